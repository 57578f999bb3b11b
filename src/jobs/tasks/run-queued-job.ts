import type { Task } from 'graphile-worker';
import { runJob } from '../run-job.js';
import type { TaskParts } from '../tasks.js';

/** Does a job that somebody asked for. */
export const runQueuedJob =
  (parts: TaskParts): Task =>
  async (payload, { abortSignal, job }) => {
    const { id } = payload as { id: string };
    await runJob(parts, id, { signal: abortSignal, last: job.attempts >= job.max_attempts });
  };
