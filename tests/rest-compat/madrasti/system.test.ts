import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { School } from '../../support/school.js';
import { clientOf, type Client } from './client.js';

let app: App;
let school: School;
let client: Client;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
});
afterAll(() => app.close());

/** Sets something for a school that nobody has asked anything yet. */
const setting = (one: School, settings: object) =>
  one.sql('update organization set settings = settings || $2 where id = $1', [one.id, JSON.stringify(settings)]);
const limitsOf = ({ headers }: { headers: Headers }): (string | null)[] =>
  ['limit', 'remaining', 'window'].map((name) => headers.get(`x-ratelimit-${name}`));

describe('GET /api/health/', () => {
  test('tells anybody how each part is, and nothing more', async () => {
    const { status, body, headers } = await client.send(null, 'GET /api/health/');
    expect(status).toBe(200);
    expect(body).toEqual({
      status: 'healthy',
      timestamp: expect.any(String) as string,
      version: '1.0.0',
      database: 'connected',
      redis: expect.stringMatching(/^(connected|not_configured)$/) as string,
      cloudinary: 'not_configured',
    });
    expect(Date.now() - Date.parse(String(body['timestamp']))).toBeLessThan(60_000);
    expect([headers.get('cache-control'), headers.get('pragma'), headers.get('etag')]).toEqual([
      'no-store, no-cache, must-revalidate',
      'no-cache',
      null,
    ]);
  });

  test('is 503 and unhealthy while a part that is configured is down', async () => {
    await using lame = await startApp({ REDIS_URL: 'redis://127.0.0.1:1' });
    const { status, body } = await clientOf(lame, await lame.school()).send(null, 'GET /api/health/');
    expect([status, body]).toMatchObject([503, { status: 'unhealthy', database: 'connected', redis: 'disconnected' }]);
  });
});

