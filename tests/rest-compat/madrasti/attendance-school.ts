import { Role } from '../../../src/entities/identity/role.js';
import type { Lesson, Person, School, SchoolClassUnderTest } from '../../support/school.js';
import type { Client, Reply } from './client.js';

export const sessionList = '/api/attendance/sessions/';

type Register = 'NOT_STARTED' | 'OPEN' | 'CLOSED';
/** A class of its own and a teacher of its own with a lesson. */
export interface Room {
  /** Who gives the lesson. */
  readonly teacher: Person;
  readonly schoolClass: SchoolClassUnderTest;
  readonly students: readonly number[];
  readonly lesson: Lesson;
  /** Path of the session. */
  readonly at: string;
}
interface Wish {
  readonly students?: number;
  readonly register?: Register;
  readonly date?: string;
  /** Another lesson of the same teacher and class. */
  readonly again?: Room;
  readonly of?: SchoolClassUnderTest;
}
/** Lessons whose attendance is taken as the older API has it. */
export interface AttendanceSchool {
  readonly room: (wish?: Wish) => Promise<Room>;
  readonly mark: (who: Person, room: Room, ...attendance_data: object[]) => Promise<Reply>;
}

export const attendanceSchool = (school: School, client: Client): AttendanceSchool => ({
  room: async ({ students = 3, register = 'NOT_STARTED', date = school.today, again, of } = {}) => {
    const schoolClass = again?.schoolClass ?? of ?? (await school.schoolClass({ students }));
    const teacher = again?.teacher ?? (await school.person(Role.TEACHER));
    const lesson = await school.lesson(schoolClass, teacher, { register, date });
    return {
      teacher,
      schoolClass,
      students: schoolClass.students.map(({ id }) => Number(id)),
      lesson,
      at: `${sessionList}${lesson.instanceId}/`,
    };
  },
  mark: (who, { at }, ...attendance_data) => client.send(who, `POST ${at}bulk_mark/`, { body: { attendance_data } }),
});
