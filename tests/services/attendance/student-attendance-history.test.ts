import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { mondayOf, addDays } from '../../../src/services/calendar.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School, SchoolClassUnderTest } from '../../support/school.js';
import { historyReport, refusal, report } from './ask-report.js';
import { A, attended, E, L, lesson, P } from './attended.js';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const days = (school: School) => ({ from: school.day(-30), to: school.day(0) });
/** A flag of today on a student, closed some days later when it is not open. */
async function flag(
  school: School,
  student: string | undefined,
  instanceId: string,
  classId: string,
  more: { made: string; closed?: string; notes?: string },
) {
  const [made] = await school.sql<{ id: string }>(
    `insert into absence_flag (organization_id, student_id, session_instance_id, school_class_id, flag_type, priority, status, created_at, resolved_at, resolution_notes)
     values ($1, $2, $3, $4, 'ABSENCE', 'LOW', case when $6::timestamptz is null then 'ACTIVE' else 'RESOLVED' end, $5, $6, $7) returning id::text as id`,
    [school.id, student, instanceId, classId, more.made, more.closed ?? null, more.notes ?? null],
  );
  return made?.id;
}

describe('a history', () => {
  test('tells rate, calendar, what absences have in common, and flags', async () => {
    const school = await app.school();
    const monday = mondayOf(school.day(-14));
    const english = { subject: 'Anglais' };
    const physics = { subject: 'Physique', start: '10:00' };
    const { classes, teachers } = await attended(
      school,
      [1],
      [
        lesson(monday, [A], { ...physics, reason: 'illness' }),
        lesson(monday, [P], english),
        lesson(addDays(monday, 1), [L], english),
        lesson(addDays(monday, 2), [A], english),
        lesson(addDays(monday, 7), [E], { ...physics, reason: 'illness' }),
        lesson(addDays(monday, 8), [E], physics),
        lesson(addDays(monday, 9), [null], physics),
      ],
    );
    const [schoolClass] = classes as [SchoolClassUnderTest];
    const student = schoolClass.students[0] as Person;
    const { instanceId } = await school.lesson(schoolClass, teachers[0] as Person);
    // Half an hour after midnight at school belongs to the day that has begun there.
    const closed = await flag(school, student.id, instanceId, schoolClass.id, {
      made: `${addDays(monday, 1)}T00:30:00Z`,
      closed: `${addDays(monday, 3)}T10:00:00Z`,
      notes: 'Certificate',
    });
    const open = await flag(school, student.id, instanceId, schoolClass.id, { made: `${addDays(monday, 4)}T10:00:00Z` });
    await flag(school, student.id, instanceId, schoolClass.id, { made: `${addDays(monday, -60)}T10:00:00Z` });
    const said = await report(school, student, historyReport, { from: monday, to: addDays(monday, 13) });
    expect(said).toEqual({
      studentId: student.id,
      studentName: expect.stringContaining('Sara') as string,
      className: schoolClass.name,
      period: { startDate: monday, endDate: addDays(monday, 13) },
      summary: { attendanceRate: 33.3, totalSessions: 6, present: 2, absent: 4, late: 1, excused: 2 },
      attendanceCalendar: [
        {
          date: monday,
          sessions: [
            { subject: 'Anglais', status: 'PRESENT', markedTime: '09:30', lateMinutes: null },
            { subject: 'Physique', status: 'ABSENT', markedTime: '09:30', lateMinutes: null },
          ],
        },
        { date: addDays(monday, 1), sessions: [{ subject: 'Anglais', status: 'LATE', markedTime: '09:30', lateMinutes: 7 }] },
        { date: addDays(monday, 2), sessions: [{ subject: 'Anglais', status: 'ABSENT', markedTime: '09:30', lateMinutes: null }] },
        { date: addDays(monday, 7), sessions: [{ subject: 'Physique', status: 'EXCUSED', markedTime: '09:30', lateMinutes: null }] },
        { date: addDays(monday, 8), sessions: [{ subject: 'Physique', status: 'EXCUSED', markedTime: '09:30', lateMinutes: null }] },
      ],
      absencePatterns: {
        mostAbsentDayOfWeek: 1,
        mostAbsentSubject: 'Physique',
        absenceReasons: [
          { reason: 'illness', count: 2 },
          { reason: 'excused', count: 1 },
          { reason: 'unexcused', count: 1 },
        ],
      },
      flagsHistory: [
        { flagId: closed, createdDate: addDays(monday, 1), resolvedDate: addDays(monday, 3), reason: 'Certificate' },
        { flagId: open, createdDate: addDays(monday, 4), resolvedDate: null, reason: null },
      ],
    });
  });

  test('of a student who was never marked is empty', async () => {
    const school = await app.school();
    const student = await school.person(Role.STUDENT);
    expect(await report(school, student, historyReport)).toMatchObject({
      studentId: student.id,
      className: null,
      summary: { attendanceRate: 0, totalSessions: 0, present: 0, absent: 0, late: 0, excused: 0 },
      attendanceCalendar: [],
      absencePatterns: { mostAbsentDayOfWeek: null, mostAbsentSubject: null, absenceReasons: [] },
      flagsHistory: [],
    });
  });

  test('goes on with the student from class to class; a teacher sees the part in the own classes', async () => {
    const school = await app.school();
    const { classes, teachers } = await attended(school, [1, 0], [lesson(school.day(-9), [A]), lesson(school.day(-8), [A])]);
    const [before, now] = classes as [SchoolClassUnderTest, SchoolClassUnderTest];
    const student = before.students[0] as Person;
    await school.sql('update class_enrollment set is_active = false, ended_on = $2 where student_id = $1', [student.id, school.day(-5)]);
    await school.sql(
      `insert into class_enrollment (organization_id, student_id, school_class_id, academic_year_id, enrollment_date) values ($1, $2, $3, $4, $5)`,
      [school.id, student.id, now.id, school.yearId, school.day(-4)],
    );
    await school.sql('update student set school_class_id = $2 where id = $1', [student.id, now.id]);
    const { instanceId } = await school.lesson(now, teachers[1] as Person, { date: school.day(-1), register: 'CLOSED' });
    await school.sql(
      `insert into attendance_record (organization_id, session_instance_id, student_id, school_class_id, date, status, marked_at, marked_by_id)
       values ($1, $2, $3, $4, $5, 'PRESENT', now(), $6)`,
      [school.id, instanceId, student.id, now.id, school.day(-1), teachers[1]?.id],
    );
    const summary = async (who: Person) => (await report(school, who, historyReport, { s: student.id, ...days(school) }))['summary'];
    expect(await summary(school.admin)).toMatchObject({ totalSessions: 3, present: 1, absent: 2 });
    expect(await summary(student)).toMatchObject({ totalSessions: 3 });
    expect(await summary(teachers[1] as Person)).toMatchObject({ totalSessions: 1, present: 1, absent: 0 });
    expect(await refusal(school, teachers[0] as Person, historyReport, { s: student.id })).toEqual(['NOT_FOUND']);
  });
});

