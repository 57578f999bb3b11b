import type { Context } from '../../context.js';
import { Student } from '../../entities/identity/student.js';
import { ClassEnrollment } from '../../entities/structure/class-enrollment.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { deletedRow, restore } from '../soft-delete.js';
import { checkEnrollment } from './check-enrollment.js';
import { placeStudent } from './place-student.js';

/** Puts a deleted enrollment back and takes it up again, if the class still has a seat and the student no other class. */
export async function restoreEnrollment(ctx: Context, id: string): Promise<{ enrollment: ClassEnrollment }> {
  const enrollment = await deletedRow(ctx, ClassEnrollment, id);
  const schoolClass = await within(ctx, SchoolClass, enrollment.schoolClass.id, { lock: true });
  const student = await within(ctx, Student, enrollment.student.id, { scope: 'all', lock: true, deleted: true });
  const faults = new Faults();
  const { studentNumber } = enrollment;
  const wanted = { schoolClass, student, isActive: true, studentNumber, stored: enrollment };
  await checkEnrollment(ctx, faults, wanted, { schoolClass: 'id', student: 'id', studentNumber: 'id' });
  faults.stop();
  restore(enrollment);
  enrollment.endedOn = null;
  placeStudent(student, enrollment, await schoolClass.academicYear.loadOrFail({ filters: { kept: false } }));
  return { enrollment };
}
