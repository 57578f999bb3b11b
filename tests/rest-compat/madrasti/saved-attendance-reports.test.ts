import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../../src/services/calendar.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, detailsOf, idsOf, type Client } from './client.js';
import { reportList, reportSchool, type ReportSchool } from './report-school.js';

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

beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  ({ staff, teacher, colleague, own, other, student, parent, monday, week, get, status } = await reportSchool(school, client));
});
afterAll(() => app.close());

describe('saved reports', () => {
  const save = (who: Person, body: Record<string, unknown>) =>
    client.send(who, `POST ${reportList}`, { body: { start_date: monday, end_date: addDays(monday, 6), ...body } });

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
    const refused = async (body: Record<string, unknown>) => Object.keys(detailsOf(await save(teacher, body)));
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
    const ofClass = (await save(staff, { report_type: 'class_statistics', class: Number(own.id), title: 'Réunion' })).body['id'];
    const ofOther = (await save(staff, { report_type: 'student_history', student: Number(other.students[0]?.id) })).body['id'];
    const ofAll = (await save(staff, { report_type: 'flag_statistics' })).body['id'];
    const hers = (await save(colleague, { report_type: 'weekly_summary' })).body['id'];
    const four = [ofClass, ofOther, ofAll, hers];
    const seen = async (who: Person, query = '') =>
      idsOf(await client.rows(who, `GET ${reportList}?page_size=100&${query}`)).filter((id) => four.includes(id));
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
