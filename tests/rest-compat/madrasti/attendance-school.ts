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
  /** The session by its number. */
  readonly session: number;
  /** Path of the session. */
  readonly at: string;
}
export interface Wish {
  readonly students?: number;
  readonly register?: Register;
  readonly date?: string;
  /** Another lesson of the same teacher and class. */
  readonly again?: Room;
  readonly of?: SchoolClassUnderTest;
  /** Who heads the class, if it is a new one. */
  readonly head?: Person;
}
/** Lessons whose attendance is taken as the older API has it. */
export interface AttendanceSchool {
  readonly room: (wish?: Wish) => Promise<Room>;
  readonly mark: (who: Person, room: Room, ...attendance_data: object[]) => Promise<Reply>;
}

/** A class and a teacher of its own with a lesson, or another lesson of theirs. */
export async function lessonIn(school: School, wish: Wish = {}): Promise<Room> {
  const { students = 3, register = 'NOT_STARTED', date = school.today, again, of, head } = wish;
  const schoolClass = again?.schoolClass ?? of ?? (await school.schoolClass({ students, ...(head && { teacher: head }) }));
  const teacher = again?.teacher ?? (await school.person(Role.TEACHER));
  const lesson = await school.lesson(schoolClass, teacher, { register, date });
  return {
    teacher,
    schoolClass,
    students: schoolClass.students.map(({ id }) => Number(id)),
    lesson,
    session: Number(lesson.instanceId),
    at: `${sessionList}${lesson.instanceId}/`,
  };
}

export const attendanceSchool = (school: School, client: Client): AttendanceSchool => ({
  room: (wish) => lessonIn(school, wish),
  mark: (who, { at }, ...attendance_data) => client.send(who, `POST ${at}bulk_mark/`, { body: { attendance_data } }),
});
