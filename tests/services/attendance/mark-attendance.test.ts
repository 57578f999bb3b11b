import pg from 'pg';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { AttendanceStatus } from '../../../src/entities/attendance/attendance-record.js';
import { markAttendance } from '../../../src/services/attendance/mark-attendance.js';
import { Classroom, closeDatabase, day, monday } from './classroom.js';
import { events, faultsOf, flags, mark, notices, type Marks } from './outcomes.js';

afterAll(closeDatabase);
const { PRESENT, ABSENT, LATE, EXCUSED } = AttendanceStatus;

describe('marking a register', () => {
  test('stores every mark and counts late students as there, excused ones as not', async () => {
    const room = await Classroom.make({ students: 4 });
    const answer = await mark(room, await room.lesson(monday), { 0: PRESENT, 1: ABSENT, 2: LATE, 3: EXCUSED });
    expect(answer).toMatchObject({
      markedCount: 4,
      presentCount: 2,
      absentCount: 2,
      lateCount: 1,
      flagsCreated: 1,
      notificationsSent: 2,
      errors: [],
    });
    expect(await notices(room)).toEqual(['1 ABSENCE_ALERT LOW', '2 LATE_ALERT LOW']);
    expect(await flags(room)).toEqual(['1 ABSENCE 2026-09-14 2026-09-14 1 LOW ACTIVE t']);
    expect(await events(room, 'attendance.alert')).toMatchObject([
      {
        studentId: room.students[1],
        studentName: 'Sara1 Alami001',
        status: 'ABSENT',
        sessionTime: '08:00',
        correction: false,
        flagCreated: true,
        priority: 'LOW',
      },
      { studentId: room.students[2], status: 'LATE', flagCreated: false, priority: null },
    ]);
    expect(await events(room, 'notification.created')).toHaveLength(2);
    expect(await events(room, 'attendance.flagged')).toHaveLength(1);
    expect(await events(room, 'attendance.register')).toMatchObject([{ registerStatus: 'OPEN' }]);
  });

  test('doing it again changes nothing and tells nobody', async () => {
    const room = await Classroom.make();
    const lesson = await room.lesson(monday);
    await mark(room, lesson, { 0: ABSENT, 1: PRESENT });
    const again = await mark(room, lesson, { 0: ABSENT, 1: PRESENT });
    expect(again).toMatchObject({ markedCount: 2, absentCount: 1, flagsCreated: 0, notificationsSent: 0 });
    expect(await notices(room)).toHaveLength(1);
    expect(await events(room, 'attendance.register')).toHaveLength(1);
    expect(await room.select('select from attendance_mark where organization_id = ?')).toHaveLength(2);
  });

  test('a correction keeps the history, withdraws the flag and tells the guardian', async () => {
    const room = await Classroom.make();
    const lesson = await room.lesson(monday);
    await mark(room, lesson, { 0: ABSENT });
    const answer = await mark(room, lesson, { 0: PRESENT });
    expect(answer).toMatchObject({ flagsCreated: 0, notificationsSent: 1 });
    expect(await flags(room)).toEqual([]);
    expect(await notices(room)).toEqual(['0 ABSENCE_ALERT LOW', '0 ATTENDANCE_CORRECTED LOW']);
    expect((await events(room, 'attendance.alert'))[1]).toMatchObject({ status: 'PRESENT', correction: true });
    expect(await room.select('select previous_status, status, cause from attendance_mark where organization_id = ? order by id')).toEqual([
      { previous_status: null, status: 'ABSENT', cause: 'MARK' },
      { previous_status: 'ABSENT', status: 'PRESENT', cause: 'CORRECTION' },
    ]);
  });

  test('a guardian who may not hear, or no longer is one, is not told', async () => {
    const room = await Classroom.make({ students: 3 });
    await room.em().execute('update guardianship set may_receive_alerts = false where student_id = ?', [room.students[0]]);
    await room.em().execute(`update guardianship set ends_on = '2026-09-13' where student_id = ?`, [room.students[1]]);
    const answer = await mark(room, await room.lesson(monday), { 0: ABSENT, 1: ABSENT, 2: ABSENT });
    expect(answer).toMatchObject({ flagsCreated: 3, notificationsSent: 1 });
    expect(await notices(room)).toEqual(['2 ABSENCE_ALERT LOW']);
    expect((await flags(room)).map((flag) => flag.endsWith('t'))).toEqual([false, false, true]);
  });
});

