import type { Context } from '../../context.js';
import { JobKind, type Job } from '../../entities/jobs/job.js';
import { startJob } from '../jobs/start-job.js';
import { ImportMode } from './import-rows.js';

/** A CSV text and what happens when rows of it are wrong. */
export interface ImportInput {
  readonly csv: string;
  /** All or nothing when left out. */
  readonly mode?: ImportMode | null;
}

/** Starts a job that makes an account of each row. */
export const importUsers = (ctx: Context, { csv, mode }: ImportInput): Promise<{ job: Job }> =>
  startJob(ctx, { kind: JobKind.IMPORT_USERS, input: { mode: mode ?? ImportMode.ALL_OR_NOTHING }, source: csv });
