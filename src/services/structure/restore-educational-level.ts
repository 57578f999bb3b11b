import type { Context } from '../../context.js';
import { EducationalLevel } from '../../entities/structure/educational-level.js';
import { deletedRow, restore } from '../soft-delete.js';

/** Puts a deleted stage of schooling back. */
export async function restoreEducationalLevel(ctx: Context, id: string): Promise<{ educationalLevel: EducationalLevel }> {
  const educationalLevel = await deletedRow(ctx, EducationalLevel, id);
  restore(educationalLevel);
  return { educationalLevel };
}
