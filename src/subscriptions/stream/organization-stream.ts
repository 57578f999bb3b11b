import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { type Bus, channelOf } from '../bus.js';
import type { PublishedEvent } from '../catalogue.js';
import { pause } from '../time-limit.js';
import { newestCursors, readEvents } from './read-events.js';

/** So many of the newest events of an organization stay in memory while somebody listens. */
export const ringSize = 1000;
const pageSize = 500;

/**
 * The published events of one organization in their order, on this node. What the bus says is taken when it is exactly the next event;
 * anything else only means that there is something new, and the outbox is read.
 */
export class OrganizationStream {
  /** Cursor of the newest event known here; all events up to it can be had from the ring or the table. */
  last = 0;
  /** Open readers. */
  readers = 0;
  /** Since when nobody reads, on the clock of `performance.now()`. */
  idleSince = 0;
  #ring: PublishedEvent[] = [];
  #opened = false;
  #closed = false;
  readonly #waiting = new Set<() => void>();
  #refreshing: Promise<void> | undefined;
  #warming: Promise<void> | undefined;
  #behind = false;
  #catchingUp = false;
  #leaveBus: () => void = () => undefined;

  constructor(
    readonly id: string,
    readonly pool: Pool,
    readonly bus: Bus,
    readonly log: Pick<Logger, 'warn'>,
  ) {}

  /** Listens first and reads where it stands afterwards, so nothing falls between. */
  async open(): Promise<void> {
    this.#leaveBus = this.bus.subscribe(channelOf(this.id), {
      heard: (message) => this.#heard(message),
      missed: () => this.catchUp(),
    });
    this.last = (await newestCursors(this.pool, [this.id])).get(this.id) ?? 0;
    this.#opened = true;
    if (this.#behind) this.catchUp();
  }

  close(): void {
    this.#closed = true;
    this.#leaveBus();
    this.#wake();
  }

  /** Resolves when `last` grows, the stream closes, or the signal says so. */
  async growth(signal: AbortSignal): Promise<void> {
    if (signal.aborted || this.#closed) return;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const wake = (): void => resolve(undefined);
    this.#waiting.add(wake);
    signal.addEventListener('abort', wake, { once: true });
    await promise;
    this.#waiting.delete(wake);
    signal.removeEventListener('abort', wake);
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Events after a cursor out of memory; undefined when memory does not reach back so far. */
  recent(after: number, limit: number): readonly PublishedEvent[] | undefined {
    const first = this.#ring[0]?.cursor ?? this.last + 1;
    return after + 1 < first ? undefined : this.#ring.slice(after + 1 - first, after + 1 - first + limit);
  }

  /** Fills the ring from the table, once for all who come back after the node has started. */
  warm(): Promise<void> {
    this.#warming ??= this.#fill().catch((error: unknown) => {
      this.#warming = undefined;
      throw error;
    });
    return this.#warming;
  }

  /** Reads what has been published since `last`, in a statement that begins after this call; throws when the database is away. */
  async refresh(): Promise<void> {
    await this.#refreshing?.catch(() => undefined);
    this.#refreshing ??= this.#read().finally(() => (this.#refreshing = undefined));
    await this.#refreshing;
  }

  /** As `refresh`, but goes on trying by itself. */
  catchUp(): void {
    this.#behind = true;
    if (this.#catchingUp || this.#closed || !this.#opened) return;
    this.#catchingUp = true;
    void this.#keepTrying().finally(() => (this.#catchingUp = false));
  }

  async #keepTrying(): Promise<void> {
    for (let attempt = 0; this.#behind && !this.#closed; attempt++) {
      this.#behind = false;
      try {
        await this.refresh();
        attempt = 0;
      } catch (error) {
        this.#behind = true;
        if (attempt === 0) this.log.warn({ err: error, organizationId: this.id }, 'published events cannot be read; tried again');
        await pause(Math.min(100 * 2 ** attempt, 3000));
      }
    }
  }

  #heard(message: unknown): void {
    if (!this.#opened || this.#refreshing || !isBatch(message)) {
      this.catchUp();
      return;
    }
    const fresh = message.filter(({ cursor }) => cursor > this.last);
    if (fresh.every(({ cursor }, place) => cursor === this.last + 1 + place)) this.#append(fresh);
    else this.catchUp();
  }

  async #read(): Promise<void> {
    for (let more = true; more && !this.#closed;) {
      const upTo = (await newestCursors(this.pool, [this.id])).get(this.id) ?? 0;
      if (upTo <= this.last) return;
      const { events } = await readEvents(this.pool, this.id, { after: this.last, upTo, limit: pageSize });
      if (events[0]?.cursor === this.last + 1) this.#append(events);
      else this.#restart(upTo); // The retention has been faster than this node: readers find the gap in the table.
      more = this.last < upTo;
    }
  }

  #append(events: readonly PublishedEvent[]): void {
    const newest = events.at(-1);
    if (!newest) return;
    this.#ring.push(...events);
    if (this.#ring.length > ringSize * 1.1) this.#ring.splice(0, this.#ring.length - ringSize);
    this.#moveTo(newest.cursor);
  }

  #restart(last: number): void {
    this.#ring = [];
    this.#moveTo(last);
  }

  #moveTo(last: number): void {
    this.last = last;
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
  }

  async #fill(): Promise<void> {
    const before = (this.#ring[0]?.cursor ?? this.last + 1) - 1;
    const { events } = await readEvents(this.pool, this.id, { after: Math.max(0, this.last - ringSize), upTo: before, limit: ringSize });
    const first = this.#ring[0]?.cursor ?? this.last + 1;
    if (events.at(-1)?.cursor === first - 1) this.#ring = [...events, ...this.#ring];
  }
}

/** The bus is another process's word: it is believed as far as its form goes. */
function isBatch(message: unknown): message is readonly PublishedEvent[] {
  return (
    Array.isArray(message) &&
    message.every((event: unknown) => typeof event === 'object' && event !== null && 'cursor' in event && 'payload' in event)
  );
}
