import type { Context } from '../../context.js';
import { Grade } from '../../entities/structure/grade.js';
import { within } from '../../permissions/within.js';
import { softDelete } from '../soft-delete.js';
import { refuseInUse } from './refuse-in-use.js';

/** Deletes a grade that has no classes. */
export async function deleteGrade(ctx: Context, id: string): Promise<{ deletedGradeId: string; deletedAt: Date }> {
  const grade = await within(ctx, Grade, id, { lock: true });
  await refuseInUse(ctx, 'Grade', grade.id);
  return { deletedGradeId: grade.id, deletedAt: softDelete(ctx, grade) };
}
