import type { Context } from '../../context.js';
import { AcademicYear } from '../../entities/structure/academic-year.js';
import { fault, invalid } from '../../errors.js';
import { deletedRow, restore } from '../soft-delete.js';

/** Puts a deleted school year back, unless another has its name by now. */
export async function restoreAcademicYear(ctx: Context, id: string): Promise<{ academicYear: AcademicYear }> {
  const academicYear = await deletedRow(ctx, AcademicYear, id);
  if (await ctx.em.count(AcademicYear, { year: academicYear.year })) throw invalid(fault('id', 'TAKEN'));
  restore(academicYear);
  return { academicYear };
}
