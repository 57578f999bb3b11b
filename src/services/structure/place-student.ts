import { ref } from '@mikro-orm/postgresql';
import type { Student } from '../../entities/identity/student.js';
import type { AcademicYear } from '../../entities/structure/academic-year.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import type { ClassEnrollment } from '../../entities/structure/class-enrollment.js';

/** Gives a student the class and number of an active enrollment, when it is one of the current year. */
export function placeStudent(student: Student, { schoolClass, studentNumber }: ClassEnrollment, year: AcademicYear): void {
  if (!year.isCurrent) return;
  student.schoolClass = ref(SchoolClass, schoolClass.id);
  student.studentNumber = studentNumber;
}

/** Takes away the class and number that a student had by an enrollment of the current year. */
export function displaceStudent(student: Student, classId: string, year: AcademicYear): void {
  if (!year.isCurrent || student.schoolClass?.id !== classId) return;
  student.schoolClass = null;
  student.studentNumber = null;
}
