import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import { PASSWORD, type Person, type School } from '../../support/school.js';
import { clientOf, type Client, type Sending } from './client.js';

let app: App;
let school: School;
let client: Client;
/** Moves the server's clock. */
let ahead = 0;
const minutes = 60_000;
beforeAll(async () => {
  app = await startApp({}, { now: () => new Date(Date.now() + ahead) });
  school = await app.school();
  client = clientOf(app, school);
});
afterAll(() => app.close());

const LOGIN = 'POST /api/users/login/';
const login = (email: string, password = PASSWORD, sending: Sending = {}) =>
  client.send(null, LOGIN, { body: { email, password }, ...sending });
const bearing = (person: Person, token: unknown): Person => ({ ...person, token: String(token) });
const refresh = (token: unknown) => client.send(null, 'POST /api/token/refresh/', { body: { refresh: token } });
const verify = (token: unknown) => client.send(null, 'POST /api/token/verify/', { body: { token } });
const form = 'application/x-www-form-urlencoded';

describe('POST /api/users/login/', () => {
  test('answers the pair, the account, and what its client may show', async () => {
    const teacher = await school.person(Role.TEACHER, { firstName: 'Youssef', lastName: 'Alami' });
    const { status, body } = await login(teacher.email);
    expect(status).toBe(200);
    expect(body['user']).toEqual({
      id: Number(teacher.id),
      email: teacher.email,
      full_name: 'Youssef Alami',
      role: 'TEACHER',
      permissions: ['can_manage_attendance', 'can_create_homework', 'can_create_exercises'],
    });
    const profile = await client.send(bearing(teacher, body['access']), 'GET /api/users/profile/');
    expect(profile.body).toMatchObject({ id: Number(teacher.id), role: 'TEACHER' });
  });

  test('gives a student no permission to show anything', async () => {
    const student = await school.person(Role.STUDENT);
    expect((await login(student.email)).body).toMatchObject({ user: { role: 'STUDENT', permissions: [] } });
  });

  test('sets the last login, and that alone', async () => {
    const driver = await school.person(Role.DRIVER);
    const before = (await client.send(driver, 'GET /api/users/profile/')).body;
    expect(before['last_login']).toBeNull();
    await login(driver.email);
    const after = (await client.send(driver, 'GET /api/users/profile/')).body;
    expect(Date.parse(String(after['last_login']))).toBeGreaterThan(Date.now() - minutes);
    expect(after).toEqual({ ...before, last_login: after['last_login'] });
  });

  test('takes the address whatever its case, and beside a stale token', async () => {
    const { email } = await school.person(Role.STAFF);
    const { status } = await login(email.toUpperCase(), PASSWORD, {
      body: { email: email.toUpperCase(), password: PASSWORD },
      headers: { authorization: 'Bearer stale' },
    });
    expect(status).toBe(200);
  });

  test('takes a form, url-encoded or in parts', async () => {
    const { email, id } = await school.person(Role.TEACHER);
    const encoded = await client.send(null, LOGIN, {
      body: new URLSearchParams({ email, password: PASSWORD }).toString(),
      headers: { 'content-type': form },
    });
    const part = (name: string, value: string) => `--cut\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const inParts = await client.send(null, LOGIN, {
      body: `${part('email', email)}${part('password', PASSWORD)}--cut--\r\n`,
      headers: { 'content-type': 'multipart/form-data; boundary=cut' },
    });
    expect([encoded.body['user'], inParts.body['user']]).toMatchObject([{ id: Number(id) }, { id: Number(id) }]);
  });

  test('refuses whatever was wrong with one answer', async () => {
    const elsewhere = await app.school();
    const [known, inactive, deleted, stranger] = [
      await school.person(Role.TEACHER),
      await school.person(Role.TEACHER),
      await school.person(Role.TEACHER),
      await elsewhere.person(Role.TEACHER),
    ];
    await client.send(school.admin, `PATCH /api/users/${inactive.id}/`, { body: { is_active: false } });
    await client.send(school.admin, `DELETE /api/users/${deleted.id}/`);
    const answers = [
      await login(known.email, 'Wrong-2026'),
      await login('nobody@example.test'),
      await login(inactive.email),
      await login(deleted.email),
      await login(stranger.email),
    ];
    const sentence = ['Email or password is not correct.'];
    for (const { status, body } of answers) {
      expect([status, body['error_code'], body['details']]).toEqual([400, 'INVALID_CREDENTIALS', { email: sentence, password: sentence }]);
    }
  });

  test('names every field that is missing or malformed, in the language of the client', async () => {
    const empty = await client.send(null, LOGIN, { body: {}, headers: { 'accept-language': 'ar' } });
    expect(empty.body).toMatchObject({ details: { email: ['هذا الحقل مطلوب.'], password: ['هذا الحقل مطلوب.'] } });
    const odd = await client.send(null, LOGIN, { body: { email: 5, password: null } });
    expect(odd.body).toMatchObject({
      error_code: 'VALIDATION_ERROR',
      details: { email: ['Must be of type string.'], password: ['This field may not be null.'] },
    });
  });

  test('slows down who guesses: 429 in the envelope, with the time to wait, also for the right password', async () => {
    await using strict = await startApp({ RATE_LIMIT_SCALE: '1' });
    const guessed = await strict.school();
    const teacher = await guessed.person(Role.TEACHER);
    const guesser = clientOf(strict, guessed);
    const tries = [];
    for (let i = 0; i < 6; i++) tries.push(await guesser.send(null, LOGIN, { body: { email: teacher.email, password: 'Wrong-2026' } }));
    expect(tries.slice(0, 5).map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
    const { status, body, headers } = await guesser.send(null, LOGIN, { body: { email: teacher.email, password: PASSWORD } });
    const wait = Number(headers.get('retry-after'));
    expect(status).toBe(429);
    expect(wait).toBeGreaterThan(0);
    expect(body).toMatchObject({
      error_code: 'RATE_LIMIT_EXCEEDED',
      details: { limit: 5, window: '1 hour', retry_after: wait },
    });
    const colleague = await guessed.person(Role.TEACHER);
    expect((await guesser.send(null, LOGIN, { body: { email: colleague.email, password: PASSWORD } })).status).toBe(200);
  });
});

describe('POST /api/token/refresh/', () => {
  test('answers an access token that works and nothing else; the refresh token stays good', async () => {
    const parent = await school.person(Role.PARENT);
    const pair = (await login(parent.email)).body;
    for (let use = 0; use < 3; use++) {
      const { status, body } = await refresh(pair['refresh']);
      expect([status, Object.keys(body)]).toEqual([200, ['access']]);
      expect((await client.send(bearing(parent, body['access']), 'GET /api/users/profile/')).body).toMatchObject({ id: Number(parent.id) });
    }
  });

  test('refuses what is no refresh token of this school', async () => {
    const person = await school.person(Role.TEACHER);
    const pair = (await login(person.email)).body;
    const elsewhere = await app.school();
    const stranger = await elsewhere.person(Role.TEACHER);
    const foreign = (await clientOf(app, elsewhere).send(null, LOGIN, { body: { email: stranger.email, password: PASSWORD } })).body;
    for (const token of ['no.token.atall', pair['access'], foreign['refresh']]) {
      const { status, body } = await refresh(token);
      expect([status, body['error_code'], body['details']]).toEqual([
        401,
        'AUTHENTICATION_REQUIRED',
        { message: 'Token is invalid', token_expired: false, token_expired_at: null },
      ]);
    }
    expect((await client.send(null, 'POST /api/token/refresh/', { body: {} })).body).toMatchObject({
      details: { refresh: ['This field is required.'] },
    });
  });

  test('refuses a deactivated account, a changed role and an old password', async () => {
    const [off, moved, changed] = [await school.person(Role.TEACHER), await school.person(Role.STAFF), await school.person(Role.PARENT)];
    const tokens = [];
    for (const { email } of [off, moved, changed]) tokens.push((await login(email)).body['refresh']);
    await client.send(school.admin, `PATCH /api/users/${off.id}/`, { body: { is_active: false } });
    await client.send(school.admin, `PATCH /api/users/${moved.id}/`, { body: { role: 'TEACHER' } });
    await client.send(changed, 'POST /api/users/change-password/', {
      body: { current_password: PASSWORD, new_password: 'Another-2026', new_password_confirm: 'Another-2026' },
    });
    const statuses = [];
    for (const token of tokens) statuses.push((await refresh(token)).status);
    expect(statuses).toEqual([401, 401, 401]);
  });
});

describe('POST /api/token/verify/', () => {
  test('answers an empty object for a token of either kind', async () => {
    const pair = (await login((await school.person(Role.DRIVER)).email)).body;
    for (const token of [pair['access'], pair['refresh']]) {
      const { status, body } = await verify(token);
      expect([status, body]).toEqual([200, {}]);
    }
  });

  test('refuses another text, a token whose session is over, and a body without one', async () => {
    const person = await school.person(Role.TEACHER);
    const pair = (await login(person.email)).body;
    await client.send(school.admin, `DELETE /api/users/${person.id}/`);
    const statuses = [];
    for (const token of ['nonsense', pair['access'], pair['refresh']]) statuses.push((await verify(token)).status);
    expect(statuses).toEqual([401, 401, 401]);
    expect((await client.send(null, 'POST /api/token/verify/', { body: {} })).body).toMatchObject({
      error_code: 'VALIDATION_ERROR',
      details: { token: ['This field is required.'] },
    });
  });
});

describe('a token', () => {
  test('is good for 15 minutes, a refresh token for 7 days; then the answer says since when it is not', async () => {
    const person = await school.person(Role.STUDENT);
    const pair = (await login(person.email)).body;
    const signedIn = Date.now();
    const since = (body: Record<string, unknown>) =>
      Date.parse((body['details'] as { token_expired_at: string }).token_expired_at) - signedIn;
    try {
      ahead = 14 * minutes;
      expect((await client.send(bearing(person, pair['access']), 'GET /api/users/profile/')).status).toBe(200);
      ahead = 16 * minutes;
      const late = await client.send(bearing(person, pair['access']), 'GET /api/users/profile/');
      expect([late.status, late.body['details']]).toMatchObject([401, { message: 'Token has expired', token_expired: true }]);
      expect(Math.round(since(late.body) / minutes)).toBe(15);
      expect((await verify(pair['access'])).body).toMatchObject({ details: { token_expired: true } });
      ahead = 6 * 1440 * minutes;
      expect((await refresh(pair['refresh'])).status).toBe(200);
      ahead = 8 * 1440 * minutes;
      const over = await refresh(pair['refresh']);
      expect([over.status, over.body['details']]).toMatchObject([401, { token_expired: true }]);
      expect(Math.round(since(over.body) / minutes / 1440)).toBe(7);
    } finally {
      ahead = 0;
    }
  });

  test('of another school is refused, and so is another scheme than Bearer; where none is needed both are ignored', async () => {
    const { token } = (await app.school()).admin;
    for (const authorization of [`Bearer ${token}`, 'Basic YTpi', 'Bearer', token]) {
      const refused = await client.send(null, 'GET /api/users/profile/', { headers: { authorization } });
      expect([refused.status, refused.body['details']]).toEqual([
        401,
        { message: 'Token is invalid', token_expired: false, token_expired_at: null },
      ]);
      expect((await client.send(null, 'GET /api/health/', { headers: { authorization } })).status).toBe(200);
    }
  });

  test('says which school is meant where neither header nor host does; another scheme says nothing, and is no error of ours', async () => {
    const elsewhere = await app.school();
    await using open = await startApp({ DEFAULT_ORGANIZATION: school.slug });
    const bearer = await open.rest('GET /api/users/profile/', { token: elsewhere.admin.token });
    expect(bearer.body).toMatchObject({ id: Number(elsewhere.admin.id) });
    const basic = await open.rest('GET /api/users/profile/', { headers: { authorization: 'Basic YTpi' } });
    expect([basic.status, basic.body]).toMatchObject([401, { error_code: 'AUTHENTICATION_REQUIRED' }]);
    expect(Number(basic.headers.get('x-ratelimit-remaining'))).toBeGreaterThan(0);
  });
});
