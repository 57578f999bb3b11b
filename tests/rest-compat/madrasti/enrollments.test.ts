import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School, SchoolClassUnderTest } from '../../support/school.js';
import { clientOf, detailsOf, idsOf, type Client } from './client.js';
import { enrollmentList, enrollmentSchool, key, type EnrollmentSchool } from './enrollment-school.js';

let app: App;
let school: School;
let client: Client;
let teacher: Person;
let bodyOf: EnrollmentSchool['bodyOf'];
let create: EnrollmentSchool['create'];
let student: EnrollmentSchool['student'];
let classRow: EnrollmentSchool['classRow'];
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  teacher = await school.person(Role.TEACHER);
  ({ bodyOf, create, student, classRow } = enrollmentSchool(school, client));
});
afterAll(() => app.close());

describe('enrollments', () => {
  test('are listed to an admin, and to a teacher those of their own classes', async () => {
    const [own, others] = [await school.schoolClass({ teacher, students: 2 }), await school.schoolClass({ students: 1 })];
    const listed = async (who: Person, { id }: SchoolClassUnderTest) =>
      (await client.rows(who, `GET ${enrollmentList}?school_class=${id}`)).map((row) => row['student']);
    expect(await listed(school.admin, own)).toEqual(expect.arrayContaining(own.students.map(key)));
    expect(await listed(teacher, own)).toEqual(expect.arrayContaining(own.students.map(key)));
    expect(await listed(school.admin, others)).toEqual(others.students.map(key));
    expect(await listed(teacher, others)).toEqual([]);
    const [row] = await client.rows(school.admin, `GET ${enrollmentList}?school_class=${others.id}`);
    const address = `${enrollmentList}${String(row?.['id'])}/`;
    expect((await client.send(teacher, `GET ${address}`)).status).toBe(404);
    expect((await client.send(teacher, `DELETE ${address}`)).status).toBe(404);
    expect((await client.send(teacher, `PUT ${address}`, { body: bodyOf(others.students[0] as Person, own) })).status).toBe(404);
    // Whoever teaches there by the timetable has the class too.
    await school.lesson(others, teacher);
    expect(await listed(teacher, others)).toEqual(others.students.map(key));
  });

  test('are filtered, searched and sorted', async () => {
    const schoolClass = await school.schoolClass({ section: `F${Date.now() % 1000}` });
    const [adam, badr, chama] = [
      await student({ firstName: 'Adam', lastName: 'Ziani' }),
      await student({ firstName: 'Badr', lastName: 'Yacoubi' }),
      await student({ firstName: 'Chama', lastName: 'Ziani' }),
    ];
    for (const [person, more] of [
      [adam, { enrollment_date: school.day(-5), student_number: 'F-1' }],
      [badr, { enrollment_date: school.day(-4), is_active: false }],
      [chama, { enrollment_date: school.day(-3), student_number: 'F-20' }],
    ] as const)
      expect((await create(school.admin, bodyOf(person, schoolClass, more))).status).toBe(201);
    const list = async (query: string) =>
      (await client.rows(school.admin, `GET ${enrollmentList}?school_class=${schoolClass.id}&${query}`)).map((row) =>
        String(row['student_name']).slice(0, 1),
      );
    expect(await list('')).toEqual(['C', 'B', 'A']);
    expect(await list('ordering=created_at')).toEqual(['A', 'B', 'C']);
    expect(await list('ordering=-student_number,student_name')).toEqual(['C', 'A', 'B']);
    expect(await list('ordering=student_name')).toEqual(['B', 'A', 'C']);
    expect(await list('is_active=true')).toEqual(['C', 'A']);
    expect(await list('is_active=false')).toEqual(['B']);
    expect(await list(`student=${adam.id}`)).toEqual(['A']);
    expect(await list(`student=${adam.id}&is_active=false`)).toEqual([]);
    expect(await list(`academic_year=${school.yearId}&search=ziani`)).toEqual(['C', 'A']);
    expect(await list('search=f-2')).toEqual(['C']);
    expect(await list('search=%25')).toEqual([]);
    expect(await list('academic_year=999999999')).toEqual([]);
    expect(await list(`created_at__gte=${school.today}`)).toHaveLength(3);
    expect(await list(`created_at__lte=${school.day(-1)}`)).toEqual([]);
    const paged = await client.send(school.admin, `GET ${enrollmentList}?school_class=${schoolClass.id}&page_size=2&page=2`);
    expect(paged.body).toMatchObject({ count: 3, next: null, page_info: { current_page: 2, total_pages: 2 } });
    expect(paged.body['results']).toHaveLength(1);
  });

  test('are replaced: another class moves the student, false ends it, what is left out is cleared', async () => {
    const [first, second] = [await school.schoolClass(), await school.schoolClass()];
    const nour = await student();
    const made = (await create(school.admin, bodyOf(nour, first, { student_number: 'R-1' }))).body;
    const address = `${enrollmentList}${String(made['id'])}/`;
    const put = (body: unknown) => client.send(school.admin, `PUT ${address}`, { body });
    const moved = await put(bodyOf(nour, second));
    expect([moved.status, moved.body]).toMatchObject([
      200,
      { id: made['id'], school_class: key(second), student_number: null, is_active: true, created_at: made['created_at'] },
    ]);
    expect([(await classRow(first))['current_students'], (await classRow(second))['current_students']]).toEqual([0, 1]);
    expect((await put(bodyOf(nour, second, { is_active: false }))).body).toMatchObject({ is_active: false });
    expect((await classRow(second))['current_students']).toBe(0);
    expect((await create(school.admin, bodyOf(nour, first))).status).toBe(201);
    expect(detailsOf(await put(bodyOf(nour, second)))).toHaveProperty('student');
    expect((await put(bodyOf(nour, { id: '999999999' }))).status).toBe(404);
    expect(detailsOf(await put({ student: key(nour) }))).toHaveProperty('school_class');
  });

  test('are deleted softly: the row leaves, its history stays, an admin finds it among the inactive', async () => {
    const schoolClass = await school.schoolClass();
    const rim = await student();
    const { body } = await create(school.admin, bodyOf(rim, schoolClass, { enrollment_date: school.today }));
    const address = `${enrollmentList}${String(body['id'])}/`;
    const deleted = await client.send(school.admin, `DELETE ${address}`, { headers: { 'accept-language': 'fr' } });
    expect([deleted.status, deleted.body]).toMatchObject([200, { id: body['id'], deleted: true, message: 'Suppression effectuée' }]);
    for (const line of [`GET ${address}`, `DELETE ${address}`]) expect((await client.send(school.admin, line)).status).toBe(404);
    const list = async (query: string) =>
      idsOf(await client.rows(school.admin, `GET ${enrollmentList}?school_class=${schoolClass.id}${query}`));
    expect([await list(''), await list('&is_active=true'), await list('&is_active=false')]).toEqual([[], [], [body['id']]]);
    expect((await classRow(schoolClass))['current_students']).toBe(0);
  });

  test('of a student whose account was deleted can be moved to another, ended and deleted', async () => {
    const schoolClass = await school.schoolClass({ students: 3 });
    const rows = await client.rows(school.admin, `GET ${enrollmentList}?school_class=${schoolClass.id}&ordering=student`);
    for (const { id } of schoolClass.students) await client.send(school.admin, `DELETE /api/users/${id}/`);
    const [moved, ended, deleted] = rows.map(({ id }) => `${enrollmentList}${String(id)}/`);
    const put = await client.send(school.admin, `PUT ${moved ?? ''}`, { body: bodyOf(await student(), schoolClass) });
    expect(put.status).toBe(200);
    const left = await client.send(
      school.admin,
      `DELETE /api/schools/classes/${schoolClass.id}/unenroll/?student=${schoolClass.students[1]?.id ?? ''}`,
    );
    expect(left.status).toBe(200);
    expect((await client.send(school.admin, `GET ${ended ?? ''}`)).body).toMatchObject({ is_active: false });
    expect((await client.send(school.admin, `DELETE ${deleted ?? ''}`)).status).toBe(200);
    expect((await classRow(schoolClass))['current_students']).toBe(1);
  });

  test('change only if they are still what the client read, when it asks for that', async () => {
    const schoolClass = await school.schoolClass();
    const person = await student();
    const { body } = await create(school.admin, bodyOf(person, schoolClass));
    const address = `${enrollmentList}${String(body['id'])}/`;
    const read = await client.send(school.admin, `GET ${address}`);
    const put = (tag: string | null) =>
      client.send(school.admin, `PUT ${address}`, {
        body: bodyOf(person, schoolClass, { student_number: `M-${String(body['id'])}` }),
        headers: { 'if-match': tag ?? '' },
      });
    expect((await put('"another"')).status).toBe(412);
    expect((await put(read.headers.get('etag'))).status).toBe(200);
    expect((await put(read.headers.get('etag'))).status).toBe(412);
    expect((await put('*')).status).toBe(200);
  });
});
