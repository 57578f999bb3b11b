import { afterAll, describe, expect, test } from 'vitest';
import { AttendanceStatus } from '../../../src/entities/attendance/attendance-record.js';
import { cancelSessionInstance } from '../../../src/services/attendance/cancel-session-instance.js';
import { createSessionInstance } from '../../../src/services/attendance/create-session-instance.js';
import { deleteSessionInstance } from '../../../src/services/attendance/delete-session-instance.js';
import { moveSessionInstance } from '../../../src/services/attendance/move-session-instance.js';
import { resetAttendance } from '../../../src/services/attendance/reset-attendance.js';
import { updateSessionInstance } from '../../../src/services/attendance/update-session-instance.js';
import { Classroom, closeDatabase, day, monday } from './classroom.js';
import { faultsOf, mark } from './outcomes.js';

afterAll(closeDatabase);
const create = (room: Classroom, weekday: number, date: string) =>
  room.as('teacher', (ctx) => createSessionInstance(ctx, { timetableSessionId: room.weekly[weekday - 1] ?? '', date }));

describe('a dated lesson', () => {
  test('takes over what its weekly lesson says, and stands once a day', async () => {
    const room = await Classroom.make({ students: 1 });
    await create(room, 1, monday);
    expect(
      await room.select(
        'select school_class_id, teacher_id, subject_id, start_time, status, register_status from session_instance where organization_id = ?',
      ),
    ).toEqual([
      {
        school_class_id: room.classId,
        teacher_id: room.teacher,
        subject_id: room.subject,
        start_time: '08:00:00',
        status: 'PLANNED',
        register_status: 'NOT_STARTED',
      },
    ]);
    expect(await faultsOf(create(room, 1, monday))).toEqual([{ path: 'input.date', code: 'TAKEN' }]);
  });
  test('falls on the day of the weekly lesson, within the timetable', async () => {
    const room = await Classroom.make({ students: 1 });
    expect(await faultsOf(create(room, 2, monday))).toEqual([{ path: 'input.date', code: 'WRONG_DAY' }]);
    expect(await faultsOf(create(room, 1, '2026-08-31'))).toEqual([
      { path: 'input.date', code: 'OUTSIDE_PERIOD', facts: { from: '2026-09-07', to: '2027-06-25' } },
    ]);
  });
  test("of another teacher's weekly lesson is not found", async () => {
    const room = await Classroom.make({ students: 1 });
    const other = await Classroom.make({ students: 1 });
    const work = room.as('teacher', (ctx) => createSessionInstance(ctx, { timetableSessionId: other.weekly[0] ?? '', date: monday }));
    expect(await faultsOf(work)).toBe('NOT_FOUND');
  });
});

describe('changing a dated lesson', () => {
  const update = (room: Classroom, id: string, input: object) => room.as('teacher', (ctx) => updateSessionInstance(ctx, id, input));

  test('moves it to another of its days, or to another weekly lesson, before it is opened', async () => {
    const room = await Classroom.make({ students: 1 });
    const lesson = await room.lesson(monday, { status: 'NOT_STARTED' });
    await update(room, lesson, { date: day(7), notes: 'test' });
    await update(room, lesson, { timetableSessionId: room.weekly[1], date: day(8) });
    expect(await room.select('select date::text, timetable_session_id, notes from session_instance where organization_id = ?')).toEqual([
      { date: day(8), timetable_session_id: room.weekly[1], notes: 'test' },
    ]);
    expect(await faultsOf(update(room, lesson, { date: monday }))).toMatchObject([{ path: 'input.date', code: 'WRONG_DAY' }]);
  });
  test('leaves only its remarks once it is opened, and nothing once it is completed', async () => {
    const room = await Classroom.make({ students: 1 });
    const open = await room.lesson(monday);
    await update(room, open, { timetableSessionId: room.weekly[0], date: monday, notes: 'test' });
    expect(await faultsOf(update(room, open, { date: day(7) }))).toMatchObject([{ path: 'input.date', code: 'WRONG_STATE' }]);
    const closed = await room.lesson(day(1), { status: 'CLOSED' });
    expect(await faultsOf(update(room, closed, { notes: 'x' }))).toMatchObject([{ path: 'id', code: 'WRONG_STATE' }]);
  });
  test('by who stands in, or after the weekly lesson was deleted, may name that lesson again, and no other out of reach', async () => {
    const room = await Classroom.make({ students: 1 });
    const other = await Classroom.make({ students: 1 });
    const lesson = await room.lesson(monday);
    await room.em().execute('update timetable_session set deleted_at = now(), is_live = false where id = ?', [room.weekly[0]]);
    await update(room, lesson, { timetableSessionId: room.weekly[0], date: monday, notes: 'test' });
    expect(await room.select('select notes from session_instance where organization_id = ?')).toEqual([{ notes: 'test' }]);
    expect(await faultsOf(update(room, lesson, { timetableSessionId: other.weekly[0] }))).toBe('NOT_FOUND');
  });
});

