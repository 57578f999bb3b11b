import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Role } from '../../src/entities/identity/role.js';
import type { School } from '../support/school.js';
import { startServerProcess } from '../support/server-process.js';
import { emitEvents } from './harness/emit.js';
import { Gate } from './harness/gate.js';
import { Listener } from './harness/listener.js';
import { markAs, openClassroom, type Classroom } from './harness/marking.js';
import { announcement, type Node, startNode } from './harness/node.js';
import { settled } from './harness/settled.js';
import { Subscriber } from './harness/subscriber.js';

const announcements = 'subscription ($after: Cursor) { systemAlert(after: $after) { cursor title gap { after oldest } } }';
const alerts = 'subscription ($after: Cursor) { attendanceAlert(after: $after) { cursor studentId status } }';

let database: TestDatabase;
/** Stores events beside the server, so that some come while it is away. */
let beside: Node;
const subscribers: Subscriber[] = [];
const follow = async (...asked: Parameters<typeof Subscriber.of>): Promise<Subscriber> => {
  const subscriber = await Subscriber.of(...asked);
  subscribers.push(subscriber);
  await settled(150);
  return subscriber;
};
/** The cursors of all that is stored, once all have theirs. */
const published = async (school: Pick<School, 'id'>, name: string): Promise<number[]> => {
  const sql = 'select cursor::int from outbox_event where organization_id = $1 and name = $2 order by outbox_event.cursor';
  for (;;) {
    const { rows } = await beside.pool.query<{ cursor: number | null }>(sql, [school.id, name]);
    const cursors = rows.flatMap(({ cursor }) => cursor ?? []);
    if (cursors.length === rows.length) return cursors;
    await wait(20);
  }
};

beforeAll(async () => {
  database = await createTestDatabase();
  beside = await startNode({ databaseUrl: database.url, relay: false });
});
afterEach(() => Promise.all(subscribers.splice(0).map((subscriber) => subscriber.close())));
afterAll(async () => {
  await beside.stop();
  await database.drop();
});

describe('a subscriber who resumes', () => {
  let app: App;
  let school: School;
  beforeAll(async () => {
    app = await startApp({ DATABASE_URL: database.url });
    school = await app.school();
  });
  afterAll(() => app.close());

  it('hears everything once and in order, however often the socket is dropped', async () => {
    const { gate, url } = await Gate.before(app.url);
    const subscriber = await follow(url, school.admin, announcements);
    for (let round = 0; round < 6; round++) {
      const titles = Array.from({ length: 40 }, (_, i) => `${round}.${i}`);
      const emitting = Promise.all(titles.map((title) => emitEvents(app, school, 'system.alert', announcement(title))));
      await wait(30);
      gate.shut();
      await emitting;
      gate.open();
      await wait(60);
    }
    await expect.poll(() => subscriber.heard.length, { timeout: 10_000 }).toBe(240);
    expect(subscriber.cursors()).toEqual(await published(school, 'system.alert'));
    expect(new Set(subscriber.heard.map(({ title }) => title)).size).toBe(240);
    expect(subscriber.connections).toBeGreaterThan(3);
    await gate.close();
  });

  it('from anywhere, while more is coming in, hears everything once and in order, and then shares the answer', async () => {
    const busy = await app.school();
    const room = await openClassroom(busy, 1);
    const alert = room.alertOf(room.students[0]!.id);
    await emitEvents(app, busy, 'attendance.alert', ...Array.from({ length: 50 }, () => alert));
    await published(busy, 'attendance.alert');
    const staff = await Promise.all([0, 1].map(() => busy.person(Role.STAFF)));
    const joining: { after: number; listener: Listener }[] = [];
    const emitting = (async () => {
      for (let i = 0; i < 200; i++) await emitEvents(app, busy, 'attendance.alert', alert);
    })();
    // Three of each question: the first opens the group while events go by, the others join it. The class has to be looked up.
    for (let i = 0; i < 36; i++) {
      const after = (i * 7) % 50;
      const query = `subscription Question${i % 12} ($class: ID, $after: Cursor) { attendanceAlert(classId: $class, after: $after) { cursor } }`;
      joining.push({ after, listener: Listener.of(app, staff[i % 2]!, query, { class: room.schoolClass.id, after: String(after) }) });
      await wait(8);
    }
    await emitting;
    const cursors = await published(busy, 'attendance.alert');
    for (const { after, listener } of joining)
      await expect.poll(() => listener.cursors(), { timeout: 8000 }).toEqual(cursors.filter((cursor) => cursor > after));
    await expect.poll(() => app.server.fanout.size).toEqual({ groups: 12, members: 36 });
    for (const { listener } of joining) listener.close();
  });

  it('too late is told first what is gone, then hears what is left', async () => {
    const late = await app.school();
    await emitEvents(app, late, 'system.alert', ...['a', 'b', 'c', 'd', 'e'].map(announcement));
    await expect.poll(() => published(late, 'system.alert')).toEqual([1, 2, 3, 4, 5]);
    await beside.pool.query('delete from outbox_event where organization_id = $1 and cursor <= 3', [late.id]);
    await using fresh = await startApp({ DATABASE_URL: database.url });
    const asked = announcements.replace('(after: $after)', '(after: "1")').replace(' ($after: Cursor)', '');
    const subscriber = await follow(fresh.url, late.admin, asked);
    await expect.poll(() => subscriber.heard.length).toBe(3);
    expect(subscriber.heard).toEqual([
      { cursor: '3', title: null, gap: { after: '1', oldest: '4' } },
      { cursor: '4', title: 'd', gap: null },
      { cursor: '5', title: 'e', gap: null },
    ]);
    await subscriber.close();
  });

  it('with a cursor that nobody was given, or that is none, is refused by name of the argument', async () => {
    for (const [after, code] of [
      ['999999', 'BAD_USER_INPUT'],
      ['-1', 'BAD_USER_INPUT'],
    ] as const) {
      const asked = `subscription { systemAlert(after: "${after}") { cursor } }`;
      const subscriber = await follow(app.url, school.admin, asked);
      await expect.poll(() => subscriber.failure).toMatchObject([{ extensions: { code } }]);
    }
  });
});

