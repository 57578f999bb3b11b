import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Changes, isCurrent, namesTag, stillNamed } from '../../src/rest-compat/caching.js';
import { contractOf } from '../support/contract.js';
import { smallSchool, type School } from './small-school.js';

const contract = contractOf('madrasti');
const admin = { authorization: 'Bearer ADMIN:1' };
let school: School;
beforeEach(async () => {
  school = await smallSchool();
});
afterEach(() => school.app.close());

async function ask(method: 'GET' | 'PUT' | 'DELETE', url: string, headers: Record<string, string> = {}, payload?: object) {
  const response = await school.app.inject({ method, url, headers: { ...admin, ...headers }, ...(payload && { payload }) });
  return contract.check(method, url, response);
}
const later = (seconds: number): void => {
  school.now = new Date(school.now.getTime() + seconds * 1000);
};
const lab = (name: string): object => ({ name, room_number: '7', room_type: 'LAB' });

describe('a cacheable answer', () => {
  test('is its reader’s own for an hour', async () => {
    const { headers } = await ask('GET', '/api/schools/rooms/');
    expect(headers).toMatchObject({
      'cache-control': 'private, max-age=3600',
      vary: 'Authorization, Accept-Language',
      etag: expect.stringMatching(/^"[\w-]+"$/) as string,
      'last-modified': 'Mon, 02 Mar 2026 08:00:00 GMT',
    });
  });

  test('is not sent again to who has it', async () => {
    const { headers } = await ask('GET', '/api/schools/rooms/');
    later(60);
    for (const condition of [
      { 'if-none-match': String(headers['etag']) },
      { 'if-none-match': `"old", W/${String(headers['etag'])}` },
      { 'if-modified-since': String(headers['last-modified']) },
    ]) {
      const response = await ask('GET', '/api/schools/rooms/', condition);
      expect([response.statusCode, response.body]).toEqual([304, '']);
      expect(response.headers).toMatchObject({ etag: headers['etag'], 'cache-control': 'private, max-age=3600' });
      expect(response.headers['x-ratelimit-remaining']).toBeDefined();
    }
  });

  test('is sent again once a row has changed or gone', async () => {
    const first = await ask('GET', '/api/schools/rooms/');
    const condition = { 'if-none-match': String(first.headers['etag']) };
    later(10);
    await ask('DELETE', '/api/schools/rooms/7/');
    expect((await ask('GET', '/api/schools/rooms/', condition)).statusCode).toBe(200);
    const dated = await ask('GET', '/api/schools/rooms/', { 'if-modified-since': String(first.headers['last-modified']) });
    expect([dated.statusCode, dated.headers['last-modified']]).toEqual([200, 'Mon, 02 Mar 2026 08:00:10 GMT']);
  });

  test('of one reader says nothing about another’s', async () => {
    const { headers } = await ask('GET', '/api/schools/rooms/');
    later(30);
    const other = await ask('GET', '/api/schools/rooms/', {
      authorization: 'Bearer TEACHER:2',
      'if-modified-since': String(headers['last-modified']),
    });
    expect([other.statusCode, other.headers['last-modified']]).toEqual([200, 'Mon, 02 Mar 2026 08:00:30 GMT']);
  });
});

test('a dynamic answer is asked for again each time, and changes and failures are never kept', async () => {
  expect((await ask('GET', '/api/users/5/')).headers).toMatchObject({ 'cache-control': 'no-cache, must-revalidate', pragma: 'no-cache' });
  const tag = String((await ask('GET', '/api/users/5/')).headers['etag']);
  expect((await ask('GET', '/api/users/5/', { 'if-none-match': tag })).statusCode).toBe(200);
  const kept = 'no-store, no-cache, must-revalidate';
  expect((await ask('GET', '/api/health/')).headers['cache-control']).toBe(kept);
  expect((await ask('PUT', '/api/schools/rooms/7/', {}, lab('A'))).headers['cache-control']).toBe(kept);
  expect((await ask('GET', '/api/schools/rooms/8/')).headers['cache-control']).toBe(kept);
});

