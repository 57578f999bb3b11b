import type { Context } from '../../context.js';
import type { Attempt } from '../../entities/assessment/attempt.js';
import { GradeCause, GradeChange } from '../../entities/assessment/grade-change.js';
import type { EarnedPoints } from './settled-score.js';
import { settledScore } from './settled-score.js';

/** Works out the score of an attempt anew from its answers, and what a person set. */
export function settleAttempt(attempt: Attempt, answers: readonly { points: string | null; gradedById: string | null }[]): void {
  const { manualScore, latePenalty, totalPoints } = attempt;
  const earned: EarnedPoints[] = answers.map(({ points, gradedById }) => ({ points, byPerson: gradedById !== null }));
  const { autoScore, score, percentage } = settledScore({ answers: earned, manualScore, latePenalty, totalPoints });
  attempt.autoScore = autoScore;
  attempt.score = score;
  attempt.percentage = percentage;
}

export interface Change {
  readonly cause: GradeCause;
  /** The answer whose points changed; left out for the score of the whole. */
  readonly answerId?: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Adds to the history of a grade; who did it is whoever asks, or the server. */
export function noteChange(ctx: Context, attempt: Attempt, { cause, answerId, from, to }: Change): void {
  ctx.em.create(GradeChange, {
    organization: ctx.organization.id,
    attempt,
    answer: answerId ?? null,
    cause,
    previousPoints: from,
    points: to,
    changedById: cause === GradeCause.SUBMITTED ? null : (ctx.viewer?.userId ?? null),
    changedAt: ctx.now,
  });
}
