import type { Task } from 'graphile-worker';
import { queueAgain } from '../run-job.js';
import type { TaskParts } from '../tasks.js';

/** Queues the jobs again whose server has given no sign of life, and those that the queue has lost. */
export const resumeJobs =
  ({ pool }: TaskParts): Task =>
  async () => {
    const { rows } = await pool.query<{ id: string }>(
      `select id::text as id from job
       where (status = 'RUNNING' and lease_until < clock_timestamp())
          or (status in ('QUEUED', 'RUNNING') and lease_until is null and updated_at < clock_timestamp() - interval '1 minute')
       order by id limit 1000`,
    );
    for (const { id } of rows) await queueAgain(pool, id);
  };
