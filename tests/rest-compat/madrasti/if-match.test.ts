import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.js';
import { Role } from '../../../src/entities/identity/role.js';
import type { Person, School } from '../../support/school.js';
import { type Client, clientOf } from './client.js';

let app: App;
let school: School;
let client: Client;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
});
afterAll(() => app.close());

interface Resource {
  readonly path: string;
  readonly who: Person;
  readonly method: 'PUT' | 'PATCH';
  body(mark: string): Record<string, unknown>;
  /** Changes the row from elsewhere. */
  readonly change: readonly [sql: string, id: string];
}
/** Rows of several kinds, each with a change of it and the change of somebody else that comes in between. */
const resources: Readonly<Record<string, () => Promise<Resource>>> = {
  room: async () => {
    const made = await client.send(school.admin, 'POST /api/schools/rooms/', {
      body: { name: 'Salle', room_number: 'R1', room_type: 'CLASSROOM' },
    });
    const id = String(made.body['id']);
    return {
      path: `/api/schools/rooms/${id}/`,
      who: school.admin,
      method: 'PUT',
      body: (mark) => ({ name: mark, room_number: 'R1', room_type: 'CLASSROOM' }),
      change: [`update room set capacity = coalesce(capacity, 10) + 1 where id = $1`, id],
    };
  },
  subject: async () => {
    const code = randomBytes(3).toString('hex');
    const made = await client.send(school.admin, 'POST /api/schools/subjects/', { body: { name: 'Sciences', code } });
    const id = String(made.body['id']);
    return {
      path: `/api/schools/subjects/${id}/`,
      who: school.admin,
      method: 'PUT',
      body: (mark) => ({ name: mark, code }),
      change: [`update subject set name_arabic = coalesce(name_arabic, '') || 'x' where id = $1`, id],
    };
  },
  'own profile': async () => {
    const person = await school.person(Role.PARENT);
    return {
      path: '/api/users/profile/',
      who: person,
      method: 'PATCH',
      body: (mark) => ({ bio: mark }),
      change: [`update user_account set address = coalesce(address, '') || 'x' where id = $1`, person.id],
    };
  },
  enrollment: async () => {
    const { id: classId, students } = await school.schoolClass({ students: 1 });
    const studentId = students[0]?.id ?? '';
    const [row] = await school.sql<{ id: string; date: string }>(
      'select id::text as id, enrollment_date::text as date from class_enrollment where student_id = $1',
      [studentId],
    );
    const id = row?.id ?? '';
    return {
      path: `/api/users/enrollments/${id}/`,
      who: school.admin,
      method: 'PUT',
      body: (mark) => ({
        student: Number(studentId),
        school_class: Number(classId),
        academic_year: Number(school.yearId),
        enrollment_date: row?.date,
        student_number: mark,
      }),
      change: [`update class_enrollment set student_number = coalesce(student_number, '') || 'x' where id = $1`, id],
    };
  },
};
const tagOf = async ({ path, who }: Resource): Promise<string> => (await client.send(who, `GET ${path}`)).headers.get('etag') ?? '';
const change = (resource: Resource, mark: string, tag?: string, by = client) =>
  by.send(resource.who, `${resource.method} ${resource.path}`, {
    body: resource.body(mark),
    ...(tag !== undefined && { headers: { 'if-match': tag } }),
  });

describe.each(Object.entries(resources))('A conditional change of a %s', (_name, make) => {
  it('is made when the row is what the client read, and refused when it has changed since', async () => {
    const resource = await make();
    const tag = await tagOf(resource);
    await school.sql(resource.change[0], [resource.change[1]]);
    const late = await change(resource, 'late', tag);
    expect([late.status, late.body['error_code']]).toEqual([412, 'PRECONDITION_FAILED']);
    expect((await change(resource, 'right', await tagOf(resource))).status).toBe(200);
    // Without a condition the last one wins.
    expect((await change(resource, 'last')).status).toBe(200);
  });

  it('is refused when somebody without a condition changes the row between its reading and its writing', async () => {
    const resource = await make();
    const tag = await tagOf(resource);
    const between = await app.server.database.connect();
    try {
      await between.query('begin');
      await between.query(resource.change[0], [resource.change[1]]);
      // It has read the row as it was, and waits for the other one.
      const waiting = change(resource, 'overtaken', tag);
      const blocked = `select 1 from pg_locks where not granted and pid <> pg_backend_pid()
        and pid in (select pid from pg_stat_activity where datname = current_database() and $1 = any(pg_blocking_pids(pid)))`;
      const [me] = (await between.query<{ pid: number }>('select pg_backend_pid() as pid')).rows;
      await expect.poll(async () => (await school.sql(blocked, [me?.pid])).length).toBeGreaterThan(0);
      await between.query('commit');
      expect((await waiting).status).toBe(412);
    } finally {
      await between.end();
    }
    const { text } = await app.rest(`GET ${resource.path}`, { token: resource.who.token, headers: school.headers });
    expect(text).not.toContain('overtaken');
  });

  it('is made by one of several who read the same, on one server or on two', async () => {
    const resource = await make();
    await using other = await startApp();
    const clients = [client, clientOf(other, school)];
    const tag = await tagOf(resource);
    const answers = await Promise.all(Array.from({ length: 6 }, (_, i) => change(resource, `twin ${i}`, tag, clients[i % 2] ?? client)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412, 412, 412, 412, 412]);
  });
});

it('conditional changes and others never wait for each other when there are few connections', async () => {
  await using small = await startApp({ POOL_SIZE: '2' });
  const few = clientOf(small, school);
  const resource = await (resources['room'] as () => Promise<Resource>)();
  const answers = await Promise.all(
    Array.from(
      { length: 24 },
      async (_, i) => (await change(resource, `many ${i}`, i % 3 === 0 ? await tagOf(resource) : undefined, few)).status,
    ),
  );
  expect(answers.filter((status) => status !== 200 && status !== 412)).toEqual([]);
  expect(answers.filter((status) => status === 200).length).toBeGreaterThanOrEqual(16);
}, 20_000);
