import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School, SchoolClassUnderTest } from '../../support/school.js';
import { clientOf, type Client } from './client.js';
import { zone } from '../../support/zone.js';

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

beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  staff = await school.person(Role.STAFF);
  teacher = await school.person(Role.TEACHER, { firstName: 'Karim', lastName: 'Bennani' });
  colleague = await school.person(Role.TEACHER);
  schoolClass = await school.schoolClass({ section: 'A', teacher, students: 2 });
  other = await school.schoolClass({ section: 'B', teacher: colleague, students: 1 });
  student = schoolClass.students[0] as Person;
  parent = await school.guardianOf(student);
});
afterAll(() => app.close());

const list = '/api/attendance/timetables/';
const lessons = '/api/attendance/timetable-sessions/';
const details = (body: Record<string, unknown>): Record<string, string[]> => body['details'] as Record<string, string[]>;
const ids = (rows: readonly Record<string, unknown>[]): unknown[] => rows.map(({ id }) => id);

/** A timetable of a class of its own, and what its lessons need. */
async function plan(of?: SchoolClassUnderTest, period: Record<string, unknown> = {}) {
  const planned = of ?? (await school.schoolClass());
  const { body } = await client.send(staff, `POST ${list}`, {
    body: { class: Number(planned.id), academic_year: Number(school.yearId), effective_from: school.day(-30), ...period },
  });
  const lesson = (more: Record<string, unknown> = {}) => ({
    timetable: body['id'],
    day_of_week: 1,
    start_time: '08:00',
    end_time: '09:00',
    subject: Number(school.subjectId),
    teacher: Number(teacher.id),
    ...more,
  });
  return { id: body['id'] as number, schoolClass: planned, lesson };
}

