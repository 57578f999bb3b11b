import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getNamedType, isObjectType } from 'graphql';
import { Role } from '../../src/entities/identity/role.js';
import { bareSchema } from '../../src/schema.js';
import { secretAnswers } from '../../src/schema/changing.js';
import { type App, startApp } from '../support/app.js';
import { PASSWORD, type School } from '../support/school.js';
import { png } from '../files/samples.js';
import { recordStatements } from '../reading/statements.js';
import { create, CREATE_ROOM, room, rooms, withKey } from './keyed-rooms.js';

let app: App;
let school: School;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
});
afterAll(() => app.close());
describe('A mutation with an idempotency key', () => {
  it('answers the first result again, and does nothing the second time', async () => {
    const first = await create(school, 'Once', withKey('once'));
    const again = await create(school, 'Once', withKey('once'));
    expect(first.data).toMatchObject({ createRoom: { room: { name: 'Once' } } });
    expect(JSON.stringify(again.data)).toBe(JSON.stringify(first.data));
    expect(await rooms(school, 'Once')).toBe(1);
  });

  it('takes the key as a directive of the operation or of the field, and from a variable', async () => {
    const text = (operation: string, field: string) =>
      `mutation ($input: CreateRoomInput!, $key: String!) ${operation} { createRoom(input: $input) ${field} { room { id } } }`;
    for (const [name, document] of [
      ['Directed', text('@idempotent(key: $key)', '')],
      ['Placed', text('', '@idempotent(key: $key)')],
    ] as const) {
      const variables = { ...room(name), key: `directive ${name}` };
      const first = await school.ask(school.admin, document, variables);
      expect(first.errors).toBeUndefined();
      expect((await school.ask(school.admin, document, variables)).data).toEqual(first.data);
      expect(await rooms(school, name)).toBe(1);
    }
  });

  it('is refused when the same key comes with another body', async () => {
    await create(school, 'Body A', withKey('body'));
    const other = await create(school, 'Body B', withKey('body'));
    expect(other.errors?.[0]?.extensions).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
      fields: [{ path: 'Idempotency-Key', code: 'TAKEN' }],
    });
    expect(await rooms(school, 'Body B')).toBe(0);
  });

  it('names a key that is empty or longer than 200 characters', async () => {
    expect((await create(school, 'Key', withKey('k'.repeat(201)))).errors?.[0]?.extensions.fields).toMatchObject([
      { path: 'Idempotency-Key', code: 'TOO_LONG' },
    ]);
    const blank = `mutation ($input: CreateRoomInput!) @idempotent(key: " ") { createRoom(input: $input) { room { id } } }`;
    expect((await school.ask(school.admin, blank, room('Key'))).errors?.[0]?.extensions.fields).toMatchObject([
      { path: '@idempotent.key', code: 'BLANK' },
    ]);
    expect((await create(school, 'Key', withKey('k'.repeat(200)))).errors).toBeUndefined();
    expect(await rooms(school, 'Key')).toBe(1);
  });

  it('keeps no failure: what is sent right afterwards is done', async () => {
    expect((await create(school, '', withKey('failed'))).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await create(school, 'Mended', withKey('failed'))).errors).toBeUndefined();
    expect(await rooms(school, 'Mended')).toBe(1);
  });

  it('is done once when twins come at the same moment, to one server and to two', async () => {
    await using other = await startApp();
    const ask = (at: App) =>
      at.graphql(CREATE_ROOM, room('Twins'), { token: school.admin.token, headers: { ...school.headers, ...withKey('twins') } });
    const answers = await Promise.all([app, other, app, other, app, app, other, other].map(ask));
    expect(new Set(answers.map(({ data, errors }) => JSON.stringify([data, errors]))).size).toBe(1);
    expect(answers[0]?.errors).toBeUndefined();
    expect(await rooms(school, 'Twins')).toBe(1);
  });

  it('shows nobody the answer of somebody else who took the same key', async () => {
    const office = await school.person(Role.STAFF);
    const elsewhere = await app.school();
    await create(school, 'Shared', withKey('shared'));
    expect((await create(school, 'Shared', withKey('shared'), office)).data).not.toBeNull();
    expect((await create(elsewhere, 'Shared', withKey('shared'))).data).not.toBeNull();
    expect([await rooms(school, 'Shared'), await rooms(elsewhere, 'Shared')]).toEqual([2, 1]);
  });

  it('shows an answer to no visitor but who sends the very same body', async () => {
    await school.sql(
      `update organization set settings = settings || '{"registration": {"open": true, "roles": ["PARENT"]}}' where id = $1`,
      [school.id],
    );
    await using fresh = await startApp();
    const register = (email: string, password: string) =>
      fresh.graphql(
        `mutation ($input: RegisterUserInput!) { registerUser(input: $input) { user { id email } } }`,
        { input: { email, password, firstName: 'Nadia', lastName: 'Alami', role: 'PARENT' } },
        { headers: { ...school.headers, ...withKey('1') } },
      );
    const first = await register('one@example.test', PASSWORD);
    expect(first.errors).toBeUndefined();
    expect((await register('one@example.test', PASSWORD)).data).toEqual(first.data);
    const guess = await register('one@example.test', 'Another-horse-2');
    expect([guess.data, guess.errors?.[0]?.extensions.code]).toEqual([null, 'IDEMPOTENCY_CONFLICT']);
    const kept = await school.sql<{ row: string }>(
      'select row_to_json(r)::text as row from idempotency_record r where organization_id = $1',
      [school.id],
    );
    expect(kept.some(({ row }) => row.includes(PASSWORD))).toBe(false);
  });

  it('is refused at the door when its viewer may no longer do it', async () => {
    const office = await school.person(Role.STAFF);
    await create(school, 'Door', withKey('door'), office);
    const { tokens } = app.server.platform;
    await school.sql(`update user_account set role = 'DRIVER' where id = $1`, [office.id]);
    const token = tokens.access(
      { sub: office.id, org: school.id, sid: office.sessionId, role: Role.DRIVER },
      new Date(),
      new Date(Date.now() + 60_000),
    );
    // A change of the role reaches the memory of sessions a moment later.
    const code = async () => (await create(school, 'Door', withKey('door'), { ...office, token })).errors?.[0]?.extensions.code;
    await expect.poll(code, { timeout: 10_000 }).toBe('FORBIDDEN');
    expect(await rooms(school, 'Door')).toBe(1);
  });

  it('is done again when its record is older than a day', async () => {
    await create(school, 'Old', withKey('old'));
    await school.sql(`update idempotency_record set created_at = created_at - interval '25 hours' where organization_id = $1`, [school.id]);
    await create(school, 'Old', withKey('old'));
    expect(await rooms(school, 'Old')).toBe(2);
    await create(school, 'Old', withKey('old'));
    expect(await rooms(school, 'Old')).toBe(2);
  });

  it('has a key for each of its mutations when it has several', async () => {
    const both = `mutation ($a: CreateRoomInput!, $b: CreateRoomInput!) {
      a: createRoom(input: $a) { room { id name } }
      ...More
    }
    fragment More on Mutation { b: createRoom(input: $b) { room { id } } b: createRoom(input: $b) { room { name } } }`;
    const variables = { a: room('Both A').input, b: room('Both B').input };
    const first = await school.ask(school.admin, both, variables, withKey('both'));
    expect(first.data).toMatchObject({ a: { room: { name: 'Both A' } }, b: { room: { name: 'Both B' } } });
    expect((await school.ask(school.admin, both, variables, withKey('both'))).data).toEqual(first.data);
    expect([await rooms(school, 'Both A'), await rooms(school, 'Both B')]).toEqual([1, 1]);

    // The second failed, so the first stands; sent again, only the second is done.
    const half = { a: room('Half A').input, b: { ...room('').input } };
    expect((await school.ask(school.admin, both, half, withKey('half'))).errors?.[0]?.path).toEqual(['b']);
    expect(await rooms(school, 'Half A')).toBe(1);
  });

  it('leaves the transaction of one that fails without a trace, its record too', async () => {
    await school.ask(school.admin, CREATE_ROOM, room('Dry'), { ...withKey('dry'), 'x-dry-run': 'true' });
    const [row] = await school.sql<{ n: number }>('select count(*)::int as n from room where name = $1 and organization_id = $2', [
      'Dry',
      school.id,
    ]);
    expect(row?.n).toBe(0);
    expect((await create(school, 'Not dry', withKey('dry'))).errors).toBeUndefined();
  });

  it('takes one file in once, also when twins send it while the first is still coming', async () => {
    const upload = async (): Promise<unknown> => {
      const form = new FormData();
      const query = `mutation ($file: Upload!) { uploadFile(input: { file: $file, context: PROFILE_PICTURE }) { file { id publicId } } }`;
      form.set('operations', JSON.stringify({ query, variables: { file: null } }));
      form.set('map', '{"0":["variables.file"]}');
      form.set('0', new Blob([png(40, 30)]), 'picture.png');
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: {
          'apollo-require-preflight': '1',
          authorization: `Bearer ${school.admin.token}`,
          ...school.headers,
          ...withKey('upload'),
        },
        body: form,
      });
      const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
      expect(errors).toBeUndefined();
      return data;
    };
    const [first, ...others] = [...(await Promise.all([upload(), upload()])), await upload()];
    expect(others).toEqual([first, first]);
    expect(await school.sql('select 1 from stored_file where organization_id = $1', [school.id])).toHaveLength(1);
  });

  it('costs a mutation without one no statement', async () => {
    const recorder = recordStatements();
    const touching = async (name: string, headers: Record<string, string>): Promise<number> => {
      const { answer, sent } = await recorder.during(() => create(school, name, headers));
      expect(answer.errors).toBeUndefined();
      return sent.filter(({ text }) => text.includes('idempotency_record')).length;
    };
    expect(await touching('Plain', {})).toBe(0);
    expect(await touching('Keyed', withKey('counted'))).toBe(2);
  });
});

it('answers that hold tokens are never stored', async () => {
  const schema = await bareSchema();
  const secret = /token|ticket|secret|password/i;
  const withSecrets = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, type }) => {
    const payload = getNamedType(type);
    const holds = isObjectType(payload) && Object.keys(payload.getFields()).some((field) => secret.test(field));
    return holds ? [name] : [];
  });
  expect(withSecrets.length).toBeGreaterThan(3);
  expect([...secretAnswers(schema)].toSorted()).toEqual(withSecrets.toSorted());

  const login = `mutation ($input: LoginInput!) { login(input: $input) { accessToken } }`;
  const signIn = () =>
    school.ask<{ login: { accessToken: string } }>(
      null,
      login,
      { input: { email: school.admin.email, password: PASSWORD } },
      withKey('login'),
    );
  const [one, two] = [await signIn(), await signIn()];
  expect(one.data.login.accessToken).not.toBe(two.data.login.accessToken);
  expect(await school.sql(`select 1 from idempotency_record where answer like '%accessToken%'`)).toEqual([]);
});
