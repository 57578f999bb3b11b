import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School, SchoolClassUnderTest } from '../../support/school.js';
import { zone } from '../../support/zone.js';
import { clientOf, detailsOf, idsOf, type Client } from './client.js';
import { weeklyLessons, timetableSchool, type TimetableSchool } from './timetable-school.js';

let app: App;
let school: School;
let client: Client;
let staff: Person;
let teacher: Person;
let colleague: Person;
let schoolClass: SchoolClassUnderTest;
let other: SchoolClassUnderTest;
let student: Person;
let parent: Person;
let plan: TimetableSchool['plan'];

beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  ({ staff, teacher, colleague, schoolClass, other, student, parent, plan } = await timetableSchool(school, client));
});
afterAll(() => app.close());

describe('who sees the lessons of a week', () => {
  let own: number;
  let foreign: number;
  beforeAll(async () => {
    const planOf = async (of: SchoolClassUnderTest, who: Person) => {
      const { lesson } = await plan(of);
      const body = lesson({ day_of_week: 6, start_time: '08:00', end_time: '09:00', teacher: Number(who.id) });
      return (await client.send(staff, `POST ${weeklyLessons}`, { body })).body['id'] as number;
    };
    own = await planOf(schoolClass, teacher);
    foreign = await planOf(other, colleague);
  });

  test('is the class: its teachers, its students and their parents', async () => {
    for (const who of [teacher, student, parent]) {
      const seen = idsOf(await client.rows(who, `GET ${weeklyLessons}?page_size=100`));
      expect(seen).toContain(own);
      expect(seen).not.toContain(foreign);
      expect((await client.send(who, `GET ${weeklyLessons}${foreign}/`)).status).toBe(404);
    }
    expect((await client.send(student, `GET ${weeklyLessons}${own}/`)).body).toMatchObject({ teacher_name: 'Karim Bennani' });
  });

  const week = async (who: Person, query = '') => {
    const { status, body } = await client.send(who, `GET ${weeklyLessons}weekly_schedule/${query}`);
    const days = (body['days'] ?? []) as { day_of_week: number; day_name: string; date: string; sessions: { id: number }[] }[];
    return { status, body, days, sessions: days.flatMap(({ sessions }) => idsOf(sessions)) };
  };

  test('the weekly schedule has seven days, from Monday on', async () => {
    const { status, body, days } = await week(student, `?week_start=${school.today}`);
    expect(status).toBe(200);
    expect(days.map(({ day_of_week }) => day_of_week)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(days[0]?.date).toBe(body['week_start']);
    expect(days[6]?.date).toBe(body['week_end']);
    expect(new Date(String(body['week_start'])).getUTCDay()).toBe(1);
    expect(days[5]).toMatchObject({ day_name: 'Saturday', sessions: [{ id: own, day_of_week: 6, day_name: 'Saturday' }] });
    // Before the timetables began there is nothing.
    expect((await week(student, `?week_start=${school.day(-180)}`)).sessions).toEqual([]);
  });

  test('is, of nobody named, that of who asks', async () => {
    expect((await week(student)).sessions).toEqual([own]);
    expect((await week(parent)).sessions).toEqual([own]);
    expect((await week(teacher)).sessions).toContain(own);
    expect((await week(teacher)).sessions).not.toContain(foreign);
    expect((await week(school.admin)).sessions).toEqual(expect.arrayContaining([own, foreign]));
  });

  test('is, of a class or a teacher, theirs; out of reach they are not found', async () => {
    expect((await week(staff, `?class=${other.id}`)).sessions).toEqual([foreign]);
    expect((await week(staff, `?teacher=${colleague.id}&class=${other.id}`)).sessions).toEqual([foreign]);
    expect((await week(student, `?class=${schoolClass.id}&teacher=${teacher.id}`)).sessions).toEqual([own]);
    for (const who of [student, parent, teacher]) {
      const hidden = await week(who, `?class=${other.id}`);
      expect([hidden.status, detailsOf(hidden)['resource']]).toEqual([404, 'Class']);
    }
    expect((await week(student, `?teacher=${colleague.id}`)).status).toBe(404);
    expect((await week(school.admin, '?class=999999999')).status).toBe(404);
    const bad = await week(school.admin, '?week_start=2024-02-30');
    expect([bad.status, Object.keys(detailsOf(bad))]).toEqual([400, ['week_start']]);
  });
});

describe('the sessions of today', () => {
  const today = async (who: Person, query = '') => client.send(who, `GET ${weeklyLessons}today_sessions/${query}`);

  test('are a teacher’s own, where they stand on the clock, with the attendance session once there is one', async () => {
    const own = await school.person(Role.TEACHER);
    const taught = await school.schoolClass({ students: 3 });
    const { lesson } = await plan(taught);
    const weekday = new Date(`${school.today}T00:00:00Z`).getUTCDay() || 7;
    const make = async (start_time: string, end_time: string, more = {}) =>
      (
        await client.send(staff, `POST ${weeklyLessons}`, {
          body: lesson({ day_of_week: weekday, teacher: Number(own.id), start_time, end_time, ...more }),
        })
      ).body['id'];
    const all = await make('00:00', '23:58', { room: Number(school.roomId) });
    const last = await make('23:58', '23:59');
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' }).format(new Date());

    const before = await today(own);
    expect(before.status).toBe(200);
    expect(before.headers.get('cache-control')).toBe('no-store, no-cache, must-revalidate');
    expect(before.body).toEqual({
      date: school.today,
      teacher_id: Number(own.id),
      sessions: [
        {
          id: all,
          start_time: '00:00',
          end_time: '23:58',
          subject: 'Mathématiques',
          class: taught.name,
          room: 'Salle 101',
          status: clock < '23:58' ? 'active' : 'completed',
          attendance_session: null,
          students_count: 3,
        },
        expect.objectContaining({ id: last, room: null, ...(clock < '23:57' && { status: 'upcoming' }), attendance_session: null }),
      ],
    });
    const held = await client.send(own, 'POST /api/attendance/sessions/', { body: { timetable_session: all, date: school.today } });
    expect(held.status).toBe(201);
    expect((await today(own)).body['sessions']).toMatchObject([{ id: all, attendance_session: held.body['id'] }, { id: last }]);
    for (const who of [school.admin, staff]) expect((await today(who, `?teacher=${own.id}`)).body).toEqual((await today(own)).body);
  });

  test('are those of the colleague who stands in', async () => {
    const [own, standIn] = [await school.person(Role.TEACHER), await school.person(Role.TEACHER)];
    const taught = await school.schoolClass({ students: 1 });
    const { timetableSessionId, instanceId } = await school.lesson(taught, own);
    await school.ask(
      school.admin,
      'mutation ($id: ID!, $teacher: ID!) { moveSessionInstance(id: $id, input: { teacherId: $teacher }) { sessionInstance { id } } }',
      { id: instanceId, teacher: standIn.id },
    );
    expect((await today(own)).body['sessions']).toEqual([]);
    expect((await today(standIn)).body['sessions']).toMatchObject([
      { id: Number(timetableSessionId), class: taught.name, subject: 'Mathématiques', attendance_session: Number(instanceId) },
    ]);
  });

  test('are those that are held today: moved to it, and not called off', async () => {
    const own = await school.person(Role.TEACHER);
    const taught = await school.schoolClass();
    const moved = await school.lesson(taught, own, { date: school.day(1), start: '10:00', end: '11:00' });
    const cancelled = await school.lesson(taught, own, { start: '11:00', end: '12:00' });
    const { errors } = await school.ask(
      school.admin,
      `mutation ($moved: ID!, $cancelled: ID!, $today: LocalDate!) {
        moveSessionInstance(id: $moved, input: { date: $today, startTime: "14:00", endTime: "15:00" }) { sessionInstance { id } }
        cancelSessionInstance(id: $cancelled) { sessionInstance { id } }
      }`,
      { moved: moved.instanceId, cancelled: cancelled.instanceId, today: school.today },
    );
    expect(errors).toBeUndefined();
    expect((await today(own)).body['sessions']).toMatchObject([
      { id: Number(moved.timetableSessionId), start_time: '14:00', end_time: '15:00', attendance_session: Number(moved.instanceId) },
    ]);
  });

  test('are asked of a teacher by the office, and of nobody by a teacher', async () => {
    for (const [who, query] of [
      [school.admin, ''],
      [staff, ''],
      [teacher, `?teacher=${teacher.id}`],
      [teacher, `?teacher=${colleague.id}`],
    ] as const) {
      const refused = await today(who, query);
      expect([refused.status, Object.keys(detailsOf(refused))]).toEqual([400, ['teacher']]);
    }
    const unknown = await today(staff, `?teacher=${student.id}`);
    expect(unknown.status).toBe(404);
    expect(detailsOf(unknown)).toMatchObject({ resource: 'Teacher', resource_id: Number(student.id) });
    expect((await today(student)).status).toBe(403);
  });
});
