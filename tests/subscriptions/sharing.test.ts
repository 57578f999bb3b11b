import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { type App, startApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import type { Person, School } from '../support/school.js';
import { emitEvents } from './harness/emit.js';
import { Listener } from './harness/listener.js';
import { type Classroom, markAs, openClassroom } from './harness/marking.js';
import { announcement } from './harness/node.js';
import { settled } from './harness/settled.js';

const alerts = 'subscription ($class: ID, $after: Cursor) { attendanceAlert(classId: $class, after: $after) { cursor studentId status } }';

let database: TestDatabase;
let app: App;
let school: School;
let foreign: School;
/** Sara is the first of class A, Omar the first of class B, which another teacher has. */
let classA: Classroom;
let classB: Classroom;
let sara: Person;
let omar: Person;
const open: Listener[] = [];

interface Asking {
  readonly query?: string;
  readonly variables?: Record<string, unknown>;
  readonly locale?: string;
}
/** Subscribes, and waits until the subscription stands. */
async function listen(who: Person, { query = alerts, variables = {}, locale }: Asking = {}): Promise<Listener> {
  const { members } = app.server.fanout.size;
  const listener = new Listener(app, { authorization: `Bearer ${who.token}`, ...(locale !== undefined && { 'accept-language': locale }) });
  open.push(listener);
  listener.subscribe(query, variables);
  await vi.waitUntil(() => app.server.fanout.size.members > members, { timeout: 5000, interval: 5 });
  return listener;
}
/** Both children are absent; what each of the listeners hears of it. */
async function heardBy(listeners: readonly Listener[]): Promise<string[][]> {
  await emitEvents(app, school, 'attendance.alert', classA.alertOf(sara.id), classB.alertOf(omar.id));
  await settled();
  const names = new Map([
    [sara.id, 'Sara'],
    [omar.id, 'Omar'],
  ]);
  return listeners.map(({ heard }) => heard.map(({ studentId }) => names.get(studentId as string) ?? 'somebody else'));
}

beforeAll(async () => {
  database = await createTestDatabase();
  app = await startApp({ DATABASE_URL: database.url });
  [school, foreign] = [await app.school(), await app.school()];
  [classA, classB] = [await openClassroom(school, 2), await openClassroom(school, 1)];
  [sara, omar] = [classA.students[0]!, classB.students[0]!];
});
afterEach(async () => {
  for (const listener of open.splice(0)) listener.close();
  await vi.waitUntil(() => app.server.fanout.size.groups === 0, { timeout: 5000 });
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('viewers of different reach never share an answer', () => {
  const pairs: Record<string, () => Promise<[[Person, Asking?], [Person, Asking?], heard: [string[], string[]]]>> = {
    'parents of different children': () => Promise.resolve([[classA.mother], [classB.mother], [['Sara'], ['Omar']]]),
    'both parents of a child': async () => [[classA.mother], [await school.guardianOf(sara)], [['Sara'], ['Sara']]],
    'two teachers': () => Promise.resolve([[classA.teacher], [classB.teacher], [['Sara'], ['Omar']]]),
    'a teacher and an administrator': () => Promise.resolve([[classA.teacher], [school.admin], [['Sara'], ['Sara', 'Omar']]]),
    'a student and the parent': () => Promise.resolve([[sara], [classA.mother], [['Sara'], ['Sara']]]),
    'roles that see the same': async () => [
      [school.admin],
      [await school.person(Role.STAFF)],
      [
        ['Sara', 'Omar'],
        ['Sara', 'Omar'],
      ],
    ],
    'administrators of two organizations': () => Promise.resolve([[school.admin], [foreign.admin], [['Sara', 'Omar'], []]]),
    'one person in two languages': () =>
      Promise.resolve([
        [school.admin, { locale: 'fr' }],
        [school.admin, { locale: 'ar' }],
        [
          ['Sara', 'Omar'],
          ['Sara', 'Omar'],
        ],
      ]),
    'one person with two classes': () =>
      Promise.resolve([
        [school.admin, { variables: { class: classA.schoolClass.id } }],
        [school.admin, { variables: { class: classB.schoolClass.id } }],
        [['Sara'], ['Omar']],
      ]),
    'one person with two selections': () =>
      Promise.resolve([
        [school.admin],
        [school.admin, { query: 'subscription { attendanceAlert { cursor studentId priority } }' }],
        [
          ['Sara', 'Omar'],
          ['Sara', 'Omar'],
        ],
      ]),
  };

  it.each(Object.keys(pairs))('%s', async (name) => {
    const [one, other, expected] = await pairs[name]!();
    const listeners = [await listen(...one), await listen(...other)];
    expect(app.server.fanout.size).toEqual({ groups: 2, members: 2 });
    const { answered } = app.server.fanout;
    expect(await heardBy(listeners)).toEqual(expected);
    expect(app.server.fanout.answered - answered).toBe(expected.flat().length);
  });

  it('and each hears what it asked for, in its own words', async () => {
    const query = 'subscription { attendanceAlert { cursor studentId priority } }';
    const listeners = [await listen(school.admin), await listen(school.admin, { query })];
    await emitEvents(app, school, 'attendance.alert', classA.alertOf(sara.id));
    await expect.poll(() => listeners.map(({ heard }) => heard.length)).toEqual([1, 1]);
    expect(listeners.map(({ heard }) => Object.keys(heard[0] ?? {}))).toEqual([
      ['cursor', 'studentId', 'status'],
      ['cursor', 'studentId', 'priority'],
    ]);
  });
});

describe('viewers with the same question and the same reach share one answer', () => {
  it('made once for each event, however many they are', async () => {
    const staff = await Promise.all(Array.from({ length: 5 }, () => school.person(Role.STAFF)));
    const listeners: Listener[] = [];
    for (const person of staff) listeners.push(await listen(person), await listen(person));
    expect(app.server.fanout.size).toEqual({ groups: 1, members: 10 });
    const { answered } = app.server.fanout;
    expect(await heardBy(listeners)).toEqual(Array.from({ length: 10 }, () => ['Sara', 'Omar']));
    expect(app.server.fanout.answered - answered).toBe(2);
  });

  it('also everybody who may hear the same, whoever they are', async () => {
    const query = 'subscription { systemAlert { cursor title } }';
    const mothers = [await listen(classA.mother, { query }), await listen(classB.mother, { query })];
    expect(app.server.fanout.size).toEqual({ groups: 1, members: 2 });
    await emitEvents(app, school, 'system.alert', announcement('Tonight'));
    await expect.poll(() => mothers.map(({ heard }) => heard[0]?.['title'])).toEqual(['Tonight', 'Tonight']);
  });

  it('also who resumed from a cursor, once there is nothing left to catch up with', async () => {
    const first = await listen(school.admin);
    await heardBy([first]);
    const after = String(first.cursors()[0]! - 1);
    const late = new Listener(app, { authorization: `Bearer ${school.admin.token}` });
    open.push(late);
    late.subscribe(alerts, { after });
    await expect.poll(() => app.server.fanout.size).toEqual({ groups: 1, members: 2 });
    await expect.poll(() => late.cursors()).toEqual(first.cursors());
    const { answered } = app.server.fanout;
    await markAs(app.url, classA, { [sara.id]: 'ABSENT' });
    await expect.poll(() => [first.heard.length, late.heard.length]).toEqual([3, 3]);
    expect(late.heard).toEqual(first.heard);
    expect(app.server.fanout.answered - answered).toBe(1);
  });

  it('until the last of them leaves', async () => {
    const [one, other] = [await listen(school.admin), await listen(school.admin)];
    one.send({ type: 'complete', id: '1' });
    await expect.poll(() => app.server.fanout.size).toEqual({ groups: 1, members: 1 });
    expect(await heardBy([one, other])).toEqual([[], ['Sara', 'Omar']]);
    other.close();
    await expect.poll(() => app.server.fanout.size).toEqual({ groups: 0, members: 0 });
  });
});

describe('a field that a directive leaves out', () => {
  it('has no say in who may hear the other', async () => {
    const query = 'subscription { systemAlert @skip(if: true) { cursor } attendanceAlert { cursor studentId } }';
    const listeners = [await listen(classA.mother, { query }), await listen(classB.mother, { query })];
    expect(await heardBy(listeners)).toEqual([['Sara'], ['Omar']]);
  });
});
