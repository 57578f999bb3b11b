import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Lesson, Person, School, SchoolClassUnderTest } from '../../support/school.js';
import { clientOf, type Client, type Reply } from './client.js';

let app: App;
let school: School;
let client: Client;
let staff: Person;
let colleague: Person;

beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  staff = await school.person(Role.STAFF);
  colleague = await school.person(Role.TEACHER);
});
afterAll(() => app.close());

const sessions = '/api/attendance/sessions/';
const details = ({ body }: Reply): Record<string, string[]> => body['details'] as Record<string, string[]>;
const refusal = (answer: Reply): unknown[] => [answer.status, Object.keys(answer.body['details'] ?? {}).sort()];
const ids = (rows: readonly Record<string, unknown>[]): unknown[] => rows.map(({ id }) => id);

type Register = 'NOT_STARTED' | 'OPEN' | 'CLOSED';
interface Room {
  /** Who gives the lesson. */
  readonly teacher: Person;
  readonly schoolClass: SchoolClassUnderTest;
  readonly students: readonly number[];
  readonly lesson: Lesson;
  /** Path of the session. */
  readonly at: string;
}
/** A class of its own and a teacher of its own with a lesson. */
async function room(
  more: { students?: number; register?: Register; date?: string; again?: Room; of?: SchoolClassUnderTest } = {},
): Promise<Room> {
  const { students = 3, register = 'NOT_STARTED', date = school.today, again } = more;
  const schoolClass = again?.schoolClass ?? more.of ?? (await school.schoolClass({ students }));
  const teacher = again?.teacher ?? (await school.person(Role.TEACHER));
  const lesson = await school.lesson(schoolClass, teacher, { register, date });
  return {
    teacher,
    schoolClass,
    students: schoolClass.students.map(({ id }) => Number(id)),
    lesson,
    at: `${sessions}${lesson.instanceId}/`,
  };
}
const mark = (who: Person, { at }: Room, ...attendance_data: object[]): Promise<Reply> =>
  client.send(who, `POST ${at}bulk_mark/`, { body: { attendance_data } });
interface Entry {
  readonly student_id: number;
  readonly student_name: string;
  readonly attendance_status: string;
  readonly previous_attendance: string | null;
}

