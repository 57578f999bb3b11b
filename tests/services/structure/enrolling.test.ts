import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { type App, startApp } from '../../support/app.js';
import { ask, change, done, refused, tally } from './asking.js';
import { enroll, enrolled, type Enrollment, placeOf, seatsOf, selection } from './enrolling.js';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
describe('enrolling a student', () => {
  it('puts them into the class for its year, from today on, with their number', async () => {
    const school = await app.school();
    const student = await school.person(Role.STUDENT, { firstName: 'Sara', lastName: 'Alami' });
    const { id } = await school.schoolClass();
    const made = await enrolled(school, { studentId: student.id, schoolClassId: id, studentNumber: ' ST2026001 ' });
    expect(made).toMatchObject({
      isActive: true,
      endedOn: null,
      enrollmentDate: school.today,
      studentNumber: 'ST2026001',
      studentName: 'Sara Alami',
      student: { id: student.id },
      schoolClass: { id },
      academicYear: { id: school.yearId },
    });
    expect(await placeOf(school, student)).toEqual({ class: id, number: 'ST2026001' });
    const counts = await ask(
      school,
      school.admin,
      'query ($id: ID!) { schoolClass(id: $id) { currentStudents grade { studentsCount classesCount } } }',
      { id },
    );
    expect(counts).toEqual({ currentStudents: 1, grade: { studentsCount: 1, classesCount: 1 } });
  });

  it('refuses who is no student, a year that is not that of the class, and what does not exist, all at once', async () => {
    const school = await app.school();
    const { id } = await school.schoolClass();
    const teacher = await school.person(Role.TEACHER);
    const year = await done<Enrollment>(
      school,
      school.admin,
      'createAcademicYear',
      { input: { year: '2027-2028', startDate: '2027-09-01', endDate: '2028-06-30' } },
      'academicYear { id }',
    );
    expect(refused(await enroll(school, school.admin, { studentId: teacher.id, schoolClassId: id, academicYearId: year.id }))).toBe(
      'input.academicYearId WRONG_YEAR, input.studentId WRONG_ROLE',
    );
    expect(refused(await enroll(school, school.admin, { studentId: '424242424242', schoolClassId: id, academicYearId: 'x' }))).toBe(
      'input.academicYearId UNKNOWN_ID, input.studentId UNKNOWN_ID',
    );
    // The class is what is acted upon: one that is not there is not found.
    expect(refused(await enroll(school, school.admin, { studentId: teacher.id, schoolClassId: '424242424242' }))).toBe('NOT_FOUND');
    const other = await app.school();
    const stranger = await other.person(Role.STUDENT);
    expect(refused(await enroll(school, school.admin, { studentId: stranger.id, schoolClassId: id }))).toBe('input.studentId UNKNOWN_ID');
  });

  it('refuses a second class in the year and names the first', async () => {
    const school = await app.school();
    const first = await school.schoolClass({ section: 'A', students: 1 });
    const second = await school.schoolClass({ section: 'B' });
    const answer = await enroll(school, school.admin, { studentId: first.students[0]?.id, schoolClassId: second.id });
    expect(refused(answer)).toBe('input.studentId ALREADY_ENROLLED');
    expect(answer.errors?.[0]?.extensions.fields?.[0]).toMatchObject({ year: '2026-2027', className: '1ère Année - A' });
  });

  it('refuses a number that another student has, in this year or another', async () => {
    const school = await app.school();
    const { id } = await school.schoolClass();
    const [sara, omar] = [await school.person(Role.STUDENT), await school.person(Role.STUDENT)];
    await enrolled(school, { studentId: sara.id, schoolClassId: id, studentNumber: 'ST1' });
    expect(refused(await enroll(school, school.admin, { studentId: omar.id, schoolClassId: id, studentNumber: 'ST1' }))).toBe(
      'input.studentNumber TAKEN',
    );
    expect(refused(await enroll(school, school.admin, { studentId: omar.id, schoolClassId: id, studentNumber: ' ' }))).toBe(
      'input.studentNumber BLANK',
    );
  });

  it('stops at the seats of the class', async () => {
    const school = await app.school();
    const { id } = await school.schoolClass({ students: 1 });
    await seatsOf(school, id, 1);
    const student = await school.person(Role.STUDENT);
    const answer = await enroll(school, school.admin, { studentId: student.id, schoolClassId: id });
    expect(refused(answer)).toBe('input.schoolClassId CLASS_FULL');
    expect(answer.errors?.[0]?.extensions.fields?.[0]).toMatchObject({ max: 1 });
    // One that is over already takes no seat.
    expect(refused(await enroll(school, school.admin, { studentId: student.id, schoolClassId: id, isActive: false }))).toBeUndefined();
    expect(await placeOf(school, student)).toEqual({ class: null, number: null });
  });

  it('gives the last seat to exactly one of many who want it at the same moment', async () => {
    const school = await app.school();
    const { id } = await school.schoolClass();
    await seatsOf(school, id, 2);
    const students = await Promise.all(Array.from({ length: 8 }, () => school.person(Role.STUDENT)));
    const answers = await Promise.all(
      students.map((student) => enroll(school, school.admin, { studentId: student.id, schoolClassId: id })),
    );
    expect(tally(answers)).toEqual({ done: 2, 'input.schoolClassId CLASS_FULL': 6 });
    expect(await school.sql('select count(*)::int as n from class_enrollment where school_class_id = $1', [id])).toEqual([{ n: 2 }]);
  });

  it('gives a student one class, whichever of several ask for them at the same moment, and says which', async () => {
    const school = await app.school();
    const student = await school.person(Role.STUDENT);
    const classes = await Promise.all(['A', 'B', 'C', 'D'].map((section) => school.schoolClass({ section })));
    const answers = await Promise.all(classes.map(({ id }) => enroll(school, school.admin, { studentId: student.id, schoolClassId: id })));
    expect(tally(answers)).toEqual({ done: 1, 'input.studentId ALREADY_ENROLLED': 3 });
    expect(
      answers.flatMap(({ errors }) => errors ?? []).every(({ extensions }) => extensions.fields?.[0]?.message.includes('2026-2027')),
    ).toBe(true);
  });
});

