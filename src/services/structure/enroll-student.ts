import type { Context } from '../../context.js';
import { Student } from '../../entities/identity/student.js';
import { ClassEnrollment } from '../../entities/structure/class-enrollment.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { within } from '../../permissions/within.js';
import { addDays } from '../calendar.js';
import { Faults } from '../faults.js';
import { sent } from '../sent.js';
import { checkEnrollment, checkYearOfClass } from './check-enrollment.js';
import { studentNamed } from './person-with-role.js';
import { placeStudent } from './place-student.js';

/** Who is to be put into which class. */
export interface EnrollStudentInput {
  studentId: string;
  schoolClassId: string;
  /** That of the class; only to be checked. */
  academicYearId?: string;
  /** Today when left out. */
  enrollmentDate?: string;
  isActive?: boolean;
  studentNumber?: string | null;
}

/** Puts a student into a class for its year. Both are locked: of two who want the last seat, one gets it. */
export async function enrollStudent(ctx: Context, input: EnrollStudentInput): Promise<{ enrollment: ClassEnrollment }> {
  const schoolClass = await within(ctx, SchoolClass, input.schoolClassId, { lock: true });
  const faults = new Faults();
  faults.notNull(input, 'academicYearId', 'enrollmentDate', 'isActive');
  await checkYearOfClass(ctx, faults, input.academicYearId, schoolClass);
  const named = await faults.of(studentNamed(ctx, input.studentId, 'input.studentId'));
  const student = named && (await within(ctx, Student, named.id, { scope: 'all', lock: true }));
  const { isActive = true, enrollmentDate = ctx.today } = input;
  const { studentNumber = null } = sent(input, 'studentNumber');
  if (student) await checkEnrollment(ctx, faults, { schoolClass, student, isActive, studentNumber });

  const enrollment = ctx.em.create(ClassEnrollment, {
    organization: ctx.organization.id,
    student: faults.settled(student),
    schoolClass,
    academicYear: schoolClass.academicYear,
    enrollmentDate,
    isActive,
    endedOn: isActive ? null : addDays(ctx.today, -1),
    studentNumber,
  });
  const year = await schoolClass.academicYear.loadOrFail({ filters: { kept: false } });
  if (isActive) placeStudent(faults.settled(student), enrollment, year);
  return { enrollment };
}
