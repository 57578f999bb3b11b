import { Role } from '../../../src/entities/identity/role.js';
import { pdf } from '../../files/samples.js';
import { sentFile } from '../../files/uploading.js';
import type { App } from '../../support/app.js';
import { mark } from '../../support/mark.js';
import type { Lesson, Person, School, SchoolClassUnderTest } from '../../support/school.js';
import type { Client, Row } from './client.js';

export const flagList = '/api/attendance/absence-flags/';

/** A student with a guardian who may see how they attend, alone in the class of a teacher; and a lesson of today. */
interface Pupil {
  readonly teacher: Person;
  readonly schoolClass: SchoolClassUnderTest;
  readonly student: Person;
  readonly parent: Person;
  readonly lesson: Lesson;
}
interface Flagged extends Pupil {
  readonly flag: number;
}
/** Absences and the flags that they make, as the older API has them. */
export interface FlagSchool {
  readonly staff: Person;
  readonly pupil: () => Promise<Pupil>;
  /** A pupil who was absent on so many days up to today. */
  readonly absentee: (days: number) => Promise<Flagged & { readonly flags: readonly Row[] }>;
  /** A pupil with a flag made by hand. */
  readonly flagged: (more?: Row) => Promise<Flagged & { readonly row: Row }>;
  /** Public id of a paper that the office uploaded. */
  readonly proof: () => Promise<string>;
  /** What a parent was told, by its type. */
  readonly notices: (parent: Person) => Promise<unknown[]>;
}

export async function flagSchool(app: App, school: School, client: Client): Promise<FlagSchool> {
  const staff = await school.person(Role.STAFF);
  const pupil = async (): Promise<Pupil> => {
    const teacher = await school.person(Role.TEACHER, { firstName: 'Karim', lastName: 'Bennani' });
    const schoolClass = await school.schoolClass({ teacher, students: 1 });
    const student = schoolClass.students[0] as Person;
    return {
      teacher,
      schoolClass,
      student,
      parent: await school.guardianOf(student),
      lesson: await school.lesson(schoolClass, teacher, { register: 'OPEN' }),
    };
  };
  return {
    staff,
    pupil,
    absentee: async (days) => {
      const one = await pupil();
      const { teacher } = one;
      for (let ago = days - 1; ago >= 0; ago -= 1) {
        const lesson = ago === 0 ? one.lesson : await school.lesson(one.schoolClass, teacher, { date: school.day(-ago), register: 'OPEN' });
        await mark(school, teacher, lesson, [{ studentId: one.student.id, status: 'ABSENT' }]);
      }
      const flags = await client.rows(staff, `GET ${flagList}?student=${one.student.id}&ordering=id`);
      return { ...one, flags, flag: flags[0]?.['id'] as number };
    },
    flagged: async (more = {}) => {
      const one = await pupil();
      const { body } = await client.send(staff, `POST ${flagList}`, {
        body: { student: Number(one.student.id), session: Number(one.lesson.instanceId), ...more },
      });
      return { ...one, flag: body['id'] as number, row: body };
    },
    proof: async () => (await sentFile(app, school, staff, pdf(), { context: 'JUSTIFICATION' })).publicId,
    notices: async (parent) =>
      (await client.rows(parent, 'GET /api/attendance/notifications/?ordering=id')).map(({ notification_type: type }) => type),
  };
}
