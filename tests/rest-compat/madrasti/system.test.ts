import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.js';
import { clientOf, type Client } from './client.js';

let app: App;
let client: Client;
beforeAll(async () => {
  app = await startApp();
  client = clientOf(app, await app.school());
});
afterAll(() => app.close());

test('health tells anybody how each part is, and nothing more', async () => {
  const { status, body } = await client.send(null, 'GET /api/health/');
  expect(status).toBe(200);
  expect(body).toMatchObject({ status: 'healthy', database: 'connected' });
});
