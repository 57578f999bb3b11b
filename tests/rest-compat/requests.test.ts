import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractOf } from '../support/contract.js';
import { smallSchool, type School } from './small-school.js';

const contract = contractOf('madrasti');
const admin = { authorization: 'Bearer ADMIN:1' };
const marks = { attendance_data: [{ student: 5, status: 'absent' }] };
let school: School;
beforeAll(async () => {
  school = await smallSchool();
});
afterAll(() => school.app.close());

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
async function ask(method: Method, url: string, payload?: string | object | Buffer, headers: Record<string, string> = admin) {
  const response = await school.app.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
  contract.check(method, url, response);
  return response;
}
const answerOf = (response: { body: string }) => JSON.parse(response.body) as { error_code: string; details: Record<string, unknown> };
const details = (response: { body: string }): Record<string, unknown> => answerOf(response).details;

describe('a path', () => {
  test('is answered with or without its trailing slash, and names its GraphQL operation', async () => {
    for (const url of ['/api/users/5/', '/api/users/5']) {
      const response = await ask('GET', url);
      expect(response.statusCode).toBe(200);
      expect(response.headers).toMatchObject({
        'x-graphql-operation': 'User',
        'content-language': 'en',
        'x-content-type-options': 'nosniff',
      });
      expect(response.json()).toMatchObject({ id: 5 });
    }
  });

  test('takes digits only as an id, and a documented name before an id', async () => {
    for (const url of [
      '/api/users/five/',
      '/api/users/-5/',
      '/api/users/5x/',
      '/api/users/%31%2F/',
      '/api/attendance/reports/unknown_report/',
    ]) {
      const response = await ask('GET', url);
      expect([url, response.statusCode, answerOf(response).error_code]).toEqual([url, 404, 'RESOURCE_NOT_FOUND']);
    }
  });

  test('with an id beyond every key is a row that does not exist', async () => {
    const response = await ask('GET', '/api/users/99999999999999999999/');
    expect(response.statusCode).toBe(404);
    expect(details(response)).toMatchObject({ resource: 'User', resource_id: '99999999999999999999' });
  });

  test('that nobody documents is 404 in the dialect’s envelope, without a token too', async () => {
    const response = await ask('GET', '/api/nothing/here/', undefined, {});
    expect(response.json()).toEqual({
      error: 'Resource not found',
      error_code: 'RESOURCE_NOT_FOUND',
      timestamp: '2026-03-02T08:00:00.000Z',
      details: { resource: 'Path', resource_id: '/api/nothing/here/', message: 'Path /api/nothing/here/ does not exist' },
    });
  });

  test('refuses a method that it does not document, and says which it does', async () => {
    const response = await ask('PATCH', '/api/schools/rooms/7/', { name: 'x' });
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe('GET, PUT, DELETE, HEAD, OPTIONS');
    expect(details(response)).toEqual({ method: 'PATCH', allowed_methods: ['GET', 'PUT', 'DELETE'] });
  });

  test('tells its methods when asked, and its headers alone', async () => {
    const options = await school.app.inject({ method: 'OPTIONS', url: '/api/users/5/', headers: admin });
    expect([options.statusCode, options.headers.allow, options.body]).toEqual([204, 'GET, PATCH, DELETE, HEAD, OPTIONS', '']);
    const head = await school.app.inject({ method: 'HEAD', url: '/api/users/5/', headers: admin });
    expect([head.statusCode, head.body]).toEqual([200, '']);
    expect(Number(head.headers['content-length'])).toBeGreaterThan(100);
  });

  test('documented but not routed is 404', async () => {
    expect((await ask('GET', '/api/homework/homework/')).statusCode).toBe(404);
  });
});

describe('a request', () => {
  test('keeps a sane id of its client and gets another otherwise', async () => {
    expect((await ask('GET', '/api/users/5/', undefined, { ...admin, 'x-request-id': 'mobile-17' })).headers['x-request-id']).toBe(
      'mobile-17',
    );
    for (const odd of ['a b', 'x'.repeat(101), '<script>'])
      expect((await ask('GET', '/api/users/5/', undefined, { ...admin, 'x-request-id': odd })).headers['x-request-id']).toMatch(
        /^[0-9a-f-]{36}$/,
      );
  });

  test('without a token is 401 before its body is looked at', async () => {
    const response = await ask('POST', '/api/users/enrollments/', '{broken', { 'content-type': 'application/json' });
    expect(response.statusCode).toBe(401);
    expect(details(response)).toEqual({
      message: 'Authentication credentials were not provided',
      token_expired: false,
      token_expired_at: null,
    });
  });

  test('with a token that ran out says when', async () => {
    expect(details(await ask('GET', '/api/users/', undefined, { authorization: 'Bearer stale' }))).toEqual({
      message: 'Token has expired',
      token_expired: true,
      token_expired_at: '2026-03-02T07:45:00.000Z',
    });
  });

  test('to sign in ignores a stale token', async () => {
    const response = await ask(
      'POST',
      '/api/users/login/',
      { email: 'a@b.test', password: 'Madrasti-2026' },
      { authorization: 'Bearer stale' },
    );
    expect(response.statusCode).toBe(200);
  });

  test('that the role may not make is 403 before its body is looked at, and names the roles that the dialect knows', async () => {
    const response = await ask('DELETE', '/api/schools/rooms/7/', undefined, { authorization: 'Bearer STUDENT:5' });
    expect(response.statusCode).toBe(403);
    expect(details(response)).toEqual({ required_permissions: [], user_role: 'STUDENT', required_roles: ['ADMIN', 'STAFF'] });
  });

  test('of an organization that does not exist is 404', async () => {
    expect(details(await ask('GET', '/api/nothing/', undefined, { 'x-organization': 'nobody' }))['resource']).toBe('Organization');
  });
});

