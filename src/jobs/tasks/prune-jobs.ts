import type { Task } from 'graphile-worker';
import type { TaskParts } from '../tasks.js';

/** Texts that jobs wrote hold personal data: they are kept for a week, the note that there was a job for a year. */
export const pruneJobs =
  ({ pool }: TaskParts): Task =>
  async () => {
    await pool.query(`update job set output = null where output is not null and finished_at < clock_timestamp() - interval '7 days'`);
    await pool.query(`delete from job where finished_at < clock_timestamp() - interval '1 year'`);
  };
