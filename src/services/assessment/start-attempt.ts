import { randomInt } from 'node:crypto';
import type { Context } from '../../context.js';
import { Answer } from '../../entities/assessment/answer.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { Attempt, AttemptStatus } from '../../entities/assessment/attempt.js';
import { ofClasses } from '../../entities/assessment/windows.js';
import { Question } from '../../entities/assessment/question.js';
import { notFound } from '../../errors.js';
import { enrolledClasses } from '../../permissions/structure.js';
import { within } from '../../permissions/within.js';
import { rows } from '../../reading.js';
import { settingsOf } from '../../settings.js';
import { actingUser } from '../acting-user.js';
import { Faults } from '../faults.js';
import { takeTurns } from '../take-turns.js';
import { checkAccessCode } from './check-access-code.js';
import { deadlineOf } from './deadline.js';
import { graders } from './graders/all.js';
import { shuffledList } from './graders/json.js';
import { handIn, isOver } from './hand-in.js';
import { pointsOf, pointsText, sumOf } from './points.js';
import { releaseGrade } from './release-grade.js';
import { readAnswers, sameRow, type SavedAnswer } from './save-answers.js';

export interface StartAttemptInput {
  readonly assessmentId: string;
  /** For clients that send the whole row: nobody but the viewer. */
  readonly studentId?: string | null;
  /** Where the assessment has one. */
  readonly accessCode?: string | null;
  /** What is answered already. */
  readonly answers?: readonly SavedAnswer[] | null;
}

const path = 'input.assessmentId';
const random = (): number => randomInt(2 ** 32) / 2 ** 32;

/**
 * Opens an attempt with the questions as they are now; its clock runs. Only for a student of its classes, while it is open, one at a time
 * and no more than there may be. A rehearsal shows no questions.
 */
export async function startAttempt(ctx: Context, input: StartAttemptInput): Promise<{ attempt: Attempt }> {
  const student = actingUser(ctx);
  const assessment = await openFor(ctx, input.assessmentId);
  await takeTurns(ctx, `attempt:${assessment.id}:${student}`);
  const used = await ctx.em.find(Attempt, { assessment, student }, { orderBy: { attemptNumber: 'asc' } });
  const faults = new Faults();
  sameRow(faults, 'input.studentId', input.studentId, { id: student });
  await closeOver(ctx, faults, assessment, used);
  const { opensAt, dueAt, allowLate, maxAttempts, timeLimitSeconds, passingScore } = assessment;
  faults.when(opensAt !== null && opensAt > ctx.now, path, 'NOT_OPEN_YET', { from: opensAt?.toISOString() ?? null });
  faults.when(dueAt !== null && dueAt <= ctx.now && !allowLate, path, 'PAST_DUE', { due: dueAt?.toISOString() ?? null });
  faults.when(maxAttempts !== null && used.length >= maxAttempts, path, 'NO_ATTEMPTS_LEFT', { max: maxAttempts });
  await checkAccessCode(ctx, faults, assessment, input.accessCode);
  const questions = await ctx.em.find(Question, { assessment, replacedById: null }, { orderBy: { position: 'asc', id: 'asc' } });
  faults.when(questions.length === 0, path, 'NO_QUESTIONS');
  const rowsToBe = questions.map(({ id, uuid, questionType, body }) => ({ id, questionId: id, questionUuid: uuid, questionType, body }));
  const said = new Map(readAnswers(faults, input.answers ?? [], rowsToBe).map((answer) => [answer.id, answer]));
  faults.stop();

  const attempt = ctx.em.create(Attempt, {
    organization: ctx.organization.id,
    assessment,
    student,
    attemptNumber: (used.at(-1)?.attemptNumber ?? 0) + 1,
    startedAt: ctx.now,
    deadlineAt: deadlineOf({ startedAt: ctx.now, timeLimitSeconds, dueAt, allowLate }),
    timeLimitSeconds,
    passingScore,
    totalPoints: pointsText(sumOf(questions.map(({ points }) => pointsOf(points)))),
  });
  if (!ctx.dryRun) ask(ctx, attempt, assessment, questions, said);
  return { attempt };
}

/** The assessment, kept from changing, that the viewer may work on: published to a class where they are enrolled today. */
async function openFor(ctx: Context, id: string): Promise<Assessment> {
  const { id: key } = await within(ctx, Assessment, id);
  // Those who start share the lock; whoever changes questions waits for them, and they for him.
  const sql = `select t.id::text as id from assessment t where t.id = :assessment and t.organization_id = :organization and t.deleted_at is null
    and t.is_published and ${ofClasses('t', enrolledClasses)} for share of t`;
  const [found] = await rows(ctx, sql, { assessment: key }, (row) => row);
  const assessment = found && (await ctx.em.findOne(Assessment, key, { refresh: true }));
  if (!assessment) throw notFound('Assessment', id);
  return assessment;
}

/** An attempt that has ended by itself does not stand in the way of the next. */
async function closeOver(ctx: Context, faults: Faults, assessment: Assessment, used: readonly Attempt[]): Promise<void> {
  const open = used.find(({ status }) => status === AttemptStatus.IN_PROGRESS);
  if (!open) return;
  const attempt = await within(ctx, Attempt, open.id, { scope: 'own', lock: true });
  if (attempt.status !== AttemptStatus.IN_PROGRESS) return;
  if (!isOver(attempt, ctx.now, settingsOf(ctx.organization).assessment.graceSeconds)) {
    faults.add(path, 'ATTEMPT_OPEN');
    return;
  }
  await handIn(ctx, attempt, assessment, true);
  if (!ctx.dryRun) await releaseGrade(ctx, attempt, assessment);
}

/** Gives the attempt its questions, in an order and a form of its own where that is set. */
function ask(
  { em, now, organization }: Context,
  attempt: Attempt,
  assessment: Assessment,
  questions: readonly Question[],
  said: ReadonlyMap<string, { readonly response: object | null; readonly revision: number | null }>,
): void {
  const asked = assessment.shuffleQuestions ? shuffledList(questions, random) : questions;
  for (const [i, question] of asked.entries()) {
    const shuffled = assessment.shuffleChoices ? graders[question.questionType].shuffled?.(question.body, random) : undefined;
    const first = said.get(question.id);
    const saved = first && { response: first.response, revision: first.revision ?? 0, savedAt: now };
    em.create(Answer, { organization: organization.id, attempt, question, position: i + 1, presentation: shuffled ?? null, ...saved });
  }
}