describe('deleting a dated lesson', () => {
  const remove = (room: Classroom, id: string) => room.as('teacher', (ctx) => deleteSessionInstance(ctx, id));

  test('is possible before it is opened, and after a reset; the audit keeps what was marked', async () => {
    const room = await Classroom.make({ students: 2 });
    const lesson = await room.lesson(monday);
    await mark(room, lesson, { 0: AttendanceStatus.ABSENT });
    expect(await faultsOf(remove(room, lesson))).toEqual([{ path: 'id', code: 'WRONG_STATE', facts: { status: 'OPEN' } }]);
    await room.as('admin', (ctx) => resetAttendance(ctx, { sessionInstanceId: lesson }));
    expect(await remove(room, lesson)).toMatchObject({ deletedSessionInstanceId: lesson });
    expect(await room.select('select from session_instance where organization_id = ?')).toEqual([]);
    expect(
      await room.select(
        `select jsonb_array_length(detail->'marks') as marks from audit_entry where organization_id = ? and action = 'deleteSessionInstance'`,
      ),
    ).toEqual([{ marks: 2 }]);
  });
  test('is refused while a flag is about it', async () => {
    const room = await Classroom.make({ students: 1 });
    const lesson = await room.lesson(monday);
    await mark(room, lesson, { 0: AttendanceStatus.ABSENT });
    await room.em().execute(`update absence_flag set status = 'RESOLVED' where organization_id = ?`, [room.organization]);
    await room.as('admin', (ctx) => resetAttendance(ctx, { sessionInstanceId: lesson }));
    expect(await faultsOf(remove(room, lesson))).toEqual([{ path: 'id', code: 'IN_USE', facts: { by: 'AbsenceFlag' } }]);
  });
});

describe('a lesson that does not take place as planned', () => {
  test('is cancelled before it is opened', async () => {
    const room = await Classroom.make({ students: 1 });
    const lesson = await room.lesson(monday, { status: 'NOT_STARTED' });
    await room.as('teacher', (ctx) => cancelSessionInstance(ctx, lesson, { notes: 'ill' }));
    expect(await room.select('select status, notes from session_instance where organization_id = ?')).toEqual([
      { status: 'CANCELLED', notes: 'ill' },
    ]);
  });
  test('is moved where nobody is booked twice', async () => {
    const room = await Classroom.make({ students: 1 });
    const lesson = await room.lesson(monday, { status: 'NOT_STARTED' });
    const move = (input: object) => room.as('admin', (ctx) => moveSessionInstance(ctx, lesson, input));
    expect(await faultsOf(move({ date: day(1) }))).toMatchObject([
      { path: 'input.startTime', code: 'CLASH', facts: { who: 'SCHOOL_CLASS', what: '1ère Année - A' } },
      {
        path: 'input.teacherId',
        code: 'CLASH',
        facts: { who: 'TEACHER', what: 'Karim Bennani', with: 'Mathématiques, 1ère Année - A, 08:00–09:00' },
      },
    ]);
    expect(await faultsOf(move({ startTime: '11:00' }))).toMatchObject([{ path: 'input.endTime', code: 'NOT_AFTER' }]);
    await move({ date: day(1), startTime: '09:00', endTime: '10:00' });
    expect(await room.select('select date::text, start_time, status from session_instance where organization_id = ?')).toEqual([
      { date: day(1), start_time: '09:00:00', status: 'MOVED' },
    ]);
  });
});