describe('timetables', () => {
  test('are made by the office in its name, read, replaced and listed', async () => {
    const { id: classId, name } = await school.schoolClass();
    const made = await client.send(staff, `POST ${list}`, {
      body: {
        class: Number(classId),
        academic_year: Number(school.yearId),
        effective_from: school.day(0),
        effective_to: school.day(60),
        created_by: Number(school.admin.id),
      },
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      class: Number(classId),
      class_name: name,
      academic_year: Number(school.yearId),
      academic_year_display: '2026-2027',
      effective_from: school.day(0),
      effective_to: school.day(60),
      is_active: true,
      sessions_count: 0,
      created_by: Number(staff.id),
    });
    const one = `${list}${String(made.body['id'])}/`;
    expect((await client.send(school.admin, `GET ${one}`)).body).toEqual(made.body);

    const replaced = await client.send(school.admin, `PUT ${one}`, {
      body: { class: Number(classId), academic_year: Number(school.yearId), effective_from: school.day(7), is_active: false },
    });
    expect(replaced.status).toBe(200);
    // What a full body leaves out is cleared; who made the row stays.
    expect(replaced.body).toMatchObject({
      effective_from: school.day(7),
      effective_to: null,
      is_active: false,
      created_by: Number(staff.id),
    });
    expect(ids(await client.rows(staff, `GET ${list}?class=${classId}`))).toEqual([made.body['id']]);
    expect(await client.rows(staff, `GET ${list}?class=${classId}&is_active=true`)).toEqual([]);
  });

  test('count their lessons', async () => {
    const { id, lesson } = await plan();
    await client.send(staff, `POST ${lessons}`, { body: lesson({ day_of_week: 7, start_time: '06:00', end_time: '06:30' }) });
    expect((await client.send(staff, `GET ${list}${id}/`)).body).toMatchObject({ sessions_count: 1 });
  });

  test('are filtered by class and year, searched and sorted', async () => {
    const { id, schoolClass: planned } = await plan(undefined, { effective_to: school.day(-10) });
    const later = await plan(planned, { effective_from: school.day(-9) });
    const found = async (query: string) => ids(await client.rows(staff, `GET ${list}?class=${planned.id}${query}`));
    expect(await found('&ordering=effective_from')).toEqual([id, later.id]);
    expect(await found('&ordering=-effective_from')).toEqual([later.id, id]);
    expect(await found(`&academic_year=${school.yearId}&page_size=1&ordering=id`)).toEqual([id]);
    expect(await found('&academic_year=999999')).toEqual([]);
    expect(await found(`&search=${encodeURIComponent(planned.name)}&ordering=id`)).toEqual([id, later.id]);
    expect(await found('&search=nowhere')).toEqual([]);
    expect(await found(`&created_at__gte=${school.day(2)}`)).toEqual([]);
  });

  test('of one class may not overlap while they are active', async () => {
    const { id, schoolClass: planned } = await plan(undefined, { effective_to: school.day(30) });
    const body = { class: Number(planned.id), academic_year: Number(school.yearId), effective_from: school.day(30) };
    const second = await client.send(staff, `POST ${list}`, { body });
    expect([second.status, Object.keys(details(second.body))]).toEqual([400, ['effective_from']]);
    const idle = await client.send(staff, `POST ${list}`, { body: { ...body, is_active: false } });
    expect(idle.status).toBe(201);
    const woken = await client.send(staff, `PUT ${list}${String(idle.body['id'])}/`, { body });
    expect([woken.status, Object.keys(details(woken.body))]).toEqual([400, ['effective_from']]);
    expect((await client.send(staff, `GET ${list}${id}/`)).body).toMatchObject({ is_active: true, effective_to: school.day(30) });
  });

  test('end after they begin, in the year of their class, and name a class that is there', async () => {
    const planned = await school.schoolClass();
    const [year] = await school.sql<{ id: string }>(
      `insert into academic_year (organization_id, year, start_date, end_date) values ($1, '2030-2031', '2030-09-01', '2031-06-30') returning id`,
      [school.id],
    );
    const body = { class: Number(planned.id), academic_year: Number(school.yearId), effective_from: school.day(0) };
    const wrong = async (more: Record<string, unknown>) => {
      const answer = await client.send(staff, `POST ${list}`, { body: { ...body, ...more } });
      expect(answer.status).toBe(400);
      return Object.keys(details(answer.body));
    };
    expect(await wrong({ effective_to: school.day(-1) })).toEqual(['effective_to']);
    expect(await wrong({ academic_year: Number(year?.id) })).toEqual(['academic_year']);
    expect(await wrong({ class: 999_999_999 })).toEqual(['class']);
    const { id } = await plan(planned);
    const backwards = await client.send(staff, `PUT ${list}${id}/`, { body: { ...body, effective_to: school.day(-1) } });
    expect([backwards.status, Object.keys(details(backwards.body))]).toEqual([400, ['effective_to']]);
  });

  test('are seen by those whose class it is', async () => {
    const own = await plan(schoolClass);
    const foreign = await plan(other);
    for (const who of [student, parent]) expect(ids(await client.rows(who, `GET ${list}`))).toEqual([own.id]);
    for (const who of [teacher, student, parent]) {
      const seen = ids(await client.rows(who, `GET ${list}?page_size=100`));
      expect([seen.includes(own.id), seen.includes(foreign.id)]).toEqual([true, false]);
      expect((await client.send(who, `GET ${list}${own.id}/`)).status).toBe(200);
      const hidden = await client.send(who, `GET ${list}${foreign.id}/`);
      expect(hidden.status).toBe(404);
      expect(details(hidden.body)).toMatchObject({ resource: 'Timetable', resource_id: foreign.id });
      expect((await client.send(who, `DELETE ${list}${own.id}/`)).status).toBe(403);
    }
    expect(ids(await client.rows(school.admin, `GET ${list}?page_size=100`))).toEqual(expect.arrayContaining([own.id, foreign.id]));
    expect((await client.send(await school.person(Role.DRIVER), `GET ${list}`)).status).toBe(403);
  });

  test('are deleted softly: gone from every list but that of deleted rows, and their class is free again', async () => {
    const { id, schoolClass: planned } = await plan();
    const gone = await client.send(staff, `DELETE ${list}${id}/`);
    expect([gone.status, gone.body['id'], gone.body['deleted']]).toEqual([200, id, true]);
    expect((await client.send(staff, `GET ${list}${id}/`)).status).toBe(404);
    expect((await client.send(staff, `DELETE ${list}${id}/`)).status).toBe(404);
    expect(await client.rows(staff, `GET ${list}?class=${planned.id}`)).toEqual([]);
    expect(await client.rows(staff, `GET ${list}?class=${planned.id}&is_active=false`)).toMatchObject([{ id, is_active: false }]);
    expect((await plan(planned)).id).not.toBe(id);
  });
});

