import { afterEach, describe, expect, test } from 'vitest';
import { contractOf } from '../support/contract.js';
import { smallSchool, type School } from './small-school.js';

const contract = contractOf('madrasti');
let school: School;
afterEach(() => school.app.close());

async function ask(url: string, headers: Record<string, string> = {}, remoteAddress = '10.0.0.1') {
  const response = await school.app.inject({ url, headers, remoteAddress });
  contract.check('GET', url, response);
  return response;
}
const admin = { authorization: 'Bearer ADMIN:1' };

describe('a budget', () => {
  test('of 1000 an hour is the account’s, whatever its address, and every answer says what is left', async () => {
    school = await smallSchool({ scale: 1 });
    expect((await ask('/api/users/', admin)).headers).toMatchObject({
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '999',
      'x-ratelimit-window': '3600',
      'x-ratelimit-reset': String(school.now.getTime() / 1000 + 3600),
    });
    expect((await ask('/api/users/404/', admin, '10.0.0.2')).headers['x-ratelimit-remaining']).toBe('998');
    expect((await ask('/api/nothing/', admin)).headers['x-ratelimit-remaining']).toBe('997');
    expect((await ask('/api/users/', { authorization: 'Bearer ADMIN:2' })).headers['x-ratelimit-remaining']).toBe('999');
  });

  test('of 100 an hour is the address’s while nobody is signed in', async () => {
    school = await smallSchool({ scale: 1 });
    expect((await ask('/api/users/')).headers).toMatchObject({ 'x-ratelimit-limit': '100', 'x-ratelimit-remaining': '99' });
    expect((await ask('/api/health/', admin)).headers['x-ratelimit-remaining']).toBe('98');
    expect((await ask('/api/users/', {}, '10.0.0.2')).headers['x-ratelimit-remaining']).toBe('99');
  });

  test('is not spent by a token that ran out: a whole school may sit behind one address', async () => {
    school = await smallSchool({ scale: 1 });
    const stale = { authorization: 'Bearer stale' };
    expect((await ask('/api/users/', stale)).headers['x-ratelimit-remaining']).toBe('100');
    expect((await ask('/api/users/', stale)).headers['x-ratelimit-remaining']).toBe('100');
  });

  test('that is used up answers 429 with the time to wait, before anything else is looked at', async () => {
    school = await smallSchool({ scale: 0.002 });
    await ask('/api/users/', admin);
    await ask('/api/users/', admin);
    const response = await ask('/api/nothing/', admin);
    expect(response.statusCode).toBe(429);
    const wait = Number(response.headers['retry-after']);
    expect(wait).toBeGreaterThan(3590);
    expect(response.json()).toMatchObject({
      error_code: 'RATE_LIMIT_EXCEEDED',
      details: { limit: 2, window: '1 hour', retry_after: wait },
    });
    expect(response.headers['x-ratelimit-remaining']).toBe('0');
  });

  test('of a class of operations is spent apart from the others', async () => {
    school = await smallSchool({ scale: 1 });
    const login = await school.app.inject({
      method: 'POST',
      url: '/api/users/login/',
      payload: {},
      remoteAddress: '10.0.0.3',
      headers: admin,
    });
    expect(login.headers['x-ratelimit-limit']).toBe('100');
    expect((await ask('/api/users/', admin, '10.0.0.3')).headers['x-ratelimit-remaining']).toBe('999');
  });

  test('may be another in an organization that sets it', async () => {
    school = await smallSchool({ scale: 1, limitOf: (_organization, name) => (name === 'anonymous' ? 3 : undefined) });
    expect((await ask('/api/users/')).headers['x-ratelimit-limit']).toBe('3');
    expect((await ask('/api/users/', admin)).headers['x-ratelimit-limit']).toBe('1000');
  });
});
