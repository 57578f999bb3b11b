import { once } from 'node:events';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { Role } from '../src/entities/identity/role.js';
import { startApp, type App } from './support/app.js';
import { PASSWORD, type Lesson, type Person, type School, type SchoolClassUnderTest } from './support/school.js';

const marking = 'mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { markedCount } }';
const room = 'mutation ($input: CreateRoomInput!) { createRoom(input: $input) { room { id name } } }';

describe('bad input', () => {
  let app: App;
  let school: School;
  let teacher: Person;
  let a: SchoolClassUnderTest;
  let lesson: Lesson;
  let log = '';
  beforeAll(async () => {
    const lines = new Writable({
      write(chunk: Buffer, _encoding, done) {
        log += chunk.toString();
        done();
      },
    });
    app = await startApp({}, { log: pino({ level: 'trace' }, lines) });
    school = await app.school();
    teacher = await school.person(Role.TEACHER);
    a = await school.schoolClass({ teacher, students: 2 });
    lesson = await school.lesson(a, teacher, { register: 'OPEN' });
  });
  afterAll(() => app.close());

  const post = async (body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${school.admin.token}`, ...school.headers, ...headers },
      body,
    });
    return { status: response.status, text: await response.text() };
  };
  const rooms = async (): Promise<number> => (await school.sql('select 1 from room where organization_id = $1', [school.id])).length;
  const faultsOf = (answer: Awaited<ReturnType<School['ask']>>): string[] => [
    ...new Set(
      (answer.errors ?? []).flatMap(({ extensions: { code, fields } }) => fields?.map((one) => `${one.path} ${one.code}`) ?? [code]),
    ),
  ];

  describe('to GraphQL', () => {
    it.each([
      ['broken JSON', '{"query": "{ __typename }"'],
      ['no JSON object', '"{ __typename }"'],
      ['nothing', ''],
      ['no query', '{}'],
      ['a query that is none', '{"query": 7}'],
      ['variables that are none', '{"query": "{ __typename }", "variables": 7}'],
      ['a document without an end', '{"query": "{ me { id "}'],
    ])('%s is refused with 400, and in JSON', async (_what, body) => {
      const { status, text } = await post(body);
      expect(status).toBe(400);
      expect(JSON.parse(text)).toHaveProperty('errors');
    });

    it('a body in another encoding or type is refused before it is read', async () => {
      expect((await post('query=1', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBeGreaterThanOrEqual(400);
      expect((await post('{"query":"{ __typename }"}', { 'content-encoding': 'brotli-of-ours' })).status).toBeGreaterThanOrEqual(400);
    });

    it('a body of many megabytes is refused with 413', async () => {
      expect((await post(JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(5_000_000) } }))).status).toBe(413);
    });

    it.each([
      ['deep beyond the limit', `{ me ${'{ a '.repeat(40)}${'}'.repeat(40)} }`, 'GRAPHQL_VALIDATION_FAILED'],
      ['wide', `{ ${'me { id } '.repeat(3000)} }`, 'GRAPHQL_PARSE_FAILED'],
      ['aliased', `{ ${Array.from({ length: 60 }, (_, i) => `a${i}: me { id }`).join(' ')} }`, 'aliases TOO_MANY'],
      [
        'dear',
        `{ a: students(first: 100) { nodes { id fullName schoolClass { id name grade { id name } } } } b: attendanceRecords(first: 100) { nodes { id student { id fullName schoolClass { id grade { id } } } markedBy { id } sessionInstance { id subject { id name } teacher { id } } } } ${Array.from({ length: 20 }, (_, i) => `c${i}: attendanceRecords(first: 100) { nodes { id student { id fullName schoolClass { id } } } }`).join(' ')} }`,
        'cost TOO_LARGE',
      ],
      ['of a field that does not exist', '{ me { salary } }', 'GRAPHQL_VALIDATION_FAILED'],
      [
        'of fragments that name each other',
        'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
        'GRAPHQL_VALIDATION_FAILED',
      ],
    ])('a query that is %s', async (_what, query, fault) => {
      const faults = faultsOf(await school.ask(school.admin, query));
      expect(faults).toContain(fault);
    });

    it.each([
      ['a number for a text', { name: 7, roomNumber: '9', roomType: 'LAB' }, 'BAD_USER_INPUT'],
      ['a kind that does not exist', { name: 'A', roomNumber: '9', roomType: 'CAVE' }, 'BAD_USER_INPUT'],
      ['a field that does not exist', { name: 'A', roomNumber: '9', roomType: 'LAB', colour: 'red' }, 'BAD_USER_INPUT'],
      [
        'a prototype',
        JSON.parse('{"name": "A", "roomNumber": "9", "roomType": "LAB", "__proto__": {"isAdmin": true}}') as object,
        'BAD_REQUEST',
      ],
      ['a text of a megabyte', { name: 'x'.repeat(900_000), roomNumber: '9', roomType: 'LAB' }, 'input.name TOO_LONG'],
      ['a null byte', { name: 'a\u0000b', roomNumber: '9', roomType: 'LAB' }, 'input.name INVALID'],
      ['a name of blanks', { name: '   ', roomNumber: '9', roomType: 'LAB' }, 'input.name BLANK'],
      ['a number beyond all bounds', { name: 'A', roomNumber: '9', roomType: 'LAB', capacity: 1e300 }, 'BAD_USER_INPUT'],
      ['a number beyond the field', { name: 'A', roomNumber: '9', roomType: 'LAB', capacity: 2_000_000_000 }, 'input.capacity TOO_LARGE'],
      ['a negative number', { name: 'A', roomNumber: '9', roomType: 'LAB', capacity: -1 }, 'input.capacity TOO_SMALL'],
    ])('%s in an input names the field, and stores nothing', async (_what, input, fault) => {
      const before = await rooms();
      expect(faultsOf(await school.ask(school.admin, room, { input }))).toContain(fault);
      expect(await rooms()).toBe(before);
    });

    it('a day that is none is refused by name', async () => {
      const answer = await school.ask(school.admin, '{ attendanceRecords(filter: { dateFrom: "2026-02-30" }) { nodes { id } } }');
      expect(answer.errors?.[0]?.message).toContain('a day that exists');
    });

    it('ten thousand marks at once are refused, and no marks change nothing', async () => {
      const marks = Array.from({ length: 10_000 }, () => ({ studentId: a.students[0]?.id, status: 'ABSENT' }));
      expect(faultsOf(await school.ask(teacher, marking, { input: { sessionInstanceId: lesson.instanceId, marks } }))).toEqual([
        'input.marks TOO_MANY',
      ]);
      const none = await school.ask<{ markAttendance: { markedCount: number } }>(teacher, marking, {
        input: { sessionInstanceId: lesson.instanceId, marks: [] },
      });
      expect(none.data.markAttendance).toEqual({ markedCount: 0 });
      expect(
        await school.sql("select 1 from attendance_record where student_id = $1 and status <> 'NOT_MARKED'", [a.students[0]?.id]),
      ).toEqual([]);
    });

    it.each(['0', '-1', '9'.repeat(40), "1' or '1'='1", '1; drop table room', '../../etc/passwd', '\u0000', '%00', ''])(
      'an id like %j names nothing',
      async (id) => {
        expect(faultsOf(await school.ask(school.admin, 'query ($id: ID!) { room(id: $id) { id } }', { id }))).toEqual([
          id.includes('\u0000') ? 'id INVALID' : 'NOT_FOUND',
        ]);
      },
    );

    it("other people's rows are not found, like rows that do not exist", async () => {
      const elsewhere = await app.school();
      const query = 'query ($id: ID!) { room(id: $id) { id } }';
      const other = await school.ask(school.admin, query, { id: elsewhere.roomId });
      const missing = await school.ask(school.admin, query, { id: '999999999' });
      expect(other.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(other.errors?.[0]?.message.replace(elsewhere.roomId, '')).toBe(missing.errors?.[0]?.message.replace('999999999', ''));
    });

    it.each([
      ['altered', (token: string) => `${token.slice(0, -4)}abcd`],
      ['unsigned', (token: string) => `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${token.split('.')[1] ?? ''}.`],
      ['no token', () => 'rubbish'],
      ['without an end', (token: string) => token.split('.').slice(0, 2).join('.')],
      ['of eight thousand letters', () => 'a'.repeat(8000)],
    ])('a token that is %s is refused', async (_what, spoil) => {
      const answer = await school.ask({ ...school.admin, token: spoil(school.admin.token) }, '{ me { id } }');
      expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    });

    it('a token of another organization is refused', async () => {
      const stranger = (await app.school()).admin;
      expect((await school.ask(stranger, '{ me { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    });
  });

  describe('to the REST dialect', () => {
    const send = (line: string, body: unknown, headers: Record<string, string> = {}) =>
      app.rest(line, { token: school.admin.token, body, headers: { ...school.headers, ...headers } });
    const details = ({ body }: { body: unknown }) => (body as { details: Record<string, unknown> }).details;

    it.each([
      ['broken JSON', '{"name": "A"', 'non_field_errors'],
      ['a list', [], 'non_field_errors'],
      ['nothing', '', 'room_number'],
      ['a number for a text', { name: 7, room_number: '9', room_type: 'LAB' }, 'name'],
      ['a kind that does not exist', { name: 'A', room_number: '9', room_type: 'CAVE' }, 'room_type'],
      ['a text that is too long', { name: 'x'.repeat(5000), room_number: '9', room_type: 'LAB' }, 'name'],
      ['a null byte', { name: 'a\u0000b', room_number: '9', room_type: 'LAB' }, 'name'],
    ])('%s is refused with 400 that names the field, and stores nothing', async (_what, body, field) => {
      const before = await rooms();
      const answer = await send('POST /api/schools/rooms/', body);
      expect([answer.status, (answer.body as { error_code: string }).error_code]).toEqual([400, 'VALIDATION_ERROR']);
      expect(Object.keys(details(answer))).toContain(field);
      expect(await rooms()).toBe(before);
    });

    it.each([
      'page=x',
      'page=-1',
      'page=99999999999999999999',
      'page_size=0',
      'is_available=perhaps',
      'capacity__gte=%00',
      '__proto__[x]=1',
    ])('a list asked with ?%s answers, with rows or with the documented failure', async (query) => {
      expect([200, 400, 404]).toContain((await send(`GET /api/schools/rooms/?${query}`, undefined)).status);
    });

    it.each([
      '/api/schools/rooms/%00/',
      '/api/schools/rooms/%E0%A4%A/',
      '/api/../../etc/passwd',
      '/api//schools//rooms//',
      '/api/schools/rooms/1%2F2/',
    ])('the path %s is not found, or refused', async (path) => {
      expect([400, 404]).toContain((await send(`GET ${path}`, undefined)).status);
    });
  });

  describe('to a socket', () => {
    const talk = async (messages: readonly (string | Buffer)[]): Promise<number> => {
      const socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
      await once(socket, 'open');
      for (const message of messages) socket.send(message);
      const [code] = (await once(socket, 'close')) as [number];
      return code;
    };

    it.each([
      ['text that is no JSON', ['rubbish'], 4400],
      ['bytes', [Buffer.from([0, 255, 1])], 4400],
      ['a message of another protocol', ['{"type":"start"}'], 4400],
      [
        'a subscription before the greeting',
        ['{"id":"1","type":"subscribe","payload":{"query":"subscription { systemAlert { cursor } }"}}'],
        4401,
      ],
      ['a token that is none', ['{"type":"connection_init","payload":{"authorization":"Bearer rubbish"}}'], 4401],
      ['two greetings', ['{"type":"connection_init","payload":{}}', '{"type":"connection_init","payload":{}}'], 4429],
      ['a message of a megabyte', ['x'.repeat(1_200_000)], 1009],
    ])('%s ends it with a code that says so', async (_what, messages, code) => {
      expect(await talk(messages)).toBe(code);
    });
  });

  it('leaves the server as it was, and no secret in its log', async () => {
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
    await school.ask(null, 'mutation ($input: LoginInput!) { login(input: $input) { accessToken } }', {
      input: { email: school.admin.email, password: PASSWORD },
    });
    expect(log).not.toContain(PASSWORD);
    expect(log).not.toContain(school.admin.token);
    expect(log).not.toContain(school.admin.token.split('.')[2]);
  });
});
