import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { startApp, type App } from '../support/app.js';
import { PASSWORD, type Person } from '../support/school.js';
import { codeOf, ids, type PeopledSchool, peopledSchool } from './peopled-school.js';

let app: App;
let school: PeopledSchool['school'];
let people: PeopledSchool['people'];
let list: PeopledSchool['list'];
beforeAll(async () => {
  app = await startApp();
  ({ school, people, list } = await peopledSchool(app));
});
afterAll(() => app.close());

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
