import type { Context } from '../../context.js';
import { AcademicYear } from '../../entities/structure/academic-year.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { Timetable } from '../../entities/timetable/timetable.js';
import { within } from '../../permissions/within.js';
import type { Faults } from '../faults.js';
import type { Period } from './bookings.js';

/** What a client may say of a timetable. Left out: as it is; null: cleared. */
export interface TimetableInput {
  schoolClassId?: string;
  /** That of the class; only to be checked. */
  academicYearId?: string;
  effectiveFrom?: string;
  effectiveTo?: string | null;
  isActive?: boolean;
}

/** Checks what a client says of a timetable; gives its new class. */
export async function checkTimetable(ctx: Context, faults: Faults, input: TimetableInput, stored?: Timetable) {
  faults.notNull(input, 'schoolClassId', 'academicYearId', 'effectiveFrom', 'isActive');
  // Locked, so that the class is not deleted meanwhile.
  const schoolClass = await faults.named(input.schoolClassId, (id) =>
    within(ctx, SchoolClass, id, { path: 'input.schoolClassId', scope: 'all', lock: true }),
  );
  const path = 'input.academicYearId';
  const year = await faults.named(input.academicYearId, (id) => within(ctx, AcademicYear, id, { path, scope: 'all' }));
  const yearOfClass = schoolClass ? schoolClass.academicYear.id : stored?.academicYear.id;
  faults.when(Boolean(year && yearOfClass !== undefined && year.id !== yearOfClass), path, 'WRONG_YEAR');
  const { effectiveFrom = stored?.effectiveFrom, effectiveTo = stored?.effectiveTo } = input;
  const backwards = Boolean(effectiveFrom && effectiveTo && effectiveTo < effectiveFrom);
  faults.when(backwards, 'input.effectiveTo', 'BEFORE', { other: 'effectiveFrom' });
  return schoolClass;
}

/** Notes when a class has another active timetable within a period. */
export async function refuseOverlap(
  ctx: Context,
  faults: Faults,
  { effectiveFrom, effectiveTo }: Period,
  schoolClassId: string,
  path: string,
  stored?: Timetable,
): Promise<void> {
  const other = await ctx.em.findOne(
    Timetable,
    {
      schoolClass: schoolClassId,
      isActive: true,
      ...(effectiveTo !== null && { effectiveFrom: { $lte: effectiveTo } }),
      $or: [{ effectiveTo: null }, { effectiveTo: { $gte: effectiveFrom } }],
      ...(stored && { id: { $ne: stored.id } }),
    },
    { orderBy: { effectiveFrom: 'asc' } },
  );
  if (other) faults.add(path, 'OVERLAP', { from: other.effectiveFrom, to: other.effectiveTo ?? '…', timetableId: other.id });
}
