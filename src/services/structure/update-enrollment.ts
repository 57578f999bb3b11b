import type { Context } from '../../context.js';
import { Student } from '../../entities/identity/student.js';
import { ClassEnrollment } from '../../entities/structure/class-enrollment.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { sent } from '../sent.js';
import { checkEnrollment, checkYearOfClass } from './check-enrollment.js';
import { end } from './end-of-enrollment.js';
import type { EnrollStudentInput } from './enroll-student.js';
import { studentNamed } from './person-with-role.js';
import { displaceStudent, placeStudent } from './place-student.js';

export type UpdateEnrollmentInput = Partial<EnrollStudentInput>;

/** Changes an enrollment: another class moves the student, `isActive: false` ends it, `true` takes it up again. */
export async function updateEnrollment(ctx: Context, id: string, input: UpdateEnrollmentInput): Promise<{ enrollment: ClassEnrollment }> {
  const enrollment = await within(ctx, ClassEnrollment, id, { lock: true });
  const schoolClass = await within(ctx, SchoolClass, input.schoolClassId ?? enrollment.schoolClass.id, { lock: true });
  const faults = new Faults();
  faults.notNull(input, 'studentId', 'schoolClassId', 'academicYearId', 'enrollmentDate', 'isActive');
  await checkYearOfClass(ctx, faults, input.academicYearId, schoolClass);
  const named = await faults.named(input.studentId, (student) => studentNamed(ctx, student, 'input.studentId'));
  const student = await within(ctx, Student, named?.id ?? enrollment.student.id, { scope: 'all', lock: true, deleted: true });
  const { isActive = enrollment.isActive } = input;
  const { studentNumber = enrollment.studentNumber } = sent(input, 'studentNumber');
  const moved = schoolClass.id !== enrollment.schoolClass.id || student.id !== enrollment.student.id;
  const seated = enrollment.isActive && !moved;
  await checkEnrollment(ctx, faults, { schoolClass, student, isActive, studentNumber, stored: enrollment, seated });
  faults.stop();

  const anyway = { filters: { kept: false } };
  if (enrollment.isActive && moved) {
    const [before, year] = [await enrollment.student.loadOrFail(anyway), await enrollment.academicYear.loadOrFail(anyway)];
    displaceStudent(before, enrollment.schoolClass.id, year);
  }
  const { enrollmentDate = enrollment.enrollmentDate } = input;
  ctx.em.assign(enrollment, { student, schoolClass, academicYear: schoolClass.academicYear, enrollmentDate, studentNumber });
  if (!isActive) await end(ctx, enrollment);
  else {
    ctx.em.assign(enrollment, { isActive, endedOn: null });
    placeStudent(student, enrollment, await schoolClass.academicYear.loadOrFail(anyway));
  }
  return { enrollment };
}