describe('timetable sessions', () => {
  test('are made, read, replaced and listed; the day has a name in the language of the client', async () => {
    const { id, lesson } = await plan();
    const body = lesson({ day_of_week: 2, start_time: '10:00', end_time: '11:00', room: Number(school.roomId), notes: 'Calculatrice' });
    const made = await client.send(staff, `POST ${lessons}`, { body });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      timetable: id,
      day_of_week: 2,
      day_name: 'Tuesday',
      start_time: '10:00',
      end_time: '11:00',
      subject: Number(school.subjectId),
      subject_name: 'Mathématiques',
      teacher: Number(teacher.id),
      teacher_name: 'Karim Bennani',
      room: Number(school.roomId),
      room_name: 'Salle 101',
      session_type: 'REGULAR',
      is_active: true,
      notes: 'Calculatrice',
    });
    const one = `${lessons}${String(made.body['id'])}/`;
    const dayName = async (language: string) =>
      (await client.send(staff, `GET ${one}`, { headers: { 'accept-language': language } })).body['day_name'];
    expect([await dayName('fr'), await dayName('ar'), await dayName('en')]).toEqual(['Mardi', 'الثلاثاء', 'Tuesday']);

    const replaced = await client.send(staff, `PUT ${one}`, {
      body: lesson({ day_of_week: 2, start_time: '10:30', end_time: '11:30', session_type: 'EXAM' }),
    });
    expect(replaced.status).toBe(200);
    expect(replaced.body).toMatchObject({ start_time: '10:30', session_type: 'EXAM', room: null, room_name: null, notes: null });
    expect(await client.rows(staff, `GET ${lessons}?timetable=${id}`)).toEqual([replaced.body]);
  });

  test('are refused, by field, where a teacher, a room or a class is booked twice', async () => {
    const first = await plan();
    const second = await plan();
    const slot = { day_of_week: 3, start_time: '14:00', end_time: '15:00', room: Number(school.roomId) };
    const stood = await client.send(staff, `POST ${lessons}`, { body: first.lesson(slot) });
    expect(stood.status).toBe(201);
    const clash = async (line: string, body: Record<string, unknown>) => {
      const answer = await client.send(staff, line, { body });
      expect(answer.status).toBe(400);
      return details(answer.body);
    };
    const late = { ...slot, start_time: '14:30', end_time: '15:30' };
    const both = await clash(`POST ${lessons}`, second.lesson(late));
    expect(Object.keys(both).sort()).toEqual(['room', 'teacher']);
    expect(both['teacher']?.[0]).toMatch(/^Karim Bennani is already booked: Mathématiques, .*14:00–15:00/);
    const sameClass = first.lesson({ ...late, teacher: Number(colleague.id), room: null });
    expect(Object.keys(await clash(`POST ${lessons}`, sameClass))).toEqual(['start_time']);

    const apart = await client.send(staff, `POST ${lessons}`, {
      body: second.lesson({ ...slot, start_time: '15:00', end_time: '16:00' }),
    });
    expect(apart.status).toBe(201);
    expect(Object.keys(await clash(`PUT ${lessons}${String(apart.body['id'])}/`, second.lesson(late))).sort()).toEqual(['room', 'teacher']);
  });

  test('end after they start, and name rows that are there', async () => {
    const { lesson } = await plan();
    const refused = async (more: Record<string, unknown>) => {
      const answer = await client.send(staff, `POST ${lessons}`, { body: lesson(more) });
      expect(answer.status).toBe(400);
      return Object.keys(details(answer.body)).sort();
    };
    expect(await refused({ start_time: '09:00', end_time: '09:00' })).toEqual(['end_time']);
    expect(await refused({ start_time: '25:00', day_of_week: 8 })).toEqual(['day_of_week', 'start_time']);
    const nowhere = 999_999_999;
    expect(await refused({ timetable: nowhere, subject: nowhere, teacher: nowhere, room: nowhere })).toEqual([
      'room',
      'subject',
      'teacher',
      'timetable',
    ]);
    expect(await refused({ teacher: Number(student.id) })).toEqual(['teacher']);
  });

  test('are filtered, searched and sorted', async () => {
    const { id, lesson } = await plan();
    const make = async (more: Record<string, unknown>) =>
      (await client.send(staff, `POST ${lessons}`, { body: lesson(more) })).body['id'] as number;
    const monday = await make({ day_of_week: 1, start_time: '17:00', end_time: '18:00', notes: 'Olympiades' });
    const friday = await make({ day_of_week: 5, start_time: '17:00', end_time: '18:00', teacher: Number(colleague.id) });
    const idle = await make({ day_of_week: 5, start_time: '18:00', end_time: '19:00', is_active: false });
    const found = async (query: string) => ids(await client.rows(staff, `GET ${lessons}?timetable=${id}${query}`));
    expect(await found('&ordering=-day_of_week,start_time')).toEqual([friday, idle, monday]);
    expect(await found('&day_of_week=1')).toEqual([monday]);
    expect(await found(`&teacher=${colleague.id}`)).toEqual([friday]);
    expect(await found(`&subject=${school.subjectId}&is_active=false`)).toEqual([idle]);
    expect(await found(`&room=${school.roomId}`)).toEqual([]);
    expect(await found('&search=olympiades')).toEqual([monday]);
    const bad = await client.send(staff, `GET ${lessons}?day_of_week=8`);
    expect([bad.status, Object.keys(details(bad.body))]).toEqual([400, ['day_of_week']]);
  });

  test('are deleted softly, and their slot is free again', async () => {
    const { id, lesson } = await plan();
    const body = lesson({ day_of_week: 4, start_time: '07:00', end_time: '08:00' });
    const made = await client.send(staff, `POST ${lessons}`, { body });
    const one = `${lessons}${String(made.body['id'])}/`;
    const gone = await client.send(staff, `DELETE ${one}`);
    expect([gone.status, gone.body['id'], gone.body['deleted']]).toEqual([200, made.body['id'], true]);
    expect((await client.send(staff, `GET ${one}`)).status).toBe(404);
    expect((await client.send(staff, `PUT ${one}`, { body })).status).toBe(404);
    expect(ids(await client.rows(staff, `GET ${lessons}?timetable=${id}&is_active=false`))).toEqual([made.body['id']]);
    expect((await client.send(staff, `POST ${lessons}`, { body })).status).toBe(201);
  });
});

