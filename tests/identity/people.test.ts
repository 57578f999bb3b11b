import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { startApp, type App } from '../support/app.js';
import type { Person } from '../support/school.js';
import { codeOf, ids, type List, type PeopledSchool, peopledSchool } from './peopled-school.js';

let app: App;
let school: PeopledSchool['school'];
let own: PeopledSchool['own'];
let other: PeopledSchool['other'];
let people: PeopledSchool['people'];
let list: PeopledSchool['list'];
let everybody: PeopledSchool['everybody'];
beforeAll(async () => {
  app = await startApp();
  ({ school, own, other, people, list, everybody } = await peopledSchool(app));
});
afterAll(() => app.close());

describe('the list of accounts', () => {
  it('holds everybody for the office, students for their teacher, the own row for a student, children for a parent', async () => {
    for (const who of [school.admin, people.staff, people.leadership]) expect(await list(who, 'users')).toEqual(await everybody());
    expect(await list(people.teacher, 'users')).toEqual(ids(...own.students));
    expect(await list(people.student, 'users')).toEqual(ids(people.student));
    expect(await list(people.parent, 'users')).toEqual(ids(people.student));
  });

  it('is closed to drivers and visitors', async () => {
    expect(codeOf(await school.ask(people.driver, '{ users { nodes { id } } }'))).toBe('FORBIDDEN');
    expect(codeOf(await school.ask(null, '{ users { nodes { id } } }'))).toBe('UNAUTHENTICATED');
  });

  it('answers a row out of reach as one that is not there', async () => {
    const ONE = 'query One($id: ID!) { user(id: $id) { id } }';
    for (const who of [people.teacher, people.student, people.parent]) {
      const refused = await school.ask(who, ONE, { id: people.stranger.id });
      expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', resource: 'User', id: people.stranger.id });
    }
    expect(codeOf(await school.ask(school.admin, ONE, { id: '99999999999' }))).toBe('NOT_FOUND');
    expect(codeOf(await school.ask(school.admin, ONE, { id: 'nonsense' }))).toBe('NOT_FOUND');
  });

  it('ends with a guardianship, and with an enrollment', async () => {
    const former = await school.guardianOf(people.stranger, { endsOn: school.day(-1) });
    expect(await list(former, 'users')).toEqual([]);
    const teacher = await school.person(Role.TEACHER);
    const { students } = await school.schoolClass({ teacher, students: 1 });
    expect(await list(teacher, 'users')).toEqual(ids(...students));
    await school.sql('update class_enrollment set is_active = false where student_id = $1', [students[0]?.id]);
    expect(await list(teacher, 'users')).toEqual([]);
  });

  it('is filtered by role, state and words, and ordered', async () => {
    expect(await list(school.admin, 'users', 'role: DRIVER')).toEqual(ids(people.driver));
    expect(await list(school.admin, 'users', 'roles: [DRIVER, LEADERSHIP]')).toEqual(ids(people.driver, people.leadership));
    expect(await list(school.admin, 'users', 'roles: []')).toEqual([]);
    expect(await list(school.admin, 'users', `search: "${people.driver.email.toUpperCase()}"`)).toEqual(ids(people.driver));
    expect(await list(school.admin, 'users', 'search: "%"')).toEqual([]);
    expect(await list(school.admin, 'users', 'createdTo: "2020-01-01T00:00:00Z"')).toEqual([]);
    for (const field of ['ID', 'FIRST_NAME', 'LAST_NAME', 'EMAIL', 'ROLE', 'CREATED_AT', 'UPDATED_AT', 'LAST_LOGIN_AT']) {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const asked: { data: { users: List & { pageInfo: { endCursor: string; hasNextPage: boolean } } } } = await school.ask(
          school.admin,
          `query Page($after: String) { users(first: 3, after: $after, orderBy: [{ field: ${field}, direction: DESC }]) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
          { after },
        );
        seen.push(...asked.data.users.nodes.map(({ id }) => id));
        ({ endCursor: after, hasNextPage: more } = asked.data.users.pageInfo);
      }
      expect(seen.sort()).toEqual(await everybody());
    }
  });
});

describe('contact and medical data', () => {
  const CONTACT = '{ email phone address dateOfBirth emergencyContactName emergencyContactPhone }';
  const student = async (who: Person, id: string) => {
    const { data } = await school.ask<{
      students: { nodes: { id: string; medicalInfo: string | null; user: Record<string, string | null> | null }[] };
    }>(who, `{ students(first: 100) { nodes { id medicalInfo user ${CONTACT} } } }`);
    return data.students.nodes.find((row) => row.id === id);
  };
  const all = {
    phone: '+212600000000',
    address: 'Rabat',
    dateOfBirth: '2010-01-01',
    emergencyContactName: 'Fatima',
    emergencyContactPhone: '0600',
  };

  it('of a student are for the office, themselves and their guardians; a teacher gets no address and nothing medical', async () => {
    const { id, email } = people.student;
    for (const who of [school.admin, people.staff, people.leadership, people.student, people.parent])
      expect(await student(who, id)).toEqual({ id, medicalInfo: 'Asthma', user: { email, ...all } });
    expect(await student(people.teacher, id)).toEqual({ id, medicalInfo: null, user: { email, ...all, address: null } });
  });

  it('that are medical are not for a guardian who may not see them', async () => {
    const { id } = people.student;
    const limited = await school.guardianOf(people.student);
    await school.sql('update guardianship set may_see_medical = false where guardian_id = $1', [limited.id]);
    expect(await student(limited, id)).toMatchObject({ medicalInfo: null, user: { address: 'Rabat' } });
    expect(await student(people.parent, id)).toMatchObject({ medicalInfo: 'Asthma' });
  });

  it('of a teacher are for nobody but the office and the teacher: others see the name', async () => {
    for (const who of [people.student, people.parent, people.driver]) {
      const { data } = await school.ask(who, `query One($id: ID!) { teacher(id: $id) { fullName user ${CONTACT} } }`, {
        id: people.teacher.id,
      });
      expect(data).toEqual({ teacher: { fullName: expect.stringContaining('Amina') as unknown, user: null } });
    }
  });

  it('of their own everybody sees whole', async () => {
    for (const who of [people.teacher, people.parent, people.student, people.driver, people.leadership]) {
      const { data } = await school.ask(who, `{ me ${CONTACT} }`);
      expect(data).toEqual({ me: { email: who.email, ...all } });
    }
  });

  it('cannot be searched where they cannot be read', async () => {
    // The search looks at names and addresses alone, and the addresses are of rows whose address the viewer reads.
    expect(await list(people.teacher, 'users', `search: "${people.stranger.email}"`)).toEqual([]);
    expect(await list(people.parent, 'users', 'search: "Rabat"')).toEqual([]);
  });
});

describe('students, teachers and guardians', () => {
  it('are listed as far as the viewer reaches', async () => {
    expect(await list(people.teacher, 'students')).toEqual(ids(...own.students));
    expect(await list(people.student, 'students')).toEqual(ids(people.student));
    expect(await list(people.parent, 'students')).toEqual(ids(people.student));
    expect(await list(people.teacher, 'guardians')).toContain(people.parent.id);
    expect(await list(people.teacher, 'guardians')).not.toContain(people.otherParent.id);
    expect(await list(people.student, 'guardians')).toContain(people.parent.id);
    expect(await list(people.parent, 'guardians')).toEqual(ids(people.parent));
    for (const who of [people.student, people.driver]) expect(await list(who, 'teachers')).toEqual(await list(school.admin, 'teachers'));
  });

  it('are filtered', async () => {
    expect(await list(school.admin, 'students', `classId: ${other.id}`)).toEqual(ids(...other.students));
    expect(await list(school.admin, 'students', `guardianId: ${people.parent.id}`)).toEqual(ids(people.student));
    expect(await list(school.admin, 'students', 'hasClass: false')).toEqual([]);
    expect(await list(school.admin, 'students', 'search: "sara"')).toEqual(await list(school.admin, 'students'));
    expect(await list(school.admin, 'teachers', 'isActive: false')).toEqual([]);
    expect(await list(school.admin, 'guardians', 'search: "NADIA"')).toEqual(await list(school.admin, 'guardians'));
  });

  it('are ordered by name', async () => {
    const { data } = await school.ask<{ students: { nodes: { lastName: string }[] } }>(
      school.admin,
      '{ students(orderBy: [{ field: LAST_NAME }, { field: FIRST_NAME }]) { nodes { lastName } } }',
    );
    const names = data.students.nodes.map(({ lastName }) => lastName);
    expect(names).toEqual([...names].sort());
  });
});
