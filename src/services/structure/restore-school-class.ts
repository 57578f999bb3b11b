import type { Context } from '../../context.js';
import { AcademicYear } from '../../entities/structure/academic-year.js';
import { Grade } from '../../entities/structure/grade.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { fault, invalid } from '../../errors.js';
import { deletedRow, restore } from '../soft-delete.js';
import { sectionIsTaken } from './check-school-class.js';
import { requireKept } from './require-kept.js';

/** Puts a deleted class back into its grade and year, unless another has its section by now. */
export async function restoreSchoolClass(ctx: Context, id: string): Promise<{ schoolClass: SchoolClass }> {
  const schoolClass = await deletedRow(ctx, SchoolClass, id);
  const { grade, academicYear, section } = schoolClass;
  await requireKept(ctx, Grade, grade.id);
  await requireKept(ctx, AcademicYear, academicYear.id);
  if (await sectionIsTaken(ctx, { grade, academicYear, section }, schoolClass)) throw invalid(fault('id', 'TAKEN'));
  restore(schoolClass);
  return { schoolClass };
}
