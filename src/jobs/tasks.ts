import type { Task } from 'graphile-worker';
import type { Platform } from '../platform.js';
import type { JobParts } from './run-job.js';
import { collectFiles } from './tasks/collect-files.js';
import { doDueWorkOften } from './tasks/do-due-work.js';
import { pruneIdempotencyRecords } from './tasks/prune-idempotency-records.js';
import { pruneJobs } from './tasks/prune-jobs.js';
import { pruneMessages } from './tasks/prune-messages.js';
import { resumeJobs } from './tasks/resume-jobs.js';
import { runQueuedJob } from './tasks/run-queued-job.js';

/** What tasks are made with. */
export interface TaskParts extends JobParts {
  readonly platform: Platform;
  readonly now: () => Date;
  readonly idempotencyHours: number;
  readonly messageDays: number;
}

type Tasks = Readonly<Record<string, (parts: TaskParts) => Task>>;

/** Work that somebody asked for, by its name in the queue. */
export const asked: Tasks = { run_job: runQueuedJob };

/** Work by the clock, by its name in the queue and in the timetable. */
export const rounds: Tasks = {
  do_due_work: doDueWorkOften,
  resume_jobs: resumeJobs,
  collect_files: collectFiles,
  prune_idempotency_records: pruneIdempotencyRecords,
  prune_jobs: pruneJobs,
  prune_messages: pruneMessages,
};
