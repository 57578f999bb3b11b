import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { Attempt } from '../../entities/assessment/attempt.js';
import { within } from '../../permissions/within.js';

/** The assessment of an attempt; whether it is kept was decided when the attempt was found. */
export const assessmentOf = (ctx: Context, attempt: Attempt): Promise<Assessment> =>
  ctx.em.findOneOrFail(Assessment, attempt.assessment.id, { filters: { kept: false } });

/** An attempt in reach, locked, and its assessment. */
export async function lockedAttempt(ctx: Context, id: string): Promise<{ attempt: Attempt; assessment: Assessment }> {
  const attempt = await within(ctx, Attempt, id, { lock: true });
  return { attempt, assessment: await assessmentOf(ctx, attempt) };
}
