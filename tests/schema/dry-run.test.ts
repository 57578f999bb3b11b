import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import type { DryRunReport } from '../../src/schema/dry-run.js';
import { type Answer, type App, startApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { PASSWORD, type Person, type School } from '../support/school.js';

let database: TestDatabase;
let app: App;
let school: School;
beforeAll(async () => {
  database = await createTestDatabase();
  app = await startApp({ DATABASE_URL: database.url });
  school = await app.school();
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const DRY = { 'x-dry-run': 'true' };
/** Everything that is stored, as one number for each table. */
async function stored(): Promise<Record<string, string>> {
  const tables = await school.sql<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('event_cursor', 'auth_session')`,
  );
  const sums: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await school.sql<{ sum: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from ${name} t`,
    );
    sums[name] = row?.sum ?? '';
  }
  return sums;
}
/** Runs something dry, and makes sure that it has left nothing. */
async function dry<T>(
  who: Person | null,
  query: string,
  variables: Record<string, unknown>,
  headers: Record<string, string> = DRY,
): Promise<{ answer: Answer<T>; report: DryRunReport | undefined }> {
  const before = await stored();
  const answer = await school.ask<T>(who, query, variables, headers);
  expect(await stored()).toEqual(before);
  return { answer, report: (answer.extensions?.['dryRun'] as DryRunReport[] | undefined)?.[0] };
}

const CREATE_USER = `mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id email role } } }`;
const newUser = (email: string) => ({
  input: { email, password: PASSWORD, firstName: 'Nadia', lastName: 'Alami', role: 'STUDENT' },
});

describe('A dry run', () => {
  it('of createUser answers the account, says which rows it would make, and shows no secret', async () => {
    const { answer, report } = await dry(school.admin, CREATE_USER, newUser('dry@example.test'));
    expect(answer.data).toMatchObject({ createUser: { user: { email: 'dry@example.test', role: 'STUDENT' } } });
    expect(report).toMatchObject({ mutation: 'createUser', more: 0 });
    const user = report?.changes.find(({ type }) => type === 'User');
    expect(user).toMatchObject({
      action: 'CREATED',
      id: null,
      fields: { email: { after: 'dry@example.test' }, role: { after: 'STUDENT' } },
    });
    expect(report?.rows).toMatchObject({ User: { created: 1, updated: 0, deleted: 0 }, Student: { created: 1 } });
    expect(JSON.stringify(answer)).not.toMatch(/argon|passwordHash|Correct-horse/i);
    expect((await school.ask(school.admin, CREATE_USER, newUser('dry@example.test'))).errors).toBeUndefined();
  });

  it('of a change shows the fields that change, before and after, and nothing else', async () => {
    const { report } = await dry(
      school.admin,
      `mutation ($id: ID!, $input: UpdateRoomInput!) { updateRoom(id: $id, input: $input) { room { name capacity } } }`,
      { id: school.roomId, input: { capacity: 31, name: 'Salle 101' } },
    );
    expect(report?.changes).toEqual([
      { type: 'Room', id: school.roomId, action: 'UPDATED', fields: { capacity: { before: null, after: 31 } } },
    ]);
  });

  it('of markAttendance counts what plain SQL writes, and names the events; their contents only for administrators', async () => {
    const teacher = await school.person(Role.TEACHER);
    const schoolClass = await school.schoolClass({ teacher, students: 3 });
    await school.guardianOf(schoolClass.students[0] as Person);
    const lesson = await school.lesson(schoolClass, teacher, { register: 'OPEN' });
    const marks = schoolClass.students.map(({ id }, i) => ({ studentId: id, status: i === 0 ? 'ABSENT' : 'PRESENT' }));
    const mutation = `mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { markedCount } }`;
    const variables = { input: { sessionInstanceId: lesson.instanceId, marks } };

    const office = (await dry(school.admin, mutation, variables)).report;
    expect(office?.rows).toMatchObject({ AttendanceRecord: { created: 3 }, AbsenceFlag: { created: 1 }, Notification: { created: 1 } });
    expect(office?.events.map(({ name }) => name)).toContain('attendance.alert');
    expect(office?.events.find(({ name }) => name === 'attendance.alert')?.payload).toMatchObject({
      studentId: schoolClass.students[0]?.id,
    });

    const { answer, report } = await dry<{ markAttendance: { markedCount: number } }>(teacher, mutation, variables);
    expect(answer.data.markAttendance.markedCount).toBe(3);
    expect(report?.rows).toMatchObject({ AttendanceRecord: { created: 3 } });
    expect(report?.events).toEqual(office?.events.map(({ name }) => ({ name })));
    expect(report?.messages).toEqual([]);
  });

  it('of deleteSchoolClass says what would be gone, by the directive too', async () => {
    const { id } = await school.schoolClass();
    const { answer, report } = await dry(
      school.admin,
      `mutation ($id: ID!) @dryRun { deleteSchoolClass(id: $id) { __typename } }`,
      { id },
      {},
    );
    expect(answer.errors).toBeUndefined();
    expect(report?.mutation).toBe('deleteSchoolClass');
    expect(report?.changes).toMatchObject([{ type: 'SchoolClass', id, action: 'UPDATED' }]);
    expect((await school.ask(school.admin, `query ($id: ID!) { schoolClass(id: $id) { id } }`, { id })).data).toEqual({
      schoolClass: { id },
    });
  });

  it('that fails tells why, and reports nothing', async () => {
    const { answer, report } = await dry(school.admin, CREATE_USER, newUser('no address'));
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(report).toBeUndefined();
  });

  it('of requestPasswordReset tells a visitor nothing about who has an account, and an administrator which mail would go', async () => {
    const person = await school.person(Role.PARENT);
    const mutation = `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { __typename } }`;
    const known = await dry(null, mutation, { input: { email: person.email } });
    const unknown = await dry(null, mutation, { input: { email: 'nobody@example.test' } });
    expect(known.answer.extensions?.['dryRun']).toEqual(unknown.answer.extensions?.['dryRun']);
    const { report } = await dry(school.admin, mutation, { input: { email: person.email } });
    expect(report?.messages).toMatchObject([{ method: 'EMAIL', address: person.email }]);
    expect(JSON.stringify(report)).not.toMatch(/token|https?:/);
  });

  it('publishes no event and wakes nobody', async () => {
    const cursor = async () => (await school.sql('select * from event_cursor where organization_id = $1', [school.id]))[0];
    const before = await cursor();
    await dry(school.admin, CREATE_USER, newUser('quiet@example.test'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await cursor()).toEqual(before);
  });

  it('of a dialect answers the same body, says that it was dry, and stores nothing', async () => {
    const before = await stored();
    const body = { name: 'Salle dry', room_number: 'D1', room_type: 'CLASSROOM' };
    const answer = await app.rest('POST /api/schools/rooms/', { token: school.admin.token, body, headers: { ...school.headers, ...DRY } });
    expect([answer.status, answer.headers.get('x-dry-run')]).toEqual([201, 'true']);
    expect(answer.body).toMatchObject({ name: 'Salle dry' });
    expect(await stored()).toEqual(before);
    const real = await app.rest('POST /api/schools/rooms/', { token: school.admin.token, body, headers: school.headers });
    expect([real.status, real.headers.get('x-dry-run')]).toEqual([201, null]);
  });
});