describe('a body', () => {
  test('arrives as JSON, as a form or as parts, with the same meaning', async () => {
    const enrollment = { student: '5', school_class: '2', academic_year: '3', enrollment_date: '2026-03-02', is_active: 'true' };
    const parts = Object.entries(enrollment).map(
      ([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const bodies: [string, string][] = [
      ['application/json', JSON.stringify({ ...enrollment, student: 5, school_class: 2, academic_year: 3, is_active: true })],
      ['application/x-www-form-urlencoded', new URLSearchParams(enrollment).toString()],
      ['multipart/form-data; boundary=x', `${parts.join('')}--x--\r\n`],
    ];
    for (const [type, payload] of bodies) {
      expect((await ask('POST', '/api/users/enrollments/', payload, { ...admin, 'content-type': type })).statusCode).toBe(201);
      expect(school.asked['createEnrollment']).toEqual({
        studentId: '5',
        schoolClassId: '2',
        academicYearId: '3',
        enrollmentDate: '2026-03-02',
      });
    }
  });

  test('in a form may hold its nested values as JSON', async () => {
    const payload = new URLSearchParams({ attendance_data: JSON.stringify(marks.attendance_data) }).toString();
    const response = await ask('POST', '/api/attendance/sessions/9/bulk_mark/', payload, {
      ...admin,
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(response.json()).toMatchObject({ marked_count: 1 });
  });

  test('that cannot be read is 400 in the envelope', async () => {
    const json = { ...admin, 'content-type': 'application/json' };
    const refused: [Record<string, string>, string | Buffer, string][] = [
      [json, '{"attendance_data": [', 'The body is not valid JSON.'],
      [json, Buffer.from([0x22, 0xff, 0x22]), 'The body is not valid JSON.'],
      [json, '[1]', 'Must be of type object.'],
      [json, 'null', 'Must be of type object.'],
      [
        { ...admin, 'content-type': 'text/xml' },
        '<a/>',
        'Send the body as application/json, application/x-www-form-urlencoded, multipart/form-data.',
      ],
      [{ ...admin, 'content-type': 'multipart/form-data' }, 'x', 'The body is not valid multipart/form-data.'],
      [
        { ...admin, 'content-type': 'multipart/form-data; boundary=x' },
        '--x\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\n1',
        'The body is not valid multipart/form-data.',
      ],
      [json, JSON.stringify({ attendance_data: 'x'.repeat(1_100_000) }), 'The body may hold 1048576 bytes at most.'],
    ];
    for (const [headers, payload, sentence] of refused) {
      const response = await ask('POST', '/api/attendance/sessions/9/bulk_mark/', payload, headers);
      expect([response.statusCode, answerOf(response).error_code, details(response)]).toEqual([
        400,
        'VALIDATION_ERROR',
        { non_field_errors: [sentence] },
      ]);
    }
  });

  test('that is missing names what it should hold', async () => {
    expect(details(await ask('POST', '/api/users/enrollments/'))).toEqual({
      student: ['This field is required.'],
      school_class: ['This field is required.'],
      academic_year: ['This field is required.'],
      enrollment_date: ['This field is required.'],
    });
  });

  test('may hold fields that the contract does not know', async () => {
    expect((await ask('POST', '/api/attendance/sessions/9/bulk_mark/', { ...marks, app_version: '1.2' })).statusCode).toBe(200);
  });

  test('names every bad value at once, by the name that was sent, and nothing runs', async () => {
    delete school.asked['markAttendance'];
    const response = await ask(
      'POST',
      '/api/attendance/sessions/9/bulk_mark/',
      '{"attendance_data":[{"student":"5","status":"absent"},{"student":5,"status":"gone","late_minutes":-1},{"status":null},{"student":123456789012345678901234,"status":"late","notes":"a\\u0000b"},{"student":1,"status":"late","__proto__":{"admin":true}}]}',
      { ...admin, 'content-type': 'application/json' },
    );
    expect(response.statusCode).toBe(400);
    expect(details(response)).toEqual({
      'attendance_data.0.student': ['Must be of type integer.'],
      'attendance_data.1.status': ['Must be one of: PRESENT, ABSENT, LATE, EXCUSED, present, absent, late, excused.'],
      'attendance_data.1.late_minutes': ['Must be 0 or more.'],
      'attendance_data.2.student': ['This field is required.'],
      'attendance_data.2.status': ['This field may not be null.'],
      'attendance_data.3.student': ['Must be 9007199254740991 or less.'],
      'attendance_data.3.notes': ['This value is not valid.'],
      'attendance_data.4.__proto__': ['There is no such field.'],
    });
    expect(school.asked['markAttendance']).toBeUndefined();
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test('with a day that does not exist is refused', async () => {
    const body = { student: 5, school_class: 2, academic_year: 3, enrollment_date: '2026-02-30' };
    expect(details(await ask('POST', '/api/users/enrollments/', body))).toEqual({
      enrollment_date: ['Invalid date format, expected YYYY-MM-DD.'],
    });
  });

  test('nested without end is refused', async () => {
    const payload = `{"attendance_data":[{"student":1,"status":"late","notes":${'['.repeat(200_000)}${']'.repeat(200_000)}}]}`;
    expect(
      (await ask('POST', '/api/attendance/sessions/9/bulk_mark/', payload, { ...admin, 'content-type': 'application/json' })).statusCode,
    ).toBe(400);
  });
});
