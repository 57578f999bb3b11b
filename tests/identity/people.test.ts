import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { startApp, type App } from '../support/app.js';
import { PASSWORD, type Person, type School, type SchoolClassUnderTest } from '../support/school.js';

interface List {
  totalCount: number;
  nodes: { id: string }[];
}
let app: App;
let school: School;
let own: SchoolClassUnderTest;
let other: SchoolClassUnderTest;
let people: Record<'teacher' | 'student' | 'stranger' | 'parent' | 'staff' | 'leadership' | 'driver' | 'otherParent', Person>;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  const [teacher, staff, leadership, driver] = await Promise.all(
    [Role.TEACHER, Role.STAFF, Role.LEADERSHIP, Role.DRIVER].map((role) => school.person(role)),
  );
  if (!teacher || !staff || !leadership || !driver) throw new Error('nobody came');
  own = await school.schoolClass({ teacher, students: 2 });
  other = await school.schoolClass({ students: 2 });
  const [student] = own.students;
  const [stranger] = other.students;
  if (!student || !stranger) throw new Error('nobody was enrolled');
  const [parent, otherParent] = [await school.guardianOf(student), await school.guardianOf(stranger)];
  people = { teacher, student, stranger, parent, staff, leadership, driver, otherParent };
  const contact = `phone = '+212600000000', address = 'Rabat', date_of_birth = '2010-01-01', emergency_contact_name = 'Fatima', emergency_contact_phone = '0600'`;
  await school.sql(`update user_account set ${contact} where organization_id = $1`, [school.id]);
  await school.sql(`update student set medical_info = 'Asthma' where organization_id = $1`, [school.id]);
});
afterAll(() => app.close());

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
const ids = (...of: readonly Person[]): string[] => of.map(({ id }) => id).sort();
const everybody = async (): Promise<string[]> =>
  (
    await school.sql<{ id: string }>('select id::text as id from user_account where organization_id = $1 and deleted_at is null', [
      school.id,
    ])
  )
    .map(({ id }) => id)
    .sort();
const codeOf = ({ errors }: Awaited<ReturnType<School['ask']>>) => errors?.[0]?.extensions.code;

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

