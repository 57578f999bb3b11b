import type { Context } from '../../context.js';
import { Answer } from '../../entities/assessment/answer.js';
import { type Attempt, AttemptStatus } from '../../entities/assessment/attempt.js';
import type { Assessment } from '../../entities/assessment/assessment.js';
import { GradeCause } from '../../entities/assessment/grade-change.js';
import { AssessmentKind } from '../../entities/assessment/policies.js';
import { User } from '../../entities/identity/user.js';
import { fault, invalid } from '../../errors.js';
import { actingUser } from '../acting-user.js';
import { Faults } from '../faults.js';
import { lockedAttempt } from './attempt-at.js';
import { answersOf, answerTo, type AnswerRow } from './attempt-answers.js';
import { checkedAnswerGrade, type AnswerGrade, type CheckedGrade } from './checked-answer-grade.js';
import { checkedDecimal } from './points.js';
import { releaseGrade } from './release-grade.js';
import { noteChange, settleAttempt } from './settle-attempt.js';

export interface GradeAttemptInput {
  readonly attemptId: string;
  /** The score of the whole, instead of the sum and without a late penalty; null takes it back. */
  readonly manualScore?: string | null;
  readonly feedback?: string | null;
  readonly answers?: readonly AnswerGrade[] | null;
  /** Refuse when answers would still have to be graded. */
  readonly complete?: boolean | null;
}

/**
 * A person grades an attempt that was handed in: points of answers, the score of the whole, or words. It is GRADED as soon as it has a
 * score; what was before stays in the history.
 */
export async function gradeAttempt(ctx: Context, input: GradeAttemptInput): Promise<{ attempt: Attempt }> {
  const { attempt, assessment } = await lockedAttempt(ctx, input.attemptId);
  const { status } = attempt;
  if (status === AttemptStatus.IN_PROGRESS) throw invalid(fault('input.attemptId', 'WRONG_STATE', { status }));
  const answers = await answersOf(ctx, attempt.id);
  const faults = new Faults();
  const { grades, manualScore } = check(faults, input, attempt, assessment, answers);
  const left = answers.filter(
    ({ id, points }) => points === null && !grades.some((one) => one.answer.id === id && one.points !== undefined),
  );
  const overridden = (manualScore === undefined ? attempt.manualScore : manualScore) !== null;
  faults.when(input.complete === true && left.length > 0 && !overridden, 'input.answers', 'NOT_ALL_GRADED', { count: left.length });
  faults.stop();

  const by = actingUser(ctx);
  for (const grade of grades) await store(ctx, attempt, grade, by);
  if (manualScore !== undefined && manualScore !== attempt.manualScore) {
    noteChange(ctx, attempt, { cause: GradeCause.OVERRIDE, from: attempt.manualScore, to: manualScore });
    attempt.manualScore = manualScore;
  }
  if (input.feedback !== undefined) attempt.feedback = input.feedback?.trim() ?? null;
  attempt.gradedBy = ctx.em.getReference(User, by, { wrapped: true });
  attempt.gradedAt = ctx.now;
  if (assessment.kind !== AssessmentKind.SURVEY) settleAttempt(attempt, await answersOf(ctx, attempt.id));
  attempt.status = attempt.score === null ? AttemptStatus.SUBMITTED : AttemptStatus.GRADED;
  await releaseGrade(ctx, attempt, assessment);
  return { attempt };
}

function check(
  faults: Faults,
  { manualScore, answers: given }: GradeAttemptInput,
  { totalPoints }: Attempt,
  { kind }: Assessment,
  answers: readonly AnswerRow[],
): { grades: CheckedGrade[]; manualScore: string | null | undefined } {
  if (kind === AssessmentKind.SURVEY) faults.when(typeof manualScore === 'string', 'input.manualScore', 'LEAVE_OUT');
  const most = { min: '0', max: totalPoints };
  const whole = typeof manualScore === 'string' ? checkedDecimal(faults, 'input.manualScore', manualScore, most) : manualScore;
  const grades: CheckedGrade[] = [];
  for (const [i, grade] of (given ?? []).entries()) {
    const path = `input.answers.${i}`;
    const answer = answerTo(answers, grade.questionId);
    if (!answer) faults.add(`${path}.questionId`, 'UNKNOWN_ID', { resource: 'Question', id: grade.questionId });
    else if (grades.some((one) => one.answer.id === answer.id)) faults.add(`${path}.questionId`, 'DUPLICATE');
    else {
      const checked = checkedAnswerGrade(faults, path, answer, grade);
      if (kind === AssessmentKind.SURVEY) faults.when(checked?.points !== undefined, `${path}.points`, 'LEAVE_OUT');
      if (checked) grades.push(checked);
    }
  }
  return { grades, manualScore: whole };
}

async function store(ctx: Context, attempt: Attempt, { answer, points, criteria, feedback }: CheckedGrade, by: string): Promise<void> {
  const row = await ctx.em.findOneOrFail(Answer, answer.id, { refresh: true });
  if (points !== undefined && (points !== answer.points || row.gradedById === null)) {
    if (points !== answer.points)
      noteChange(ctx, attempt, { cause: GradeCause.ANSWER_GRADED, answerId: answer.id, from: answer.points, to: points });
    row.points = points;
    row.gradedById = by;
  }
  if (criteria !== undefined) row.criteria = criteria;
  if (feedback !== undefined) row.feedback = feedback?.trim() ?? null;
}
