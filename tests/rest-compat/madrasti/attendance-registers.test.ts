import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { attendanceSchool, type AttendanceSchool } from './attendance-school.js';
import { clientOf, detailsOf, refusal, type Client } from './client.js';

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

interface Entry {
  readonly student_id: number;
  readonly student_name: string;
  readonly attendance_status: string;
  readonly previous_attendance: string | null;
}

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
    expect(detailsOf(await client.send(teacher, `POST ${at}start/`))['id']).toEqual(['Not possible while the status is IN_PROGRESS.']);
    await client.send(teacher, `POST ${at}complete/`);
    expect(detailsOf(await client.send(teacher, `POST ${at}complete/`))['id']).toEqual(['Not possible while the status is COMPLETED.']);
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
