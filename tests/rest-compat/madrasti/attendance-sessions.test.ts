import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { attendanceSchool, sessionList, type AttendanceSchool } from './attendance-school.js';
import { clientOf, idsOf, refusal, type Client } from './client.js';

let app: App;
let school: School;
let client: Client;
let staff: Person;
let colleague: Person;
let room: AttendanceSchool['room'];
let mark: AttendanceSchool['mark'];

beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  staff = await school.person(Role.STAFF);
  colleague = await school.person(Role.TEACHER);
  ({ room, mark } = attendanceSchool(school, client));
});
afterAll(() => app.close());

describe('attendance sessions', () => {
  test('are made once for a weekly lesson and a day, not started', async () => {
    const { teacher, lesson, schoolClass } = await room({ date: school.day(-7) });
    const body = { timetable_session: Number(lesson.timetableSessionId), date: school.today, notes: 'Salle 2', status: 'COMPLETED' };
    const made = await client.send(teacher, `POST ${sessionList}`, { body });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      timetable_session: Number(lesson.timetableSessionId),
      date: school.today,
      status: 'NOT_STARTED',
      started_at: null,
      started_by: null,
      completed_at: null,
      completed_by: null,
      total_students: schoolClass.students.length,
      present_count: 0,
      absent_count: 0,
      late_count: 0,
      not_marked_count: schoolClass.students.length,
      attendance_percentage: 0,
      notes: 'Salle 2',
    });
    expect(refusal(await client.send(teacher, `POST ${sessionList}`, { body }))).toEqual([400, ['date']]);
    const read = await client.send(staff, `GET ${sessionList}${String(made.body['id'])}/`);
    expect(read.body).toEqual(made.body);
    expect(read.headers.get('cache-control')).toBe('no-store, no-cache, must-revalidate');
  });

  test('fall on the day of their weekly lesson, in the time of its timetable', async () => {
    const { teacher, lesson } = await room();
    const on = (date: string) =>
      client.send(teacher, `POST ${sessionList}`, { body: { timetable_session: Number(lesson.timetableSessionId), date } });
    expect(refusal(await on(school.day(1)))).toEqual([400, ['date']]);
    // The timetable began 200 days ago.
    expect(refusal(await on(school.day(-203)))).toEqual([400, ['date']]);
    expect(refusal(await on('2024-02-30'))).toEqual([400, ['date']]);
    expect((await on(school.day(-14))).status).toBe(201);
  });

  test('are made by who gives the weekly lesson; of another it is not found', async () => {
    const { lesson } = await room({ date: school.day(-7) });
    const body = { timetable_session: Number(lesson.timetableSessionId), date: school.today };
    const foreign = await client.send(colleague, `POST ${sessionList}`, { body });
    expect(foreign.status).toBe(404);
    expect(foreign.body['details']).toMatchObject({ resource: 'TimetableSession', resource_id: body.timetable_session });
    expect((await client.send(staff, `POST ${sessionList}`, { body: { ...body, timetable_session: 999_999_999 } })).status).toBe(404);
    expect((await client.send(staff, `POST ${sessionList}`, { body })).status).toBe(201);
  });

  test('are replaced until they are completed', async () => {
    const { teacher, at, lesson } = await room({ date: school.day(-7) });
    const put = (body: object) =>
      client.send(teacher, `PUT ${at}`, { body: { timetable_session: Number(lesson.timetableSessionId), ...body } });
    const moved = await put({ date: school.today, notes: 'Contrôle' });
    expect([moved.status, moved.body['date'], moved.body['notes']]).toEqual([200, school.today, 'Contrôle']);
    expect((await put({ date: school.today })).body).toMatchObject({ notes: null });
    expect(refusal(await put({ date: school.day(1) }))).toEqual([400, ['date']]);
    await client.send(teacher, `POST ${at}start/`);
    // Marks belong to a day, so an open register stays on its own.
    expect(refusal(await put({ date: school.day(-7) }))).toEqual([400, ['date']]);
    expect((await put({ date: school.today, notes: 'Retardée' })).body).toMatchObject({ status: 'IN_PROGRESS', notes: 'Retardée' });
    await client.send(teacher, `POST ${at}complete/`);
    expect(refusal(await put({ date: school.today, notes: 'x' }))).toEqual([400, ['id']]);
  });

  test('of a colleague who stands in are replaced by that colleague, whose weekly lesson it is not', async () => {
    const { teacher, at, lesson } = await room();
    await school.sql('update session_instance set teacher_id = $1 where id = $2', [colleague.id, lesson.instanceId]);
    const put = (who: Person, timetable_session: number) =>
      client.send(who, `PUT ${at}`, { body: { timetable_session, date: school.today, notes: 'Remplacement' } });
    expect((await put(colleague, Number(lesson.timetableSessionId))).body).toMatchObject({ notes: 'Remplacement' });
    expect((await put(teacher, Number(lesson.timetableSessionId))).status).toBe(404);
    const elsewhere = await room();
    expect((await put(colleague, Number(elsewhere.lesson.timetableSessionId))).status).toBe(404);
  });

  test('are deleted before they are started, and not after', async () => {
    const { teacher, at } = await room();
    const gone = await client.send(teacher, `DELETE ${at}`);
    expect([gone.status, gone.body]).toEqual([204, '']);
    expect((await client.send(teacher, `GET ${at}`)).status).toBe(404);
    for (const register of ['OPEN', 'CLOSED'] as const)
      expect(refusal(await client.send(staff, `DELETE ${(await room({ register })).at}`))).toEqual([400, ['id']]);
  });

  test('are listed by weekly lesson, day and status, searched and sorted', async () => {
    const first = await room({ date: school.day(-7), register: 'CLOSED' });
    const { teacher, lesson, schoolClass } = first;
    const { lesson: second } = await room({ again: first, register: 'OPEN' });
    const found = async (query: string) =>
      idsOf(await client.rows(teacher, `GET ${sessionList}?timetable_session=${lesson.timetableSessionId}${query}`));
    const [before, now] = [Number(lesson.instanceId), Number(second.instanceId)];
    expect(await found('&ordering=date')).toEqual([before, now]);
    expect(await found('&ordering=-date')).toEqual([now, before]);
    expect(await found(`&date=${school.today}`)).toEqual([now]);
    expect(await found('&status=COMPLETED')).toEqual([before]);
    expect(await found('&status=IN_PROGRESS')).toEqual([now]);
    expect(await found('&status=NOT_STARTED')).toEqual([]);
    expect(await found(`&search=${encodeURIComponent(schoolClass.name)}&ordering=id`)).toEqual([before, now]);
    expect(refusal(await client.send(teacher, `GET ${sessionList}?status=open`))).toEqual([400, ['status']]);
    expect((await client.send(teacher, `GET ${sessionList}?page=99`)).status).toBe(404);
  });
});

