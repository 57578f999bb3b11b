import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../src/rest-compat/contract.js';
import { addDays, mondayOf } from '../../src/services/calendar.js';
import { contractOf } from '../support/contract.js';
import { admin, demoUnderTest, type DemoUnderTest } from './demo-under-test.js';

const check = contractOf('madrasti');
/** A Thursday, in the middle of a school year. */
const now = new Date('2026-11-19T13:00:00Z');
const today = '2026-11-19';
let demo: DemoUnderTest;
beforeAll(async () => {
  demo = await demoUnderTest({ now: () => now, students: 200 });
});
afterAll(() => demo[Symbol.asyncDispose]());

interface List {
  readonly count: number;
  readonly next: string | null;
  readonly results: readonly { readonly id: number }[];
}
/** What a documented path answers somebody; it has to be as documented. */
async function read<T = List>(url: string, email = admin): Promise<T> {
  const token = await tokenOf(email);
  const answer = await demo.app.rest(`GET ${url}`, { token });
  check.check('GET', url, { statusCode: answer.status, headers: Object.fromEntries(answer.headers), body: answer.text });
  expect([url, answer.status]).toEqual([url, 200]);
  return answer.body as T;
}
const tokens = new Map<string, Promise<string | undefined>>();
const tokenOf = (email: string): Promise<string | undefined> => {
  const token = tokens.get(email) ?? demo.signIn(email);
  tokens.set(email, token);
  return token;
};
const firstOf = async (list: string): Promise<number> => (await read(list)).results[0]?.id ?? 0;
async function everyRow<T>(list: string): Promise<T[]> {
  const rows: T[] = [];
  for (let page = 1; ; page++) {
    const { results, next } = await read<{ results: T[]; next: string | null }>(
      `${list}${list.includes('?') ? '&' : '?'}page_size=100&page=${page}`,
    );
    rows.push(...results);
    if (next === null) return rows;
  }
}

const tags = ['Authentication', 'Users', 'Schools', 'Lessons', 'Homework', 'Attendance', 'System'];
const reads = check.contract.operations.filter(({ method, tag }) => method === 'GET' && tags.includes(tag));
/** The queries that some operations need, besides the id in their path. */
const queries: Readonly<Record<string, () => Promise<string>>> = {
  getClassStatistics: async () => `?class=${await firstOf('/api/schools/classes/')}`,
  getStudentAttendanceHistory: async () => `?student=${await firstOf('/api/users/?role=STUDENT')}`,
  listTodaySessions: async () => `?teacher=${await firstOf('/api/users/?search=teacher@madrasti.test')}`,
  getDailyAttendanceReport: () => Promise.resolve(`?date=${addDays(today, -1)}`),
};
/** Where the first row stands that a parameter of a path may name. */
const parents: Readonly<Record<string, string>> = {
  lesson_id: '/api/lessons/lessons/',
  subject_id: '/api/schools/subjects/',
  grade_id: '/api/schools/grades/',
};
/** Lists whose newest row is too new to show anything below it: the order that begins with the oldest. */
const oldestFirst: Readonly<Record<string, string>> = { '/api/homework/homework/': '?ordering=due_date' };
/** A path with the first row of each list that it names, from left to right. */
async function placeOf(path: string): Promise<string> {
  const [parameter, name = ''] = /:(\w+)/.exec(path) ?? [];
  if (parameter === undefined) return path;
  const list = parents[name] ?? path.slice(0, path.indexOf(parameter));
  return placeOf(path.replace(parameter, String(await firstOf(`${list}${oldestFirst[list] ?? ''}`))));
}
/** The administrator reads all but what is documented for others alone. */
const readerOf = ({ roles }: Operation): string =>
  roles.length > 0 && !roles.includes('ADMIN') && !roles.includes('authenticated') && !roles.includes('public')
    ? 'parent@madrasti.test'
    : admin;

describe('every documented read shows something:', () => {
  test.each(reads.map((operation) => [operation.id, operation] as const))('%s', async (id, operation) => {
    const url = `${await placeOf(operation.path)}${(await queries[id]?.()) ?? ''}`;
    const shown = await read<Record<string, unknown> | string>(url, readerOf(operation));
    expect(emptyLists(shown)).toEqual([]);
    const { overall_attendance_rate: rate = 100 } = (shown as { statistics?: { overall_attendance_rate: number } }).statistics ?? {};
    expect(rate).toBeGreaterThan(50);
  });
});

