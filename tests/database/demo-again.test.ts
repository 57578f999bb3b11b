import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDemo } from '../../src/database/demo/make-demo.js';
import { startApp } from '../support/app.js';
import { createTestDatabase } from '../support/database.js';
import { admin, demoUnderTest, type DemoUnderTest } from './demo-under-test.js';

const thursday = new Date('2026-11-19T13:00:00Z');
const monday = new Date('2026-11-23T09:00:00Z');
const STUDENTS = 40;
let demo: DemoUnderTest;
let clock = thursday;
beforeAll(async () => {
  demo = await demoUnderTest({ now: () => clock, students: STUDENTS });
});
afterAll(() => demo[Symbol.asyncDispose]());

interface Lesson {
  readonly id: string;
  readonly date: string;
  readonly status: string;
  readonly registerStatus: string;
}
interface Marked {
  readonly id: string;
  readonly date: string;
  readonly status: string;
  readonly updatedAt: string;
}
const teacher = 'teacher@madrasti.test';
const lessonsOf = (email: string, date: string) =>
  demo.all<Lesson>(email, 'sessionInstances', 'id date status registerStatus', `dateFrom: "${date}", dateTo: "${date}"`);
const recordsUntil = (date: string) => demo.all<Marked>(admin, 'attendanceRecords', 'id date status updatedAt', `dateTo: "${date}"`);
const firstLesson = async (email: string, date: string): Promise<string> => {
  const [first] = (await lessonsOf(email, date)).filter(({ status }) => status === 'PLANNED');
  if (!first) throw new Error(`${email} has no lesson on ${date}`);
  return first.id;
};

describe('the demo data made again', () => {
  test('on the same day adds nothing', async () => {
    const { added, refusal } = await demo.again(new Date('2026-11-19T21:30:00Z'));
    expect([[...added], refusal]).toEqual([[], null]);
  });

  test('days later adds the days since, and what people changed stays', async () => {
    const sara = (await demo.ask<{ me: { id: string } }>('student@madrasti.test', '{ me { id } }')).me.id;
    const mark = 'mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { sessionInstance { id } } }';
    const taken = await firstLesson(teacher, '2026-11-19');
    await demo.ask(teacher, 'mutation ($input: StartAttendanceInput!) { startAttendance(input: $input) { sessionInstance { id } } }', {
      input: { sessionInstanceId: taken },
    });
    await demo.ask(teacher, mark, {
      input: { sessionInstanceId: taken, marks: [{ studentId: sara, status: 'ABSENT', reason: 'Grippe' }] },
    });
    const cleared = await firstLesson(teacher, '2026-11-16');
    await demo.ask(admin, 'mutation ($input: ResetAttendanceInput!) { resetAttendance(input: $input) { sessionInstance { id } } }', {
      input: { sessionInstanceId: cleared },
    });
    const calledOff = await firstLesson(admin, '2026-11-20');
    await demo.ask(admin, 'mutation ($id: ID!) { cancelSessionInstance(id: $id) { sessionInstance { id } } }', { id: calledOff });
    const [flag] = await demo.all<{ id: string }>(admin, 'absenceFlags', 'id', 'status: ACTIVE, priority: LOW');
    await demo.ask(admin, 'mutation ($id: ID!) { dismissAbsenceFlag(id: $id) { absenceFlag { id } } }', { id: flag?.id });
    await demo.ask(admin, 'mutation ($id: ID!) { updateUser(id: $id, input: { lastName: "Alami-Naji" }) { user { id } } }', { id: sara });
    const before = await recordsUntil('2026-11-19');

    clock = monday;
    const { added, refusal } = await demo.again(monday);
    expect(refusal).toBeNull();
    expect([...added.keys()].toSorted()).toEqual([
      'absence_flag',
      'attendance_mark',
      'attendance_record',
      'notification',
      'session_instance',
    ]);
    const [since, lessons] = [
      (await recordsUntil('2026-11-23')).filter(({ date }) => date > '2026-11-19'),
      await demo.all<Lesson>(admin, 'sessionInstances', 'id date status registerStatus'),
    ];
    expect(new Set(since.map(({ date }) => date))).toEqual(new Set(['2026-11-20', '2026-11-21', '2026-11-22']));
    expect(lessons.filter(({ date }) => date === '2026-11-29').length).toBeGreaterThan(0);
    expect(
      new Set(
        lessons
          .filter(({ date, status }) => date > '2026-11-19' && date < '2026-11-23' && status === 'PLANNED')
          .map(({ registerStatus }) => registerStatus),
      ),
    ).toEqual(new Set(['CLOSED']));

    const known = new Set(before.map(({ id }) => id));
    const kept = (await recordsUntil('2026-11-19')).filter(({ id }) => known.has(id));
    expect(kept).toEqual(before);
    const marked = await demo.all<{ status: string; reason: string }>(
      admin,
      'attendanceRecords',
      'status reason',
      `sessionInstanceId: "${taken}", studentId: "${sara}"`,
    );
    expect(marked).toEqual([{ status: 'ABSENT', reason: 'Grippe' }]);
    const one = 'query ($id: ID!) { sessionInstance(id: $id) { status registerStatus presentCount absentCount } }';
    const nobody = { presentCount: 0, absentCount: 0, registerStatus: 'NOT_STARTED' };
    expect(await demo.ask(admin, one, { id: cleared })).toEqual({ sessionInstance: { ...nobody, status: 'PLANNED' } });
    expect(await demo.ask(admin, one, { id: calledOff })).toEqual({ sessionInstance: { ...nobody, status: 'CANCELLED' } });
    expect(await demo.ask(admin, 'query ($id: ID!) { absenceFlag(id: $id) { status } }', { id: flag?.id })).toEqual({
      absenceFlag: { status: 'DISMISSED' },
    });
    expect(await demo.ask(admin, 'query ($id: ID!) { user(id: $id) { fullName } }', { id: sara })).toEqual({
      user: { fullName: 'Sara Alami-Naji' },
    });
    expect([...(await demo.again(monday)).added]).toEqual([]);
  });

  test('makes the school larger when more students are wanted, and never smaller', async () => {
    const { added } = await demo.again(monday, STUDENTS + 10);
    expect([added.get('student'), added.get('school_class'), added.get('teacher')]).toEqual([10, 8, 12]);
    expect(await demo.count(admin, 'students')).toBe(STUDENTS + 10);
    expect([...(await demo.again(monday, 20)).added]).toEqual([]);
    expect(await demo.count(admin, 'students')).toBe(STUDENTS + 10);
  });

  test('leaves a school as large as it is whose subjects are no longer those of the demo data', async () => {
    const [subject] = await demo.all<{ id: string }>(admin, 'subjects', 'id', 'search: "INFO"');
    await demo.app.server.platform.pool.query('update subject set code = $1 where id = $2', ['CODE', subject?.id]);
    const { added, refusal } = await demo.again(monday, 100);
    expect([[...added], refusal]).toEqual([[], 'CHANGED']);
  });
});

