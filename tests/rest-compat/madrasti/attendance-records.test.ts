import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, refusal, type Client, type Reply } from './client.js';
import { at, post, records, room } from './registers.js';
import type { Room } from './attendance-school.js';

let app: App;
let school: School;
let client: Client;
let staff: Person;

beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  staff = await school.person(Role.STAFF);
});
afterAll(() => app.close());
describe('one mark', () => {
  test('is made, read and listed alike; who marked and when is the server’s to say', async () => {
    const one = await room(school);
    const [student] = one.students;
    const made = await post(client, one.teacher, one, {
      student,
      status: 'late',
      late_minutes: 12,
      absence_reason: 'bus',
      notes: 'Deuxième fois',
      marked_by: Number(staff.id),
      marked_at: '2020-01-01T00:00:00Z',
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      session: one.session,
      student,
      status: 'LATE',
      marked_by: Number(one.teacher.id),
      arrived_late: true,
      late_minutes: 12,
      absence_reason: 'bus',
      is_excused: false,
      notes: 'Deuxième fois',
    });
    expect(made.body['student_name']).toMatch(/^Sara Naji/);
    expect(Date.parse(String(made.body['marked_at']))).toBeGreaterThan(Date.now() - 60_000);
    const read = await client.send(one.teacher, `GET ${at(made)}`);
    expect(read.body).toEqual(made.body);
    expect(read.headers.get('cache-control')).toBe('no-cache, must-revalidate');
    expect(await client.rows(staff, `GET ${records}?session=${one.session}`)).toEqual([made.body]);
  });

  test('stands once for each session and student', async () => {
    const one = await room(school);
    const [student] = one.students;
    await post(client, one.teacher, one, { student, status: 'PRESENT' });
    expect(refusal(await post(client, one.teacher, one, { student, status: 'ABSENT' }))).toEqual([400, ['student']]);
    expect(await client.rows(staff, `GET ${records}?session=${one.session}`)).toMatchObject([{ status: 'PRESENT' }]);
  });

  test('says one thing: the booleans follow the status', async () => {
    const one = await room(school);
    const [a, b, c] = one.students;
    const said = async (body: object) => {
      const { body: row } = await post(client, one.teacher, one, body);
      return [row['status'], row['arrived_late'], row['is_excused']];
    };
    expect(await said({ student: a, status: 'present', arrived_late: true })).toEqual(['LATE', true, false]);
    expect(await said({ student: b, status: 'ABSENT', is_excused: true })).toEqual(['EXCUSED', false, true]);
    expect(await said({ student: c, status: 'excused' })).toEqual(['EXCUSED', false, true]);
  });

  test('flags and tells as bulk marking does', async () => {
    const one = await room(school);
    const [student] = one.students;
    const parent = await school.guardianOf(one.schoolClass.students[0] as Person);
    await post(client, one.teacher, one, { student, status: 'absent' });
    expect(await client.rows(parent, 'GET /api/attendance/absence-flags/')).toMatchObject([
      {
        student,
        session: one.session,
        flag_type: 'ABSENCE',
        priority: 'LOW',
        status: 'ACTIVE',
        auto_generated: true,
        parent_notified: true,
      },
    ]);
    expect(await client.rows(parent, 'GET /api/attendance/notifications/')).toMatchObject([{ notification_type: 'ABSENCE_ALERT' }]);
  });

  test('is made by a teacher while the session is in progress, and by the office at any time', async () => {
    for (const register of ['NOT_STARTED', 'CLOSED'] as const) {
      const one = await room(school, { register });
      const [a, b] = one.students;
      expect(refusal(await post(client, one.teacher, one, { student: a, status: 'present' }))).toEqual([400, ['session']]);
      expect((await post(client, staff, one, { student: a, status: 'present' })).status).toBe(201);
      expect((await post(client, school.admin, one, { student: b, status: 'present' })).status).toBe(201);
    }
  });

  test('is of a student of the class, in a session that the teacher gives', async () => {
    const [one, elsewhere] = [await room(school), await room(school)];
    const [student] = one.students;
    expect(refusal(await post(client, one.teacher, one, { student: elsewhere.students[0], status: 'present' }))).toEqual([
      400,
      ['student'],
    ]);
    expect(refusal(await post(client, one.teacher, one, { student: 999_999_999, status: 'present' }))).toEqual([400, ['student']]);
    const foreign = await post(client, one.teacher, elsewhere, { student: elsewhere.students[0], status: 'present' });
    expect(foreign.status).toBe(404);
    expect(foreign.body['details']).toMatchObject({ resource: 'AttendanceSession', resource_id: elsewhere.session });
    expect((await post(client, school.admin, { ...one, session: 999_999_999 }, { student, status: 'present' })).status).toBe(404);
    expect(refusal(await post(client, one.teacher, one, { student, status: 'here', late_minutes: -1 }))).toEqual([
      400,
      ['late_minutes', 'status'],
    ]);
    expect(
      refusal(await post(client, one.teacher, one, { student, status: 'late', late_minutes: 1441, absence_reason: 'x'.repeat(501) })),
    ).toEqual([400, ['absence_reason', 'late_minutes']]);
    expect(refusal(await post(client, one.teacher, one, { status: 'present' }))).toEqual([400, ['student']]);
  });
});

