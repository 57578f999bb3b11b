import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { addDays, mondayOf } from '../../../src/services/calendar.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, type Client } from './client.js';
import { reportSchool, type ReportSchool } from './report-school.js';

let app: App;
let school: School;
let client: Client;
let staff: ReportSchool['staff'];
let teacher: ReportSchool['teacher'];
let colleague: ReportSchool['colleague'];
let own: ReportSchool['own'];
let other: ReportSchool['other'];
let student: ReportSchool['student'];
let parent: ReportSchool['parent'];
let monday: ReportSchool['monday'];
let week: ReportSchool['week'];
let get: ReportSchool['get'];
let status: ReportSchool['status'];
let faults: ReportSchool['faults'];

beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  ({ staff, teacher, colleague, own, other, student, parent, monday, week, get, status, faults } = await reportSchool(school, client));
});
afterAll(() => app.close());

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
    expect(Object.keys(await faults(staff, 'class_statistics/'))).toEqual(['class']);
    expect(Object.keys(await faults(staff, 'class_statistics/?class=A'))).toEqual(['class']);
    expect(await faults(staff, `class_statistics/?class=${own.id}&start_date=2026-05-02&end_date=2026-05-01`)).toEqual({
      end_date: ['May not be before start_date.'],
    });
    expect(Object.keys(await faults(staff, `class_statistics/?class=${own.id}&start_date=yesterday`))).toEqual(['start_date']);
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
    const strangers = [other.students[0] as Person, await school.guardianOf(other.students[0] as Person), colleague];
    for (const who of strangers) expect(await status(who, asked)).toBe(404);
    expect(await status(await school.person(Role.DRIVER), asked)).toBe(403);
  });

  test('needs a student, except of students and of parents with one child', async () => {
    expect(await get(parent, `student_history/?${week()}`)).toMatchObject({ student_id: Number(student.id) });
    const ofTwo = await school.guardianOf(own.students[0] as Person);
    await school.guardianOf(own.students[1] as Person, { guardian: ofTwo });
    for (const who of [ofTwo, await school.person(Role.PARENT), teacher, staff])
      expect(await faults(who, 'student_history/')).toEqual({ student: ['This field is required.'] });
    expect(Object.keys(await faults(student, 'student_history/?start_date=2026-05-02&end_date=2026-05-01'))).toEqual(['end_date']);
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
      expect(Object.keys(await faults(staff, `${path}/?class=first`))).toEqual(['class']);
      for (const who of [student, parent]) expect(await status(who, `${path}/`)).toBe(403);
    }
  });

  test('are of today, this week and this month unless said otherwise; no other form of a day will do', async () => {
    expect(await get(staff, 'daily_report/')).toMatchObject({ date: school.today });
    expect(await get(staff, 'weekly_summary/')).toMatchObject({ period: { start_date: mondayOf(school.today) } });
    expect(await get(staff, 'monthly_analysis/')).toMatchObject({ period: { start_date: `${school.today.slice(0, 7)}-01` } });
    expect(Object.keys(await faults(staff, 'daily_report/?date=2026-02-30'))).toEqual(['date']);
    expect(Object.keys(await faults(staff, 'weekly_summary/?week_start=monday'))).toEqual(['week_start']);
    for (const month of ['2026-13', '0001-01', 'May'])
      expect(Object.keys(await faults(staff, `monthly_analysis/?month=${month}`))).toEqual(['month']);
  });
});
