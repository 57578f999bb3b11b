import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { mondayOf, addDays } from '../../../src/services/calendar.js';
import { attended, A, E, L, lesson, P, type Attended } from '../../services/attendance/attended.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School, SchoolClassUnderTest } from '../../support/school.js';
import { clientOf, type Client } from './client.js';

let app: App;
let school: School;
let client: Client;
let staff: Person;
let sheet: Attended;
let own: SchoolClassUnderTest;
let other: SchoolClassUnderTest;
let teacher: Person;
let student: Person;
let parent: Person;
/** A Monday some weeks ago. */
let monday: string;

beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  staff = await school.person(Role.STAFF);
  monday = mondayOf(school.day(-21));
  sheet = await attended(
    school,
    [2, 1],
    [
      lesson(monday, [A, P], { reason: 'illness' }),
      lesson(monday, [L, P], { subject: 'Physique', start: '10:00' }),
      lesson(addDays(monday, 1), [E, P], { reason: '__proto__' }),
      lesson(addDays(monday, 2), [P, A]),
      lesson(addDays(monday, 2), [A], { of: 1 }),
    ],
  );
  [own, other] = sheet.classes as [SchoolClassUnderTest, SchoolClassUnderTest];
  [teacher] = sheet.teachers as [Person];
  [student] = own.students as [Person];
  parent = await school.guardianOf(student);
});
afterAll(() => app.close());

const list = '/api/attendance/reports/';
const details = (body: Record<string, unknown>): Record<string, string[]> => body['details'] as Record<string, string[]>;
const ids = (rows: readonly Record<string, unknown>[]): unknown[] => rows.map(({ id }) => id);
const week = (): string => `start_date=${monday}&end_date=${addDays(monday, 6)}`;
const get = async (who: Person, path: string, headers = {}) => (await client.send(who, `GET ${list}${path}`, { headers })).body;
const status = async (who: Person, path: string) => (await client.send(who, `GET ${list}${path}`)).status;

describe('class statistics', () => {
  test('add up lessons, absences by kind, days and students', async () => {
    const body = await get(teacher, `class_statistics/?class=${own.id}&${week()}`);
    expect(body).toMatchObject({
      class_id: Number(own.id),
      class_name: own.name,
      period: { start_date: monday, end_date: addDays(monday, 6) },
      total_sessions: 4,
      total_students: 2,
      statistics: {
        overall_attendance_rate: 62.5,
        total_absences: 3,
        total_late_arrivals: 1,
        excused_absences: 1,
        unexcused_absences: 2,
        chronic_absence_students: 0,
        perfect_attendance_students: 0,
      },
      daily_trends: [
        { date: monday, attendance_rate: 75, absent_count: 1 },
        { date: addDays(monday, 1), attendance_rate: 50, absent_count: 1 },
        { date: addDays(monday, 2), attendance_rate: 50, absent_count: 1 },
      ],
    });
    const rows = body['student_breakdown'] as { student_id: number }[];
    expect(rows.find(({ student_id: id }) => id === Number(student.id))).toMatchObject({
      attendance_rate: 50,
      total_absences: 2,
      total_late: 1,
      current_flags: 0,
    });
    expect(await get(staff, `class_statistics/?class=${own.id}&${week()}`)).toEqual(body);
  });

  test('need a class in reach and days in order', async () => {
    expect(await status(teacher, `class_statistics/?class=${other.id}`)).toBe(404);
    expect(await status(staff, 'class_statistics/?class=999999999')).toBe(404);
    expect(Object.keys(details(await get(staff, 'class_statistics/')))).toEqual(['class']);
    expect(Object.keys(details(await get(staff, 'class_statistics/?class=A')))).toEqual(['class']);
    expect(details(await get(staff, `class_statistics/?class=${own.id}&start_date=2026-05-02&end_date=2026-05-01`))).toEqual({
      end_date: ['May not be before start_date.'],
    });
    expect(Object.keys(details(await get(staff, `class_statistics/?class=${own.id}&start_date=yesterday`)))).toEqual(['start_date']);
    for (const who of [student, parent]) expect(await status(who, `class_statistics/?class=${own.id}`)).toBe(403);
  });
});

