import type { Pool, PoolClient } from 'pg';
import type { PublishedEvent } from '../catalogue.js';
import { publishedEvent, storedEventColumns, type StoredEvent } from '../stored-event.js';

/**
 * Gives the oldest waiting events of one organization the next cursors, and answers them in that order. The row lock on `event_cursor`
 * makes it safe even when two nodes believe that the organization is theirs; nobody waits for it, since whoever holds it does the work.
 * `withReactions` names the events that something reacts to.
 */
export async function giveCursors(
  pool: Pool,
  organizationId: string,
  { limit, withReactions }: { limit: number; withReactions: readonly string[] },
): Promise<PublishedEvent[]> {
  const connection = await pool.connect();
  let failed: Error | undefined;
  try {
    await connection.query('begin');
    const last = await lockCursor(connection, organizationId);
    const { rows } = await connection.query<StoredEvent>({
      name: 'outbox_give_cursors',
      text: giveCursorsSql,
      values: [organizationId, last, limit, withReactions],
    });
    await connection.query('commit');
    return rows.map((row) => publishedEvent(organizationId, row));
  } catch (error) {
    failed = error instanceof Error ? error : new Error(String(error));
    if ('code' in failed && failed.code === lockNotAvailable) return [];
    throw error;
  } finally {
    connection.release(failed); // A connection that failed is not used again: the pool closes it, and that rolls back.
  }
}

const lockNotAvailable = '55P03';

async function lockCursor(connection: PoolClient, organizationId: string): Promise<string> {
  const lock = {
    name: 'outbox_lock_cursor',
    text: 'select last::text from event_cursor where organization_id = $1 for update nowait',
    values: [organizationId],
  };
  const known = await connection.query<{ last: string }>(lock);
  if (known.rows[0]) return known.rows[0].last;
  await connection.query('insert into event_cursor (organization_id, last) values ($1, 0) on conflict do nothing', [organizationId]);
  const made = await connection.query<{ last: string }>(lock);
  return made.rows[0]?.last ?? '0';
}

/** A statement after the lock, so that it sees what the last holder of the lock has done. */
const giveCursorsSql = `
with waiting as (
  select id, row_number() over (order by id) as place
  from (select id from outbox_event where organization_id = $1 and cursor is null order by id limit $3) as oldest
), given as (
  update outbox_event e
  set cursor = $2::bigint + w.place, published_at = clock_timestamp(), react_at = case when e.name = any($4::text[]) then clock_timestamp() end
  from waiting w where e.id = w.id
  returning e.*
), moved as (
  update event_cursor set last = $2::bigint + (select count(*) from given) where organization_id = $1
)
select ${storedEventColumns} from given e order by e.cursor`;
