import type { Task } from 'graphile-worker';
import { doDueWork } from '../../services/assessment/due-work.js';
import type { TaskParts } from '../tasks.js';

/** Between the end of one round and the next. */
const PAUSE_SECONDS = 3;

/**
 * Closes attempts that are over and makes known marks that are due, every few seconds: each round queues the next one. There is one row for
 * it in the queue, whatever becomes due; the timetable, which knows no less than a minute, begins anew where a server died in between.
 */
export const doDueWorkOften =
  ({ pool, platform, organizationOf, now }: TaskParts): Task =>
  async () => {
    try {
      await doDueWork({ platform, organizationOf, now });
    } catch (error) {
      platform.log.warn({ err: error }, 'attempts that are over could not be looked for; tried again');
    }
    // By the clock of the database, which is the queue's.
    await pool.query(
      `select graphile_worker.add_job('do_due_work', job_key := 'do_due_work', max_attempts := 1, run_at := now() + make_interval(secs => $1))`,
      [PAUSE_SECONDS],
    );
  };
