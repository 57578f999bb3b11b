import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type App } from '../support/app.js';
import type { School } from '../support/school.js';

const ours = 'https://app.example';

describe('pages of other origins', () => {
  let app: App;
  let closed: App;
  let school: School;
  beforeAll(async () => {
    app = await startApp({ CORS_ORIGINS: `${ours},http://localhost:5173` });
    school = await app.school();
    closed = await startApp();
  });
  afterAll(async () => {
    await app.close();
    await closed.close();
  });
  const preflight = (to: App, path: string, origin: string) =>
    fetch(`${to.url}${path}`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'authorization,content-type' },
    });

  it.each(['/graphql', '/api/users/profile/'])('may call %s when they are named, and ask first', async (path) => {
    const { status, headers } = await preflight(app, path, ours);
    expect([status, headers.get('access-control-allow-origin')]).toEqual([204, ours]);
    expect(headers.get('access-control-allow-headers')).toContain('authorization');
    expect(headers.get('access-control-allow-methods')).toContain('PATCH');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('read limits and request ids of an answer', async () => {
    const answer = await fetch(`${app.url}/api/schools/rooms/`, { headers: { origin: ours, ...school.headers } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('access-control-allow-origin')).toBe(ours);
    expect(answer.headers.get('access-control-expose-headers')).toContain('X-RateLimit-Remaining');
  });

  it('are told nothing when they are not named', async () => {
    for (const [server, origin] of [
      [app, 'https://elsewhere.example'],
      [closed, ours],
    ] as const) {
      const { headers } = await preflight(server, '/graphql', origin);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('leave a plain OPTIONS of a documented path to the dialect', async () => {
    const { status, headers } = await fetch(`${app.url}/api/schools/rooms/`, { method: 'OPTIONS', headers: school.headers });
    expect([status, headers.get('allow')]).toEqual([204, expect.stringContaining('POST')]);
  });
});
