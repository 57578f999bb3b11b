import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { deletedRow, restore } from '../soft-delete.js';

/** Puts a deleted assessment back, with its questions and attempts. */
export async function restoreAssessment(ctx: Context, id: string): Promise<{ assessment: Assessment }> {
  const assessment = await deletedRow(ctx, Assessment, id);
  restore(assessment);
  return { assessment };
}
