import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type App, startApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import type { School } from '../support/school.js';
import { emitEvents } from './harness/emit.js';
import { Gate } from './harness/gate.js';
import { type Classroom, markAs, openClassroom } from './harness/marking.js';
import { announcement, type Node, startNode } from './harness/node.js';
import { settled } from './harness/settled.js';
import { Subscriber } from './harness/subscriber.js';

const redisUrl = process.env['REDIS_URL'] ?? '';
const alerts = 'subscription ($after: Cursor) { attendanceAlert(after: $after) { cursor studentId status } }';
const announcements = 'subscription ($after: Cursor) { systemAlert(after: $after) { cursor title } }';
const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

describe.skipIf(redisUrl === '')('two servers on one PostgreSQL and one Redis', () => {
  let database: TestDatabase;
  let toDatabase: Gate;
  let toRedis: Gate;
  let one: App;
  let two: App;
  /** Stores events whatever happens to the servers' connections. */
  let beside: Node;
  let school: School;
  let classroom: Classroom;
  const subscribers: Subscriber[] = [];
  const follow = async (...asked: Parameters<typeof Subscriber.of>): Promise<Subscriber> => {
    const subscriber = await Subscriber.of(...asked);
    subscribers.push(subscriber);
    await settled(200);
    return subscriber;
  };
  const announce = (titles: readonly string[]): Promise<void> => beside.emit(school.id, 'system.alert', ...titles.map(announcement));

  beforeAll(async () => {
    database = await createTestDatabase();
    const throughDatabase = await Gate.before(database.url);
    const throughRedis = await Gate.before(redisUrl);
    [toDatabase, toRedis] = [throughDatabase.gate, throughRedis.gate];
    const settings = { DATABASE_URL: throughDatabase.url, REDIS_URL: throughRedis.url };
    [one, two] = [await startApp(settings), await startApp(settings)];
    beside = await startNode({ databaseUrl: database.url, relay: false });
    school = await one.school();
    classroom = await openClassroom(school, 12);
    await vi.waitUntil(() => one.server.platform.bus.healthy() && two.server.platform.bus.healthy(), { timeout: 5000 });
  });
  afterEach(async () => {
    await Promise.all(subscribers.splice(0).map((subscriber) => subscriber.close()));
  });
  afterAll(async () => {
    await Promise.all([one.close(), two.close()]);
    await beside.stop();
    await Promise.all([toDatabase.close(), toRedis.close()]);
    await database.drop();
  });

  it('what is marked on one is heard on the other, at once', async () => {
    const [near, far] = [await follow(one.url, classroom.mother, alerts), await follow(two.url, classroom.mother, alerts)];
    const { id: sara } = classroom.students[0]!;
    const delays: number[] = [];
    for (const status of ['ABSENT', 'LATE', 'ABSENT', 'LATE', 'ABSENT', 'LATE', 'ABSENT'] as const) {
      const begin = performance.now();
      const before = far.heard.length;
      await markAs(one.url, classroom, { [sara]: status });
      await vi.waitUntil(() => far.heard.length > before, { interval: 1, timeout: 5000 });
      delays.push(far.heardAt.at(-1)! - begin);
    }
    expect(far.heard.map(({ status }) => status)).toEqual(['ABSENT', 'LATE', 'ABSENT', 'LATE', 'ABSENT', 'LATE', 'ABSENT']);
    await expect.poll(() => near.heard).toEqual(far.heard);
    if (process.env['TEST_LOG'] !== undefined) console.log('from mark to heard on the other server, ms:', delays.map(Math.round));
    // The poll that replaces a bus takes longer than this: these came over Redis.
    expect(delays.toSorted((a, b) => a - b)[3]).toBeLessThan(500);
  });

  it('two teachers mark on both, and everybody hears the same order', async () => {
    const office = await Promise.all([one, two].map(({ url }) => follow(url, school.admin, alerts)));
    await Promise.all(
      classroom.students.map((student, place) =>
        markAs((place % 2 ? one : two).url, classroom, { [student.id]: place % 3 ? 'ABSENT' : 'LATE' }),
      ),
    );
    const heard = (subscriber: Subscriber): unknown => new Set(subscriber.heard.map(({ studentId }) => studentId)).size;
    for (const subscriber of office) await expect.poll(() => heard(subscriber), { timeout: 5000 }).toBe(classroom.students.length);
    await expect.poll(() => office[0]?.heard).toEqual(office[1]?.heard);
    const cursors = office[0]?.cursors() ?? [];
    expect(cursors).toEqual([...new Set(cursors)].toSorted((a, b) => a - b));
  });

  it('a session that is ended on one ends its sockets on the other', async () => {
    const parent = await school.guardianOf(classroom.students[0]!);
    const subscriber = await follow(two.url, parent, alerts);
    const { errors } = await one.graphql('mutation { logout { __typename } }', {}, { token: parent.token });
    expect(errors).toBeUndefined();
    await expect.poll(() => subscriber.closes).toMatchObject([{ code: 4410, reason: 'SessionEnded' }, { code: 4401 }]);
  });

  it('Redis is stopped meanwhile and started again: nothing is lost, doubled or out of order', async () => {
    const [near, far] = [await follow(one.url, school.admin, announcements), await follow(two.url, school.admin, announcements)];
    const titles = upTo(60).map((n) => `redis ${n}`);
    await announce(titles.slice(0, 20));
    await expect.poll(() => far.heard.length).toBe(20);
    toRedis.shut();
    await announce(titles.slice(20, 30));
    await wait(100);
    expect([one, two].map(({ server }) => server.platform.bus.healthy())).toEqual([false, false]);
    await announce(titles.slice(30, 40));
    // The sentence of docs/realtime.md: while Redis is down, within two seconds.
    await expect.poll(() => [near.heard.length, far.heard.length], { timeout: 2500 }).toEqual([40, 40]);
    toRedis.open();
    await announce(titles.slice(40, 50));
    await expect.poll(() => one.server.platform.bus.healthy() && two.server.platform.bus.healthy(), { timeout: 5000 }).toBe(true);
    await announce(titles.slice(50));
    for (const subscriber of [near, far]) {
      await expect.poll(() => subscriber.heard.map(({ title }) => title), { timeout: 5000 }).toEqual(titles);
      expect(subscriber.connections).toBe(1);
    }
  });

  it('PostgreSQL is stopped meanwhile and started again: the sockets stay, and nothing is lost, doubled or out of order', async () => {
    const [near, far] = [await follow(one.url, school.admin, announcements), await follow(two.url, classroom.mother, announcements)];
    const mother = await follow(two.url, classroom.mother, alerts);
    const titles = upTo(40).map((n) => `postgres ${n}`);
    await announce(titles.slice(0, 10));
    await expect.poll(() => far.heard.length).toBe(10);
    toDatabase.shut();
    await announce(titles.slice(10, 30));
    const { id: sara } = classroom.students[0]!;
    await beside.emit(school.id, 'attendance.alert', classroom.alertOf(sara));
    await expect(markAs(one.url, classroom, { [sara]: 'ABSENT' })).rejects.toThrow('the mark was refused');
    await wait(700);
    expect(far.heard).toHaveLength(10);
    toDatabase.open();
    await announce(titles.slice(30));
    for (const subscriber of [near, far]) {
      await expect.poll(() => subscriber.heard.map(({ title }) => title), { timeout: 10_000 }).toEqual(titles);
      expect(subscriber.connections).toBe(1);
    }
    await expect.poll(() => mother.heard.length, { timeout: 5000 }).toBe(1);
  });

  it('one is stopped: its subscribers come back on the other and hear the rest', async () => {
    const { gate, url } = await Gate.before(two.url);
    const subscriber = await follow(url, school.admin, announcements);
    const titles = upTo(30).map((n) => `moved ${n}`);
    await announce(titles.slice(0, 10));
    await expect.poll(() => subscriber.heard.length).toBe(10);
    gate.leadTo(one.url);
    await two.close();
    await announce(titles.slice(10));
    await expect.poll(() => subscriber.heard.map(({ title }) => title), { timeout: 10_000 }).toEqual(titles);
    expect(subscriber.closes).toMatchObject([{ code: 1012, reason: 'ServiceRestart' }]);
    expect(subscriber.connections).toBe(2);
    await gate.close();
  });

  it('another installation on the same Redis hears nothing of it', async () => {
    await using elsewhere = await createTestDatabase();
    await using other = await startApp({ DATABASE_URL: elsewhere.url, REDIS_URL: redisUrl });
    const here = await one.school();
    let there = await other.school();
    // The same number in another database is another organization.
    while (Number(there.id) < Number(here.id)) there = await other.school();
    expect(there.id).toBe(here.id);
    const [neighbour, home] = [await follow(other.url, there.admin, announcements), await follow(one.url, here.admin, announcements)];
    await emitEvents(one, here, 'system.alert', announcement('here'));
    await expect.poll(() => home.heard.length).toBe(1);
    await settled(200);
    await emitEvents(other, there, 'system.alert', announcement('there'));
    await expect.poll(() => neighbour.heard).toEqual([{ cursor: '1', title: 'there' }]);
    expect(home.heard).toEqual([{ cursor: '1', title: 'here' }]);
  });
});