describe('the reference', () => {
  test('is the whole contract, with this server as the first, kept for an hour by anybody', async () => {
    const first = await client.send(null, 'GET /api/schema/');
    const paths = first.body['paths'] as object;
    expect(Object.keys(paths)).toHaveLength(103);
    expect(first.body['servers']).toMatchObject([{ url: app.url }]);
    expect(first.headers.get('cache-control')).toBe('public, max-age=3600');
    const again = await client.send(null, 'GET /api/schema/', { headers: { 'if-none-match': String(first.headers.get('etag')) } });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test('comes with its own pages, which need nothing from elsewhere', async () => {
    for (const [path, script] of [
      ['/swagger/', '/swagger/assets/swagger-ui-bundle.js'],
      ['/redoc/', '/redoc/assets/redoc.standalone.js'],
    ] as const) {
      const page = await client.send(null, `GET ${path}`);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toContain('text/html');
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(JSON.stringify(page.body)).toContain(script);
      expect((await fetch(`${app.url}${script}`)).status).toBe(200);
    }
  });

  test('is 404 when the operator closes it', async () => {
    await using closed = await startApp({ API_REFERENCE: 'false' });
    const visitor = clientOf(closed, await closed.school());
    for (const path of ['/api/schema/', '/swagger/', '/redoc/'])
      expect(await visitor.send(null, `GET ${path}`)).toMatchObject({ status: 404, body: { error_code: 'RESOURCE_NOT_FOUND' } });
    expect((await fetch(`${closed.url}/swagger/assets/start.js`)).status).toBe(404);
    expect((await visitor.send(null, 'GET /api/health/')).status).toBe(200);
  });
});

describe('limits', () => {
  test('are those of the organization: one budget for a person whatever the road, one for all visitors of an address', async () => {
    await using strict = await startApp({ RATE_LIMIT_SCALE: '1' });
    const small = await strict.school();
    await setting(small, { limits: { authenticated: 4, anonymous: 2, uploads: 50, bulk: 10 } });
    const visitor = clientOf(strict, small);
    expect(limitsOf(await visitor.send(small.admin, 'GET /api/schools/rooms/'))).toEqual(['4', '3', '3600']);
    await small.ask(small.admin, '{ me { id } }');
    expect(limitsOf(await visitor.send(small.admin, 'GET /api/nothing/'))).toEqual(['4', '1', '3600']);
    expect(limitsOf(await visitor.send(small.admin, 'DELETE /api/schools/rooms/'))).toEqual(['4', '0', '3600']);

    const over = await visitor.send(small.admin, 'GET /api/schools/rooms/', { headers: { 'accept-language': 'fr' } });
    const { reset_at: resetAt, ...details } = over.body['details'] as Record<string, unknown>;
    const wait = Number(over.headers.get('retry-after'));
    expect([over.status, over.body['error_code'], details]).toEqual([
      429,
      'RATE_LIMIT_EXCEEDED',
      { limit: 4, window: '1 heure', retry_after: wait },
    ]);
    expect(Math.abs(Date.parse(String(resetAt)) - Date.now() - wait * 1000)).toBeLessThan(2000);
    expect(Number(over.headers.get('x-ratelimit-reset'))).toBe(Math.ceil(Date.parse(String(resetAt)) / 1000));

    // Another account has its own, and so has who is not signed in.
    expect(limitsOf(await visitor.send(await small.person(Role.STAFF), 'GET /api/schools/rooms/'))[1]).toBe('3');
    expect(limitsOf(await visitor.send(null, 'GET /api/health/'))).toEqual(['2', '1', '3600']);
    expect((await visitor.send(null, 'POST /api/users/login/', { body: {} })).status).toBe(400);
    expect((await visitor.send(null, 'POST /api/users/login/', { body: {} })).status).toBe(429);
  });

  test('count bulk operations apart, but not the marking of attendance: a school does that all morning', async () => {
    await using strict = await startApp({ RATE_LIMIT_SCALE: '1' });
    const small = await strict.school();
    await setting(small, { limits: { authenticated: 40, anonymous: 40, uploads: 50, bulk: 2 } });
    const visitor = clientOf(strict, small);
    const parent = await small.person(Role.PARENT);
    const read = () => visitor.send(parent, 'POST /api/attendance/notifications/bulk_read/', { body: { ids: [1] } });
    expect([limitsOf(await read()), limitsOf(await read())]).toEqual([
      ['2', '1', '3600'],
      ['2', '0', '3600'],
    ]);
    expect((await read()).status).toBe(429);
    expect(limitsOf(await visitor.send(parent, 'GET /api/attendance/notifications/'))).toEqual(['40', '39', '3600']);
    const mark = await visitor.send(small.admin, 'POST /api/attendance/sessions/1/bulk_mark/', { body: {} });
    expect(limitsOf(mark)).toEqual(['40', '39', '3600']);
  });

  test('are told by every answer, whatever its status', async () => {
    const answers = [
      await client.send(null, 'GET /api/health/'),
      await client.send(null, 'GET /api/schools/rooms/'),
      await client.send(school.admin, 'DELETE /api/health/'),
      await client.send(school.admin, 'GET /api/schools/rooms/999999999/'),
      await client.send(school.admin, 'POST /api/schools/rooms/', { body: {} }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 401, 405, 404, 400]);
    for (const { headers } of answers) {
      expect(Number(headers.get('x-ratelimit-remaining'))).toBeLessThan(Number(headers.get('x-ratelimit-limit')));
      expect(Number(headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000);
      expect(headers.get('x-ratelimit-window')).toBe('3600');
    }
  });
});

describe('a request', () => {
  test('to a path that nobody documents is 404 in the envelope, also where the path cannot be decoded', async () => {
    for (const path of ['/api/', '/api/nothing/', '/api/users/5/nothing/', '/api/%E0%A4%A/', '/api/users/%zz/', '/api/schools/rooms/1x/']) {
      const { status, body } = await client.send(school.admin, `GET ${path}`);
      expect([path, status, body]).toMatchObject([
        path,
        404,
        { error: 'Resource not found', error_code: 'RESOURCE_NOT_FOUND', details: { resource: 'Path' } },
      ]);
    }
  });

  test('to a school that does not exist is 404', async () => {
    const { status, body } = await client.send(null, 'GET /api/schools/rooms/1/', { headers: { 'x-organization': 'no-such-school' } });
    expect([status, body['details']]).toMatchObject([404, { resource: 'Organization' }]);
  });

  test('is answered in the language that it asks for, else that of the account, else English', async () => {
    const teacher = await school.person(Role.TEACHER, { locale: 'fr' });
    const gone = (who: typeof teacher, headers: Record<string, string> = {}) =>
      client.send(who, 'GET /api/schools/rooms/999999999/', { headers });
    const arabic = await gone(teacher, { 'accept-language': 'ar-MA,fr;q=0.8' });
    expect([arabic.body['error'], arabic.headers.get('content-language')]).toEqual(['المورد غير موجود', 'ar']);
    const own = await gone(teacher, { 'accept-language': 'de' });
    expect([own.body['error'], own.headers.get('content-language')]).toEqual(['Ressource introuvable', 'fr']);
    expect((await gone(school.admin, { 'accept-language': 'de' })).body['error']).toBe('Resource not found');
  });

  test('names its GraphQL operation and keeps its id; HEAD is GET without a body; OPTIONS tells the methods', async () => {
    const { headers } = await client.send(school.admin, 'GET /api/schools/rooms', { headers: { 'x-request-id': 'mobile-17' } });
    expect([headers.get('x-graphql-operation'), headers.get('x-request-id')]).toEqual(['Rooms', 'mobile-17']);
    const head = await app.rest('HEAD /api/schools/rooms/', { token: school.admin.token, headers: school.headers });
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', headers.get('etag')]);
    const options = await app.rest('OPTIONS /api/schools/rooms/', { headers: school.headers });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, POST, HEAD, OPTIONS']);
  });

  test('that fails for a reason nobody foresaw shows an id and nothing of the reason', async () => {
    const broken = await app.school();
    await setting(broken, { secret_of_the_house: 1 });
    const { status, body, headers } = await clientOf(app, broken).send(broken.admin, 'GET /api/schools/rooms/');
    expect([status, body]).toEqual([
      500,
      {
        error: 'Internal server error',
        error_code: 'INTERNAL_ERROR',
        timestamp: expect.any(String) as string,
        details: {
          error_id: expect.stringMatching(/^err_[0-9a-f]{16}$/) as string,
          message: 'An unexpected error occurred. Please try again later.',
        },
      },
    ]);
    expect(`${JSON.stringify(body)}${[...headers.values()].join(' ')}`).not.toContain('secret_of_the_house');
  });

  test('that is too large, or of a kind nobody reads, is 400', async () => {
    const large = await client.send(school.admin, 'POST /api/schools/rooms/', { body: { name: 'x'.repeat(1_100_000) } });
    expect([large.status, large.body['error_code']]).toEqual([400, 'VALIDATION_ERROR']);
    const odd = await client.send(school.admin, 'POST /api/schools/rooms/', { body: 'name=x', headers: { 'content-type': 'text/csv' } });
    expect([odd.status, odd.body['details']]).toMatchObject([
      400,
      { non_field_errors: [expect.stringContaining('application/json') as string] },
    ]);
  });
});
