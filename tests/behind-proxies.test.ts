import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type App } from './support/app.js';
import type { School } from './support/school.js';
import { Listener } from './subscriptions/harness/listener.js';

let direct: App;
let proxied: App;
let school: School;
beforeAll(async () => {
  [direct, proxied] = await Promise.all([startApp(), startApp({ TRUST_PROXY: '1' })]);
  school = await proxied.school();
});
afterAll(() => Promise.all([direct.close(), proxied.close()]));

/** How much a visitor may still ask, who sends these headers. */
const remaining = async (app: App, headers: Record<string, string>): Promise<number> =>
  Number((await app.rest('GET /api/health/', { headers: { ...school.headers, ...headers } })).headers.get('x-ratelimit-remaining'));

describe('behind one proxy', () => {
  it('visitors are told apart by the address that the proxy saw', async () => {
    const first = await remaining(proxied, { 'x-forwarded-for': '203.0.113.1' });
    expect(await remaining(proxied, { 'x-forwarded-for': '203.0.113.1' })).toBe(first - 1);
    expect(await remaining(proxied, { 'x-forwarded-for': '203.0.113.2' })).toBe(first);
  });

  it('what a visitor says of itself is not believed', async () => {
    const first = await remaining(proxied, { 'x-forwarded-for': '198.51.100.1, 203.0.113.3' });
    expect(await remaining(proxied, { 'x-forwarded-for': '198.51.100.2, 203.0.113.3' })).toBe(first - 1);
  });

  it('a socket belongs to the school whose host was asked for', async () => {
    const host = `${school.slug}.example`;
    await school.sql('update organization set hostnames = array[$1] where id = $2', [host, school.id]);
    const other = await proxied.school();
    const open = (app: App) => new Listener(app, { authorization: `Bearer ${other.admin.token}` }, { 'x-forwarded-host': host });
    const [foreign, own] = [open(proxied), open(direct)];
    await Promise.all([foreign.ready(), own.ready()]);
    expect([foreign.closed?.code, own.closed]).toEqual([4401, undefined]);
    own.close();
  });
});

it('without a proxy, addresses and hosts that a visitor names are not believed', async () => {
  const first = await remaining(direct, { 'x-forwarded-for': '203.0.113.4' });
  expect(await remaining(direct, { 'x-forwarded-for': '203.0.113.5' })).toBe(first - 1);
});