describe('correcting a mark', () => {
  const put = (who: Person, made: Reply, one: Room, body: object) =>
    client.send(who, `PUT ${at(made)}`, { body: { session: one.session, student: made.body['student'], ...body } });

  test('replaces all of it, also in a completed session; counts and flags follow', async () => {
    const one = await room(school);
    const [student] = one.students;
    const made = await post(client, one.teacher, one, { student, status: 'absent', absence_reason: 'illness', notes: 'Appel à midi' });
    const session = `/api/attendance/sessions/${one.session}/`;
    await client.send(one.teacher, `POST ${session}complete/`);
    const flags = async () => (await client.rows(staff, `GET /api/attendance/absence-flags/?student=${String(student)}`)).length;
    expect([(await client.send(staff, `GET ${session}`)).body['absent_count'], await flags()]).toEqual([1, 1]);

    const corrected = await put(one.teacher, made, one, { status: 'LATE', late_minutes: 3 });
    expect(corrected.status).toBe(200);
    expect(corrected.body).toMatchObject({
      id: made.body['id'],
      status: 'LATE',
      arrived_late: true,
      late_minutes: 3,
      absence_reason: null,
      notes: null,
    });
    expect((await client.send(staff, `GET ${session}`)).body).toMatchObject({ present_count: 1, late_count: 1, absent_count: 0 });
    expect(await flags()).toBe(0);
  });

  test('keeps EXCUSED and is_excused in step', async () => {
    const one = await room(school);
    const made = await post(client, one.teacher, one, { student: one.students[0], status: 'absent' });
    const excused = await put(staff, made, one, { status: 'absent', is_excused: true });
    expect([excused.body['status'], excused.body['is_excused'], excused.body['marked_by']]).toEqual(['EXCUSED', true, Number(staff.id)]);
    const unexcused = await put(staff, made, one, { status: 'ABSENT', is_excused: false });
    expect([unexcused.body['status'], unexcused.body['is_excused']]).toEqual(['ABSENT', false]);
  });

  test('leaves it with its session and its student', async () => {
    const one = await room(school);
    const [student, other] = one.students;
    const later = await room(school, { again: one, date: school.day(-7) });
    const made = await post(client, one.teacher, one, { student, status: 'present' });
    expect(refusal(await put(one.teacher, made, one, { student: other, status: 'present' }))).toEqual([400, ['student']]);
    expect(refusal(await put(one.teacher, made, later, { status: 'present' }))).toEqual([400, ['session']]);
    // Of a session out of reach nothing is told, not even that it is another.
    for (const session of [(await room(school)).session, 999_999_999])
      expect((await put(one.teacher, made, { ...one, session }, { status: 'present' })).status).toBe(404);
    expect(refusal(await put(one.teacher, made, one, { status: 'present', late_minutes: 5 }))).toEqual([400, ['late_minutes']]);
  });

  test('is for who gives the lesson and for the office', async () => {
    const head = await school.person(Role.TEACHER);
    const one = await room(school, { head });
    const made = await post(client, one.teacher, one, { student: one.students[0], status: 'present' });
    // The head of the class reads the mark, and leaves it alone.
    expect((await client.send(head, `GET ${at(made)}`)).status).toBe(200);
    expect((await put(head, made, one, { status: 'absent' })).status).toBe(404);
    expect((await put(await school.person(Role.TEACHER), made, one, { status: 'absent' })).status).toBe(404);
    const student = one.schoolClass.students[0] as Person;
    for (const who of [student, await school.guardianOf(student)])
      expect((await put(who, made, one, { status: 'present' })).status).toBe(403);
    expect((await put(staff, made, one, { status: 'absent' })).status).toBe(200);
  });
});