describe('flags follow the marks', () => {
  test('an absence that extends a run raises its flag, and chronic absence has one of its own', async () => {
    const room = await Classroom.make();
    for (const at of [0, 1, 2, 3, 4]) await mark(room, await room.lesson(day(at)), { 0: ABSENT });
    expect(await flags(room)).toEqual([
      '0 ABSENCE 2026-09-14 2026-09-18 5 HIGH ACTIVE t',
      '0 CHRONIC_ABSENCE 2026-09-14 2026-09-18 5 URGENT ACTIVE t',
    ]);
    expect(await notices(room)).toEqual([
      '0 ABSENCE_ALERT LOW',
      '0 ABSENCE_ALERT MEDIUM',
      '0 ABSENCE_ALERT MEDIUM',
      '0 ABSENCE_ALERT HIGH',
      '0 CHRONIC_ABSENCE URGENT',
    ]);
  });

  test('five late arrivals are a pattern', async () => {
    const room = await Classroom.make();
    for (const at of [0, 1, 2, 3]) await mark(room, await room.lesson(day(at)), { 0: LATE });
    expect(await flags(room)).toEqual([]);
    expect(await mark(room, await room.lesson(day(3), { start: '10:00' }), { 0: LATE })).toMatchObject({ flagsCreated: 1 });
    expect(await flags(room)).toEqual(['0 LATE_PATTERN 2026-09-14 2026-09-17 5 URGENT ACTIVE t']);
  });

  test('filling in an older day late joins two runs into the older flag, and still tells the guardian', async () => {
    const room = await Classroom.make();
    await mark(room, await room.lesson(day(0)), { 0: ABSENT });
    const missing = await room.lesson(day(1));
    await mark(room, await room.lesson(day(1), { start: '10:00' }), { 0: PRESENT });
    await mark(room, await room.lesson(day(2)), { 0: ABSENT });
    expect(await flags(room)).toHaveLength(2);
    expect(await mark(room, missing, { 0: ABSENT })).toMatchObject({ flagsCreated: 0, notificationsSent: 1 });
    expect(await flags(room)).toEqual(['0 ABSENCE 2026-09-14 2026-09-16 3 MEDIUM ACTIVE t']);
  });

  test('filling in an older day on which the student was there cuts a run', async () => {
    const room = await Classroom.make();
    await mark(room, await room.lesson(day(0)), { 0: ABSENT });
    await mark(room, await room.lesson(day(2)), { 0: ABSENT });
    expect(await flags(room)).toEqual(['0 ABSENCE 2026-09-14 2026-09-16 2 MEDIUM ACTIVE t']);
    await mark(room, await room.lesson(day(1)), { 0: PRESENT });
    expect(await flags(room)).toEqual(['0 ABSENCE 2026-09-14 2026-09-14 1 LOW ACTIVE t', '0 ABSENCE 2026-09-16 2026-09-16 1 LOW ACTIVE t']);
  });
});

