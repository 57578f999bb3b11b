import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractOf } from '../support/contract.js';
import { smallSchool, type School } from './small-school.js';

const contract = contractOf('madrasti');
const admin = { authorization: 'Bearer ADMIN:1' };
let school: School;
beforeAll(async () => {
  school = await smallSchool();
});
afterAll(() => school.app.close());

async function ask(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, headers: Record<string, string> = admin) {
  const response = await school.app.inject({ method, url, headers, ...(payload && { payload }) });
  contract.check(method, url, response);
  return { status: response.statusCode, ...response.json<{ error: string; error_code: string; details: Record<string, unknown> }>() };
}
const enrollment = { student: 99, school_class: 2, academic_year: 3, enrollment_date: '2026-03-02' };

describe('a failure of the operation', () => {
  test('comes back under the names that the client sent', async () => {
    expect(await ask('POST', '/api/users/enrollments/', enrollment)).toMatchObject({
      status: 400,
      error: 'Validation failed',
      error_code: 'VALIDATION_ERROR',
      details: { student: ['There is no Student 99.'], school_class: ['The class is full: 30 students at most.'] },
    });
    const marks = { attendance_data: [1, 2, 99].map((student) => ({ student, status: 'late' })) };
    expect((await ask('POST', '/api/attendance/sessions/9/bulk_mark/', marks)).details).toEqual({
      'attendance_data.2.student': ['This student is not enrolled in 1A.'],
    });
  });

  test('is said in the language that the client asks for', async () => {
    const { error, details } = await ask('POST', '/api/users/enrollments/', enrollment, { ...admin, 'accept-language': 'fr-MA,en;q=0.5' });
    expect([error, details['school_class']]).toEqual(['Données non valides', ['La classe est complète : 30 élèves au plus.']]);
    expect((await ask('GET', '/api/schools/rooms/8/', undefined, { ...admin, 'accept-language': 'ar' })).details['message']).toBe(
      'Room بالمعرف 8 غير موجود',
    );
  });

  test('of a row that is not there names it, whether the operation throws or answers nothing', async () => {
    expect(await ask('GET', '/api/schools/rooms/8/')).toMatchObject({
      status: 404,
      error_code: 'RESOURCE_NOT_FOUND',
      details: { resource: 'Room', resource_id: 8, message: 'Room with ID 8 does not exist' },
    });
    expect((await ask('GET', '/api/users/404/')).details).toEqual({
      resource: 'User',
      resource_id: 404,
      message: 'User with ID 404 does not exist',
    });
  });

  test('to sign in is the same sentence under both names', async () => {
    const { status, error_code, details } = await ask('POST', '/api/users/login/', { email: 'a@b.test', password: 'wrong-2026' });
    expect([status, error_code, details]).toEqual([
      400,
      'INVALID_CREDENTIALS',
      { email: ['Email or password is not correct.'], password: ['Email or password is not correct.'] },
    ]);
  });

  test('of a value that GraphQL refuses though the contract allows it names its field', async () => {
    const { status, details } = await ask('PUT', '/api/schools/rooms/7/', {
      name: 'Lab',
      room_number: '1',
      room_type: 'LAB',
      floor: 3_000_000_000,
    });
    expect([status, details]).toEqual([400, { floor: ['This value is not valid.'] }]);
  });

  test('that nobody foresaw shows an id; only the log has the rest', async () => {
    const { status, error_code, details } = await ask('GET', '/api/users/?search=crash');
    expect([status, error_code]).toEqual([500, 'INTERNAL_ERROR']);
    expect(details).toEqual({
      error_id: expect.stringMatching(/^err_[0-9a-f]{16}$/) as string,
      message: 'An unexpected error occurred. Please try again later.',
    });
    expect(JSON.stringify(details)).not.toContain('secret internals');
    const [logged] = school.logged as { err: Error & { originalError?: Error }; errorId: string; operation: string }[];
    expect(logged).toMatchObject({ errorId: details['error_id'], operation: 'Users' });
    expect(String(logged?.err.originalError)).toContain('secret internals');
  });
});

test('an edge that is refused is blank and the page stays', async () => {
  const response = await school.app.inject({ url: '/api/users/', headers: admin });
  expect(response.statusCode).toBe(200);
});

test('health has the status of what it found', async () => {
  expect((await school.app.inject('/api/health/')).statusCode).toBe(200);
  school.up = false;
  const response = await school.app.inject('/api/health/');
  contract.check('GET', '/api/health/', response);
  expect([response.statusCode, (JSON.parse(response.body) as { status: string }).status]).toEqual([503, 'unhealthy']);
});
