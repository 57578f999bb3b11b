import type { Context } from '../../context.js';
import { type Attempt, AttemptStatus } from '../../entities/assessment/attempt.js';
import { fault, invalid } from '../../errors.js';
import { settingsOf } from '../../settings.js';
import type { RewardsEarned } from '../rewards/reward-attempt.js';
import { lockedAttempt } from './attempt-at.js';
import { handIn, isOver } from './hand-in.js';
import { releaseGrade } from './release-grade.js';
import { type SavedAnswer, storeAnswers } from './save-answers.js';

export interface SubmitAttemptInput {
  readonly attemptId: string;
  /** A last save; passed over when the attempt has ended by itself. */
  readonly answers?: readonly SavedAnswer[] | null;
}

/**
 * Hands in an attempt, once: of two at the same moment the second finds it handed in. After its deadline it counts as handed in at the
 * deadline, with what was saved. A rehearsal tells no score.
 */
export async function submitAttempt(
  ctx: Context,
  { attemptId, answers }: SubmitAttemptInput,
): Promise<{ attempt: Attempt; rewardsEarned: RewardsEarned | null }> {
  const { attempt, assessment } = await lockedAttempt(ctx, attemptId);
  const { status } = attempt;
  if (status !== AttemptStatus.IN_PROGRESS) throw invalid(fault('input.attemptId', 'WRONG_STATE', { status }));
  const over = isOver(attempt, ctx.now, settingsOf(ctx.organization).assessment.graceSeconds);
  if (answers?.length && !over) await storeAnswers(ctx, attempt, { answers });
  await handIn(ctx, attempt, assessment, over);
  return { attempt, rewardsEarned: ctx.dryRun ? null : await releaseGrade(ctx, attempt, assessment) };
}
