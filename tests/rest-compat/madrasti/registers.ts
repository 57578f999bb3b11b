import { Role } from '../../../src/entities/identity/role.js';
import type { Lesson, Person, School, SchoolClassUnderTest } from '../../support/school.js';
import type { Client, Reply } from './client.js';

export const records = '/api/attendance/records/';
export const refusal = (answer: Reply): unknown[] => [answer.status, Object.keys(answer.body['details'] ?? {}).sort()];
export const at = ({ body }: Reply): string => `${records}${String(body['id'])}/`;

export interface Room {
  readonly teacher: Person;
  readonly schoolClass: SchoolClassUnderTest;
  readonly students: readonly number[];
  readonly session: number;
}
type Register = 'NOT_STARTED' | 'OPEN' | 'CLOSED';
/** A class and a teacher of its own with a lesson, or another lesson of theirs. */
export async function room(
  school: School,
  more: { students?: number; register?: Register; date?: string; again?: Room; head?: Person } = {},
): Promise<Room> {
  const { students = 3, register = 'OPEN', again, date, head } = more;
  const schoolClass = again?.schoolClass ?? (await school.schoolClass({ students, ...(head && { teacher: head }) }));
  const teacher = again?.teacher ?? (await school.person(Role.TEACHER));
  const lesson: Lesson = await school.lesson(schoolClass, teacher, { register, ...(date !== undefined && { date }) });
  return { teacher, schoolClass, students: schoolClass.students.map(({ id }) => Number(id)), session: Number(lesson.instanceId) };
}
export const post = (client: Client, who: Person, { session }: Room, body: object): Promise<Reply> =>
  client.send(who, `POST ${records}`, { body: { session, ...body } });
