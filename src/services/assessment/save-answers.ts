import type { Context } from '../../context.js';
import { type Attempt, AttemptStatus } from '../../entities/assessment/attempt.js';
import { rows } from '../../reading.js';
import { settingsOf } from '../../settings.js';
import { Faults } from '../faults.js';
import { lockedAttempt } from './attempt-at.js';
import { answersOf, answerTo, type AnswerRow } from './attempt-answers.js';
import { graders } from './graders/all.js';
import { isOver } from './hand-in.js';

export interface SavedAnswer {
  readonly questionId: string;
  /** Null takes an answer back. */
  readonly response?: unknown;
  /** The client's own counter: what comes with a smaller one than what is stored came late, and is passed over. */
  readonly revision?: number | null;
}
export interface SaveAnswersInput {
  readonly attemptId: string;
  readonly answers: readonly SavedAnswer[];
  /** Answers that are not named are taken back. */
  readonly replace?: boolean | null;
  /** For clients that send the whole row. */
  readonly assessmentId?: string | null;
  readonly studentId?: string | null;
}

/** A save that is there already, or older than what is, changes nothing. */
const saving = `
  update answer n set response = nullif(g.response, 'null'::jsonb), revision = coalesce(g.revision, n.revision), saved_at = :now::timestamptz,
    updated_at = :now::timestamptz
  from jsonb_to_recordset(:answers::jsonb) as g(id bigint, response jsonb, revision int)
  where n.id = g.id and n.organization_id = :organization and (g.revision is null or g.revision > n.revision)
    and (nullif(g.response, 'null'::jsonb) is distinct from n.response or n.saved_at is null or g.revision is not null)
  returning n.id::text as id`;

/** Saves answers of an open attempt as they come; what they are worth is told by nothing here. Sent twice, they are saved once. */
export async function saveAnswers(ctx: Context, input: SaveAnswersInput): Promise<{ attempt: Attempt; savedCount: number }> {
  const { attempt, assessment } = await lockedAttempt(ctx, input.attemptId);
  const faults = new Faults();
  sameRow(faults, 'input.assessmentId', input.assessmentId, assessment);
  sameRow(faults, 'input.studentId', input.studentId, attempt.student);
  const { status, deadlineAt } = attempt;
  if (status !== AttemptStatus.IN_PROGRESS) faults.add('input.attemptId', 'WRONG_STATE', { status });
  else if (isOver(attempt, ctx.now, settingsOf(ctx.organization).assessment.graceSeconds))
    faults.add('input.attemptId', 'TIME_OVER', { at: deadlineAt?.toISOString() ?? null });
  faults.stop();
  return { attempt, savedCount: await storeAnswers(ctx, attempt, input) };
}

/** Stores answers of an attempt that is open, and locked; gives how many were not there already. */
export async function storeAnswers(
  ctx: Context,
  attempt: Attempt,
  { answers, replace }: Pick<SaveAnswersInput, 'answers' | 'replace'>,
): Promise<number> {
  const faults = new Faults();
  const asked = await answersOf(ctx, attempt.id);
  const given = readAnswers(faults, answers, asked);
  faults.stop();
  const named = new Set(given.map(({ id }) => id));
  const others = replace ? asked.filter(({ id }) => !named.has(id)).map(({ id }) => ({ id, response: null, revision: null })) : [];
  const saved = await rows(ctx, saving, { answers: JSON.stringify([...given, ...others]) }, (row) => row);
  return saved.length;
}

/** For clients that send the whole row: what it belongs to does not change. */
export function sameRow(
  faults: Faults,
  path: string,
  id: string | null | undefined,
  row: { readonly id: string; readonly uuid?: string },
): void {
  const same = id === undefined || id === row.id || id?.toLowerCase() === row.uuid;
  faults.when(!same, path, 'MISMATCH', { other: row.id });
}

type Asked = Pick<AnswerRow, 'id' | 'questionId' | 'questionUuid' | 'questionType' | 'body'>;

/** Answers in their canonical form, by the rows that they belong to. */
export function readAnswers(faults: Faults, given: readonly SavedAnswer[], answers: readonly Asked[]) {
  const seen = new Set<string>();
  return given.flatMap(({ questionId, response = null, revision = null }, i) => {
    const path = `input.answers.${i}`;
    const answer = answerTo(answers, questionId);
    if (!answer) {
      faults.add(`${path}.questionId`, 'UNKNOWN_ID', { resource: 'Question', id: questionId });
      return [];
    }
    faults.when(seen.has(answer.id), `${path}.questionId`, 'DUPLICATE');
    seen.add(answer.id);
    const canonical = graders[answer.questionType].readResponse(response, answer.body, `${path}.response`, faults);
    return canonical === undefined ? [] : [{ id: answer.id, response: canonical, revision }];
  });
}
