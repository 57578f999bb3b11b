import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School, SchoolClassUnderTest } from '../../support/school.js';
import { clientOf, detailsOf, type Client, type Row } from './client.js';
import { enrollmentList, enrollmentSchool, key, type EnrollmentSchool } from './enrollment-school.js';

let app: App;
let school: School;
let client: Client;
let teacher: Person;
let bodyOf: EnrollmentSchool['bodyOf'];
let create: EnrollmentSchool['create'];
let student: EnrollmentSchool['student'];
let classRow: EnrollmentSchool['classRow'];
let putMaximum: EnrollmentSchool['putMaximum'];
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  teacher = await school.person(Role.TEACHER);
  ({ bodyOf, create, student, classRow, putMaximum } = enrollmentSchool(school, client));
});
afterAll(() => app.close());

describe('creating an enrollment', () => {
  test('ties student, class and year, and counts in the class and its grade', async () => {
    const schoolClass = await school.schoolClass();
    const sara = await student({ firstName: 'Sara', lastName: 'Bennani' });
    const grade = async () => (await client.send(school.admin, `GET /api/schools/grades/${school.gradeId}/`)).body['students_count'];
    const before = Number(await grade());
    const { status, body } = await create(school.admin, bodyOf(sara, schoolClass, { student_number: 'ST-1' }));
    expect([status, body]).toMatchObject([
      201,
      {
        student: key(sara),
        student_name: 'Sara Bennani',
        school_class: key(schoolClass),
        school_class_name: schoolClass.name,
        academic_year: Number(school.yearId),
        academic_year_name: '2026-2027',
        enrollment_date: school.day(-3),
        is_active: true,
        student_number: 'ST-1',
      },
    ]);
    expect((await client.send(school.admin, `GET ${enrollmentList}${String(body['id'])}/`)).body).toEqual(body);
    expect((await classRow(schoolClass))['current_students']).toBe(1);
    expect(await grade()).toBe(before + 1);
  });

  test('takes a form', async () => {
    const schoolClass = await school.schoolClass();
    const ali = await student();
    const form = new URLSearchParams(
      Object.entries(bodyOf(ali, schoolClass, { is_active: 'true' })).map(([name, value]) => [name, String(value)] as [string, string]),
    );
    const { status, body } = await client.send(school.admin, `POST ${enrollmentList}`, {
      body: form.toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([status, body]).toMatchObject([201, { student: key(ali), is_active: true, student_number: null }]);
  });

  test('needs a student: another role, and nobody, are faults of that field', async () => {
    const schoolClass = await school.schoolClass();
    const wrong = await create(school.admin, bodyOf(teacher, schoolClass));
    expect([wrong.status, detailsOf(wrong)]).toEqual([400, { student: ['This account must have the role STUDENT.'] }]);
    const stranger = await (await app.school()).person(Role.STUDENT);
    for (const id of ['999999999', stranger.id])
      expect(detailsOf(await create(school.admin, bodyOf({ id }, schoolClass)))).toEqual({ student: [`There is no Student ${id}.`] });
  });

  test('needs a class that is there: it names the row acted upon', async () => {
    const elsewhere = await app.school();
    const foreign = await elsewhere.schoolClass();
    for (const id of ['999999999', foreign.id]) {
      const refused = await create(school.admin, bodyOf(await student(), { id }));
      expect([refused.status, detailsOf(refused)]).toMatchObject([404, { resource: 'Class', resource_id: Number(id) }]);
    }
  });

  test('refuses a year that is not the class’s, a number that somebody has, a second class in the year, and a full class', async () => {
    const schoolClass = await school.schoolClass({ students: 1 });
    const [holder, other] = [await student(), await student()];
    await create(school.admin, bodyOf(holder, schoolClass, { student_number: 'ST-2' }));
    const year = await client.send(school.admin, 'POST /api/schools/academic-years/', {
      body: { year: '2031-2032', start_date: '2031-09-01', end_date: '2032-06-30' },
    });
    expect(
      detailsOf(await create(school.admin, bodyOf(other, schoolClass, { academic_year: year.body['id'], student_number: 'ST-2' }))),
    ).toEqual({
      academic_year: ['Does not belong to this academic year.'],
      student_number: ['This value is already in use.'],
    });
    expect(detailsOf(await create(school.admin, bodyOf(other, schoolClass, { academic_year: 999_999_999 })))).toEqual({
      academic_year: ['There is no AcademicYear 999999999.'],
    });
    await putMaximum(schoolClass, 2);
    expect(detailsOf(await create(school.admin, bodyOf(holder, schoolClass)))).toEqual({
      school_class: ['The class is full: 2 students at most.'],
      student: ['This student already has an active enrollment in 2026-2027.'],
    });
    const empty = await create(school.admin, {});
    expect(Object.keys(detailsOf(empty)).toSorted()).toEqual(['academic_year', 'enrollment_date', 'school_class', 'student']);
  });

  test('is a teacher’s right in their own classes only', async () => {
    const [own, others] = [await school.schoolClass({ teacher }), await school.schoolClass()];
    expect((await create(teacher, bodyOf(await student(), own))).status).toBe(201);
    expect((await create(teacher, bodyOf(await student(), others))).status).toBe(404);
  });
});

describe('a class', () => {
  const students = (who: Person, { id }: SchoolClassUnderTest, query = '') =>
    client.send(who, `GET /api/schools/classes/${id}/students/${query}`);

  test('shows its students to the office and to its teachers, by name', async () => {
    const schoolClass = await school.schoolClass({ teacher });
    for (const [firstName, lastName, number] of [
      ['Zakaria', 'Amrani', 'S-1'],
      ['Aya', 'Bakkali', 'S-2'],
      ['Hiba', 'Amrani', 'S-3'],
    ] as const)
      await create(school.admin, bodyOf(await student({ firstName, lastName }), schoolClass, { student_number: number }));
    for (const who of [school.admin, await school.person(Role.STAFF), teacher]) {
      const { body } = await students(who, schoolClass);
      expect(body['count']).toBe(3);
      expect((body['results'] as Row[]).map((row) => row['student_name'])).toEqual(['Hiba Amrani', 'Zakaria Amrani', 'Aya Bakkali']);
    }
    const names = async (query: string) =>
      ((await students(school.admin, schoolClass, query)).body['results'] as Row[]).map((row) => row['student_number']);
    expect(await names('?search=amrani')).toEqual(['S-3', 'S-1']);
    expect(await names('?ordering=-student_number')).toEqual(['S-3', 'S-2', 'S-1']);
    expect(await names('?is_active=false')).toEqual([]);
    expect(await names('?page_size=2&page=2')).toEqual(['S-2']);
    expect((await students(await school.person(Role.TEACHER), schoolClass)).status).toBe(404);
    expect((await students(await student(), schoolClass)).status).toBe(403);
  });

  test('takes a student by a shortcut with the same checks, and lets them go', async () => {
    const schoolClass = await school.schoolClass({ teacher });
    const enroll = (who: Person, body: unknown, { id } = schoolClass as { id: string }) =>
      client.send(who, `POST /api/schools/classes/${id}/enroll/`, { body });
    const leave = (who: Person, { id }: Person, from = schoolClass as { id: string }) =>
      client.send(who, `DELETE /api/schools/classes/${from.id}/unenroll/?student=${id}`);
    const [mona, other] = [await student(), await student()];
    const { status, body } = await enroll(teacher, { student: key(mona), student_number: 'E-1' });
    expect([status, body]).toMatchObject([
      201,
      { student: key(mona), school_class: key(schoolClass), academic_year: Number(school.yearId), enrollment_date: school.today },
    ]);
    expect(detailsOf(await enroll(school.admin, { student: key(mona) }))).toHaveProperty('student');
    expect(detailsOf(await enroll(school.admin, { student: key(teacher) }))).toEqual({
      student: ['This account must have the role STUDENT.'],
    });
    expect(detailsOf(await enroll(school.admin, { student: key(other), student_number: 'E-1' }))).toHaveProperty('student_number');
    expect((await enroll(await school.person(Role.TEACHER), { student: key(other) })).status).toBe(404);
    expect((await enroll(school.admin, { student: key(other) }, { id: '999999999' })).status).toBe(404);
    await putMaximum(schoolClass, 1);
    // The full body of the class has left out its teacher, who has no way in any more.
    expect(detailsOf(await enroll(school.admin, { student: key(other) }))).toEqual({
      non_field_errors: ['The class is full: 1 students at most.'],
    });
    expect((await leave(teacher, mona)).status).toBe(404);

    const left = await leave(school.admin, mona);
    expect([left.status, left.body]).toMatchObject([200, { id: body['id'], deleted: true }]);
    expect((await classRow(schoolClass))['current_students']).toBe(0);
    expect((await client.send(school.admin, `GET ${enrollmentList}${String(body['id'])}/`)).body).toMatchObject({ is_active: false });
    expect((await leave(school.admin, mona)).status).toBe(404);
    expect((await leave(school.admin, other)).status).toBe(404);
    expect(detailsOf(await client.send(school.admin, `DELETE /api/schools/classes/${schoolClass.id}/unenroll/`))).toEqual({
      student: ['This field is required.'],
    });
    expect((await enroll(school.admin, { student: key(mona) })).status).toBe(201);
  });
});
