import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { addDays, mondayOf } from '../../../src/services/calendar.js';
import { startApp, type App } from '../../support/app.js';
import type { Person } from '../../support/school.js';
import { classReport, dayReport, historyReport, monthReport, refusal, report, weekReport } from './ask-report.js';
import { A, attended, lesson, P } from './attended.js';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('the days of a report', () => {
  test('are the current month, this week or today when left out', async () => {
    const school = await app.school();
    const { classes } = await attended(school, [1], []);
    const month = school.today.slice(0, 7);
    const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
    const thisMonth = { startDate: `${month}-01`, endDate: last };
    expect(await report(school, school.admin, classReport, { c: classes[0]?.id })).toMatchObject({ period: thisMonth });
    expect(await report(school, school.admin, monthReport)).toMatchObject({ period: thisMonth });
    expect(await report(school, classes[0]?.students[0] as Person, historyReport)).toMatchObject({ period: thisMonth });
    const monday = mondayOf(school.today);
    expect(await report(school, school.admin, weekReport)).toMatchObject({ period: { startDate: monday, endDate: addDays(monday, 6) } });
    expect(await report(school, school.admin, dayReport)).toMatchObject({ date: school.today });
  });

  test('of a month are its first and its last, in every month that can be asked for', async () => {
    const school = await app.school();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), async (year, number) => {
        const day = `${year}-${String(number).padStart(2, '0')}`;
        const endDate = `${day}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
        expect(await report(school, school.admin, monthReport, { day })).toMatchObject({ period: { startDate: `${day}-01`, endDate } });
      }),
      {
        numRuns: 40,
        examples: [
          [2028, 2],
          [2026, 2],
          [1900, 2],
          [2000, 2],
          [2026, 12],
        ],
      },
    );
  });

  test('are refused when they run backwards, or when there is no such month', async () => {
    const school = await app.school();
    const { classes } = await attended(school, [1], []);
    const backwards = { c: classes[0]?.id, s: classes[0]?.students[0]?.id, from: '2026-03-02', to: '2026-03-01' };
    expect(await refusal(school, school.admin, classReport, backwards)).toEqual(['BAD_USER_INPUT', 'endDate BEFORE']);
    expect(await refusal(school, school.admin, historyReport, backwards)).toEqual(['BAD_USER_INPUT', 'endDate BEFORE']);
    for (const day of ['2026-13', '2026-1', 'May', '0000-01', ''])
      expect(await refusal(school, school.admin, monthReport, { day })).toEqual(['BAD_USER_INPUT', 'month PATTERN']);
  });
});

describe('reports of classes', () => {
  test('are for the office and for who teaches them; a class of others is not found, nobody else may ask', async () => {
    const school = await app.school();
    const { classes, teachers } = await attended(school, [1, 1], [lesson(school.today, [A]), lesson(school.today, [P], { of: 1 })]);
    const [own, other] = classes;
    const [teacher] = teachers as [Person];
    const parent = await school.guardianOf(own?.students[0] as Person);
    const everyone = [classReport, weekReport, monthReport, dayReport];
    for (const query of everyone) {
      expect(await refusal(school, teacher, query, { c: other?.id })).toEqual(['NOT_FOUND']);
      expect(await refusal(school, school.admin, query, { c: '999999999' })).toEqual(['NOT_FOUND']);
      expect(await refusal(school, school.admin, query, { c: 'A' })).toEqual(['NOT_FOUND']);
      for (const who of [own?.students[0] as Person, parent, await school.person(Role.DRIVER)])
        expect(await refusal(school, who, query, { c: own?.id })).toEqual(['FORBIDDEN']);
    }
    for (const query of [weekReport, monthReport, dayReport]) {
      const seen = async (who: Person) =>
        ((await report(school, who, query))['classes'] as { classId: string }[]).map(({ classId }) => classId);
      expect(await seen(school.admin)).toEqual([own?.id, other?.id]);
      expect(await seen(teacher)).toEqual([own?.id]);
      expect(await report(school, await school.person(Role.TEACHER), query)).toMatchObject({
        totalStudents: 0,
        totalSessions: 0,
        classes: [],
      });
      expect(await report(school, school.admin, query, { c: other?.id })).toMatchObject({
        totalStudents: 1,
        statistics: { totalAbsences: 0 },
      });
    }
  });
});
