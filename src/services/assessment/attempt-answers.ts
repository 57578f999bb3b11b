import type { Context } from '../../context.js';
import type { QuestionType } from '../../entities/assessment/question.js';
import { rows } from '../../reading.js';

/** An answer of an attempt with its question, as the server alone may see it. */
export interface AnswerRow {
  readonly id: string;
  readonly questionId: string;
  readonly questionUuid: string;
  readonly questionType: QuestionType;
  /** Points that the question is worth. */
  readonly worth: string;
  readonly body: unknown;
  readonly answerKey: unknown;
  readonly response: unknown;
  readonly isCorrect: boolean | null;
  readonly points: string | null;
  readonly gradedById: string | null;
}

const selecting = `
  select n.id::text as c0, q.id::text as c1, q.uuid::text as c2, q.question_type as c3, q.points::text as c4, q.body as c5, q.answer_key as c6,
    n.response as c7, n.is_correct as c8, n.points::text as c9, n.graded_by_id::text as c10, n.attempt_id::text as c11
  from answer n join question q on q.id = n.question_id where n.organization_id = :organization`;

const rowOf = (row: readonly unknown[]): AnswerRow & { attemptId: string } => {
  const [id, questionId, questionUuid, questionType, worth, body, answerKey, response, isCorrect, points, gradedById, attemptId] = row;
  return {
    id: String(id),
    questionId: String(questionId),
    questionUuid: String(questionUuid),
    questionType: questionType as QuestionType,
    worth: String(worth),
    body,
    answerKey,
    response,
    isCorrect: isCorrect as boolean | null,
    points: points as string | null,
    gradedById: gradedById as string | null,
    attemptId: String(attemptId),
  };
};

/** The answers of an attempt, in its order. */
export const answersOf = (ctx: Context, attemptId: string): Promise<AnswerRow[]> =>
  rows(ctx, `${selecting} and n.attempt_id = :attempt order by n.position, n.id`, { attempt: attemptId }, rowOf);

/** The answers of many attempts, by attempt. */
export async function answersOfAll(ctx: Context, attemptIds: readonly string[]): Promise<ReadonlyMap<string, AnswerRow[]>> {
  const sql = `${selecting} and n.attempt_id = any(:attempts::bigint[]) order by n.position, n.id`;
  return Map.groupBy(await rows(ctx, sql, { attempts: attemptIds }, rowOf), ({ attemptId }) => attemptId);
}

/** The answer to a question that a client names by key or uuid. */
export const answerTo = <A extends Pick<AnswerRow, 'questionId' | 'questionUuid'>>(answers: readonly A[], id: string): A | undefined =>
  answers.find(({ questionId, questionUuid }) => questionId === id || questionUuid === id.toLowerCase());

/** What becomes of an answer's grade. */
export interface GradedAnswer {
  readonly id: string;
  readonly isCorrect: boolean | null;
  readonly points: string | null;
  readonly gradedById: string | null;
}

const grading = `
  update answer n set is_correct = g."isCorrect", points = g.points, graded_by_id = g."gradedById", updated_at = :now::timestamptz
  from jsonb_to_recordset(:grades::jsonb) as g(id bigint, "isCorrect" boolean, points numeric, "gradedById" bigint)
  where n.id = g.id and n.organization_id = :organization returning n.id::text as id`;

/** Stores the grades of answers, in one statement however many there are. */
export async function saveGrades(ctx: Context, grades: readonly GradedAnswer[]): Promise<void> {
  if (grades.length) await rows(ctx, grading, { grades: JSON.stringify(grades) }, (row) => row);
}
