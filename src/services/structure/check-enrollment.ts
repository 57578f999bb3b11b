import type { Context } from '../../context.js';
import type { Student } from '../../entities/identity/student.js';
import { AcademicYear } from '../../entities/structure/academic-year.js';
import { ClassEnrollment } from '../../entities/structure/class-enrollment.js';
import type { SchoolClass } from '../../entities/structure/school-class.js';
import { within } from '../../permissions/within.js';
import type { Faults } from '../faults.js';
import { countEnrolled } from './count-enrolled.js';

/** An enrollment as it would be after the change. The class and the student are locked by then. */
export interface WantedEnrollment {
  readonly schoolClass: SchoolClass;
  readonly student: Student;
  readonly isActive: boolean;
  readonly studentNumber: string | null;
  /** Its row, when it is stored already. */
  readonly stored?: ClassEnrollment;
  /** Whether that row holds a seat of the class already. */
  readonly seated?: boolean;
}

/** Where the faults of an enrollment are told. */
export interface EnrollmentPaths {
  readonly schoolClass: string;
  readonly student: string;
  readonly studentNumber: string;
}
export const inputPaths: EnrollmentPaths = {
  schoolClass: 'input.schoolClassId',
  student: 'input.studentId',
  studentNumber: 'input.studentNumber',
};

/** Checks that the class has a seat, that the student has no other class that year, and that nobody else has the number. */
export async function checkEnrollment(ctx: Context, faults: Faults, wanted: WantedEnrollment, paths = inputPaths): Promise<void> {
  const { schoolClass, student, isActive, studentNumber, stored, seated = false } = wanted;
  const others = stored ? { id: { $ne: stored.id } } : {};
  const academicYear = schoolClass.academicYear.id;
  if (isActive) {
    const max = seated ? null : schoolClass.maxStudents;
    const taken = max === null ? 0 : await countEnrolled(ctx, schoolClass.id, stored?.id);
    faults.when(max !== null && taken >= max, paths.schoolClass, 'CLASS_FULL', { max, className: schoolClass.name });
    const other = await ctx.em.findOne(ClassEnrollment, { ...others, student, academicYear, isActive: true });
    if (other) {
      const anyway = { filters: { kept: false } };
      const [{ year }, { name }] = [await other.academicYear.loadOrFail(anyway), await other.schoolClass.loadOrFail(anyway)];
      faults.add(paths.student, 'ALREADY_ENROLLED', { year, className: name });
    }
  }
  if (studentNumber !== null) {
    const holders = { ...others, studentNumber, $or: [{ academicYear }, { student: { $ne: student.id } }] };
    faults.when((await ctx.em.count(ClassEnrollment, holders)) > 0, paths.studentNumber, 'TAKEN');
  }
}

/** Checks the year that a client names beside a class: it can only be that of the class. */
export async function checkYearOfClass(ctx: Context, faults: Faults, yearId: string | undefined, schoolClass: SchoolClass): Promise<void> {
  const path = 'input.academicYearId';
  const year = await faults.named(yearId, (id) => within(ctx, AcademicYear, id, { path, scope: 'all' }));
  faults.when(Boolean(year && year.id !== schoolClass.academicYear.id), path, 'WRONG_YEAR');
}
