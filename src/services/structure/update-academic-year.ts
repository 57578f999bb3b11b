import type { Context } from '../../context.js';
import { AcademicYear } from '../../entities/structure/academic-year.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { checkAcademicYear, type AcademicYearInput } from './check-academic-year.js';
import { makeYearCurrent } from './make-year-current.js';

/** Changes a school year. The year that is made current takes the place of the other; the one that stops being it leaves none. */
export async function updateAcademicYear(ctx: Context, id: string, input: AcademicYearInput): Promise<{ academicYear: AcademicYear }> {
  const academicYear = await within(ctx, AcademicYear, id, { lock: true });
  const faults = new Faults();
  const values = await checkAcademicYear(ctx, faults, input, academicYear);
  faults.stop();
  if (input.isCurrent && !academicYear.isCurrent) await makeYearCurrent(ctx, academicYear);
  if (input.isCurrent === false && academicYear.isCurrent) {
    await makeYearCurrent(ctx, null);
    academicYear.isCurrent = false;
  }
  ctx.em.assign(academicYear, values);
  return { academicYear };
}