describe('a teacher', () => {
  it('enrolls into classes taught or headed, and finds no other', async () => {
    const school = await app.school();
    const teacher = await school.person(Role.TEACHER);
    const headed = await school.schoolClass({ teacher });
    const taught = await school.schoolClass();
    const foreign = await school.schoolClass({ students: 1 });
    await school.lesson(taught, teacher);
    const students = await Promise.all([1, 2, 3].map(() => school.person(Role.STUDENT)));
    const into = async (i: number, schoolClassId: string) =>
      refused(await enroll(school, teacher, { studentId: students[i]?.id, schoolClassId }));
    expect([await into(0, headed.id), await into(1, taught.id), await into(2, foreign.id)]).toEqual([undefined, undefined, 'NOT_FOUND']);

    const list = await ask<{ totalCount: number; nodes: { id: string; schoolClass: { id: string } }[] }>(
      school,
      teacher,
      '{ classEnrollments { totalCount nodes { id schoolClass { id } } } }',
    );
    expect(list.totalCount).toBe(2);
    expect(new Set(list.nodes.map((node) => node.schoolClass.id))).toEqual(new Set([headed.id, taught.id]));
    const [one] = list.nodes;
    const away = await change(school, teacher, 'updateEnrollment', { id: one?.id ?? '', input: { schoolClassId: foreign.id } }, selection);
    expect(refused(away)).toBe('NOT_FOUND');
    const [hidden] = await school.sql<{ id: string }>('select id::text as id from class_enrollment where school_class_id = $1', [
      foreign.id,
    ]);
    for (const mutation of ['deleteEnrollment', 'restoreEnrollment', 'endEnrollment'])
      expect(refused(await school.ask(teacher, `mutation ($id: ID!) { ${mutation}(id: $id) { __typename } }`, { id: hidden?.id }))).toBe(
        'NOT_FOUND',
      );
    const query = 'query ($id: ID!) { classStudents(schoolClassId: $id) { totalCount } }';
    expect(await ask(school, teacher, query, { id: headed.id })).toEqual({ totalCount: 1 });
    expect(refused(await school.ask(teacher, query, { id: foreign.id }))).toBe('NOT_FOUND');
  });

  it('shares that right with the administrator alone; the office reads rosters', async () => {
    const school = await app.school();
    const { id } = await school.schoolClass({ students: 2 });
    const outcome: Record<string, string[]> = {};
    for (const role of Object.values(Role)) {
      const who = await school.person(role);
      const student = await school.person(Role.STUDENT);
      const answers = [
        await school.ask(who, '{ classEnrollments { totalCount } }'),
        await school.ask(who, 'query ($id: ID!) { classStudents(schoolClassId: $id) { totalCount } }', { id }),
        await enroll(school, who, { studentId: student.id, schoolClassId: id }),
      ];
      outcome[role] = answers.map((answer) => refused(answer) ?? 'ok');
    }
    const nobody = ['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'];
    expect(outcome).toEqual({
      ADMIN: ['ok', 'ok', 'ok'],
      LEADERSHIP: ['ok', 'ok', 'FORBIDDEN'],
      STAFF: ['FORBIDDEN', 'ok', 'FORBIDDEN'],
      TEACHER: ['ok', 'NOT_FOUND', 'NOT_FOUND'],
      CENTER_SUPERVISOR: nobody,
      ASSOCIATION_SUPERVISOR: nobody,
      STUDENT: nobody,
      PARENT: nobody,
      DRIVER: nobody,
    });
  });
});
