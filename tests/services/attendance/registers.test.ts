import { afterAll, describe, expect, test } from 'vitest';
import { AttendanceStatus } from '../../../src/entities/attendance/attendance-record.js';
import { completeAttendance } from '../../../src/services/attendance/complete-attendance.js';
import { createAttendanceRecord } from '../../../src/services/attendance/create-attendance-record.js';
import { readRegister } from '../../../src/services/attendance/read-register.js';
import { resetAttendance } from '../../../src/services/attendance/reset-attendance.js';
import { startAttendance } from '../../../src/services/attendance/start-attendance.js';
import { updateAttendanceRecord } from '../../../src/services/attendance/update-attendance-record.js';
import { Classroom, closeDatabase, day, monday } from './classroom.js';
import { events, faultsOf, flags, mark, notices } from './outcomes.js';

afterAll(closeDatabase);
const { PRESENT, ABSENT, LATE, EXCUSED } = AttendanceStatus;
const recordOf = async (room: Classroom, student: number): Promise<string> => {
  const [row] = await room.select<{ id: string }>(
    'select id from attendance_record where organization_id = ? and student_id = ? order by id',
    [room.students[student]],
  );
  return String(row?.id);
};

describe('opening a register', () => {
  test('lists every student of the class with how each attended the lesson before', async () => {
    const room = await Classroom.make({ students: 3 });
    const before = await room.lesson(monday);
    await mark(room, before, { 0: ABSENT, 1: PRESENT });
    const lesson = await room.lesson(day(1), { status: 'NOT_STARTED' });
    const register = await room.as('teacher', (ctx) => startAttendance(ctx, { sessionInstanceId: lesson }));
    expect(register.entries).toMatchObject([
      { studentId: room.students[0], studentName: 'Sara0 Alami000', status: null, previousStatus: 'ABSENT', record: null },
      { studentId: room.students[1], status: null, previousStatus: 'PRESENT' },
      { studentId: room.students[2], status: null, previousStatus: null },
    ]);
    expect(register.entries.map(({ previousSessionInstanceId }) => previousSessionInstanceId)).toEqual([before, before, before]);
    expect(
      await room.select('select register_status, started_at, started_by_id from session_instance where organization_id = ? and id = ?', [
        lesson,
      ]),
    ).toMatchObject([{ register_status: 'OPEN', started_by_id: room.teacher }]);
    expect((await events(room, 'attendance.register')).at(-1)).toMatchObject({ sessionInstanceId: lesson, registerStatus: 'OPEN' });
  });

  test('names the lesson that each student had before: taken by register, or marked elsewhere', async () => {
    const room = await Classroom.make({ students: 3 });
    const taken = await room.lesson(day(0), { status: 'CLOSED' });
    // Nobody took the register of the second, and the third comes later on the day.
    await room.lesson(day(1), { status: 'NOT_STARTED' });
    await room.lesson(day(2), { start: '10:00' });
    await room.em().execute('update class_enrollment set enrollment_date = ? where student_id = ?', [day(1), room.students[1]]);
    const [elsewhere] = await room.select<{ id: string }>(
      `insert into school_class (organization_id, name, section, grade_id, academic_year_id)
       select organization_id, 'B', 'B', grade_id, academic_year_id from school_class where organization_id = ? and id = ? returning id`,
      [room.classId],
    );
    const marked = await room.lesson(day(1), { start: '14:00' });
    await room.em().execute('update session_instance set school_class_id = ? where id = ?', [elsewhere?.id, marked]);
    await room.em().execute(
      `insert into attendance_record (organization_id, session_instance_id, student_id, school_class_id, date, status, marked_at, marked_by_id)
       values (?, ?, ?, ?, ?, 'LATE', now(), ?)`,
      [room.organization, marked, room.students[2], elsewhere?.id, day(1), room.teacher],
    );
    const lesson = await room.lesson(day(2));
    const { entries } = await room.as('teacher', (ctx) => readRegister(ctx, lesson));
    expect(entries).toMatchObject([
      { previousSessionInstanceId: taken, previousStatus: null },
      { previousSessionInstanceId: null, previousStatus: null },
      { previousSessionInstanceId: marked, previousStatus: 'LATE' },
    ]);
  });

  test('is refused twice, and for a lesson that does not take place', async () => {
    const room = await Classroom.make();
    const open = await room.lesson(monday);
    const start = (sessionInstanceId: string) => room.as('teacher', (ctx) => startAttendance(ctx, { sessionInstanceId }));
    expect(await faultsOf(start(open))).toEqual([{ path: 'input.sessionInstanceId', code: 'WRONG_STATE', facts: { status: 'OPEN' } }]);
    const cancelled = await room.lesson(day(1), { status: 'NOT_STARTED' });
    await room.em().execute(`update session_instance set status = 'CANCELLED' where id = ?`, [cancelled]);
    expect(await faultsOf(start(cancelled))).toMatchObject([{ code: 'WRONG_STATE', facts: { status: 'CANCELLED' } }]);
  });

  test('a student who joins later is not in it, one who has left since is', async () => {
    const room = await Classroom.make({ students: 3 });
    const enrollment = 'update class_enrollment set enrollment_date = ?, ended_on = ?, is_active = ? where student_id = ?';
    await room.em().execute(enrollment, [day(1), null, true, room.students[0]]);
    await room.em().execute(enrollment, ['2026-09-01', day(0), false, room.students[1]]);
    const listed = async (date: string) => {
      const lesson = await room.lesson(date);
      const { entries } = await room.as('teacher', (ctx) => readRegister(ctx, lesson));
      return entries.map(({ studentId }) => room.students.indexOf(studentId));
    };
    expect(await listed(day(0))).toEqual([1, 2]);
    expect(await listed(day(1))).toEqual([0, 2]);
  });
});

