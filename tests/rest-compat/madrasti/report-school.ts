import { Role } from '../../../src/entities/identity/role.js';
import { addDays, mondayOf } from '../../../src/services/calendar.js';
import { A, attended, E, L, lesson, P } from '../../services/attendance/attended.js';
import type { Person, School, SchoolClassUnderTest } from '../../support/school.js';
import { detailsOf, type Client, type Row } from './client.js';

export const reportList = '/api/attendance/reports/';

/** A week of lessons that were held, and the reports on it as the older API has them. */
export interface ReportSchool {
  readonly staff: Person;
  readonly teacher: Person;
  readonly colleague: Person;
  /** The class of the teacher. */
  readonly own: SchoolClassUnderTest;
  /** The class of the colleague. */
  readonly other: SchoolClassUnderTest;
  readonly student: Person;
  readonly parent: Person;
  /** A Monday some weeks ago. */
  readonly monday: string;
  /** The week of that Monday, as reports are asked for it. */
  readonly week: () => string;
  readonly get: (who: Person, path: string, headers?: Record<string, string>) => Promise<Row>;
  readonly status: (who: Person, path: string) => Promise<number>;
  readonly faults: (who: Person, path: string) => Promise<Record<string, string[]>>;
}

export async function reportSchool(school: School, client: Client): Promise<ReportSchool> {
  const staff = await school.person(Role.STAFF);
  const monday = mondayOf(school.day(-21));
  const { classes, teachers } = await attended(
    school,
    [2, 1],
    [
      lesson(monday, [A, P], { reason: 'illness' }),
      lesson(monday, [L, P], { subject: 'Physique', start: '10:00' }),
      lesson(addDays(monday, 1), [E, P], { reason: '__proto__' }),
      lesson(addDays(monday, 2), [P, A]),
      lesson(addDays(monday, 2), [A], { of: 1 }),
    ],
  );
  const [own, other] = classes as [SchoolClassUnderTest, SchoolClassUnderTest];
  const [teacher, colleague] = teachers as [Person, Person];
  const [student] = own.students as [Person];
  const send = (who: Person, path: string, headers = {}) => client.send(who, `GET ${reportList}${path}`, { headers });
  return {
    staff,
    teacher,
    colleague,
    own,
    other,
    student,
    parent: await school.guardianOf(student),
    monday,
    week: () => `start_date=${monday}&end_date=${addDays(monday, 6)}`,
    get: async (who, path, headers) => (await send(who, path, headers)).body,
    status: async (who, path) => (await send(who, path)).status,
    faults: async (who, path) => detailsOf(await send(who, path)),
  };
}
