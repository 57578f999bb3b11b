import { asSystem, type SystemWork } from '../../system-context.js';
import { Attempt, AttemptStatus } from '../../entities/assessment/attempt.js';
import { within } from '../../permissions/within.js';
import { settingsOf } from '../../settings.js';
import { assessmentOf } from './attempt-at.js';
import { handIn, isOver } from './hand-in.js';
import { releaseGrade } from './release-grade.js';

/** At once; the rest waits for the next time. */
const portion = 500;

/**
 * Hands in the attempts of one organization that have ended by themselves, with what was saved. Each in a transaction of its own, so that
 * one which fails holds up no other; answers how many.
 */
export async function closeDueAttempts(work: SystemWork): Promise<number> {
  const { platform, organization, now } = work;
  const { graceSeconds } = settingsOf(organization).assessment;
  const { rows } = await platform.pool.query<{ id: string }>({
    name: 'attempts_that_are_over',
    text: `select id::text as id from attempt where organization_id = $1 and status = 'IN_PROGRESS'
      and deadline_at < $2::timestamptz - make_interval(secs => $3) order by deadline_at, id limit $4`,
    values: [organization.id, now, graceSeconds, portion],
  });
  let closed = 0;
  for (const { id } of rows)
    try {
      if (await asSystem(work, (ctx) => closeOne(ctx, id, graceSeconds))) closed += 1;
    } catch (error) {
      platform.log.error({ err: error, attemptId: id }, 'an attempt that is over could not be closed; tried again');
    }
  return closed;
}

/** Closes an attempt unless the student was faster. */
async function closeOne(ctx: Parameters<typeof releaseGrade>[0], id: string, graceSeconds: number): Promise<boolean> {
  const attempt = await within(ctx, Attempt, id, { lock: true });
  if (attempt.status !== AttemptStatus.IN_PROGRESS || !isOver(attempt, ctx.now, graceSeconds)) return false;
  const assessment = await assessmentOf(ctx, attempt);
  await handIn(ctx, attempt, assessment, true);
  await releaseGrade(ctx, attempt, assessment);
  return true;
}
