import type { Context } from '../../context.js';
import { JobKind, type Job } from '../../entities/jobs/job.js';
import { startJob } from '../jobs/start-job.js';
import { ImportMode } from './import-rows.js';
import type { ImportInput } from './import-users.js';

/** Starts a job that puts a student into a class for each row. */
export const importEnrollments = (ctx: Context, { csv, mode }: ImportInput): Promise<{ job: Job }> =>
  startJob(ctx, { kind: JobKind.IMPORT_ENROLLMENTS, input: { mode: mode ?? ImportMode.ALL_OR_NOTHING }, source: csv });
