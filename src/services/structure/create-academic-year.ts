import type { Context } from '../../context.js';
import { AcademicYear } from '../../entities/structure/academic-year.js';
import { Faults } from '../faults.js';
import { checkAcademicYear, type AcademicYearInput } from './check-academic-year.js';
import { makeYearCurrent } from './make-year-current.js';

/** Adds a school year; a current one takes the place of the year that was current. */
export async function createAcademicYear(
  ctx: Context,
  input: AcademicYearInput & { year: string; startDate: string; endDate: string },
): Promise<{ academicYear: AcademicYear }> {
  const faults = new Faults();
  const values = await checkAcademicYear(ctx, faults, input);
  faults.stop();
  const { year, startDate, endDate } = input;
  const academicYear = ctx.em.create(AcademicYear, { organization: ctx.organization.id, year, startDate, endDate, ...values });
  if (input.isCurrent) await makeYearCurrent(ctx, academicYear, true);
  return { academicYear };
}
