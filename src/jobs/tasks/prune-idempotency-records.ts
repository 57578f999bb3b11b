import type { Task } from 'graphile-worker';
import type { TaskParts } from '../tasks.js';

const HOUR_MS = 3_600_000;
const AT_ONCE = 5000;

/** Forgets answers whose keys are no longer honoured. */
export const pruneIdempotencyRecords =
  ({ pool, now, idempotencyHours }: TaskParts): Task =>
  async () => {
    const oldest = new Date(now().getTime() - idempotencyHours * HOUR_MS);
    for (let pruned = AT_ONCE; pruned === AT_ONCE;) {
      const { rowCount } = await pool.query(
        `delete from idempotency_record where id in (select id from idempotency_record where created_at <= $1 limit ${AT_ONCE})`,
        [oldest],
      );
      pruned = rowCount ?? 0;
    }
  };
