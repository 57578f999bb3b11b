import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import type { OrganizationFacts } from './context.js';

/** How long a change of an organization's own row may take to be seen here. */
const FRESH_MS = 5_000;

/** Finds the organization that a request means, without asking the database each time. */
export class Organizations {
  readonly #known = new LRUCache<string, { facts: OrganizationFacts | null }>({ max: 10_000, ttl: FRESH_MS });
  constructor(
    readonly pool: Pool,
    readonly defaultSlug: string,
  ) {}

  byId(id: string): Promise<OrganizationFacts | null> {
    return this.#find(`id:${id}`, 'id = $1', id);
  }
  bySlug(slug: string): Promise<OrganizationFacts | null> {
    return this.#find(`slug:${slug}`, 'slug = $1', slug);
  }

  /**
   * The host's organization, by its own host names or by its slug as first label; else the header's, by slug; else the default one.
   * A header that names none is null: a mistyped slug must not answer another school's data.
   */
  async named(host: string | undefined, header: string | undefined): Promise<OrganizationFacts | null> {
    const name = (host ?? '').toLowerCase().replace(/:\d+$/, '').slice(0, 253);
    const ofHost = name
      ? ((await this.#find(`host:${name}`, '$1 = any(hostnames)', name)) ??
        (name.includes('.') ? await this.bySlug(name.split('.')[0] ?? '') : null))
      : null;
    if (ofHost) return ofHost;
    return this.bySlug(header ?? this.defaultSlug);
  }

  async #find(key: string, condition: string, value: string): Promise<OrganizationFacts | null> {
    const known = this.#known.get(key);
    if (known) return known.facts;
    const { rows } = await this.pool.query<OrganizationFacts>(
      `select id::text, slug, name, time_zone as "timeZone", to_json(dialects) as dialects, settings from organization where ${condition} limit 1`,
      [value],
    );
    const row = rows[0];
    const facts = row
      ? {
          ...row,
          settings: typeof row.settings === 'string' ? (JSON.parse(row.settings) as Record<string, unknown>) : row.settings,
          dialects: typeof row.dialects === 'string' ? (JSON.parse(row.dialects) as string[]) : row.dialects,
        }
      : null;
    this.#known.set(key, { facts });
    return facts;
  }
}
