import type { Context } from '../../context.js';
import { JobKind, type Job } from '../../entities/jobs/job.js';
import { startJob } from '../jobs/start-job.js';
import type { ExportInput } from './export-users.js';

/** Starts a job that writes the enrollments as CSV. */
export const exportEnrollments = (ctx: Context, { separator }: ExportInput): Promise<{ job: Job }> =>
  startJob(ctx, { kind: JobKind.EXPORT_ENROLLMENTS, input: { separator: separator ?? 'COMMA' } });