describe('attendance sessions', () => {
  test('are made once for a weekly lesson and a day, not started', async () => {
    const { teacher, lesson, schoolClass } = await room({ date: school.day(-7) });
    const body = { timetable_session: Number(lesson.timetableSessionId), date: school.today, notes: 'Salle 2', status: 'COMPLETED' };
    const made = await client.send(teacher, `POST ${sessions}`, { body });
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
    expect(refusal(await client.send(teacher, `POST ${sessions}`, { body }))).toEqual([400, ['date']]);
    const read = await client.send(staff, `GET ${sessions}${String(made.body['id'])}/`);
    expect(read.body).toEqual(made.body);
    expect(read.headers.get('cache-control')).toBe('no-store, no-cache, must-revalidate');
  });

  test('fall on the day of their weekly lesson, in the time of its timetable', async () => {
    const { teacher, lesson } = await room();
    const on = (date: string) =>
      client.send(teacher, `POST ${sessions}`, { body: { timetable_session: Number(lesson.timetableSessionId), date } });
    expect(refusal(await on(school.day(1)))).toEqual([400, ['date']]);
    // The timetable began 200 days ago.
    expect(refusal(await on(school.day(-203)))).toEqual([400, ['date']]);
    expect(refusal(await on('2024-02-30'))).toEqual([400, ['date']]);
    expect((await on(school.day(-14))).status).toBe(201);
  });

  test('are made by who gives the weekly lesson; of another it is not found', async () => {
    const { lesson } = await room({ date: school.day(-7) });
    const body = { timetable_session: Number(lesson.timetableSessionId), date: school.today };
    const foreign = await client.send(colleague, `POST ${sessions}`, { body });
    expect(foreign.status).toBe(404);
    expect(foreign.body['details']).toMatchObject({ resource: 'TimetableSession', resource_id: body.timetable_session });
    expect((await client.send(staff, `POST ${sessions}`, { body: { ...body, timetable_session: 999_999_999 } })).status).toBe(404);
    expect((await client.send(staff, `POST ${sessions}`, { body })).status).toBe(201);
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
      ids(await client.rows(teacher, `GET ${sessions}?timetable_session=${lesson.timetableSessionId}${query}`));
    const [before, now] = [Number(lesson.instanceId), Number(second.instanceId)];
    expect(await found('&ordering=date')).toEqual([before, now]);
    expect(await found('&ordering=-date')).toEqual([now, before]);
    expect(await found(`&date=${school.today}`)).toEqual([now]);
    expect(await found('&status=COMPLETED')).toEqual([before]);
    expect(await found('&status=IN_PROGRESS')).toEqual([now]);
    expect(await found('&status=NOT_STARTED')).toEqual([]);
    expect(await found(`&search=${encodeURIComponent(schoolClass.name)}&ordering=id`)).toEqual([before, now]);
    expect(refusal(await client.send(teacher, `GET ${sessions}?status=open`))).toEqual([400, ['status']]);
    expect((await client.send(teacher, `GET ${sessions}?page=99`)).status).toBe(404);
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
    expect(ids(await client.rows(head, `GET ${sessions}`))).toContain(Number(own.lesson.instanceId));
    expect(ids(await client.rows(stranger, `GET ${sessions}`))).toEqual([]);
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

describe('the life of a session', () => {
  test('goes from start to complete, and back by reset; every other step is refused', async () => {
    const one = await room();
    const { teacher } = one;
    const step = (who: Person, action: string) => client.send(who, `POST ${one.at}${action}/`, { body: {} });
    expect(refusal(await step(teacher, 'complete'))).toEqual([400, ['id']]);
    expect(refusal(await mark(teacher, one, { student: one.students[0], status: 'present' }))).toEqual([400, ['id']]);
    expect(refusal(await step(school.admin, 'reset'))).toEqual([400, ['id']]);

    const started = await step(teacher, 'start');
    expect(started.status).toBe(200);
    expect(started.body).toMatchObject({ id: Number(one.lesson.instanceId), status: 'IN_PROGRESS', total_students: 3 });
    expect((await client.send(teacher, `GET ${one.at}`)).body).toMatchObject({
      status: 'IN_PROGRESS',
      started_at: started.body['started_at'],
      started_by: Number(teacher.id),
      completed_at: null,
    });
    expect(refusal(await step(teacher, 'start'))).toEqual([400, ['id']]);

    const completed = await step(staff, 'complete');
    expect([completed.status, completed.body['status'], completed.body['completed_by']]).toEqual([200, 'COMPLETED', Number(staff.id)]);
    // Nobody is assumed absent.
    expect(completed.body).toMatchObject({ not_marked_count: 3, absent_count: 0, present_count: 0 });
    expect(completed.body['completed_at']).toEqual(expect.any(String));
    expect(refusal(await step(teacher, 'start'))).toEqual([400, ['id']]);
    expect(refusal(await step(teacher, 'complete'))).toEqual([400, ['id']]);
    expect(refusal(await mark(teacher, one, { student: one.students[0], status: 'present' }))).toEqual([400, ['id']]);

    const reset = await step(school.admin, 'reset');
    expect([reset.status, reset.body['status']]).toEqual([200, 'NOT_STARTED']);
    expect(reset.body).toMatchObject({ started_at: null, started_by: null, completed_at: null, completed_by: null });
    expect((await step(teacher, 'start')).status).toBe(200);
  });

  test('names the status in the words of the document', async () => {
    const { teacher, at } = await room({ register: 'OPEN' });
    expect(details(await client.send(teacher, `POST ${at}start/`))['id']).toEqual(['Not possible while the status is IN_PROGRESS.']);
    await client.send(teacher, `POST ${at}complete/`);
    expect(details(await client.send(teacher, `POST ${at}complete/`))['id']).toEqual(['Not possible while the status is COMPLETED.']);
  });

  test('needs a body of no kind for its actions, and none at all', async () => {
    const { teacher, at } = await room();
    expect(refusal(await client.send(teacher, `POST ${at}start/`, { body: '[' }))[0]).toBe(400);
    expect((await client.send(teacher, `POST ${at}start/`)).status).toBe(200);
  });

  test('once reset, has neither its marks nor the flags that they made', async () => {
    const one = await room({ register: 'OPEN' });
    const [first, second] = one.students;
    await mark(one.teacher, one, { student: first, status: 'absent' }, { student: second, status: 'present' });
    const flags = () => school.sql('select from absence_flag where student_id = $1 and deleted_at is null', [first]);
    expect(await flags()).toHaveLength(1);
    const reset = await client.send(school.admin, `POST ${one.at}reset/`);
    expect(reset.body).toMatchObject({ present_count: 0, absent_count: 0, not_marked_count: 3, attendance_percentage: 0 });
    expect(await flags()).toHaveLength(0);
    expect(await client.rows(staff, `GET /api/attendance/records/?session=${one.lesson.instanceId}`)).toEqual([]);
    const audited = await school.sql(`select actor_id, action from audit_entry where resource = 'SessionInstance' and resource_id = $1`, [
      one.lesson.instanceId,
    ]);
    expect(audited).toEqual([{ actor_id: school.admin.id, action: 'resetAttendance' }]);
  });
});

describe('the roster', () => {
  test('starts with everybody not marked, and how each was in the session before', async () => {
    const before = await room({ date: school.day(-7), register: 'OPEN', students: 5 });
    const [present, absent, late, unmarked, newcomer] = before.students;
    await mark(
      before.teacher,
      before,
      { student: present, status: 'present' },
      { student: absent, status: 'absent' },
      { student: late, status: 'late' },
    );
    await school.sql('update class_enrollment set enrollment_date = $1 where student_id = $2', [school.day(-6), newcomer]);

    const now = await room({ again: before });
    const started = await client.send(now.teacher, `POST ${now.at}start/`);
    const students = started.body['students'] as Entry[];
    expect(started.body['total_students']).toBe(5);
    expect(students.map(({ attendance_status }) => attendance_status)).toEqual(Array.from({ length: 5 }, () => 'not_marked'));
    const previous = new Map(students.map((one) => [one.student_id, one.previous_attendance]));
    expect([present, absent, late, unmarked, newcomer].map((student) => previous.get(student ?? 0))).toEqual([
      'present',
      'absent',
      'late',
      'not_marked',
      null,
    ]);
    expect(students.every(({ student_name }) => student_name.startsWith('Sara Naji'))).toBe(true);
  });

  test('shows each status, in lower case, whenever it is asked', async () => {
    const one = await room({ students: 5 });
    const idle = await client.send(one.teacher, `GET ${one.at}students/`);
    expect(idle.body).toMatchObject({ status: 'NOT_STARTED', started_at: null, total_students: 5 });
    expect(idle.headers.get('cache-control')).toBe('no-store, no-cache, must-revalidate');
    await client.send(one.teacher, `POST ${one.at}start/`);
    const statuses = ['present', 'absent', 'late', 'excused'];
    await mark(one.teacher, one, ...statuses.map((status, i) => ({ student: one.students[i], status })));
    const roster = (await client.send(staff, `GET ${one.at}students/`)).body['students'] as Entry[];
    const status = new Map(roster.map((entry) => [entry.student_id, entry.attendance_status]));
    expect(one.students.map((student) => status.get(student))).toEqual([...statuses, 'not_marked']);
  });
});

describe('bulk marking', () => {
  const counts = async (one: Room) => {
    const { body } = await client.send(one.teacher, `GET ${one.at}`);
    return [body['present_count'], body['absent_count'], body['late_count'], body['not_marked_count'], body['attendance_percentage']];
  };
  const stored = async (one: Room) =>
    (
      await school.sql<{ status: string }>('select status from attendance_record where session_instance_id = $1 order by student_id', [
        one.lesson.instanceId,
      ])
    ).map(({ status }) => status);

  test('takes either letter case, and counts late as present and excused as absent', async () => {
    const one = await room({ register: 'OPEN', students: 6 });
    const [a, b, c, d, e] = one.students;
    const marked = await mark(
      one.teacher,
      one,
      { student: a, status: 'present', arrived_late: false, notes: '' },
      { student: b, status: 'PRESENT' },
      { student: c, status: 'late', late_minutes: 10 },
      { student: d, status: 'ABSENT', absence_reason: 'illness', notes: 'Called in sick' },
      { student: e, status: 'excused' },
    );
    expect(marked.status).toBe(200);
    expect(marked.body).toEqual({
      marked_count: 5,
      present_count: 3,
      absent_count: 2,
      late_count: 1,
      flags_created: 1,
      notifications_sent: 0,
    });
    // The counts of the session cover the whole class.
    expect(await counts(one)).toEqual([3, 2, 1, 1, 50]);
  });

  test('turns the two booleans into the one status that they mean', async () => {
    const one = await room({ register: 'OPEN', students: 4 });
    const [a, b, c, d] = one.students;
    await mark(
      one.teacher,
      one,
      { student: a, status: 'present', arrived_late: true, late_minutes: 5 },
      { student: b, status: 'absent', is_excused: true },
      { student: c, status: 'absent', is_excused: false, arrived_late: false },
      { student: d, status: 'excused', is_excused: false },
    );
    expect(await stored(one)).toEqual(['LATE', 'EXCUSED', 'ABSENT', 'EXCUSED']);
  });

  test('flags an absence and tells each parent once; lateness is told without a flag, the rest is not', async () => {
    const one = await room({ register: 'OPEN', students: 4 });
    const parents = await Promise.all(one.schoolClass.students.map((student) => school.guardianOf(student)));
    await school.guardianOf(one.schoolClass.students[0] as Person);
    const [absent, late, excused, present] = one.students;
    const marks = [
      { student: absent, status: 'absent', absence_reason: 'illness' },
      { student: late, status: 'late' },
      { student: excused, status: 'excused' },
      { student: present, status: 'present' },
    ];
    const marked = await mark(one.teacher, one, ...marks);
    expect(marked.body).toEqual({
      marked_count: 4,
      present_count: 2,
      absent_count: 2,
      late_count: 1,
      flags_created: 1,
      notifications_sent: 3,
    });
    const told = async (parent: Person | undefined) =>
      (await client.rows(parent ?? null, 'GET /api/attendance/notifications/')).map((notice) => notice['notification_type']);
    expect(await Promise.all(parents.map(told))).toEqual([['ABSENCE_ALERT'], ['LATE_ALERT'], [], []]);
    // The same marks again change nothing, so nobody hears of them.
    const again = await mark(one.teacher, one, ...marks);
    expect(again.body).toMatchObject({ marked_count: 4, flags_created: 0, notifications_sent: 0 });
  });

  test('marking again replaces the mark: one record for each student', async () => {
    const one = await room({ register: 'OPEN' });
    const [student] = one.students;
    await mark(one.teacher, one, { student, status: 'absent', notes: 'Introuvable' });
    const second = await mark(one.teacher, one, { student, status: 'present' });
    expect(second.body).toEqual({
      marked_count: 1,
      present_count: 1,
      absent_count: 0,
      late_count: 0,
      flags_created: 0,
      notifications_sent: 0,
    });
    expect(await client.rows(staff, `GET /api/attendance/records/?session=${one.lesson.instanceId}`)).toMatchObject([
      { student, status: 'PRESENT', notes: null },
    ]);
    expect(await school.sql('select from absence_flag where student_id = $1 and deleted_at is null', [student])).toEqual([]);
  });

  test('refuses all marks when one is wrong, and names the place of each', async () => {
    const [one, elsewhere] = [await room({ register: 'OPEN', students: 4 }), await room()];
    const [a, b, c, d] = one.students;
    const refused = await mark(
      one.teacher,
      one,
      { student: a, status: 'present' },
      { student: elsewhere.students[0], status: 'present' },
      { student: a, status: 'absent' },
      { student: b, status: 'late', late_minutes: 2000 },
      { student: c, status: 'present', late_minutes: 5 },
      { student: d, status: 'absent', absence_reason: 'x'.repeat(501) },
      { student: 999_999_999, status: 'absent' },
    );
    expect(refusal(refused)).toEqual([
      400,
      [
        'attendance_data.1.student',
        'attendance_data.2.student',
        'attendance_data.3.late_minutes',
        'attendance_data.4.late_minutes',
        'attendance_data.5.absence_reason',
        'attendance_data.6.student',
      ],
    ]);
    expect(details(refused)['attendance_data.1.student']).toEqual([`This student is not enrolled in ${one.schoolClass.name}.`]);
    expect(await stored(one)).toEqual([]);
  });

  test('says what it needs, and takes 500 marks at most', async () => {
    const one = await room({ register: 'OPEN' });
    const [student] = one.students;
    expect(refusal(await client.send(one.teacher, `POST ${one.at}bulk_mark/`, { body: {} }))).toEqual([400, ['attendance_data']]);
    expect(refusal(await mark(one.teacher, one))).toEqual([400, ['attendance_data']]);
    expect(refusal(await mark(one.teacher, one, { student, status: 'Present' }, { status: 'late' }))).toEqual([
      400,
      ['attendance_data.0.status', 'attendance_data.1.student'],
    ]);
    const many = Array.from({ length: 501 }, (_, i) => ({ student: i + 1, status: 'present' }));
    expect(refusal(await mark(one.teacher, one, ...many))).toEqual([400, ['attendance_data']]);
  });

  test('is not counted among the bulk operations of the hour', async () => {
    const one = await room({ register: 'OPEN' });
    const limit = async (answer: Promise<Reply>) => (await answer).headers.get('x-ratelimit-limit');
    const ordinary = await limit(client.send(one.teacher, `GET ${one.at}`));
    expect(await limit(mark(one.teacher, one, { student: one.students[0], status: 'present' }))).toBe(ordinary);
  });
});
