import type { Context } from '../../context.js';
import type { Assessment } from '../../entities/assessment/assessment.js';
import { type Attempt, AttemptStatus, ClosedBy } from '../../entities/assessment/attempt.js';
import { GradeCause } from '../../entities/assessment/grade-change.js';
import { AssessmentKind } from '../../entities/assessment/policies.js';
import { answersOf, saveGrades } from './attempt-answers.js';
import { endsByTime } from './deadline.js';
import { gradeAnswer } from './grade-answer.js';
import { noteChange, settleAttempt } from './settle-attempt.js';
import { tellSubmitted } from './tell-submitted.js';

/** Whether an attempt has ended by itself: its deadline has passed, with some seconds for what is under way. */
export const isOver = ({ deadlineAt }: Pick<Attempt, 'deadlineAt'>, now: Date, graceSeconds: number): boolean =>
  deadlineAt !== null && now.getTime() > deadlineAt.getTime() + graceSeconds * 1000;

/**
 * Hands in an open attempt, which is locked, with what was saved, and grades what can be graded. After its deadline it counts as handed in at
 * the deadline. A survey is never scored.
 */
export async function handIn(ctx: Context, attempt: Attempt, assessment: Assessment, over: boolean): Promise<void> {
  const { deadlineAt, startedAt, timeLimitSeconds } = attempt;
  const at = deadlineAt && deadlineAt < ctx.now ? deadlineAt : ctx.now;
  const { dueAt, allowLate, latePenalty } = assessment;
  const byTime = endsByTime({ startedAt, timeLimitSeconds, dueAt, allowLate });
  attempt.closedBy = over ? (byTime ? ClosedBy.TIME_LIMIT : ClosedBy.DUE_DATE) : ClosedBy.STUDENT;
  attempt.submittedAt = at;
  attempt.timeTaken = Math.max(0, Math.floor((at.getTime() - startedAt.getTime()) / 1000));
  attempt.isLate = dueAt !== null && at > dueAt;
  attempt.latePenalty = attempt.isLate ? latePenalty : null;
  attempt.status = AttemptStatus.SUBMITTED;
  await tellSubmitted(ctx, attempt, assessment);
  // A rehearsal that told the score would let a student try until it is right.
  if (assessment.kind === AssessmentKind.SURVEY || ctx.dryRun) return;

  const answers = await answersOf(ctx, attempt.id);
  const grades = answers.map(gradeAnswer);
  await saveGrades(ctx, grades);
  attempt.autoGraded = answers.every(({ answerKey }) => answerKey !== null);
  settleAttempt(attempt, grades);
  noteChange(ctx, attempt, { cause: GradeCause.SUBMITTED, from: null, to: attempt.score });
}
