import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, openBrowser, withoutBrowser } from '../support/browser.js';
import { contractOf } from '../support/contract.js';
import { smallSchool, type School } from './small-school.js';

const contract = contractOf('madrasti');
let school: School;
beforeAll(async () => {
  school = await smallSchool();
});
afterAll(() => school.app.close());

describe('the schema', () => {
  test('is the contract, with this server first, kept by anybody for an hour', async () => {
    const response = await school.app.inject({ url: '/api/schema/', headers: { host: 'school.test:8000' } });
    contract.check('GET', '/api/schema/', response);
    expect(response.json()).toMatchObject({
      openapi: '3.1.0',
      servers: [{ url: 'http://school.test:8000' }],
      paths: contract.contract.document.paths,
    });
    expect(response.headers).toMatchObject({ 'cache-control': 'public, max-age=3600', 'content-type': 'application/json; charset=utf-8' });
    const again = await school.app.inject({
      url: '/api/schema/',
      headers: { host: 'school.test:8000', 'if-none-match': String(response.headers.etag) },
    });
    expect(again.statusCode).toBe(304);
  });

  test('comes as OpenAPI to who asks for it', async () => {
    const response = await school.app.inject({ url: '/api/schema/', headers: { accept: 'application/vnd.oai.openapi+json' } });
    contract.check('GET', '/api/schema/', response);
    expect(response.headers['content-type']).toBe('application/vnd.oai.openapi+json; charset=utf-8');
  });
});

test('the assets come from this server and name no other', async () => {
  for (const file of [
    'swagger/assets/swagger-ui.css',
    'swagger/assets/swagger-ui-bundle.js',
    'redoc/assets/redoc.standalone.js',
    'redoc/assets/start.js',
  ]) {
    const response = await school.app.inject(`/${file}`);
    expect([file, response.statusCode]).toEqual([file, 200]);
    expect(response.body).not.toContain('cdn.redoc');
    expect((await school.app.inject({ url: `/${file}`, headers: { 'if-none-match': String(response.headers.etag) } })).statusCode).toBe(
      304,
    );
  }
  expect((await school.app.inject('/swagger/assets/..%2f..%2fpackage.json')).statusCode).toBe(404);
});

describe.skipIf(!browserPath)(`in a browser${withoutBrowser}`, () => {
  test.each([
    ['/swagger/', '.opblock-summary-path', 3],
    ['/redoc/', '[role=menuitem]', 8],
  ])(
    '%s shows the operations and asks nobody else for anything',
    async (path, selector, least) => {
      await school.app.listen({ port: 0, host: '127.0.0.1' }).catch(() => undefined);
      const origin = `http://127.0.0.1:${(school.app.server.address() as AddressInfo).port}`;
      const browser = await openBrowser();
      try {
        const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
        const complaints: string[] = [];
        page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
        page.on('pageerror', (error) => complaints.push(String(error)));
        page.on(
          'request',
          (request) => !/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin) && complaints.push(request.url()),
        );
        await page.goto(`${origin}${path}`);
        await page.locator(selector).nth(least).waitFor({ state: 'attached', timeout: 60_000 });
        mkdirSync('test-results', { recursive: true });
        await page.screenshot({ path: `test-results/${path.replaceAll('/', '')}.png` });
        expect(complaints).toEqual([]);
      } finally {
        await browser.close();
      }
    },
    90_000,
  );
});
