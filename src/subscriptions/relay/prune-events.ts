import type { Pool } from 'pg';

/** At once, so that no statement holds its locks for long. */
const portion = 5000;

/**
 * Deletes events of these shards' organizations that were published longer ago than the retention, oldest first, so that what is kept is
 * always an unbroken end of the order. The cursors go on counting. Answers how many it deleted.
 */
export async function pruneEvents(pool: Pool, shards: number, owned: readonly number[], retentionDays: number): Promise<number> {
  const sql = 'select organization_id::text as id from event_cursor where organization_id % $1 = any($2::bigint[])';
  const organizations = await pool.query<{ id: string }>(sql, [shards, owned]);
  let deleted = 0;
  for (const { id } of organizations.rows) {
    for (let count = portion; count === portion; deleted += count) {
      count = (await pool.query(pruneSql, [id, portion, retentionDays])).rowCount ?? 0;
    }
  }
  return deleted;
}

const pruneSql = `
delete from outbox_event where id in (
  select id from outbox_event where organization_id = $1 and cursor is not null order by cursor limit $2
) and published_at < clock_timestamp() - make_interval(days => $3)`;