describe('a student history', () => {
  test('tells lessons, patterns and reasons in the words of the document; the day in the language of the client', async () => {
    const body = await get(student, `student_history/?${week()}`);
    expect(body).toEqual({
      student_id: Number(student.id),
      student_name: expect.stringContaining('Sara') as string,
      class: own.name,
      period: { start_date: monday, end_date: addDays(monday, 6) },
      summary: { attendance_rate: 50, total_sessions: 4, present: 2, absent: 2, late: 1, excused: 1 },
      attendance_calendar: [
        {
          date: monday,
          sessions: [
            { subject: 'Anglais', status: 'absent', marked_at: '09:30' },
            { subject: 'Physique', status: 'late', marked_at: '09:30', late_minutes: 7 },
          ],
        },
        { date: addDays(monday, 1), sessions: [{ subject: 'Anglais', status: 'excused', marked_at: '09:30' }] },
        { date: addDays(monday, 2), sessions: [{ subject: 'Anglais', status: 'present', marked_at: '09:30' }] },
      ],
      absence_patterns: {
        most_absent_day: 'Monday',
        most_absent_subject: 'Anglais',
        absence_reasons: JSON.parse('{"illness": 1, "__proto__": 1}') as object,
      },
      flags_history: [],
    });
    const day = async (language: string) =>
      ((await get(student, `student_history/?${week()}`, { 'accept-language': language }))['absence_patterns'] as Record<string, unknown>)[
        'most_absent_day'
      ];
    expect([await day('fr'), await day('ar')]).toEqual(['Lundi', 'الاثنين']);
  });

  test('is the own, of a child, of a class one teaches or of anybody for the office; else not found', async () => {
    const asked = `student_history/?student=${student.id}&${week()}`;
    for (const who of [student, parent, teacher, staff, school.admin])
      expect(await get(who, asked)).toMatchObject({ student_id: Number(student.id), summary: { total_sessions: 4 } });
    const strangers = [other.students[0] as Person, await school.guardianOf(other.students[0] as Person), sheet.teachers[1] as Person];
    for (const who of strangers) expect(await status(who, asked)).toBe(404);
    expect(await status(await school.person(Role.DRIVER), asked)).toBe(403);
  });

  test('needs a student, except of students and of parents with one child', async () => {
    expect(await get(parent, `student_history/?${week()}`)).toMatchObject({ student_id: Number(student.id) });
    const ofTwo = await school.guardianOf(own.students[0] as Person);
    await school.guardianOf(own.students[1] as Person, { guardian: ofTwo });
    for (const who of [ofTwo, await school.person(Role.PARENT), teacher, staff])
      expect(details(await get(who, 'student_history/'))).toEqual({ student: ['This field is required.'] });
    expect(Object.keys(details(await get(student, 'student_history/?start_date=2026-05-02&end_date=2026-05-01')))).toEqual(['end_date']);
  });
});

