import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { within } from '../../permissions/within.js';
import { softDelete } from '../soft-delete.js';

/** Deletes an assessment with all that hangs below it; it is kept, and can be restored. */
export async function deleteAssessment(ctx: Context, id: string): Promise<{ deletedAssessmentId: string; deletedAt: Date }> {
  const assessment = await within(ctx, Assessment, id, { lock: true });
  return { deletedAssessmentId: assessment.id, deletedAt: softDelete(ctx, assessment) };
}
