import { Role } from '../../../src/entities/identity/role.js';
import type { Person, School, SchoolClassUnderTest } from '../../support/school.js';
import type { Client, Row } from './client.js';

export const timetableList = '/api/attendance/timetables/';
export const weeklyLessons = '/api/attendance/timetable-sessions/';

/** Two classes, each with its teacher, and the office that writes their timetables. */
export interface TimetableSchool {
  readonly staff: Person;
  readonly teacher: Person;
  readonly colleague: Person;
  /** The class of the teacher. */
  readonly schoolClass: SchoolClassUnderTest;
  /** The class of the colleague. */
  readonly other: SchoolClassUnderTest;
  readonly student: Person;
  readonly parent: Person;
  /** A timetable of a class of its own, and what its lessons need. */
  readonly plan: (of?: SchoolClassUnderTest, period?: Row) => Promise<Plan>;
}
interface Plan {
  readonly id: number;
  readonly schoolClass: SchoolClassUnderTest;
  readonly lesson: (more?: Row) => Row;
}

export async function timetableSchool(school: School, client: Client): Promise<TimetableSchool> {
  const staff = await school.person(Role.STAFF);
  const teacher = await school.person(Role.TEACHER, { firstName: 'Karim', lastName: 'Bennani' });
  const colleague = await school.person(Role.TEACHER);
  const schoolClass = await school.schoolClass({ section: 'A', teacher, students: 2 });
  const other = await school.schoolClass({ section: 'B', teacher: colleague, students: 1 });
  const student = schoolClass.students[0] as Person;
  return {
    staff,
    teacher,
    colleague,
    schoolClass,
    other,
    student,
    parent: await school.guardianOf(student),
    plan: async (of, period = {}) => {
      const planned = of ?? (await school.schoolClass());
      const { body } = await client.send(staff, `POST ${timetableList}`, {
        body: { class: Number(planned.id), academic_year: Number(school.yearId), effective_from: school.day(-30), ...period },
      });
      const lesson = (more: Row = {}) => ({
        timetable: body['id'],
        day_of_week: 1,
        start_time: '08:00',
        end_time: '09:00',
        subject: Number(school.subjectId),
        teacher: Number(teacher.id),
        ...more,
      });
      return { id: body['id'] as number, schoolClass: planned, lesson };
    },
  };
}
