import type { Context } from '../../context.js';
import { ClassEnrollment } from '../../entities/structure/class-enrollment.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { notFound } from '../../errors.js';
import { within } from '../../permissions/within.js';
import { formOf } from '../../reading.js';
import { end } from './end-of-enrollment.js';

/** Who is to leave which class. */
export interface UnenrollStudentInput {
  schoolClassId: string;
  studentId: string;
}

/** Takes a student out of a class: ends the active enrollment, whose row and history stay. */
export async function unenrollStudent(
  ctx: Context,
  { schoolClassId, studentId }: UnenrollStudentInput,
): Promise<{ enrollment: ClassEnrollment; endedAt: Date }> {
  const schoolClass = await within(ctx, SchoolClass, schoolClassId);
  const form = formOf(studentId);
  const student = form === 'key' ? { id: studentId } : { uuid: studentId };
  const found = form && (await ctx.em.findOne(ClassEnrollment, { schoolClass, student, isActive: true }));
  if (!found) throw notFound('ClassEnrollment', studentId);
  const enrollment = await within(ctx, ClassEnrollment, found.id, { lock: true });
  await end(ctx, enrollment);
  return { enrollment, endedAt: ctx.now };
}