describe('deleted accounts', () => {
  it('leave every list, are not found, and show to an administrator who asks for them; rows about the person still name them', async () => {
    const { students } = await school.schoolClass({ students: 1 });
    const [student] = students;
    if (!student) throw new Error('nobody was enrolled');
    const parent = await school.guardianOf(student);
    const DELETE = 'mutation Delete($id: ID!) { deleteUser(id: $id) { deletedUserId deletedAt } }';
    expect((await school.ask(school.admin, DELETE, { id: student.id })).data).toMatchObject({ deleteUser: { deletedUserId: student.id } });

    for (const field of ['users', 'students']) expect(await list(school.admin, field)).not.toContain(student.id);
    for (const field of ['user', 'student'])
      expect(codeOf(await school.ask(school.admin, `{ ${field}(id: ${student.id}) { id } }`))).toBe('NOT_FOUND');
    expect(await list(school.admin, 'users', 'isActive: false')).toContain(student.id);
    expect(await list(people.staff, 'users', 'isActive: false')).not.toContain(student.id);
    expect(codeOf(await school.ask(student, '{ me { id } }'))).toBe('UNAUTHENTICATED');
    const ties = await school.ask(parent, '{ guardianships { nodes { student { fullName } } } }');
    expect(ties.data).toMatchObject({ guardianships: { nodes: [{ student: { fullName: expect.stringContaining('Sara') as unknown } }] } });

    const RESTORE = 'mutation Restore($id: ID!) { restoreUser(id: $id) { user { id isActive } } }';
    expect((await school.ask(school.admin, RESTORE, { id: student.id })).data).toEqual({
      restoreUser: { user: { id: student.id, isActive: true } },
    });
    expect(await list(school.admin, 'students')).toContain(student.id);
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

describe('ties between guardians and children', () => {
  const LINK =
    'mutation Link($input: LinkGuardianInput!) { linkGuardian(input: $input) { guardianship { id startsOn endsOn relation student { id } guardian { id } } } }';

  it('are made and ended by the office, and count at once', async () => {
    const parent = await school.person(Role.PARENT);
    expect(await list(parent, 'students')).toEqual([]);
    const { data } = await school.ask<{ linkGuardian: { guardianship: { id: string } } }>(people.staff, LINK, {
      input: { guardianId: parent.id, studentId: people.student.id, relation: 'FATHER' },
    });
    expect(data.linkGuardian.guardianship).toMatchObject({
      startsOn: school.today,
      endsOn: null,
      student: { id: people.student.id },
      guardian: { id: parent.id },
    });
    expect(await list(parent, 'students')).toEqual(ids(people.student));
    const { id } = data.linkGuardian.guardianship;
    const UNLINK = 'mutation Unlink($id: ID!) { unlinkGuardian(id: $id) { unlinkedGuardianshipId guardianship { id } } }';
    expect((await school.ask(people.staff, UNLINK, { id })).data).toEqual({
      unlinkGuardian: { unlinkedGuardianshipId: id, guardianship: null },
    });
    expect(await list(parent, 'students')).toEqual([]);
  });

  it('are made by nobody else', async () => {
    const input = { guardianId: people.parent.id, studentId: people.stranger.id };
    for (const who of [people.parent, people.teacher, people.student, people.leadership])
      expect(codeOf(await school.ask(who, LINK, { input }))).toBe('FORBIDDEN');
  });

  it('are seen by both ends, their teachers and the office, and no guardian sees another’s', async () => {
    const count = async (who: Person, filter = '') => (await list(who, 'guardianships', filter)).length;
    const of = (condition: string, id: string) =>
      school.sql<{ n: number }>(`select count(*)::int as n from guardianship where ${condition}`, [id]).then(([row]) => row?.n);
    expect(await count(people.parent)).toBe(1);
    expect(await count(people.student)).toBe(await of('student_id = $1', people.student.id));
    expect(await count(school.admin)).toBe(await of('organization_id = $1', school.id));
    expect(await count(school.admin, 'holdsToday: false')).toBe(await of('organization_id = $1 and ends_on < current_date', school.id));
    expect(codeOf(await school.ask(people.driver, '{ guardianships { nodes { id } } }'))).toBe('FORBIDDEN');
  });
});

describe('accounts through the doors', () => {
  const REGISTER =
    'mutation Register($input: RegisterUserInput!) { registerUser(input: $input) { user { id email phone role isActive createdAt } } }';
  const input = (role: Role) => ({
    email: `new-${Math.random()}@school.test`,
    password: PASSWORD,
    firstName: 'Omar',
    lastName: 'Bennani',
    role,
    phone: '+212612345678',
  });

  it('are made by visitors, who see what they sent and sign in', async () => {
    const sent = input(Role.PARENT);
    const { data } = await school.ask(null, REGISTER, { input: sent });
    expect(data).toMatchObject({ registerUser: { user: { email: sent.email, phone: sent.phone, role: 'PARENT', isActive: true } } });
    const login =
      'mutation Login($email: String!, $password: String!) { login(input: { email: $email, password: $password }) { user { email } } }';
    expect((await school.ask(null, login, { email: sent.email, password: PASSWORD })).errors).toBeUndefined();
    expect(codeOf(await school.ask(null, REGISTER, { input: input(Role.TEACHER) }))).toBe('FORBIDDEN');
    expect(codeOf(await school.ask(people.teacher, REGISTER, { input: input(Role.STUDENT) }))).toBe('FORBIDDEN');
  });

  it('leave nothing behind in a dry run', async () => {
    const sent = input(Role.STUDENT);
    expect((await school.ask(null, REGISTER, { input: sent }, { 'x-dry-run': 'true' })).data).toMatchObject({
      registerUser: { user: { email: sent.email } },
    });
    expect(await school.sql('select 1 from user_account where email = $1', [sent.email])).toEqual([]);
  });

  it('are made once also by two at the same moment', async () => {
    const sent = input(Role.STUDENT);
    const answers = await Promise.all([1, 2, 3].map(() => school.ask(null, REGISTER, { input: sent })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    for (const { errors } of answers.filter((answer) => answer.errors))
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'input.email', code: 'TAKEN' }] });
  });

  it('change role at once, and leave a trace that administrators read', async () => {
    const person = await school.person(Role.STUDENT);
    const UPDATE = 'mutation Update($id: ID!, $input: UpdateUserInput!) { updateUser(id: $id, input: $input) { user { id role } } }';
    expect(codeOf(await school.ask(people.staff, UPDATE, { id: person.id, input: { role: 'ADMIN' } }))).toBe('FORBIDDEN');
    expect((await school.ask(school.admin, UPDATE, { id: person.id, input: { role: 'TEACHER' } })).data).toEqual({
      updateUser: { user: { id: person.id, role: 'TEACHER' } },
    });
    expect(codeOf(await school.ask(person, '{ me { id } }'))).toBe('UNAUTHENTICATED');
    const TRACES =
      'query Traces($id: ID) { auditEntries(filter: { resource: "User", resourceId: $id }) { nodes { action actorId detail } } }';
    expect((await school.ask(people.leadership, TRACES, { id: person.id })).data).toEqual({
      auditEntries: { nodes: [{ action: 'updateUser', actorId: school.admin.id, detail: { role: ['STUDENT', 'TEACHER'] } }] },
    });
    expect(codeOf(await school.ask(people.staff, TRACES))).toBe('FORBIDDEN');
  });

  it('of another organization are out of reach', async () => {
    const elsewhere = await app.school();
    const stranger = await elsewhere.person(Role.STUDENT);
    expect(codeOf(await school.ask(school.admin, `{ user(id: ${stranger.id}) { id } }`))).toBe('NOT_FOUND');
    expect(codeOf(await school.ask(school.admin, `mutation { deleteUser(id: ${stranger.id}) { deletedAt } }`))).toBe('NOT_FOUND');
  });
});