describe('who sees the lessons of a week', () => {
  let own: number;
  let foreign: number;
  beforeAll(async () => {
    const slot = { day_of_week: 6, start_time: '08:00', end_time: '09:00' };
    const planOf = async (of: SchoolClassUnderTest, who: Person) => {
      const [known] = await client.rows(staff, `GET ${list}?class=${of.id}`);
      const timetable = known ? known['id'] : (await plan(of)).id;
      const body = { ...slot, timetable, subject: Number(school.subjectId), teacher: Number(who.id) };
      return (await client.send(staff, `POST ${lessons}`, { body })).body['id'] as number;
    };
    own = await planOf(schoolClass, teacher);
    foreign = await planOf(other, colleague);
  });

  test('is the class: its teachers, its students and their parents', async () => {
    for (const who of [teacher, student, parent]) {
      const seen = ids(await client.rows(who, `GET ${lessons}?page_size=100`));
      expect(seen).toContain(own);
      expect(seen).not.toContain(foreign);
      expect((await client.send(who, `GET ${lessons}${foreign}/`)).status).toBe(404);
    }
    expect((await client.send(student, `GET ${lessons}${own}/`)).body).toMatchObject({ teacher_name: 'Karim Bennani' });
  });

  const week = async (who: Person, query = '') => {
    const { status, body } = await client.send(who, `GET ${lessons}weekly_schedule/${query}`);
    const days = (body['days'] ?? []) as { day_of_week: number; day_name: string; date: string; sessions: { id: number }[] }[];
    return { status, body, days, sessions: days.flatMap(({ sessions }) => ids(sessions)) };
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
      expect([hidden.status, details(hidden.body)['resource']]).toEqual([404, 'Class']);
    }
    expect((await week(student, `?teacher=${colleague.id}`)).status).toBe(404);
    expect((await week(school.admin, '?class=999999999')).status).toBe(404);
    const bad = await week(school.admin, '?week_start=2024-02-30');
    expect([bad.status, Object.keys(details(bad.body))]).toEqual([400, ['week_start']]);
  });
});

describe('the sessions of today', () => {
  const today = async (who: Person, query = '') => client.send(who, `GET ${lessons}today_sessions/${query}`);

  test('are a teacher’s own, where they stand on the clock, with the attendance session once there is one', async () => {
    const own = await school.person(Role.TEACHER);
    const taught = await school.schoolClass({ students: 3 });
    const { lesson } = await plan(taught);
    const weekday = new Date(`${school.today}T00:00:00Z`).getUTCDay() || 7;
    const make = async (start_time: string, end_time: string, more = {}) =>
      (
        await client.send(staff, `POST ${lessons}`, {
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
      expect([refused.status, Object.keys(details(refused.body))]).toEqual([400, ['teacher']]);
    }
    const unknown = await today(staff, `?teacher=${student.id}`);
    expect(unknown.status).toBe(404);
    expect(details(unknown.body)).toMatchObject({ resource: 'Teacher', resource_id: Number(student.id) });
    expect((await today(student)).status).toBe(403);
  });
});
