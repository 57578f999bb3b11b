import type { Context } from '../../context.js';
import { AcademicYear } from '../../entities/structure/academic-year.js';
import type { Faults } from '../faults.js';
import { sent } from '../sent.js';

/** What a client may say of a year. Left out: as it is; null: cleared. */
export interface AcademicYearInput {
  year?: string;
  startDate?: string;
  endDate?: string;
  isCurrent?: boolean;
  registrationStart?: string | null;
  registrationEnd?: string | null;
  isActive?: boolean;
  description?: string | null;
}

/** Checks a year as it would be after the change; gives what to store. `isCurrent` is not among it: see `makeYearCurrent`. */
export async function checkAcademicYear(ctx: Context, faults: Faults, input: AcademicYearInput, stored?: AcademicYear) {
  faults.notNull(input, 'year', 'startDate', 'endDate', 'isCurrent', 'isActive');
  const values = sent(input, 'year', 'startDate', 'endDate', 'registrationStart', 'registrationEnd', 'isActive', 'description');
  const { startDate = stored?.startDate, endDate = stored?.endDate } = values;
  const { registrationStart = stored?.registrationStart, registrationEnd = stored?.registrationEnd } = values;
  faults.when(Boolean(startDate && endDate && endDate <= startDate), 'input.endDate', 'NOT_AFTER', { other: 'startDate' });
  const backwards = Boolean(registrationStart && registrationEnd && registrationEnd < registrationStart);
  faults.when(backwards, 'input.registrationEnd', 'BEFORE', { other: 'registrationStart' });
  if (input.year) {
    const taken = await ctx.em.count(AcademicYear, { year: input.year, ...(stored && { id: { $ne: stored.id } }) });
    faults.when(taken > 0, 'input.year', 'TAKEN');
  }
  return values;
}
