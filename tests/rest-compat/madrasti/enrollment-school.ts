import { Role } from '../../../src/entities/identity/role.js';
import type { Person, School } from '../../support/school.js';
import type { Client, Reply, Row } from './client.js';

export const enrollmentList = '/api/users/enrollments/';

interface Keyed {
  readonly id: string;
}
/** Students and the classes that take them, as the older API has them. */
export interface EnrollmentSchool {
  readonly student: (more?: { firstName?: string; lastName?: string }) => Promise<Person>;
  readonly bodyOf: (student: Keyed, schoolClass: Keyed, more?: Row) => Row;
  readonly create: (who: Person | null, body: unknown) => Promise<Reply>;
  readonly classRow: (schoolClass: Keyed) => Promise<Row>;
  /** Says how many students a class takes at most. */
  readonly putMaximum: (schoolClass: Keyed, most: number) => Promise<void>;
}

export const key = ({ id }: Keyed): number => Number(id);

export function enrollmentSchool(school: School, client: Client): EnrollmentSchool {
  const classAt = ({ id }: Keyed): string => `/api/schools/classes/${id}/`;
  const classRow = async (schoolClass: Keyed): Promise<Row> => (await client.send(school.admin, `GET ${classAt(schoolClass)}`)).body;
  return {
    student: (more) => school.person(Role.STUDENT, more),
    bodyOf: (student, schoolClass, more = {}) => ({
      student: key(student),
      school_class: key(schoolClass),
      academic_year: Number(school.yearId),
      enrollment_date: school.day(-3),
      ...more,
    }),
    create: (who, body) => client.send(who, `POST ${enrollmentList}`, { body }),
    classRow,
    putMaximum: async (schoolClass, most) => {
      const { section, grade, academic_year } = await classRow(schoolClass);
      await client.send(school.admin, `PUT ${classAt(schoolClass)}`, { body: { section, grade, academic_year, max_students: most } });
    },
  };
}