/** The lists in an answer that hold nothing, by name. */
function emptyLists(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  // What a row leaves open, such as the documents of a flag, may be empty.
  return Object.entries(value).flatMap(([name, part]) => (Array.isArray(part) && part.length === 0 && !optional.has(name) ? [name] : []));
}
const optional = new Set(['documents', 'parameters', 'security']);

describe('the figures agree with the records', () => {
  const from = addDays(today, -28);
  const until = addDays(today, -1);
  const tally = (rows: readonly Marked[]) => ({
    total_absences: rows.filter(({ status }) => status === 'ABSENT' || status === 'EXCUSED').length,
    total_late_arrivals: rows.filter(({ status }) => status === 'LATE').length,
    excused_absences: rows.filter(({ status }) => status === 'EXCUSED').length,
    unexcused_absences: rows.filter(({ status }) => status === 'ABSENT').length,
  });

  test('of a class, of a day, of last week, and of Sara', async () => {
    const [records, lessons] = [
      await everyRow<Marked>('/api/attendance/records/'),
      await everyRow<{ id: number; date: string; timetable_session: number }>('/api/attendance/sessions/'),
    ];
    const dates = new Map(lessons.map(({ id, date }) => [id, date]));
    const between = (first: string, last: string) =>
      records.filter(({ session }) => first <= (dates.get(session) ?? '') && (dates.get(session) ?? '') <= last);
    expect(between(from, until)).toHaveLength(records.length);
    const [month] = await everyRow<Saved>('/api/attendance/reports/?report_type=monthly_analysis');
    expect(month?.data['statistics']).toMatchObject(tally(records));

    const day = await read<{ statistics: object }>(`/api/attendance/reports/daily_report/?date=${until}`);
    expect(day.statistics).toMatchObject(tally(between(until, until)));
    const monday = addDays(mondayOf(today), -7);
    const week = await read<{ statistics: object }>(`/api/attendance/reports/weekly_summary/?week_start=${monday}`);
    expect(week.statistics).toMatchObject(tally(between(monday, addDays(monday, 6))));
    const classId = await firstOf('/api/schools/classes/');
    const students = new Set(
      (await everyRow<{ student: number }>(`/api/schools/classes/${classId}/students/`)).map(({ student }) => student),
    );
    const ofClass = await read<{ statistics: object }>(
      `/api/attendance/reports/class_statistics/?class=${classId}&start_date=${from}&end_date=${until}`,
    );
    expect(ofClass.statistics).toMatchObject(tally(records.filter(({ student }) => students.has(student))));
    const sara = await firstOf('/api/users/?search=student@madrasti.test');
    const history = await read<{ summary: object }>(
      `/api/attendance/reports/student_history/?student=${sara}&start_date=${from}&end_date=${until}`,
    );
    const hers = records.filter(({ student }) => student === sara);
    expect(history.summary).toMatchObject({
      total_sessions: hers.length,
      absent: tally(hers).total_absences,
      late: tally(hers).total_late_arrivals,
    });
  });

  test('of the saved reports, which say what the same reports say now', async () => {
    const saved = await everyRow<Saved>('/api/attendance/reports/');
    expect(saved.map(({ report_type }) => report_type).toSorted()).toEqual([
      'class_statistics',
      'daily_report',
      'flag_statistics',
      'monthly_analysis',
      'student_history',
      'weekly_summary',
    ]);
    // There is no way to ask for four weeks that are no month.
    const asked = saved.filter(({ report_type }) => report_type !== 'monthly_analysis');
    for (const { report_type, start_date, end_date, class: schoolClass, student, data } of asked) {
      const query = {
        class_statistics: `class=${schoolClass}&start_date=${start_date}&end_date=${end_date}`,
        student_history: `student=${student}&start_date=${start_date}&end_date=${end_date}`,
        daily_report: `date=${start_date}`,
        weekly_summary: `week_start=${start_date}`,
        flag_statistics: `start_date=${start_date}&end_date=${end_date}`,
      }[report_type];
      expect(await read(`/api/attendance/reports/${report_type}/?${query ?? ''}`)).toEqual(data);
    }
  });

  test('of the notifications that were made with those that the administrator finds', async () => {
    const told = await everyRow<{ id: number }>('/api/attendance/notifications/');
    expect(told.length).toBe(demo.made.added.get('notification'));
  });
});

interface Marked {
  readonly session: number;
  readonly student: number;
  readonly status: string;
}
interface Saved {
  readonly report_type: string;
  readonly start_date: string;
  readonly end_date: string;
  readonly class: number | null;
  readonly student: number | null;
  readonly data: Record<string, unknown>;
}
