import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { Attempt } from '../../entities/assessment/attempt.js';
import { notFound } from '../../errors.js';
import { within } from '../../permissions/within.js';
import { gradeAttempt, type GradeAttemptInput } from './grade-attempt.js';
import { rowErrors, type RowErrorOf } from './update-assessments.js';

export interface GradeAttemptsInput {
  /** The assessment that all of them belong to; one of another is not found. */
  readonly assessmentId?: string | null;
  readonly grades: readonly GradeAttemptInput[];
}

/** Grades many attempts; those that cannot be graded are told, the others are graded. */
export async function gradeAttempts(
  ctx: Context,
  { assessmentId, grades }: GradeAttemptsInput,
): Promise<{ attempts: Attempt[]; gradedCount: number; failedCount: number; errors: RowErrorOf[] }> {
  const assessment = assessmentId == null ? undefined : await within(ctx, Assessment, assessmentId);
  const attempts: Attempt[] = [];
  const errors: RowErrorOf[] = [];
  let failedCount = 0;
  for (const [i, grade] of grades.entries())
    try {
      if (assessment && (await within(ctx, Attempt, grade.attemptId)).assessment.id !== assessment.id)
        throw notFound('Attempt', grade.attemptId);
      attempts.push((await gradeAttempt(ctx, grade)).attempt);
    } catch (error) {
      errors.push(...rowErrors(ctx, error, `input.grades.${i}`));
      failedCount += 1;
    }
  return { attempts, gradedCount: attempts.length, failedCount, errors };
}