describe('completing a register', () => {
  test('lists who is not marked, and assumes nobody absent', async () => {
    const room = await Classroom.make({ students: 3 });
    const lesson = await room.lesson(monday);
    await mark(room, lesson, { 1: PRESENT });
    const { unmarked } = await room.as('teacher', (ctx) => completeAttendance(ctx, { sessionInstanceId: lesson }));
    expect(unmarked).toEqual([{ id: room.students[0] }, { id: room.students[2] }]);
    expect(await room.select('select from attendance_record where organization_id = ?')).toHaveLength(1);
  });
  test('is refused while somebody is not marked, when asked to be', async () => {
    const room = await Classroom.make({ students: 3 });
    const lesson = await room.lesson(monday);
    const work = room.as('teacher', (ctx) => completeAttendance(ctx, { sessionInstanceId: lesson, refuseUnmarked: true }));
    expect(await faultsOf(work)).toEqual([{ path: 'input.refuseUnmarked', code: 'NOT_ALL_MARKED', facts: { count: 3 } }]);
  });
});

describe('one record', () => {
  const create = (room: Classroom, who: 'admin' | 'teacher', sessionInstanceId: string, student: number) =>
    room.as(who, (ctx) => createAttendanceRecord(ctx, { sessionInstanceId, studentId: room.students[student] ?? '', status: ABSENT }));

  test('has the same flags and notices as marking a class, once', async () => {
    const room = await Classroom.make();
    const lesson = await room.lesson(monday);
    expect(await create(room, 'teacher', lesson, 0)).toMatchObject({ flagsCreated: 1, notificationsSent: 1 });
    expect(await faultsOf(create(room, 'teacher', lesson, 0))).toEqual([{ path: 'input.studentId', code: 'ALREADY_MARKED' }]);
  });
  test('is made by a teacher in an open register only, by the office in any', async () => {
    const room = await Classroom.make();
    const closed = await room.lesson(monday, { status: 'CLOSED' });
    expect(await faultsOf(create(room, 'teacher', closed, 0))).toMatchObject([{ path: 'input.sessionInstanceId', code: 'WRONG_STATE' }]);
    expect(await create(room, 'admin', closed, 0)).toMatchObject({ flagsCreated: 1 });
  });
  test('can still be corrected when the register is closed', async () => {
    const room = await Classroom.make();
    const lesson = await room.lesson(monday);
    await mark(room, lesson, { 0: LATE });
    await room.as('teacher', (ctx) => completeAttendance(ctx, { sessionInstanceId: lesson }));
    const record = await recordOf(room, 0);
    await room.as('teacher', (ctx) => updateAttendanceRecord(ctx, record, { lateMinutes: 12, reason: 'bus' }));
    expect(await notices(room)).toEqual(['0 LATE_ALERT LOW']);
    await room.as('teacher', (ctx) => updateAttendanceRecord(ctx, record, { status: EXCUSED, notes: '' }));
    expect(await room.select('select status, late_minutes, reason, notes from attendance_record where organization_id = ?')).toEqual([
      { status: 'EXCUSED', late_minutes: null, reason: 'bus', notes: null },
    ]);
    expect(await notices(room)).toEqual(['0 LATE_ALERT LOW', '0 ATTENDANCE_CORRECTED LOW']);
  });
  test('can still be corrected when the subject of the lesson was deleted since', async () => {
    const room = await Classroom.make();
    await mark(room, await room.lesson(monday, { start: '10:00' }), { 0: ABSENT });
    await room.em().execute('update subject set deleted_at = now(), is_active = false where id = ?', [room.subject]);
    const record = await recordOf(room, 0);
    await room.as('teacher', (ctx) => updateAttendanceRecord(ctx, record, { status: PRESENT }));
    expect(await room.select('select status from attendance_record where organization_id = ?')).toEqual([{ status: 'PRESENT' }]);
  });
  test('stays with its lesson and its student', async () => {
    const room = await Classroom.make();
    const lesson = await room.lesson(monday);
    await mark(room, lesson, { 0: LATE });
    const record = await recordOf(room, 0);
    const [own] = await room.select<{ uuid: string }>('select uuid from student where organization_id = ? and id = ?', [room.students[0]]);
    const work = (input: object) => room.as('teacher', (ctx) => updateAttendanceRecord(ctx, record, input));
    const other = await room.lesson(day(1));
    expect(await faultsOf(work({ sessionInstanceId: other, studentId: room.students[1], status: null, lateMinutes: -1 }))).toMatchObject([
      { path: 'input.status', code: 'NULL' },
      { path: 'input.sessionInstanceId', code: 'MISMATCH' },
      { path: 'input.studentId', code: 'MISMATCH' },
      { path: 'input.lateMinutes', code: 'TOO_SMALL' },
    ]);
    expect(await faultsOf(work({ sessionInstanceId: '999999999' }))).toBe('NOT_FOUND');
    await work({ sessionInstanceId: lesson, studentId: own?.uuid, status: PRESENT });
  });
});

