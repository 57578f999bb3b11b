import type { Context } from '../../context.js';
import { Job, JobStatus } from '../../entities/jobs/job.js';
import { AppError, fault } from '../../errors.js';
import { within } from '../../permissions/within.js';
import { emit } from '../../subscriptions/outbox.js';
import { audit } from '../identity/audit.js';

/** Stops a job that has not ended. Whoever works on it notices at its next step; what was stored until then stays. */
export async function cancelJob(ctx: Context, id: string): Promise<{ job: Job }> {
  const job = await within(ctx, Job, id, { lock: true });
  if (job.status !== JobStatus.QUEUED && job.status !== JobStatus.RUNNING)
    throw new AppError('CONFLICT', { fields: [fault('id', 'WRONG_STATE', { status: job.status })] });
  job.status = JobStatus.CANCELLED;
  job.finishedAt = ctx.now;
  job.source = null;
  const { kind, status, done, total, errorCount } = job;
  emit(ctx, 'job.progressed', { jobId: job.id, createdById: job.createdBy.id, kind, status, done, total, errorCount });
  audit(ctx, 'cancelJob', 'Job', job.id);
  return { job };
}
