import { expect } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import type { Answer, App } from '../support/app.js';
import type { Person, School, SchoolClassUnderTest } from '../support/school.js';

export interface List {
  totalCount: number;
  nodes: { id: string }[];
}

/** A school with somebody in every role and two classes: the own one of the teacher, and another one. */
export interface PeopledSchool {
  readonly school: School;
  readonly own: SchoolClassUnderTest;
  readonly other: SchoolClassUnderTest;
  readonly people: Readonly<
    Record<'teacher' | 'student' | 'stranger' | 'parent' | 'staff' | 'leadership' | 'driver' | 'otherParent', Person>
  >;
  /** The keys of the rows that somebody sees in a list. */
  readonly list: (who: Person, field: string, filter?: string) => Promise<string[]>;
  /** The keys of all accounts. */
  readonly everybody: () => Promise<string[]>;
}

export async function peopledSchool(app: App): Promise<PeopledSchool> {
  const school = await app.school();
  const [teacher, staff, leadership, driver] = await Promise.all(
    [Role.TEACHER, Role.STAFF, Role.LEADERSHIP, Role.DRIVER].map((role) => school.person(role)),
  );
  if (!teacher || !staff || !leadership || !driver) throw new Error('nobody came');
  const own = await school.schoolClass({ teacher, students: 2 });
  const other = await school.schoolClass({ students: 2 });
  const [student] = own.students;
  const [stranger] = other.students;
  if (!student || !stranger) throw new Error('nobody was enrolled');
  const [parent, otherParent] = [await school.guardianOf(student), await school.guardianOf(stranger)];
  const contact = `phone = '+212600000000', address = 'Rabat', date_of_birth = '2010-01-01', emergency_contact_name = 'Fatima', emergency_contact_phone = '0600'`;
  await school.sql(`update user_account set ${contact} where organization_id = $1`, [school.id]);
  await school.sql(`update student set medical_info = 'Asthma' where organization_id = $1`, [school.id]);

  const list = async (who: Person, field: string, filter = ''): Promise<string[]> => {
    const { data, errors } = await school.ask<Record<string, List>>(
      who,
      `{ ${field}(first: 100 ${filter && `filter: { ${filter} }`}) { totalCount nodes { id } } }`,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    const found = data[field] ?? { totalCount: -1, nodes: [] };
    expect(found.totalCount).toBe(found.nodes.length);
    return found.nodes.map(({ id }) => id).sort();
  };
  const everybody = async (): Promise<string[]> =>
    (
      await school.sql<{ id: string }>('select id::text as id from user_account where organization_id = $1 and deleted_at is null', [
        school.id,
      ])
    )
      .map(({ id }) => id)
      .sort();
  return {
    school,
    own,
    other,
    people: { teacher, student, stranger, parent, staff, leadership, driver, otherParent },
    list,
    everybody,
  };
}

export const ids = (...of: readonly Person[]): string[] => of.map(({ id }) => id).sort();
export const codeOf = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions.code;