describe('whose history', () => {
  test('is the own, that of a child, of a class that one teaches, or any for the office; another is not found', async () => {
    const school = await app.school();
    const { classes, teachers } = await attended(school, [2, 1], [lesson(school.today, [A, P])]);
    const [{ students }] = classes as [SchoolClassUnderTest];
    const [one, other] = students as [Person, Person];
    const parent = await school.guardianOf(one);
    const blind = await school.guardianOf(one, { maySeeAttendance: false });
    const former = await school.guardianOf(one, { endsOn: school.day(-1) });
    const asked = { s: one.id, ...days(school) };
    for (const who of [one, parent, teachers[0] as Person, school.admin, await school.person(Role.STAFF)])
      expect(await report(school, who, historyReport, asked)).toMatchObject({ studentId: one.id, summary: { absent: 1 } });
    for (const who of [other, blind, former, teachers[1] as Person, await school.guardianOf(other)])
      expect(await refusal(school, who, historyReport, asked)).toEqual(['NOT_FOUND']);
    for (const s of ['999999999', 'Sara', teachers[0]?.id])
      expect(await refusal(school, school.admin, historyReport, { s })).toEqual(['NOT_FOUND']);
    expect(await refusal(school, await school.person(Role.DRIVER), historyReport, asked)).toEqual(['FORBIDDEN']);
  });

  test('need not be said by a student, nor by the guardian of one child; everybody else says it', async () => {
    const school = await app.school();
    const { classes, teachers } = await attended(school, [2], []);
    const [{ students }] = classes as [SchoolClassUnderTest];
    const [one, other] = students as [Person, Person];
    const parent = await school.guardianOf(one);
    const missing = ['BAD_USER_INPUT', 'studentId REQUIRED'];
    expect(await report(school, one, historyReport)).toMatchObject({ studentId: one.id });
    expect(await report(school, parent, historyReport)).toMatchObject({ studentId: one.id });
    // A child whose attendance the guardian may not see is not one to choose from.
    await school.guardianOf(other, { guardian: parent, maySeeAttendance: false });
    expect(await report(school, parent, historyReport)).toMatchObject({ studentId: one.id });
    const ofTwo = await school.guardianOf(one);
    await school.guardianOf(other, { guardian: ofTwo });
    const ofNone = await school.person(Role.PARENT);
    for (const who of [ofTwo, ofNone, teachers[0] as Person, school.admin])
      expect(await refusal(school, who, historyReport)).toEqual(missing);
    expect(await report(school, ofTwo, historyReport, { s: other.id })).toMatchObject({ studentId: other.id });
  });
});