describe('resetting a register', () => {
  test('withdraws records and their flags, tells those who were alerted, and leaves a trace', async () => {
    const room = await Classroom.make({ students: 3 });
    await mark(room, await room.lesson(day(0)), { 0: ABSENT });
    const lesson = await room.lesson(day(1));
    await mark(room, lesson, { 0: ABSENT, 1: ABSENT, 2: PRESENT });
    expect(await flags(room)).toHaveLength(2);
    const answer = await room.as('admin', (ctx) => resetAttendance(ctx, { sessionInstanceId: lesson }));
    expect(answer).toMatchObject({ recordsWithdrawn: 3, notificationsSent: 2 });
    expect(await flags(room)).toEqual(['0 ABSENCE 2026-09-14 2026-09-14 1 LOW ACTIVE t']);
    expect((await notices(room)).slice(3)).toEqual(['0 ATTENDANCE_CORRECTED LOW', '1 ATTENDANCE_CORRECTED LOW']);
    expect(
      await room.select(
        `select previous_status, status from attendance_mark where organization_id = ? and cause = 'RESET' order by student_id`,
      ),
    ).toEqual([
      { previous_status: 'ABSENT', status: null },
      { previous_status: 'ABSENT', status: null },
      { previous_status: 'PRESENT', status: null },
    ]);
    expect(await room.select('select action, actor_id, resource_id from audit_entry where organization_id = ?')).toEqual([
      { action: 'resetAttendance', actor_id: room.admin, resource_id: lesson },
    ]);
    const again = room.as('admin', (ctx) => resetAttendance(ctx, { sessionInstanceId: lesson }));
    expect(await faultsOf(again)).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});
