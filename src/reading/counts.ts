import { LRUCache } from 'lru-cache';

/** From so many rows on a count is worth remembering: it costs PostgreSQL more than all else of the page. */
const LONG = 10_000;
/** So long a count may be behind what other nodes have changed. */
const REMEMBERED_MS = 2000;

/**
 * How many rows long lists have, since a page that numbers its pages asks for it each time. A short list is counted at each request. The
 * count of a long one is shared by all who ask the same at the same time, and remembered until this node changes something in the
 * organization, or for two seconds.
 */
export class Counts {
  readonly #known: LRUCache<string, number>;
  readonly #counting = new Map<string, Promise<number>>();
  /** Grows with every change, so that nothing that was counted before it is believed after it. */
  readonly #changes = new LRUCache<string, number>({ max: 10_000 });

  constructor(rememberedMs = REMEMBERED_MS) {
    this.#known = new LRUCache({ max: 2000, ttl: rememberedMs });
  }

  /** The count that a question has, of which `key` is everything: statement and values. */
  async of(organizationId: string, key: string, count: () => Promise<number>): Promise<number> {
    const now = `${this.#changes.get(organizationId) ?? 0}\n${organizationId}\n${key}`;
    const known = this.#known.get(now) ?? this.#counting.get(now);
    if (known !== undefined) return known;
    const counting = count().finally(() => this.#counting.delete(now));
    this.#counting.set(now, counting);
    const counted = await counting;
    if (counted >= LONG) this.#known.set(now, counted);
    return counted;
  }

  /** Something in the organization has been changed here. */
  changed(organizationId: string): void {
    this.#changes.set(organizationId, (this.#changes.get(organizationId) ?? 0) + 1);
  }
}
