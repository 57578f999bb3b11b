import type { Context } from '../../context.js';
import { EducationalLevel } from '../../entities/structure/educational-level.js';
import { Grade } from '../../entities/structure/grade.js';
import { deletedRow, restore } from '../soft-delete.js';
import { requireKept } from './require-kept.js';

/** Puts a deleted grade back into its level. */
export async function restoreGrade(ctx: Context, id: string): Promise<{ grade: Grade }> {
  const grade = await deletedRow(ctx, Grade, id);
  await requireKept(ctx, EducationalLevel, grade.educationalLevel.id);
  restore(grade);
  return { grade };
}
