import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { attendanceSchool, type AttendanceSchool, type Room } from './attendance-school.js';
import { clientOf, detailsOf, refusal, type Client, type Reply } from './client.js';

let app: App;
let school: School;
let client: Client;
let staff: Person;
let room: AttendanceSchool['room'];
let mark: AttendanceSchool['mark'];

beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  staff = await school.person(Role.STAFF);
  ({ room, mark } = attendanceSchool(school, client));
});
afterAll(() => app.close());

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
    expect(detailsOf(refused)['attendance_data.1.student']).toEqual([`This student is not enrolled in ${one.schoolClass.name}.`]);
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
