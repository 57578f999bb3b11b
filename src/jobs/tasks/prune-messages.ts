import type { Task } from 'graphile-worker';
import type { TaskParts } from '../tasks.js';

const DAY_MS = 86_400_000;
const AT_ONCE = 5000;

/** Removes messages that left long ago, a portion at a time; what waits, failed or was kept for want of a gateway stays. */
export const pruneMessages =
  ({ pool, now, messageDays }: TaskParts): Task =>
  async () => {
    const oldest = new Date(now().getTime() - messageDays * DAY_MS);
    for (let pruned = AT_ONCE; pruned === AT_ONCE;) {
      const { rowCount } = await pool.query(
        `delete from outgoing_message where id in (select id from outgoing_message where status = 'SENT' and sent_at < $1 order by id limit ${AT_ONCE})`,
        [oldest],
      );
      pruned = rowCount ?? 0;
    }
  };
