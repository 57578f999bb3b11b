import type { Person, School } from '../../support/school.js';
import { change, done } from './asking.js';

export interface Enrollment {
  id: string;
  isActive: boolean;
  endedOn: string | null;
}
export const selection =
  'enrollment { id isActive endedOn enrollmentDate studentNumber studentName student { id } schoolClass { id } academicYear { id } }';
export const enroll = (school: School, who: Person, input: object) => change(school, who, 'enrollStudent', { input }, selection);
export const enrolled = (school: School, input: object) => done<Enrollment>(school, school.admin, 'enrollStudent', { input }, selection);
/** Gives a class so many seats. */
export const seatsOf = (school: School, id: string, maxStudents: number) =>
  done(school, school.admin, 'updateSchoolClass', { id, input: { maxStudents } }, 'schoolClass { id }');
/** The class and the number that a student has. */
export const placeOf = async (school: School, student: Person) => {
  const [row] = await school.sql<{ class: string | null; number: string | null }>(
    'select school_class_id::text as class, student_number as number from student where id = $1',
    [student.id],
  );
  return row;
};