describe('If-Match', () => {
  test('lets a change through while the row is as it was read', async () => {
    const tag = String((await ask('GET', '/api/schools/rooms/7/')).headers['etag']);
    expect((await ask('PUT', '/api/schools/rooms/7/', { 'if-match': tag }, lab('A'))).statusCode).toBe(200);
    const late = await ask('PUT', '/api/schools/rooms/7/', { 'if-match': tag }, lab('B'));
    expect([late.statusCode, (JSON.parse(late.body) as { error_code: string }).error_code]).toEqual([412, 'PRECONDITION_FAILED']);
    expect(school.rooms.get('7')?.name).toBe('A');
    expect(
      (
        await ask('DELETE', '/api/schools/rooms/7/', {
          'if-match': `"x", ${String((await ask('GET', '/api/schools/rooms/7/')).headers['etag'])}`,
        })
      ).statusCode,
    ).toBe(204);
  });

  test('lets one of two changes at the same moment through', async () => {
    const tag = String((await ask('GET', '/api/schools/rooms/7/')).headers['etag']);
    const both = await Promise.all(['A', 'B'].map((name) => ask('PUT', '/api/schools/rooms/7/', { 'if-match': tag }, lab(name))));
    expect(new Set(both.map(({ statusCode }) => statusCode))).toEqual(new Set([200, 412]));
  });

  test('with a star asks only that the row is there; a weak tag proves nothing', async () => {
    const tag = String((await ask('GET', '/api/schools/rooms/7/')).headers['etag']);
    expect((await ask('PUT', '/api/schools/rooms/7/', { 'if-match': `W/${tag}` }, lab('A'))).statusCode).toBe(412);
    expect((await ask('PUT', '/api/schools/rooms/7/', { 'if-match': '*' }, lab('A'))).statusCode).toBe(200);
    expect((await ask('PUT', '/api/schools/rooms/8/', { 'if-match': '*' }, lab('A'))).statusCode).toBe(404);
  });

  test('is looked at after the body', async () => {
    expect((await ask('PUT', '/api/schools/rooms/7/', { 'if-match': '"old"' }, {})).statusCode).toBe(400);
  });
});

describe('the date of a change', () => {
  test('moves with every change, one second apart at least', () => {
    const changes = new Changes();
    const at = (milliseconds: number): Date => new Date(1_000_000 + milliseconds);
    expect(changes.since('a', '"1"', at(100))).toBe(1000);
    expect(changes.since('a', '"1"', at(5000))).toBe(1000);
    expect(changes.since('a', '"2"', at(5100))).toBe(1005);
    expect(changes.since('a', '"3"', at(5200))).toBe(1006);
    expect(changes.since('a', '"1"', at(9000))).toBe(1009);
    expect(changes.since('b', '"3"', at(9000))).toBe(1009);
  });

  test('counts only where no tag is named', () => {
    const date = new Date(1_000_000).toUTCString();
    expect(isCurrent({ 'if-modified-since': date }, '"1"', 1000)).toBe(true);
    expect(isCurrent({ 'if-modified-since': date }, '"1"', 1001)).toBe(false);
    expect(isCurrent({ 'if-modified-since': date, 'if-none-match': '"0"' }, '"1"', 1000)).toBe(false);
    expect(isCurrent({ 'if-modified-since': 'yesterday' }, '"1"', 1000)).toBe(false);
  });
});

test('tags are compared as HTTP says', () => {
  expect([namesTag('*', '"1"'), namesTag('W/"1"', '"1"'), namesTag('"2", "1"', '"1"'), namesTag('1', '"1"')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect([stillNamed('*', '"1"'), stillNamed('W/"1"', '"1"'), stillNamed('"2","1"', '"1"')]).toEqual([true, false, true]);
});