describe('a bad mark', () => {
  test('refuses all of them, naming every one', async () => {
    const room = await Classroom.make({ students: 2 });
    const stranger = (await Classroom.make({ students: 1 })).students[0] ?? '';
    const lesson = await room.lesson(monday);
    const work = room.as('teacher', (ctx) =>
      markAttendance(ctx, {
        sessionInstanceId: lesson,
        marks: [
          { studentId: room.students[0] ?? '', status: ABSENT },
          { studentId: stranger, status: ABSENT },
          { studentId: 'nobody', status: ABSENT },
          { studentId: room.students[0] ?? '', status: PRESENT },
          { studentId: room.students[1] ?? '', status: PRESENT, lateMinutes: 5, reason: 'x'.repeat(501) },
        ],
      }),
    );
    expect(await faultsOf(work)).toMatchObject([
      { path: 'input.marks.1.studentId', code: 'NOT_ENROLLED', facts: { className: '1ère Année - A' } },
      { path: 'input.marks.2.studentId', code: 'NOT_ENROLLED' },
      { path: 'input.marks.3.studentId', code: 'DUPLICATE' },
      { path: 'input.marks.4.lateMinutes', code: 'INVALID' },
      { path: 'input.marks.4.reason', code: 'TOO_LONG' },
    ]);
    expect(await room.select('select from attendance_record where organization_id = ?')).toEqual([]);
  });

  test('is answered row by row when asked to, and the others are stored', async () => {
    const room = await Classroom.make({ students: 2 });
    const answer = await room.as('teacher', async (ctx) =>
      markAttendance(ctx, {
        sessionInstanceId: await room.lesson(monday),
        partial: true,
        marks: [
          { studentId: '999999999', status: ABSENT },
          { studentId: room.students[1] ?? '', status: ABSENT },
        ],
      }),
    );
    expect(answer).toMatchObject({
      markedCount: 1,
      notificationsSent: 1,
      errors: [{ path: 'input.marks.0.studentId', code: 'NOT_ENROLLED', message: 'This student is not enrolled in 1ère Année - A.' }],
    });
  });

  test.each(['NOT_STARTED', 'CLOSED'])('nothing is marked while the register is %s', async (status) => {
    const room = await Classroom.make({ students: 1 });
    const lesson = await room.lesson(monday, { status });
    expect(await faultsOf(mark(room, lesson, { 0: ABSENT }))).toEqual([
      { path: 'input.sessionInstanceId', code: 'WRONG_STATE', facts: { status } },
    ]);
  });

  test("another teacher's lesson, and another school's, is not found", async () => {
    const room = await Classroom.make({ students: 1 });
    const other = await Classroom.make({ students: 1 });
    expect(await faultsOf(mark(room, await other.lesson(monday), { 0: ABSENT }))).toBe('NOT_FOUND');
    const lesson = await room.lesson(monday);
    await room.em().execute('update session_instance set teacher_id = ? where id = ?', [other.teacher, lesson]);
    expect(await faultsOf(mark(room, lesson, { 0: ABSENT }))).toBe('NOT_FOUND');
  });
});

describe('a class of forty', () => {
  test('takes as many statements as a class of four: eleven', async () => {
    const counts: number[] = [];
    for (const students of [4, 40]) {
      const room = await Classroom.make({ students });
      await mark(room, await room.lesson(day(0)), Object.fromEntries(room.students.map((_, i) => [i, ABSENT])));
      const lesson = await room.lesson(day(1));
      // Half of them raise a flag, a quarter come late, a quarter are there.
      const marks = Object.fromEntries(room.students.map((_, i) => [i, [ABSENT, ABSENT, LATE, PRESENT][i % 4] ?? PRESENT]));
      const spy = vi.spyOn(pg.Client.prototype, 'query');
      try {
        expect(await mark(room, lesson, marks)).toMatchObject({ markedCount: students, notificationsSent: students * 0.75 });
        // Less the beginning, the end, and what the test asks for itself.
        counts.push(spy.mock.calls.length - 3);
      } finally {
        spy.mockRestore();
      }
    }
    expect(counts).toEqual([11, 11]);
  });

  test('two teachers who mark it at once are both served: nothing fails, nothing is doubled', async () => {
    const room = await Classroom.make({ students: 40 });
    const lesson = await room.lesson(monday);
    const all = (status: AttendanceStatus): Marks => Object.fromEntries(room.students.map((_, i) => [i, status]));
    const answers = await Promise.all([mark(room, lesson, all(ABSENT)), mark(room, lesson, all(ABSENT)), mark(room, lesson, all(ABSENT))]);
    expect(answers.map(({ markedCount }) => markedCount)).toEqual([40, 40, 40]);
    expect(answers.map(({ notificationsSent }) => notificationsSent).toSorted((a, b) => a - b)).toEqual([0, 0, 40]);
    expect(await room.select('select from attendance_record where organization_id = ?')).toHaveLength(40);
    expect(await notices(room)).toHaveLength(40);
    expect(await flags(room)).toHaveLength(40);
  });

  test('two lessons of one class marked at once make one run of each student', async () => {
    const room = await Classroom.make({ students: 10 });
    const lessons = await Promise.all([
      room.lesson(day(0)),
      room.lesson(day(1)),
      room.lesson(day(2)),
      room.lesson(day(0), { start: '10:00' }),
    ]);
    const all: Marks = Object.fromEntries(room.students.map((_, i) => [i, ABSENT]));
    await Promise.all(lessons.map((lesson) => mark(room, lesson, all)));
    expect(await flags(room)).toEqual(
      room.students.map(() => expect.stringMatching(/^\d+ ABSENCE 2026-09-14 2026-09-16 3 MEDIUM ACTIVE t$/) as unknown),
    );
    expect(await notices(room)).toHaveLength(40);
  });
});
