import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { Attempt } from '../../entities/assessment/attempt.js';
import { GradeCause } from '../../entities/assessment/grade-change.js';
import { Question } from '../../entities/assessment/question.js';
import { within } from '../../permissions/within.js';
import { rows } from '../../reading.js';
import { Faults } from '../faults.js';
import { answersOfAll, saveGrades } from './attempt-answers.js';
import { gradeAnswer } from './grade-answer.js';
import { graders } from './graders/all.js';
import { fieldsOf } from './graders/json.js';
import { releaseGrade } from './release-grade.js';
import { noteChange, settleAttempt } from './settle-attempt.js';

export interface CorrectAnswerKeyInput {
  readonly questionId: string;
  /** The content of the question with what is right; its choices and items are the same as before. */
  readonly content: unknown;
}
/** Whose grade a corrected key changes. Scores are null while answers are still to be graded. */
export interface Regrade {
  readonly attempt: Attempt;
  readonly studentId: string;
  readonly previousPoints: string | null;
  readonly points: string | null;
  readonly previousScore: string | null;
  readonly score: string | null;
}

/** Ways of comparing may be corrected with the key; what students were shown may not. */
const shown = (body: unknown): object => ({ ...fieldsOf(body), caseSensitive: false, accentSensitive: false });

/**
 * Corrects a key that was wrong and grades anew what was answered to that question, except what a person has graded. Answers whose grade
 * changes; a dry run shows just that.
 */
export async function correctAnswerKey(ctx: Context, input: CorrectAnswerKeyInput): Promise<{ question: Question; regrades: Regrade[] }> {
  const named = await within(ctx, Question, input.questionId);
  const assessment = await within(ctx, Assessment, named.assessment.id, { lock: true });
  const question = await within(ctx, Question, named.id, { lock: true });
  const faults = new Faults();
  faults.when(question.answerKey === null, 'input.questionId', 'WRONG_STATE', { status: question.questionType });
  const content = graders[question.questionType].readContent(input.content, 'input.content', faults, true);
  if (content) faults.when(!isDeepStrictEqual(shown(content.body), shown(question.body)), 'input.content', 'MISMATCH', { other: 'body' });
  faults.stop();
  const corrected = faults.settled(content);
  question.body = corrected.body;
  question.answerKey = corrected.answerKey;
  return { question, regrades: await regrade(ctx, assessment, question) };
}

async function regrade(ctx: Context, assessment: Assessment, question: Question): Promise<Regrade[]> {
  // In one order, so that two regrades never wait for each other.
  const locking = `select t.id::text as id from attempt t where t.organization_id = :organization and t.status <> 'IN_PROGRESS'
    and exists (select from answer n where n.attempt_id = t.id and n.question_id = :question) order by t.id for no key update of t`;
  const ids = (await rows(ctx, locking, { question: question.id }, ([id]) => ({ id: String(id) }))).map(({ id }) => id);
  const attempts = ids.length ? await ctx.em.find(Attempt, { id: { $in: ids } }, { orderBy: { id: 'asc' }, refresh: true }) : [];
  const byAttempt = await answersOfAll(ctx, ids);
  const changes: { attempt: Attempt; before: string | null; grade: ReturnType<typeof gradeAnswer> }[] = [];
  for (const attempt of attempts)
    for (const answer of byAttempt.get(attempt.id) ?? []) {
      if (answer.questionId !== question.id || answer.gradedById !== null) continue;
      const grade = gradeAnswer(answer);
      if (grade.points !== answer.points || grade.isCorrect !== answer.isCorrect) changes.push({ attempt, before: answer.points, grade });
    }
  await saveGrades(
    ctx,
    changes.map(({ grade }) => grade),
  );
  const regrades: Regrade[] = [];
  for (const { attempt, before, grade } of changes) {
    const { score: previousScore } = attempt;
    const answers = (byAttempt.get(attempt.id) ?? []).map((answer) => (answer.id === grade.id ? { ...answer, ...grade } : answer));
    settleAttempt(attempt, answers);
    noteChange(ctx, attempt, { cause: GradeCause.KEY_CORRECTED, answerId: grade.id, from: before, to: grade.points });
    await releaseGrade(ctx, attempt, assessment);
    const { score, student } = attempt;
    regrades.push({ attempt, studentId: student.id, previousPoints: before, points: grade.points, previousScore, score });
  }
  return regrades;
}