test('two that are made at once take turns', async () => {
  await using database = await createTestDatabase();
  await using app = await startApp({ DATABASE_URL: database.url });
  const { pool } = app.server.platform;
  const [one, other] = await Promise.all([1, 2].map(() => makeDemo(pool, { now: thursday, students: 20 })));
  const students = [one, other].map((made) => made?.added.get('student') ?? 0);
  expect(students.toSorted((a, b) => a - b)).toEqual([0, 20]);
});

test('a school that others have built is left alone', async () => {
  await using database = await createTestDatabase();
  await using app = await startApp({ DATABASE_URL: database.url });
  const { pool } = app.server.platform;
  const { rows } = await pool.query<{ id: string }>(
    `insert into organization (slug, name, dialects) values ('madrasti', 'Ours', '{madrasti}') returning id::text`,
  );
  const id = rows[0]?.id;
  await pool.query(`insert into subject (organization_id, name, code) values ($1, 'Chess', 'CHESS')`, [id]);
  await pool.query(
    `insert into user_account (organization_id, email, first_name, last_name, role) values ($1, $2, 'Amina', 'Naji', 'LEADERSHIP')`,
    [id, `head-${randomBytes(3).toString('hex')}@school.test`],
  );
  const { added, refusal } = await makeDemo(pool, { now: thursday, students: 20 });
  expect(refusal).toBe('FOREIGN');
  expect([...added]).toEqual([
    ['organization', 4],
    ['user_account', 4],
  ]);
  const found = await pool.query(
    'select name, (select count(*)::int from user_account where organization_id = o.id) as accounts, (select count(*)::int from subject where organization_id = o.id) as subjects from organization o where id = $1',
    [id],
  );
  expect(found.rows).toEqual([{ name: 'Ours', accounts: 1, subjects: 1 }]);
});
