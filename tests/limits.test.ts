import { randomUUID } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { Limiter, type LimiterOptions } from '../src/limits.js';

const hour = { name: 'default', limit: 3, window: 3600 };
const now = (): Date => new Date('2026-03-02T08:00:00Z');
const open: Limiter[] = [];
const limiter = (options: Partial<LimiterOptions> = {}): Limiter => {
  const made = new Limiter({ scale: 1, now, ...options });
  open.push(made);
  return made;
};
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

describe('a budget', () => {
  test('falls with every point and then says how long to wait', async () => {
    const counter = limiter();
    const balances = [];
    for (let i = 0; i < 4; i += 1) balances.push(await counter.consume('user:1', hour));
    expect(balances.map(({ remaining, retryAfter }) => [remaining, retryAfter])).toEqual([
      [2, 0],
      [1, 0],
      [0, 0],
      [0, 3600],
    ]);
    expect(balances[0]).toMatchObject({ limit: 3, window: 3600, resetAt: new Date('2026-03-02T09:00:00Z') });
  });

  test('is each caller’s own, and each name’s', async () => {
    const counter = limiter();
    await counter.consume('user:1', hour, 3);
    expect((await counter.consume('user:2', hour)).remaining).toBe(2);
    expect((await counter.consume('user:1', { ...hour, name: 'bulk' })).remaining).toBe(2);
    expect(await counter.look('user:1', hour)).toMatchObject({ remaining: 0, retryAfter: 0 });
    expect(await counter.look('user:9', hour)).toMatchObject({ remaining: 3 });
  });

  test('grows and shrinks with the scale, and never to nothing', async () => {
    expect((await limiter({ scale: 10 }).consume('a', hour)).limit).toBe(30);
    expect((await limiter({ scale: 0.001 }).consume('a', hour)).limit).toBe(1);
  });

  test('holds when a hundred ask at once', async () => {
    const counter = limiter();
    const balances = await Promise.all(Array.from({ length: 100 }, () => counter.consume('user:1', hour)));
    expect(balances.filter(({ retryAfter }) => retryAfter === 0)).toHaveLength(3);
  });
});

describe('failures', () => {
  const backoff = { free: 2, first: 10, longest: 60, memory: 3600 };

  test('are free at first, then cost twice as much each time, up to a limit', async () => {
    const counter = limiter();
    const waits = [];
    for (let i = 0; i < 7; i += 1) waits.push(await counter.penalize('login:a', backoff));
    expect(waits).toEqual([0, 0, 10, 20, 40, 60, 60]);
    expect(await counter.blockedFor('login:a')).toBeGreaterThan(55);
    expect(await counter.blockedFor('login:b')).toBe(0);
  });

  test('are forgotten after a success', async () => {
    const counter = limiter();
    for (let i = 0; i < 4; i += 1) await counter.penalize('login:a', backoff);
    await counter.forgive('login:a');
    expect(await counter.blockedFor('login:a')).toBe(0);
    expect(await counter.penalize('login:a', backoff)).toBe(0);
  });
});

describe('without its Redis', () => {
  test('a limiter counts in memory and says that something is wrong', async () => {
    const errors: Error[] = [];
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const counter = limiter({ redisUrl: `redis://127.0.0.1:${port}`, onRedisError: (error) => errors.push(error) });
    const balances = [];
    for (let i = 0; i < 4; i += 1) balances.push(await counter.consume('user:1', hour));
    expect(balances.map(({ remaining }) => remaining)).toEqual([2, 1, 0, 0]);
    expect(await counter.penalize('login:a')).toBe(0);
    expect(await counter.blockedFor('login:a')).toBe(0);
    await counter.forgive('login:a');
    server.close();
  });
});

const redisUrl = process.env['REDIS_URL'];
describe.skipIf(redisUrl === undefined)('with a Redis', () => {
  test('several servers count together', async () => {
    const who = randomUUID();
    const [here, there] = [limiter({ redisUrl }), limiter({ redisUrl })];
    await expect.poll(async () => (await here.look(who, hour)).remaining).toBe(3);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await here.consume(who, hour);
    expect((await there.consume(who, hour)).remaining).toBe(1);
    for (let i = 0; i < 6; i += 1) await here.penalize(who);
    expect(await there.blockedFor(who)).toBeGreaterThan(0);
    await there.forgive(who);
    expect(await here.blockedFor(who)).toBe(0);
  });
});
