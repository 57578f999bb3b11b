import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import type { School } from '../support/school.js';
import { emitEvents } from './harness/emit.js';
import { Listener } from './harness/listener.js';
import { announcement } from './harness/node.js';
import { settled } from './harness/settled.js';
import { Subscriber } from './harness/subscriber.js';

const announcements = 'subscription ($after: Cursor) { systemAlert(after: $after) { cursor title message } }';
/** Long enough for a few hundred of them to fill whatever the operating system keeps for a socket. */
const large = (title: string) => ({ ...announcement(title), message: 'x'.repeat(100_000) });
const titles = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
const count = 240;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** Bytes that somebody still holds in buffers: what was sent already is collected first. */
function waiting(): number {
  collect();
  return process.memoryUsage().arrayBuffers;
}

let database: TestDatabase;
let app: App;
let school: School;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await startApp({ DATABASE_URL: database.url });
  school = await app.school();
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('a subscriber that reads too slowly', () => {
  it('is closed by name with a bounded amount waiting, delays nobody, and resumes with its cursor', async () => {
    const slow = await Subscriber.of(app.url, school.admin, announcements);
    const quick = Listener.of(app, school.admin, 'subscription { systemAlert { cursor title } }');
    await quick.ready();
    await settled(200);
    slow.socket?.pause();
    const before = waiting();
    for (let first = 1; first <= count; first += 20) await emitEvents(app, school, 'system.alert', ...titles(first, first + 19).map(large));
    await expect.poll(() => quick.heard.length, { timeout: 10_000 }).toBe(count);
    expect(waiting() - before).toBeLessThan(20_000_000);
    await wait(1200); // Longer than a sweep takes to find one that stands still.
    expect(slow.heard.length).toBeLessThan(count);
    slow.socket?.resume();
    await expect.poll(() => slow.heard.length, { timeout: 15_000 }).toBe(count);
    expect(slow.closes[0]).toMatchObject({ code: 4509, reason: 'SlowConsumer' });
    expect(slow.heard.map(({ title }) => title)).toEqual(titles(1, count));
    await slow.close();
    quick.close();
  });

  it('but keeps up with its replay is never cut: what is stored waits in the database', async () => {
    const resuming = Listener.of(app, school.admin, announcements, { after: '0' });
    await resuming.ready();
    for (let paused = 0; paused < 20 && resuming.heard.length < count; paused++) {
      resuming.socket.pause();
      await wait(60);
      resuming.socket.resume();
      await wait(20);
    }
    await expect.poll(() => resuming.heard.length, { timeout: 15_000 }).toBe(count);
    expect(resuming.closed).toBeUndefined();
    expect(resuming.cursors()).toEqual(titles(1, count).map(Number));
    resuming.close();
  });
});
