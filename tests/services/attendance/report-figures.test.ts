import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, mondayOf } from '../../../src/services/calendar.js';
import { startApp, type App } from '../../support/app.js';
import type { Person } from '../../support/school.js';
import { classReport, dayReport, historyReport, report, weekReport } from './ask-report.js';
import { A, attended, E, expectedOf, historyOf, L, lesson, P, subjects, type Attended, type Status } from './attended.js';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('figures', () => {
  test('are those of a week counted by hand', async () => {
    const school = await app.school();
    const monday = mondayOf(school.day(-7));
    const { classes } = await attended(
      school,
      [3, 1],
      [
        lesson(monday, [P, L, A]),
        lesson(addDays(monday, 1), [P, E, null]),
        lesson(addDays(monday, 2), [], { opened: false }),
        lesson(addDays(monday, 2), [A], { of: 1 }),
        lesson(addDays(monday, 7), [A, A, A]),
      ],
    );
    const [first, second] = classes;
    expect(await report(school, school.admin, weekReport, { day: monday })).toEqual({
      period: { startDate: monday, endDate: addDays(monday, 6) },
      totalSessions: 3,
      totalStudents: 4,
      statistics: {
        overallAttendanceRate: 50,
        totalAbsences: 3,
        totalLateArrivals: 1,
        excusedAbsences: 1,
        unexcusedAbsences: 2,
        chronicAbsenceStudents: 0,
        perfectAttendanceStudents: 1,
      },
      dailyTrends: [
        { date: monday, attendanceRate: 66.7, absentCount: 1 },
        { date: addDays(monday, 1), attendanceRate: 50, absentCount: 1 },
        { date: addDays(monday, 2), attendanceRate: 0, absentCount: 1 },
      ],
      classes: [
        { classId: first?.id, className: first?.name, attendanceRate: 60, absentCount: 2, lateCount: 1 },
        { classId: second?.id, className: second?.name, attendanceRate: 0, absentCount: 1, lateCount: 0 },
      ],
    });
  });

  const size = 3;
  const span = 24;
  const lessons = fc.array(
    fc.record({
      of: fc.nat(1),
      ago: fc.nat(span),
      subject: fc.constantFrom(...subjects),
      reason: fc.constantFrom(null, null, 'illness', 'family'),
      opened: fc.constantFrom(true, true, true, false),
      marks: fc.array(fc.constantFrom<(Status | null)[]>(P, P, A, A, A, L, E, null), { minLength: size, maxLength: size }),
    }),
    { minLength: 0, maxLength: 26 },
  );

  test('are what an independent count gives, for any marks, period and reach; and the same in every report', async () => {
    await fc.assert(
      fc.asyncProperty(lessons, fc.nat(span), fc.nat(span), async (drawn, one, other) => {
        const school = await app.school();
        const [from, to] = [school.day(-Math.max(one, other)), school.day(-Math.min(one, other))];
        const held = drawn.map(({ ago, ...rest }, at) =>
          lesson(school.day(-ago), rest.marks, { ...rest, start: `${String(at % 24).padStart(2, '0')}:0${Math.floor(at / 24)}` }),
        );
        const sheet = await attended(school, [size, size], held);
        const compared = [
          ...(await classAgainstCount(sheet, from, to)),
          ...(await periodsAgainstCount(sheet, from)),
          ...(await historyAgainstCount(sheet, from, to)),
        ];
        for (const { said, counted } of compared) expect(said).toEqual(counted);
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  interface Compared {
    readonly said: unknown;
    readonly counted: unknown;
  }
  async function classAgainstCount(sheet: Attended, startDate: string, endDate: string): Promise<Compared[]> {
    const { school, classes, teachers } = sheet;
    const { totals, trends: dailyTrends, students } = expectedOf(sheet, [0], startDate, endDate);
    const asked = { c: classes[0]?.id, from: startDate, to: endDate };
    const said = await report(school, school.admin, classReport, asked);
    const rows = said['studentBreakdown'] as { studentId: string; studentName: string; currentFlags: number }[];
    const studentBreakdown = rows
      .map(({ studentName: _name, currentFlags: _flags, ...row }) => row)
      .toSorted((a, b) => Number(a.studentId) - Number(b.studentId));
    const about = { classId: classes[0]?.id, className: classes[0]?.name, period: { startDate, endDate } };
    return [
      { said: { ...said, studentBreakdown }, counted: { ...about, ...totals, dailyTrends, studentBreakdown: students } },
      { said: await report(school, teachers[0] ?? school.admin, classReport, asked), counted: said },
    ];
  }

  async function periodsAgainstCount(sheet: Attended, day: string): Promise<Compared[]> {
    const { school, teachers } = sheet;
    const period = { startDate: mondayOf(day), endDate: addDays(mondayOf(day), 6) };
    const compared: Compared[] = [];
    for (const [who, places] of [
      [school.admin, [0, 1]],
      [teachers[1] ?? school.admin, [1]],
    ] as const) {
      const week = expectedOf(sheet, places, period.startDate, period.endDate);
      const one = expectedOf(sheet, places, day, day);
      compared.push(
        {
          said: await report(school, who, weekReport, { day }),
          counted: { period, ...week.totals, dailyTrends: week.trends, classes: week.classes },
        },
        { said: await report(school, who, dayReport, { day }), counted: { date: day, ...one.totals, classes: one.classes } },
      );
    }
    return compared;
  }

  /** A student's history has the figures that the class's report gives for the student. */
  async function historyAgainstCount(sheet: Attended, from: string, to: string): Promise<Compared[]> {
    const { school, classes } = sheet;
    const student = classes[0]?.students[0] as Person;
    const { summary, attendanceCalendar, absencePatterns } = await report(school, student, historyReport, { from, to });
    const { studentBreakdown } = await report(school, school.admin, classReport, { c: classes[0]?.id, from, to });
    const row = (studentBreakdown as Record<string, unknown>[]).find(({ studentId }) => studentId === student.id);
    const { attendanceRate, absent, late } = summary as Record<string, number>;
    return [
      { said: { summary, attendanceCalendar, absencePatterns }, counted: historyOf(sheet, student.id, from, to) },
      {
        said: { attendanceRate, totalAbsences: absent, totalLate: late },
        counted: { attendanceRate: row?.['attendanceRate'], totalAbsences: row?.['totalAbsences'], totalLate: row?.['totalLate'] },
      },
    ];
  }

  test('count who left the class during the period and who is marked in it, not who came after it', async () => {
    const school = await app.school();
    const { classes } = await attended(school, [4], [lesson(school.day(-10), [P, P, null, A])]);
    const [here, left, late, marked] = classes[0]?.students ?? [];
    const enrolled = 'update class_enrollment set enrollment_date = $2, ended_on = $3, is_active = $4 where student_id = $1';
    await school.sql(enrolled, [left?.id, school.day(-100), school.day(-9), false]);
    await school.sql(enrolled, [late?.id, school.day(-2), null, true]);
    await school.sql(enrolled, [marked?.id, school.day(-100), school.day(-50), false]);
    const students = async (from: number, to: number) => {
      const said = await report(school, school.admin, classReport, { c: classes[0]?.id, from: school.day(from), to: school.day(to) });
      const rows = said['studentBreakdown'] as { studentId: string }[];
      expect(said['totalStudents']).toBe(rows.length);
      return rows.map(({ studentId }) => studentId).toSorted((a, b) => Number(a) - Number(b));
    };
    expect(await students(-12, -9)).toEqual([here?.id, left?.id, marked?.id]);
    expect(await students(-9, -9)).toEqual([here?.id, left?.id]);
    expect(await students(-8, -5)).toEqual([here?.id]);
    expect(await students(-3, 0)).toEqual([here?.id, late?.id]);
  });

  test('of chronic absence take fourteen days, counting each once, and the numbers of the organization', async () => {
    const chronic = async (settings: object) => {
      const school = await app.school();
      await school.sql(`update organization set settings = settings || $2 where id = $1`, [school.id, { attendance: settings }]);
      const { classes } = await attended(
        school,
        [3],
        [
          ...[13, 9, 6, 3, 0].map((ago) => lesson(school.day(-ago), [A, null, A])),
          ...[14, 9, 6, 3, 0].map((ago) => lesson(school.day(-ago), [null, A, E], { start: '10:00' })),
          lesson(school.day(-3), [null, A, null], { start: '12:00' }),
        ],
      );
      const said = await report(school, school.admin, classReport, { c: classes[0]?.id, from: school.day(-20), to: school.day(0) });
      return (said['statistics'] as Record<string, number>)['chronicAbsenceStudents'];
    };
    expect(await chronic({})).toBe(2);
    expect(await chronic({ chronicAbsences: 4 })).toBe(3);
    expect(await chronic({ windowDays: 15 })).toBe(3);
    expect(await chronic({ chronicAbsences: 6 })).toBe(0);
  });

  test('of a student show the flags that are open now', async () => {
    const school = await app.school();
    const { classes, teachers } = await attended(school, [2], []);
    const { instanceId } = await school.lesson(classes[0] ?? { id: '', name: '', students: [] }, teachers[0] ?? school.admin);
    const [student, other] = classes[0]?.students ?? [];
    for (const status of ['ACTIVE', 'ACTIVE', 'RESOLVED', 'DISMISSED'])
      await school.sql(
        `insert into absence_flag (organization_id, student_id, session_instance_id, school_class_id, flag_type, priority, status)
         values ($1, $2, $3, $4, 'ABSENCE', 'LOW', $5)`,
        [school.id, student?.id, instanceId, classes[0]?.id, status],
      );
    const { studentBreakdown: rows } = await report(school, school.admin, classReport, { c: classes[0]?.id });
    const flags = new Map((rows as { studentId: string; currentFlags: number }[]).map((row) => [row.studentId, row.currentFlags]));
    expect(flags).toEqual(
      new Map([
        [student?.id, 2],
        [other?.id, 0],
      ]),
    );
  });
});