describe('a server that is killed', () => {
  let school: School;
  let classroom: Classroom;
  beforeAll(async () => {
    await using app = await startApp({ DATABASE_URL: database.url });
    school = await app.school();
    classroom = await openClassroom(school, 20);
  });

  it('loses nothing that it answered, and nobody hears anything twice', async () => {
    const first = await startServerProcess({ DATABASE_URL: database.url });
    const { url } = first;
    const office = await follow(url, school.admin, alerts);
    const mother = await follow(url, classroom.mother, alerts);
    const marking = classroom.students.map((student, place) =>
      wait(place * 15)
        .then(() => markAs(url, classroom, { [student.id]: 'ABSENT' }))
        .catch(() => 'unanswered'),
    );
    await expect.poll(() => office.heard.length, { interval: 2, timeout: 10_000 }).toBeGreaterThan(2);
    await first.kill();
    const answers = await Promise.all(marking);
    const answered = classroom.students.filter((_, place) => answers[place] === 'marked').map(({ id }) => id);
    expect(answers).toContain('unanswered');

    // Somebody else's change, while no server is there to tell of it.
    const { id: sara } = classroom.students[0]!;
    await beside.emit(school.id, 'attendance.alert', classroom.alertOf(sara));

    await using second = await startServerProcess({ DATABASE_URL: database.url, PORT: new URL(url).port });
    expect(second.url).toBe(url);
    await expect
      .poll(async () => office.heard.length === (await published(school, 'attendance.alert')).length, { timeout: 15_000 })
      .toBe(true);
    await markAs(url, classroom, { [sara]: 'LATE' });
    const cursors = await published(school, 'attendance.alert');
    await expect.poll(() => office.cursors(), { timeout: 5000 }).toEqual(cursors);
    const told = office.heard.map(({ studentId }) => studentId);
    expect(answered.filter((id) => !told.includes(id))).toEqual([]);
    expect(office.connections).toBe(2);

    await expect.poll(() => mother.heard.at(-1)).toMatchObject({ studentId: sara, status: 'LATE' });
    expect(mother.heard).toEqual(office.heard.filter(({ studentId }) => studentId === sara));
  }, 120_000);
});
