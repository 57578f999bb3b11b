import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.js';
import type { Person, School, SchoolClassUnderTest } from '../../support/school.js';
import { classReport, historyReport, refusal, report } from './ask-report.js';
import { A, attended, L, lesson, P, type Attended } from './attended.js';

let app: App;
let school: School;
let sheet: Attended;
let own: SchoolClassUnderTest;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  sheet = await attended(school, [2, 1], [lesson(school.day(-3), [A, P]), lesson(school.day(-2), [L, A])]);
  [own] = sheet.classes as [SchoolClassUnderTest];
});
afterAll(() => app.close());

const saving = `mutation ($input: CreateAttendanceReportInput!) { createAttendanceReport(input: $input) {
  attendanceReport { id reportType title schoolClassId studentId schoolClass { name } student { id } startDate endDate data generatedById } } }`;
const listing = `query ($filter: AttendanceReportFilter, $orderBy: [AttendanceReportOrder!]) {
  attendanceReports(filter: $filter, orderBy: $orderBy) { nodes { id title } totalCount } }`;
const reading = 'query ($id: ID!) { attendanceReport(id: $id) { id data } }';
const days = () => ({ startDate: school.day(-10), endDate: school.day(0) });
const save = async (who: Person, input: object) =>
  (await report(school, who, saving, { input: { ...days(), ...input } }))['attendanceReport'] as Record<string, unknown>;

describe('a saved report', () => {
  test('has the very figures of the report, and says whom it is about', async () => {
    const [student] = own.students as [Person];
    const asked = { c: own.id, s: student.id, from: school.day(-10), to: school.day(0) };
    expect(await save(school.admin, { reportType: 'CLASS_STATISTICS', schoolClassId: own.id, title: 'Council' })).toEqual({
      id: expect.any(String) as string,
      reportType: 'CLASS_STATISTICS',
      title: 'Council',
      schoolClassId: own.id,
      studentId: null,
      schoolClass: { name: own.name },
      student: null,
      ...days(),
      data: await report(school, school.admin, classReport, asked),
      generatedById: school.admin.id,
    });
    expect(await save(school.admin, { reportType: 'STUDENT_HISTORY', studentId: student.id })).toMatchObject({
      schoolClassId: null,
      studentId: student.id,
      student: { id: student.id },
      data: await report(school, school.admin, historyReport, asked),
    });
  });

  test('is found by class and by student, in the order that is asked for', async () => {
    const [, second] = own.students as [Person, Person];
    const [, other] = sheet.classes as [SchoolClassUnderTest, SchoolClassUnderTest];
    const b = (await save(school.admin, { reportType: 'CLASS_STATISTICS', schoolClassId: other.id, title: 'b' }))['id'];
    const a = (await save(school.admin, { reportType: 'WEEKLY_SUMMARY', schoolClassId: other.id, title: 'a' }))['id'];
    const c = (await save(school.admin, { reportType: 'STUDENT_HISTORY', studentId: second.id, title: 'c' }))['id'];
    const found = async (filter: object, orderBy: object[] = []) =>
      ((await report(school, school.admin, listing, { filter, orderBy }))['nodes'] as { id: string }[]).map(({ id }) => id);
    expect(await found({ schoolClassId: other.id })).toEqual([a, b]);
    expect(await found({ schoolClassId: other.id, reportType: 'CLASS_STATISTICS' })).toEqual([b]);
    expect(await found({ schoolClassId: other.id }, [{ field: 'TITLE', direction: 'DESC' }])).toEqual([b, a]);
    expect(await found({ studentId: second.id })).toEqual([c]);
    expect(await found({ studentId: second.id, schoolClassId: other.id })).toEqual([]);
  });

  test('of a teacher has the figures of the classes that the teacher gives, and is not for colleagues', async () => {
    const [teacher, colleague] = sheet.teachers as [Person, Person];
    const saved = await save(teacher, { reportType: 'MONTHLY_ANALYSIS' });
    expect(saved['data']).toMatchObject({ totalStudents: 2, classes: [{ classId: own.id, absentCount: 2, lateCount: 1 }] });
    expect(await report(school, teacher, reading, { id: saved['id'] })).toMatchObject({ data: saved['data'] });
    expect(await report(school, school.admin, reading, { id: saved['id'] })).toMatchObject({ data: saved['data'] });
    expect(await refusal(school, colleague, reading, { id: saved['id'] })).toEqual(['NOT_FOUND']);
  });

  test('is refused without what it is about, and for what is out of reach', async () => {
    const [, colleague] = sheet.teachers as [Person, Person];
    const refused = (who: Person, input: object) => refusal(school, who, saving, { input: { ...days(), ...input } });
    expect(await refused(school.admin, { reportType: 'CLASS_STATISTICS', endDate: school.day(-11) })).toEqual([
      'BAD_USER_INPUT',
      'input.schoolClassId REQUIRED',
      'input.endDate BEFORE',
    ]);
    expect(await refused(school.admin, { reportType: 'STUDENT_HISTORY' })).toEqual(['BAD_USER_INPUT', 'input.studentId REQUIRED']);
    expect(await refused(colleague, { reportType: 'DAILY_REPORT', schoolClassId: own.id })).toEqual(['NOT_FOUND']);
    expect(await refused(colleague, { reportType: 'STUDENT_HISTORY', studentId: own.students[0]?.id })).toEqual(['NOT_FOUND']);
    expect(await refused(own.students[0] as Person, { reportType: 'DAILY_REPORT' })).toEqual(['FORBIDDEN']);
  });
});
