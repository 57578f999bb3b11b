import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { registerPages } from '../../src/web/pages.js';
import { buildWeb } from '../../tools/build-web.js';

const accounts = [{ organization: 'madrasti', email: "o'neil<b>@madrasti.test", password: 'Madrasti-2026', role: Role.TEACHER }];

async function open(demo: boolean): Promise<FastifyInstance> {
  const app = Fastify({ routerOptions: { ignoreTrailingSlash: true } });
  app.get('/graphql', () => ({ data: 'from the API' }));
  await registerPages(app, { version: '1.2.3', demo, accounts });
  return app;
}

describe('the pages', () => {
  let app: FastifyInstance;
  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers: { accept: 'text/html', ...headers } });

  beforeAll(async () => {
    await buildWeb();
    app = await open(true);
  });
  afterAll(() => app.close());

  it.each(['/', '/live', '/graphql', '/reset-password?token=x', '/reset-password/'])('%s runs nothing but our own files', async (url) => {
    const { statusCode, headers, body } = await get(url);
    expect(statusCode).toBe(200);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' });
    expect(body).not.toMatch(/<script(?![^>]*\ssrc="\/assets\/)|<style|\son\w+=|\sstyle=|https?:\/\/(?!localhost)/);
  });

  it.each(['/', '/docs/', '/live', '/graphql', '/reset-password'])('%s loads only files that are there', async (url) => {
    const { body } = await get(url);
    const files = [...body.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(2);
    const answers = await Promise.all(files.map(async (file) => [file, (await get(file)).statusCode]));
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  });

  it('are said in the language that is asked for, remembered, or preferred', async () => {
    expect((await get('/', { 'accept-language': 'ar-MA,fr;q=0.5' })).body).toContain('<html lang="ar" dir="rtl">');
    expect((await get('/', { 'accept-language': 'de' })).body).toContain('<html lang="en" dir="ltr">');
    const chosen = await get('/?lang=fr', { 'accept-language': 'ar' });
    expect(chosen.body).toContain('<html lang="fr" dir="ltr">');
    const cookie = String(chosen.headers['set-cookie']);
    expect(cookie).toContain('SameSite=Lax');
    expect((await get('/live', { cookie: `a=b; ${cookie.split(';')[0] ?? ''}`, 'accept-language': 'ar' })).body).toContain('lang="fr"');
    expect((await get('/?lang=<script>')).body).toContain('<html lang="en"');
    expect(chosen.headers['vary']).toContain('Accept-Language');
  });

  it('show the documentation, its pages linked to each other', async () => {
    const first = await get('/docs');
    expect(first.statusCode).toBe(200);
    const pages = [...first.body.matchAll(/href="(\/docs\/[\w-]+)"/g)].map(([, href]) => href ?? '');
    const answers = await Promise.all(pages.map(async (href) => [href, (await get(href)).statusCode]));
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    expect(first.body).not.toMatch(/href="[^"]*\.md/);
    expect((await get('/docs/unknown')).statusCode).toBe(404);
    expect((await get('/docs/..%2f..%2fpackage')).statusCode).toBe(404);
  });

  it('answer GraphQL to whoever does not ask for a page', async () => {
    expect((await get('/graphql', { accept: 'application/json' })).json()).toEqual({ data: 'from the API' });
    expect((await get('/graphql', { accept: '*/*' })).json()).toEqual({ data: 'from the API' });
    expect((await get('/graphql', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' })).body).toContain('<!doctype html>');
  });

  it('put values into the page as text', async () => {
    const { body } = await get('/');
    expect(body).toContain('o&#39;neil&lt;b&gt;@madrasti.test');
    expect(body).not.toContain('<b>');
    expect((await get('/', { host: 'evil"><script>' })).body).not.toContain('evil');
  });

  it('name the address that was used in the first query', async () => {
    expect((await get('/', { host: 'school.example:8443' })).body).toContain('curl http://school.example:8443/graphql');
  });

  it('show the demo accounts in demo mode only', async () => {
    await using plain = await open(false);
    for (const url of ['/', '/live', '/graphql']) {
      const { body } = await plain.inject({ url, headers: { accept: 'text/html' } });
      expect(body).not.toContain('Madrasti-2026');
      expect(body).not.toContain('@madrasti.test');
    }
  });

  it('send their files compressed, once and for a year', async () => {
    const script = /src="(\/assets\/live-[^"]+\.js)"/.exec((await get('/live')).body)?.[1] ?? '';
    const plain = await get(script, { 'accept-encoding': 'identity' });
    const br = await get(script, { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await get(script, { 'accept-encoding': 'gzip' });
    expect([plain, br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
    for (const { headers } of [plain, br, gzip]) {
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers['content-type']).toContain('javascript');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    expect(Number(br.headers['content-length'])).toBeLessThan(Number(plain.headers['content-length']) / 2);
  });

  it('keep to their folder', async () => {
    const outside = ['/assets/../manifest.json', '/assets/%2e%2e/manifest.json', '/assets/..%2fmanifest.json', '/assets/'];
    const answers = await Promise.all(outside.map(async (url) => (await get(url)).statusCode));
    expect(answers.filter((status) => status < 400)).toEqual([]);
  });

  it('are not built again when nothing has changed', async () => {
    expect(await buildWeb()).toBe(false);
  });
});
