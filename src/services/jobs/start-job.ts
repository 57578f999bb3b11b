import type { Context } from '../../context.js';
import { Job, type JobKind } from '../../entities/jobs/job.js';
import { unauthenticated } from '../../errors.js';
import { audit } from '../identity/audit.js';
import { nextId } from '../identity/next-id.js';

/** What a job is to do. */
export interface Task {
  readonly kind: JobKind;
  readonly input: Readonly<Record<string, unknown>>;
  readonly source?: string;
}

/** Queues a job in the caller's transaction: it is there exactly when that is stored. */
export async function startJob(ctx: Context, { kind, input, source }: Task): Promise<{ job: Job }> {
  if (!ctx.viewer) throw unauthenticated();
  const id = await nextId(ctx, 'job');
  const job = ctx.em.create(Job, {
    id,
    organization: ctx.organization.id,
    createdBy: ctx.viewer.userId,
    kind,
    input: { ...input, locale: ctx.locale },
    source: source ?? null,
    createdAt: ctx.now,
  });
  audit(ctx, 'startJob', 'Job', id, { kind });
  await queueJob(ctx, id);
  return { job };
}

/** Hands a job to the servers; one that waits there already waits once. */
async function queueJob({ em }: Pick<Context, 'em'>, id: string): Promise<void> {
  await em.execute(`select graphile_worker.add_job('run_job', json_build_object('id', ?::text), job_key := ?, max_attempts := 5)`, [
    id,
    `job:${id}`,
  ]);
}
