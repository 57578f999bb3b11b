import type { Pool } from 'pg';
import type { EventName, PublishedEvent } from '../catalogue.js';
import { publishedEvent, storedEventColumns, type StoredEvent } from '../stored-event.js';

/** The newest cursor of each of these organizations; one that has published nothing is not among them. */
export async function newestCursors(pool: Pool, organizationIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ id: string; last: string }>({
    name: 'event_newest',
    text: 'select organization_id::text as id, last::text as last from event_cursor where organization_id = any($1::bigint[])',
    values: [organizationIds],
  });
  return new Map(rows.map(({ id, last }) => [id, Number(last)]));
}

export interface EventPage {
  /** The lowest cursor that is still kept, or the one to come when none is. */
  readonly oldest: number;
  readonly events: readonly PublishedEvent[];
}

/** Published events after one cursor up to another, in order; `names` undefined means all of them. One statement, so `oldest` fits. */
export async function readEvents(
  pool: Pool,
  organizationId: string,
  range: { after: number; upTo: number; limit: number; names?: readonly EventName[] | undefined },
): Promise<EventPage> {
  const { rows } = await pool.query<{ oldest: string } & (StoredEvent | { [Column in keyof StoredEvent]: null })>({
    name: 'event_read',
    text: readEventsSql,
    values: [organizationId, range.after, range.upTo, range.limit, range.names ?? null],
  });
  const events = rows.flatMap((row) => (row.cursor === null ? [] : [publishedEvent(organizationId, row)]));
  return { oldest: Number(rows[0]?.oldest ?? 1), events };
}

const readEventsSql = `
select kept.oldest::text as oldest, found.* from (
  select coalesce(
    (select min(cursor) from outbox_event where organization_id = $1 and cursor is not null),
    (select last + 1 from event_cursor where organization_id = $1), 1) as oldest
) kept left join lateral (
  select ${storedEventColumns} from outbox_event e
  where e.organization_id = $1 and e.cursor > $2 and e.cursor <= $3 and ($5::text[] is null or e.name = any($5))
  order by e.cursor limit $4
) found on true
order by found.cursor::bigint`;