describe('reports of a day, a week and a month', () => {
  test('count each class in reach, and all of them together', async () => {
    const weekly = await get(staff, `weekly_summary/?week_start=${monday}`);
    expect(weekly).toMatchObject({
      period: { start_date: monday, end_date: addDays(monday, 6) },
      total_sessions: 5,
      total_students: 3,
      statistics: { overall_attendance_rate: 55.6, total_absences: 4, excused_absences: 1, unexcused_absences: 3 },
      classes: [
        { class_id: Number(own.id), class_name: own.name, attendance_rate: 62.5, absent_count: 3, late_count: 1 },
        { class_id: Number(other.id), class_name: other.name, attendance_rate: 0, absent_count: 1, late_count: 0 },
      ],
    });
    // Any day of the week names it.
    expect(await get(staff, `weekly_summary/?week_start=${addDays(monday, 4)}`)).toEqual(weekly);
    const daily = await get(staff, `daily_report/?date=${addDays(monday, 2)}`);
    expect(daily).toMatchObject({
      date: addDays(monday, 2),
      total_sessions: 2,
      statistics: { overall_attendance_rate: 33.3, total_absences: 2 },
    });
    const monthly = await get(staff, `monthly_analysis/?month=${monday.slice(0, 7)}&class=${own.id}`);
    expect(monthly).toMatchObject({ period: { start_date: `${monday.slice(0, 7)}-01` }, classes: [{ class_id: Number(own.id) }] });
    const trends = monthly['daily_trends'] as { date: string; absent_count: number }[];
    expect(trends[0]).toEqual({ date: monday, attendance_rate: 75, absent_count: 1 });
  });

  test('are of the own classes for a teacher; a class of others answers 404, and families may not ask', async () => {
    for (const [path, days] of [
      ['daily_report', `date=${monday}`],
      ['weekly_summary', `week_start=${monday}`],
      ['monthly_analysis', `month=${monday.slice(0, 7)}`],
    ]) {
      const seen = await get(teacher, `${path}/?${days}`);
      expect((seen['classes'] as { class_id: number }[]).map(({ class_id: id }) => id)).toEqual([Number(own.id)]);
      expect(await get(teacher, `${path}/?${days}&class=${own.id}`)).toEqual(seen);
      expect(await status(teacher, `${path}/?${days}&class=${other.id}`)).toBe(404);
      expect(await status(staff, `${path}/?class=999999999`)).toBe(404);
      expect(Object.keys(details(await get(staff, `${path}/?class=first`)))).toEqual(['class']);
      for (const who of [student, parent]) expect(await status(who, `${path}/`)).toBe(403);
    }
  });

  test('are of today, this week and this month unless said otherwise; no other form of a day will do', async () => {
    expect(await get(staff, 'daily_report/')).toMatchObject({ date: school.today });
    expect(await get(staff, 'weekly_summary/')).toMatchObject({ period: { start_date: mondayOf(school.today) } });
    expect(await get(staff, 'monthly_analysis/')).toMatchObject({ period: { start_date: `${school.today.slice(0, 7)}-01` } });
    expect(Object.keys(details(await get(staff, 'daily_report/?date=2026-02-30')))).toEqual(['date']);
    expect(Object.keys(details(await get(staff, 'weekly_summary/?week_start=monday')))).toEqual(['week_start']);
    for (const month of ['2026-13', '0001-01', 'May'])
      expect(Object.keys(details(await get(staff, `monthly_analysis/?month=${month}`)))).toEqual(['month']);
  });
});

