import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Lesson, Person, School, SchoolClassUnderTest } from '../../support/school.js';
import { clientOf, type Client, type Reply } from './client.js';

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

const records = '/api/attendance/records/';
const refusal = (answer: Reply): unknown[] => [answer.status, Object.keys(answer.body['details'] ?? {}).sort()];
const ids = (rows: readonly Record<string, unknown>[]): unknown[] => rows.map(({ id }) => id);
const at = ({ body }: Reply): string => `${records}${String(body['id'])}/`;

interface Room {
  readonly teacher: Person;
  readonly schoolClass: SchoolClassUnderTest;
  readonly students: readonly number[];
  readonly session: number;
}
type Register = 'NOT_STARTED' | 'OPEN' | 'CLOSED';
/** A class and a teacher of its own with a lesson, or another lesson of theirs. */
async function room(more: { students?: number; register?: Register; date?: string; again?: Room; head?: Person } = {}): Promise<Room> {
  const { students = 3, register = 'OPEN', again, date, head } = more;
  const schoolClass = again?.schoolClass ?? (await school.schoolClass({ students, ...(head && { teacher: head }) }));
  const teacher = again?.teacher ?? (await school.person(Role.TEACHER));
  const lesson: Lesson = await school.lesson(schoolClass, teacher, { register, ...(date !== undefined && { date }) });
  return { teacher, schoolClass, students: schoolClass.students.map(({ id }) => Number(id)), session: Number(lesson.instanceId) };
}
const post = (who: Person, { session }: Room, body: object): Promise<Reply> =>
  client.send(who, `POST ${records}`, { body: { session, ...body } });