describe('who reaches a session', () => {
  test('reading: those who teach the class; acting: who gives the lesson, and the office', async () => {
    const schoolClass = await school.schoolClass({ teacher: colleague, students: 1 });
    const own = await room({ of: schoolClass });
    const head = colleague;
    const stranger = await school.person(Role.TEACHER);
    for (const path of [own.at, `${own.at}students/`]) {
      expect((await client.send(head, `GET ${path}`)).status).toBe(200);
      expect((await client.send(stranger, `GET ${path}`)).status).toBe(404);
      for (const who of [schoolClass.students[0] as Person, await school.guardianOf(schoolClass.students[0] as Person)])
        expect((await client.send(who, `GET ${path}`)).status).toBe(403);
    }
    expect(idsOf(await client.rows(head, `GET ${sessionList}`))).toContain(Number(own.lesson.instanceId));
    expect(idsOf(await client.rows(stranger, `GET ${sessionList}`))).toEqual([]);
    for (const who of [head, stranger]) {
      expect((await client.send(who, `POST ${own.at}start/`)).status).toBe(404);
      expect((await mark(who, own, { student: own.students[0], status: 'present' })).status).toBe(404);
      expect((await client.send(who, `POST ${own.at}complete/`)).status).toBe(404);
      expect((await client.send(who, `DELETE ${own.at}`)).status).toBe(404);
    }
    for (const who of [head, own.teacher, staff]) expect((await client.send(who, `POST ${own.at}reset/`)).status).toBe(403);
    expect((await client.send(staff, `POST ${own.at}start/`)).body).toMatchObject({ status: 'IN_PROGRESS' });
  });
});
