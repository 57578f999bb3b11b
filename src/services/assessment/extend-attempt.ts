import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { Attempt, AttemptStatus } from '../../entities/assessment/attempt.js';
import { Student } from '../../entities/identity/student.js';
import { AppError, fault, invalid, notFound } from '../../errors.js';
import { keyWithin, within } from '../../permissions/within.js';
import { settingsOf } from '../../settings.js';
import { Faults } from '../faults.js';
import { deadlineOf, longestAttempt } from './deadline.js';
import { isOver } from './hand-in.js';

export interface ExtendAttemptInput {
  /** The attempt itself, or by the two others the one that a student has open. */
  readonly attemptId?: string | null;
  readonly assessmentId?: string | null;
  readonly studentId?: string | null;
  readonly seconds: number;
}
/** What an attempt has after it was extended. Whoever may extend it need not see the attempt while it runs. */
export interface ExtendedAttempt {
  readonly attempt: Attempt;
  readonly attemptId: string;
  readonly deadlineAt: Date | null;
  readonly extendedSeconds: number;
}

/**
 * Gives an attempt that runs more time, where its assessment allows that; what was given before stays. A due date after which nothing is
 * accepted still ends it.
 */
export async function extendAttempt(ctx: Context, input: ExtendAttemptInput): Promise<ExtendedAttempt> {
  const { seconds } = input;
  const { attempt, assessment, path } = await named(ctx, input);
  const { status, startedAt, deadlineAt, timeLimitSeconds } = attempt;
  const { dueAt, allowLate, allowTimeExtension } = assessment;
  const faults = new Faults();
  if (status !== AttemptStatus.IN_PROGRESS) faults.add(path, 'WRONG_STATE', { status });
  else if (isOver(attempt, ctx.now, settingsOf(ctx.organization).assessment.graceSeconds))
    faults.add(path, 'TIME_OVER', { at: deadlineAt?.toISOString() ?? null });
  else if (!allowTimeExtension || timeLimitSeconds === null) faults.add(path, 'NOT_EXTENDABLE');
  else faults.when(timeLimitSeconds + seconds > longestAttempt, 'input.seconds', 'TOO_LARGE', { max: longestAttempt - timeLimitSeconds });
  faults.stop();
  attempt.timeLimitSeconds = (timeLimitSeconds ?? 0) + seconds;
  attempt.extendedSeconds += seconds;
  attempt.deadlineAt = deadlineOf({ startedAt, timeLimitSeconds: attempt.timeLimitSeconds, dueAt, allowLate });
  return { attempt, attemptId: attempt.id, deadlineAt: attempt.deadlineAt, extendedSeconds: attempt.extendedSeconds };
}

/** The attempt, locked, of an assessment in reach; teachers see attempts of others only once they are handed in. */
async function named(ctx: Context, { attemptId, assessmentId, studentId }: ExtendAttemptInput) {
  const lock = { scope: 'all', lock: true } as const;
  if (typeof attemptId === 'string') {
    const attempt = await within(ctx, Attempt, attemptId, lock);
    const assessment = await within(ctx, Assessment, attempt.assessment.id).catch((error: unknown) => {
      throw error instanceof AppError && error.code === 'NOT_FOUND' ? notFound('Attempt', attemptId) : error;
    });
    return { attempt, assessment, path: 'input.attemptId' };
  }
  const faults = new Faults();
  faults.when(typeof assessmentId !== 'string', 'input.assessmentId', 'REQUIRED');
  faults.when(typeof studentId !== 'string', 'input.studentId', 'REQUIRED');
  faults.stop();
  const path = 'input.studentId';
  const assessment = await within(ctx, Assessment, assessmentId ?? '');
  const student = await keyWithin(ctx, Student, studentId ?? '', { scope: 'all', path });
  const open = await ctx.em.findOne(Attempt, { assessment, student, status: AttemptStatus.IN_PROGRESS });
  if (!open) throw invalid(fault(path, 'NO_OPEN_ATTEMPT'));
  return { attempt: await within(ctx, Attempt, open.id, lock), assessment, path };
}