describe('one mark', () => {
  test('is made, read and listed alike; who marked and when is the server’s to say', async () => {
    const one = await room();
    const [student] = one.students;
    const made = await post(one.teacher, one, {
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
    const one = await room();
    const [student] = one.students;
    await post(one.teacher, one, { student, status: 'PRESENT' });
    expect(refusal(await post(one.teacher, one, { student, status: 'ABSENT' }))).toEqual([400, ['student']]);
    expect(await client.rows(staff, `GET ${records}?session=${one.session}`)).toMatchObject([{ status: 'PRESENT' }]);
  });

  test('says one thing: the booleans follow the status', async () => {
    const one = await room();
    const [a, b, c] = one.students;
    const said = async (body: object) => {
      const { body: row } = await post(one.teacher, one, body);
      return [row['status'], row['arrived_late'], row['is_excused']];
    };
    expect(await said({ student: a, status: 'present', arrived_late: true })).toEqual(['LATE', true, false]);
    expect(await said({ student: b, status: 'ABSENT', is_excused: true })).toEqual(['EXCUSED', false, true]);
    expect(await said({ student: c, status: 'excused' })).toEqual(['EXCUSED', false, true]);
  });

  test('flags and tells as bulk marking does', async () => {
    const one = await room();
    const [student] = one.students;
    const parent = await school.guardianOf(one.schoolClass.students[0] as Person);
    await post(one.teacher, one, { student, status: 'absent' });
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
      const one = await room({ register });
      const [a, b] = one.students;
      expect(refusal(await post(one.teacher, one, { student: a, status: 'present' }))).toEqual([400, ['session']]);
      expect((await post(staff, one, { student: a, status: 'present' })).status).toBe(201);
      expect((await post(school.admin, one, { student: b, status: 'present' })).status).toBe(201);
    }
  });

  test('is of a student of the class, in a session that the teacher gives', async () => {
    const [one, elsewhere] = [await room(), await room()];
    const [student] = one.students;
    expect(refusal(await post(one.teacher, one, { student: elsewhere.students[0], status: 'present' }))).toEqual([400, ['student']]);
    expect(refusal(await post(one.teacher, one, { student: 999_999_999, status: 'present' }))).toEqual([400, ['student']]);
    const foreign = await post(one.teacher, elsewhere, { student: elsewhere.students[0], status: 'present' });
    expect(foreign.status).toBe(404);
    expect(foreign.body['details']).toMatchObject({ resource: 'AttendanceSession', resource_id: elsewhere.session });
    expect((await post(school.admin, { ...one, session: 999_999_999 }, { student, status: 'present' })).status).toBe(404);
    expect(refusal(await post(one.teacher, one, { student, status: 'here', late_minutes: -1 }))).toEqual([400, ['late_minutes', 'status']]);
    expect(refusal(await post(one.teacher, one, { student, status: 'late', late_minutes: 1441, absence_reason: 'x'.repeat(501) }))).toEqual(
      [400, ['absence_reason', 'late_minutes']],
    );
    expect(refusal(await post(one.teacher, one, { status: 'present' }))).toEqual([400, ['student']]);
  });
});

describe('correcting a mark', () => {
  const put = (who: Person, made: Reply, one: Room, body: object) =>
    client.send(who, `PUT ${at(made)}`, { body: { session: one.session, student: made.body['student'], ...body } });

  test('replaces all of it, also in a completed session; counts and flags follow', async () => {
    const one = await room();
    const [student] = one.students;
    const made = await post(one.teacher, one, { student, status: 'absent', absence_reason: 'illness', notes: 'Appel à midi' });
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
    const one = await room();
    const made = await post(one.teacher, one, { student: one.students[0], status: 'absent' });
    const excused = await put(staff, made, one, { status: 'absent', is_excused: true });
    expect([excused.body['status'], excused.body['is_excused'], excused.body['marked_by']]).toEqual(['EXCUSED', true, Number(staff.id)]);
    const unexcused = await put(staff, made, one, { status: 'ABSENT', is_excused: false });
    expect([unexcused.body['status'], unexcused.body['is_excused']]).toEqual(['ABSENT', false]);
  });

  test('leaves it with its session and its student', async () => {
    const one = await room();
    const [student, other] = one.students;
    const later = await room({ again: one, date: school.day(-7) });
    const made = await post(one.teacher, one, { student, status: 'present' });
    expect(refusal(await put(one.teacher, made, one, { student: other, status: 'present' }))).toEqual([400, ['student']]);
    expect(refusal(await put(one.teacher, made, later, { status: 'present' }))).toEqual([400, ['session']]);
    // Of a session out of reach nothing is told, not even that it is another.
    for (const session of [(await room()).session, 999_999_999])
      expect((await put(one.teacher, made, { ...one, session }, { status: 'present' })).status).toBe(404);
    expect(refusal(await put(one.teacher, made, one, { status: 'present', late_minutes: 5 }))).toEqual([400, ['late_minutes']]);
  });

  test('is for who gives the lesson and for the office', async () => {
    const head = await school.person(Role.TEACHER);
    const one = await room({ head });
    const made = await post(one.teacher, one, { student: one.students[0], status: 'present' });
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

describe('who sees marks', () => {
  test('those of the class, the student, the parents who may, and the office', async () => {
    const head = await school.person(Role.TEACHER);
    const [one, elsewhere] = [await room({ head }), await room()];
    const [own, classmate] = one.schoolClass.students as [Person, Person];
    const mine = await post(one.teacher, one, { student: Number(own.id), status: 'absent' });
    const hers = await post(one.teacher, one, { student: Number(classmate.id), status: 'present' });
    const far = await post(elsewhere.teacher, elsewhere, { student: elsewhere.students[0], status: 'present' });
    const seen = async (who: Person) => ids(await client.rows(who, `GET ${records}?page_size=100`));
    const reads = async (who: Person, made: Reply) => (await client.send(who, `GET ${at(made)}`)).status;

    for (const who of [one.teacher, head]) expect(new Set(await seen(who))).toEqual(new Set([mine.body['id'], hers.body['id']]));
    expect(await reads(one.teacher, far)).toBe(404);
    expect(await seen(await school.person(Role.TEACHER))).toEqual([]);

    const parent = await school.guardianOf(own);
    for (const who of [own, parent]) {
      expect(await seen(who)).toEqual([mine.body['id']]);
      expect([await reads(who, mine), await reads(who, hers), await reads(who, far)]).toEqual([200, 404, 404]);
      // A filter narrows what is seen, and never widens it.
      expect(await client.rows(who, `GET ${records}?student=${classmate.id}`)).toEqual([]);
    }
    for (const who of [
      await school.guardianOf(own, { maySeeAttendance: false }),
      await school.guardianOf(own, { endsOn: school.day(-1) }),
    ]) {
      expect(await seen(who)).toEqual([]);
      expect(await reads(who, mine)).toBe(404);
    }
    expect(await seen(staff)).toEqual(expect.arrayContaining([mine.body['id'], hers.body['id'], far.body['id']]));
    expect((await client.send(await school.person(Role.DRIVER), `GET ${records}`)).status).toBe(403);
  });
});

describe('marks are listed', () => {
  let one: Room;
  let before: Room;
  let made: number[];
  beforeAll(async () => {
    one = await room();
    before = await room({ again: one, date: school.day(-7) });
    const [a, b, c] = one.students;
    made = [];
    for (const [where, who, body] of [
      [before, one.teacher, { student: a, status: 'absent', absence_reason: 'voyage' }],
      [before, one.teacher, { student: b, status: 'excused' }],
      [one, staff, { student: a, status: 'late', notes: 'Grève des bus' }],
      [one, one.teacher, { student: c, status: 'present' }],
    ] as const)
      made.push((await post(who, where, body)).body['id'] as number);
  });
  const found = async (query: string): Promise<unknown[]> => {
    const rows = await client.rows(one.teacher, `GET ${records}?${query}`);
    return rows.map(({ id }) => made.indexOf(id as number));
  };

  test('by session, student, status in either case, excuse and who marked', async () => {
    expect(await found(`session=${before.session}&ordering=marked_at`)).toEqual([0, 1]);
    expect(await found(`student=${String(one.students[0])}&ordering=marked_at`)).toEqual([0, 2]);
    expect([await found('status=absent'), await found('status=ABSENT')]).toEqual([[0], [0]]);
    expect([await found('is_excused=true'), await found('is_excused=false&ordering=marked_at')]).toEqual([[1], [0, 2, 3]]);
    expect(await found(`marked_by=${staff.id}`)).toEqual([2]);
    expect(await found(`student=${String(one.students[0])}&status=late&session=${before.session}`)).toEqual([]);
  });

  test('by the day of their session, first and last day included', async () => {
    expect(await found(`date__gte=${school.today}&ordering=marked_at`)).toEqual([2, 3]);
    expect(await found(`date__lte=${school.day(-7)}&ordering=marked_at`)).toEqual([0, 1]);
    expect(await found(`date__gte=${school.day(-6)}&date__lte=${school.day(-1)}`)).toEqual([]);
    // All were made today, whatever their session's day.
    expect(await found(`created_at__gte=${school.today}&ordering=marked_at`)).toEqual([0, 1, 2, 3]);
  });

  test('searched, sorted by when they were marked, and page by page', async () => {
    expect([await found('search=voyage'), await found(`search=${encodeURIComponent('grève')}`)]).toEqual([[0], [2]]);
    expect(await found('ordering=-marked_at')).toEqual([3, 2, 1, 0]);
    expect(await found('ordering=-marked_at&page_size=3&page=2')).toEqual([0]);
    const { body } = await client.send(one.teacher, `GET ${records}?page_size=3`);
    expect(body).toMatchObject({ count: 4, page_info: { total_pages: 2, has_next: true } });
  });

  test('not by a filter that cannot be read', async () => {
    const refused = await client.send(one.teacher, `GET ${records}?status=here&date__gte=2024-13-01&is_excused=maybe&session=x`);
    expect(refusal(refused)).toEqual([400, ['date__gte', 'is_excused', 'session', 'status']]);
  });
});
