import type { Context } from '../../context.js';
import type { Assessment } from '../../entities/assessment/assessment.js';
import { AppError, sayFault } from '../../errors.js';
import type { AssessmentInput } from './assessment-input.js';
import { updateAssessment } from './update-assessment.js';

export interface UpdateAssessmentsInput {
  readonly ids: readonly string[];
  readonly patch: AssessmentInput;
}
export interface RowErrorOf {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What was wrong with one of many rows, at its own place. An error that is no answer to the client is thrown on. */
export function rowErrors(ctx: Pick<Context, 'locale'>, error: unknown, path: string): RowErrorOf[] {
  if (!(error instanceof AppError) || !['NOT_FOUND', 'BAD_USER_INPUT'].includes(error.code)) throw error;
  const { fields } = error.detail;
  if (!fields) return [{ path, code: error.code, message: error.sayIn(ctx.locale).message }];
  return fields.map((one) => ({ path: path + one.path.replace(/^(input|id)/, ''), code: one.code, message: sayFault(one, ctx.locale) }));
}

/** Changes assessments in the same way; those that cannot be changed are told, the others are changed. */
export async function updateAssessments(
  ctx: Context,
  { ids, patch }: UpdateAssessmentsInput,
): Promise<{ assessments: Assessment[]; updatedCount: number; failedCount: number; errors: RowErrorOf[] }> {
  const assessments: Assessment[] = [];
  const errors: RowErrorOf[] = [];
  let failedCount = 0;
  for (const [i, id] of ids.entries())
    try {
      assessments.push((await updateAssessment(ctx, id, patch)).assessment);
    } catch (error) {
      errors.push(...rowErrors(ctx, error, `input.ids.${i}`));
      failedCount += 1;
    }
  return { assessments, updatedCount: assessments.length, failedCount, errors };
}