describe('saved reports', () => {
  const save = (who: Person, body: Record<string, unknown>) =>
    client.send(who, `POST ${list}`, { body: { start_date: monday, end_date: addDays(monday, 6), ...body } });

  test('keep the figures of the report of that name, of each kind, in its shape', async () => {
    const kinds = [
      [{ report_type: 'class_statistics', class: Number(own.id) }, `class_statistics/?class=${own.id}&${week()}`],
      [{ report_type: 'student_history', student: Number(student.id) }, `student_history/?student=${student.id}&${week()}`],
      [{ report_type: 'weekly_summary' }, `weekly_summary/?week_start=${monday}`],
      [{ report_type: 'weekly_summary', class: Number(own.id) }, `weekly_summary/?week_start=${monday}&class=${own.id}`],
      [{ report_type: 'daily_report', end_date: monday }, `daily_report/?date=${monday}`],
      [{ report_type: 'flag_statistics' }, `flag_statistics/?${week()}`],
    ] as const;
    for (const [body, path] of kinds) {
      const { status: code, body: saved } = await save(teacher, body);
      expect(code).toBe(201);
      expect(saved).toEqual({
        id: expect.any(Number) as number,
        title: null,
        class: null,
        student: null,
        start_date: monday,
        end_date: addDays(monday, 6),
        ...body,
        data: await get(teacher, path),
        generated_by: Number(teacher.id),
        created_at: expect.any(String) as string,
      });
      expect(await get(teacher, `${String(saved['id'])}/`)).toEqual(saved);
    }
    const month = monday.slice(0, 7);
    const { period } = (await get(staff, `monthly_analysis/?month=${month}`)) as { period: { start_date: string; end_date: string } };
    const { body } = await save(staff, { report_type: 'monthly_analysis', title: 'A month', ...period });
    expect(body).toMatchObject({ title: 'A month', data: await get(staff, `monthly_analysis/?month=${month}`) });
  });

  test('stay as they were saved, and tell days in the language of whoever reads', async () => {
    const { body: saved } = await save(staff, { report_type: 'student_history', student: Number(student.id) });
    await school.sql(`update attendance_record set status = 'PRESENT' where student_id = $1 and date = $2`, [
      student.id,
      addDays(monday, 1),
    ]);
    const now = await get(student, `student_history/?${week()}`);
    expect(now['summary']).toMatchObject({ absent: 1 });
    expect(saved['data']).toMatchObject({ summary: { absent: 2 }, absence_patterns: { most_absent_day: 'Monday' } });
    expect(await get(staff, `${String(saved['id'])}/`)).toEqual(saved);
    expect(await get(staff, `${String(saved['id'])}/`, { 'accept-language': 'fr' })).toMatchObject({
      data: { summary: { absent: 2 }, absence_patterns: { most_absent_day: 'Lundi' } },
    });
    await school.sql(`update attendance_record set status = 'EXCUSED' where student_id = $1 and date = $2`, [
      student.id,
      addDays(monday, 1),
    ]);
  });

  test('of a day have one day', async () => {
    const { body } = await save(staff, { report_type: 'daily_report' });
    expect(body).toMatchObject({ start_date: monday, end_date: monday, data: { date: monday } });
  });

  test('need their class or student, in reach, and days in order', async () => {
    const refused = async (body: Record<string, unknown>) => Object.keys(details((await save(teacher, body)).body));
    expect(await refused({ report_type: 'class_statistics' })).toEqual(['class']);
    expect(await refused({ report_type: 'student_history', class: Number(own.id) })).toEqual(['student']);
    expect(await refused({ report_type: 'weekly_summary', end_date: addDays(monday, -1) })).toEqual(['end_date']);
    expect(await refused({ report_type: 'yearly' })).toEqual(['report_type']);
    expect(await refused({ report_type: 'flag_statistics', title: 'x'.repeat(201) })).toEqual(['title']);
    const lost = [
      { report_type: 'class_statistics', class: Number(other.id) },
      { report_type: 'weekly_summary', class: 999_999_999 },
      { report_type: 'student_history', student: Number(other.students[0]?.id) },
      { report_type: 'student_history', student: 999_999_999 },
    ];
    for (const body of lost) expect((await save(teacher, body)).status).toBe(404);
    for (const who of [student, parent]) expect((await save(who, { report_type: 'weekly_summary' })).status).toBe(403);
  });

  test('are listed to the office, and to teachers those of their classes, their students and their own; found by kind, text and day', async () => {
    const colleague = sheet.teachers[1] as Person;
    const ofClass = (await save(staff, { report_type: 'class_statistics', class: Number(own.id), title: 'Réunion' })).body['id'];
    const ofOther = (await save(staff, { report_type: 'student_history', student: Number(other.students[0]?.id) })).body['id'];
    const ofAll = (await save(staff, { report_type: 'flag_statistics' })).body['id'];
    const hers = (await save(colleague, { report_type: 'weekly_summary' })).body['id'];
    const four = [ofClass, ofOther, ofAll, hers];
    const seen = async (who: Person, query = '') =>
      ids(await client.rows(who, `GET ${list}?page_size=100&${query}`)).filter((id) => four.includes(id));
    expect(await seen(staff)).toEqual(four.toReversed());
    expect(await seen(staff, 'ordering=id')).toEqual(four);
    expect(await seen(teacher)).toEqual([ofClass]);
    expect(await seen(colleague)).toEqual([hers, ofOther]);
    expect(await seen(staff, 'report_type=flag_statistics')).toEqual([ofAll]);
    expect(await seen(staff, `search=${encodeURIComponent('réunion')}`)).toEqual([ofClass]);
    expect(await seen(staff, `search=${encodeURIComponent(own.name)}`)).toEqual([ofClass]);
    expect(await seen(staff, `created_at__lte=${school.day(-1)}`)).toEqual([]);
    expect(await status(teacher, `${String(ofAll)}/`)).toBe(404);
    expect(await status(teacher, `${String(ofOther)}/`)).toBe(404);
    expect(await get(teacher, `${String(ofClass)}/`)).toMatchObject({ id: ofClass, generated_by: Number(staff.id) });
    expect(await status(staff, '?report_type=yearly')).toBe(400);
    expect(await status(staff, '?page=999')).toBe(404);
    expect(await status(parent, '')).toBe(403);
  });
});
