import type { Context } from '../../context.js';
import { AcademicYear } from '../../entities/structure/academic-year.js';
import { SchoolSettings } from '../../entities/structure/school-settings.js';
import { takeTurns } from '../take-turns.js';

/** The classes and numbers that students have by the active enrollments of one year; nobody has any without a year. */
const place = `update student s set school_class_id = e.school_class_id, student_number = e.student_number
  from student p left join class_enrollment e on e.student_id = p.id and e.academic_year_id = ? and e.is_active and e.deleted_at is null
  where s.organization_id = ? and p.id = s.id and (s.school_class_id, s.student_number) is distinct from (e.school_class_id, e.student_number)`;

/**
 * Makes a year the current one, or none: every other year stops being it, the school's settings follow, and each student is in the class
 * of their enrollment of that year. A `fresh` year is not stored yet, so nobody is enrolled in it.
 */
export async function makeYearCurrent(ctx: Context, year: AcademicYear | null, fresh = false): Promise<void> {
  await takeTurns(ctx, 'current year');
  const key = year && !fresh ? year.id : null;
  // At once, not with the flush: at no moment may two be current.
  await ctx.em.nativeUpdate(
    AcademicYear,
    { isCurrent: true, ...(key !== null && { id: { $ne: key } }) },
    { isCurrent: false, updatedAt: ctx.now },
  );
  if (year) year.isCurrent = true;
  const settings = await ctx.em.findOne(SchoolSettings, {});
  if (settings) ctx.em.assign(settings, { currentAcademicYear: year });
  await ctx.em.execute(place, [key, ctx.organization.id], 'run');
}
