import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contractOf } from '../support/contract.js';
import { documentedFailures } from '../support/documented-failures.js';
import { routes } from './small-routes.js';
import { smallSchool } from './small-school.js';

const roles = ['ADMIN', 'STAFF', 'TEACHER', 'STUDENT', 'PARENT', 'DRIVER'];
const routed = new Set(routes.map(({ method, path }) => `${method} ${path}`));

describe('the contract check', () => {
  const check = contractOf('madrasti');
  const json = { 'content-type': 'application/json', 'cache-control': 'no-cache, must-revalidate', pragma: 'no-cache' };
  const answer = (statusCode: number, body: unknown, headers: object = json) => ({
    statusCode,
    headers: headers as Record<string, unknown>,
    body: JSON.stringify(body),
  });
  const room = {
    id: 1,
    name: 'Lab',
    room_number: '1',
    building: null,
    floor: 1,
    capacity: null,
    room_type: 'LAB',
    equipment: null,
    is_available: true,
    notes: null,
  };
  const cached = { 'content-type': 'application/json', 'cache-control': 'private, max-age=3600', etag: '"a"' };

  test.each([
    ['a status that is not documented', answer(418, {}), '418 is not documented'],
    ['a value of another type', answer(200, { ...room, floor: 'one' }, cached), '/floor must be integer,null'],
    ['a field that is missing', answer(200, { ...room, notes: undefined }, cached), "must have required property 'notes'"],
    ['a field that is not documented', answer(200, { ...room, colour: 'red' }, cached), '/colour is not documented'],
    ['a header that is missing', answer(200, room, { ...cached, etag: undefined }), 'header ETag is missing'],
    ['a header of another value', answer(200, room, { ...cached, 'cache-control': 'public' }), 'header Cache-Control'],
    ['another content type', answer(200, room, { ...cached, 'content-type': 'text/plain' }), 'content type text/plain is not documented'],
  ])('refuses %s', (_what, response, complaint) => {
    expect(() => check.check('GET', '/api/schools/rooms/1/', response)).toThrow(complaint);
  });

  test('accepts what is documented', () => {
    expect(check.check('GET', '/api/schools/rooms/1/', answer(200, room, cached)).statusCode).toBe(200);
    expect(() => check.check('GET', '/api/nothing/', answer(200, {}))).toThrow('should be 404');
  });

  test('remembers, for all processes of a run, what has been answered', () => {
    const folder = mkdtempSync(join(tmpdir(), 'contract-'));
    const noting = contractOf('madrasti', folder);
    noting.check('GET', '/api/schools/rooms/1/', answer(200, room, cached));
    const other = contractOf('madrasti', folder);
    expect(other.seen().get('getRoom')?.has(200)).toBe(true);
    const missing = other.missing(['Schools']);
    expect(missing).toContain('listSubjects 200');
    expect(missing).not.toContain('getRoom 200');
    expect(missing).not.toContain('getRoom 403');
    expect(missing).toContain('createRoom 403');
    expect(missing.some((line) => line.endsWith(' 422'))).toBe(false);
  });
});

test('every failure that follows from the contract alone is answered as documented', async () => {
  const school = await smallSchool({ refusal: undefined });
  const check = contractOf('madrasti');
  const calls = documentedFailures(check.contract, ['Authentication', 'Users', 'Schools', 'Attendance', 'System'], roles);
  const here = calls.filter(
    ({ operation, status }) => routed.has(`${operation.method} ${operation.path}`) && status !== 403 && !operation.path.includes('bulk'),
  );
  expect(here.length).toBeGreaterThan(15);
  for (const { operation, method, url, role, status, payload } of here) {
    const response = await school.app.inject({
      method: method as 'GET',
      url,
      headers: {
        ...(role !== undefined && { authorization: `Bearer ${role}:1` }),
        ...(payload !== undefined && { 'content-type': 'application/json' }),
      },
      ...(payload !== undefined && { payload }),
    });
    check.check(method, url, response);
    // The small school has users of every id.
    const exists = operation.path === '/api/users/:id/' && status === 404;
    expect([method, url, response.statusCode]).toEqual([method, url, exists ? 200 : status]);
  }
  await school.app.close();
});
