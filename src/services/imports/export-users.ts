import type { Context } from '../../context.js';
import { JobKind, type Job } from '../../entities/jobs/job.js';
import { startJob } from '../jobs/start-job.js';

/** How an export is written. */
export interface ExportInput {
  /** A comma when left out. */
  readonly separator?: 'COMMA' | 'SEMICOLON' | null;
}

/** Starts a job that writes the accounts as CSV. */
export const exportUsers = (ctx: Context, { separator }: ExportInput): Promise<{ job: Job }> =>
  startJob(ctx, { kind: JobKind.EXPORT_USERS, input: { separator: separator ?? 'COMMA' } });
