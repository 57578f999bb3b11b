import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import { PASSWORD, type School } from '../../support/school.js';
import { clientOf, type Client, detailsOf, idsOf } from './client.js';

let app: App;
let school: School;
let client: Client;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
});
afterAll(() => app.close());

const add = (kind: string, body: unknown) => client.send(school.admin, `POST /api/schools/${kind}/`, { body });
const room = () => ({ name: 'Salle', room_number: '1', room_type: 'LAB' });

describe('values at the edge of what is stored', () => {
  test('are faults of their fields: numbers that no column holds, texts that are too long, and null bytes', async () => {
    const huge = 3_000_000_000;
    expect(detailsOf(await add('rooms', { ...room(), capacity: huge, floor: -huge }))).toEqual({
      capacity: ['This value is not valid.'],
      floor: ['This value is not valid.'],
    });
    expect(detailsOf(await client.send(school.admin, `GET /api/schools/grades/?grade_number=${huge}`))).toEqual({
      grade_number: ['This value is not valid.'],
    });
    expect(detailsOf(await add('subjects', { name: 'x'.repeat(101), code: 'c'.repeat(21), description: 'd'.repeat(1001) }))).toEqual({
      name: ['Use 100 characters or fewer.'],
      code: ['Use 20 characters or fewer.'],
      description: ['Use 1000 characters or fewer.'],
    });
    expect(detailsOf(await add('rooms', { ...room(), name: 'a\0b' }))).toEqual({ name: ['This value is not valid.'] });
    expect(detailsOf(await client.send(school.admin, `GET /api/schools/rooms/?search=${'x'.repeat(201)}`))).toEqual({
      search: ['Use 200 characters or fewer.'],
    });
    for (const id of ['9223372036854775808', '99999999999999999999'])
      expect((await client.send(school.admin, `GET /api/schools/rooms/${id}/`)).status).toBe(404);
    expect(await client.rows(school.admin, `GET /api/schools/classes/?grade=${huge}`)).toEqual([]);
  });

  test('come from two clients at once: one has them, the other hears that they are taken', async () => {
    const body = { section: 'SAME', grade: Number(school.gradeId), academic_year: Number(school.yearId) };
    const account = { email: 'same@example.test', password: PASSWORD, password_confirm: PASSWORD, first_name: 'a', last_name: 'b' };
    for (const [line, sent, field] of [
      ['POST /api/schools/subjects/', { name: 'Twice', code: 'TWICE' }, 'code'],
      ['POST /api/schools/classes/', body, 'section'],
      ['POST /api/schools/academic-years/', { year: '2060-2061', start_date: '2060-09-01', end_date: '2061-06-30' }, 'year'],
      ['POST /api/users/register/', { ...account, role: 'STAFF' }, 'email'],
    ] as const) {
      const answers = await Promise.all([1, 2, 3].map(() => client.send(school.admin, line, { body: sent })));
      expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 400, 400]);
      for (const refused of answers.filter(({ status }) => status === 400))
        expect(detailsOf(refused)).toEqual({ [field]: ['This value is already in use.'] });
    }
  });

  test('an order may name every field', async () => {
    const every =
      'id,-name,section,grade,grade__grade_number,academic_year,class_teacher,room,max_students,is_active,created_at,updated_at';
    for (let i = 0; i < 3; i++) await school.schoolClass();
    const rows = await client.rows(school.admin, `GET /api/schools/classes/?page_size=100&ordering=${every},-id,colour`);
    expect(rows.length).toBeGreaterThan(2);
    expect(idsOf(rows)).toEqual(idsOf(rows).toSorted((a, b) => Number(a) - Number(b)));
  });
});

test('a change that is only tried answers as it would, and changes nothing', async () => {
  const tried = await client.send(school.admin, 'POST /api/schools/rooms/', {
    body: { ...room(), name: 'Salle d’essai' },
    headers: { 'x-dry-run': 'true' },
  });
  expect([tried.status, tried.body]).toMatchObject([201, { name: 'Salle d’essai' }]);
  expect((await client.send(school.admin, `GET /api/schools/rooms/${String(tried.body['id'])}/`)).status).toBe(404);
});

test('rows whose grade, level, year, room or teacher has been deleted keep what they said of them', async () => {
  const made = async (kind: string, body: unknown) => (await add(kind, body)).body['id'];
  const teacher = await school.person(Role.TEACHER, { firstName: 'Hamid', lastName: 'Sefrioui' });
  const student = await school.person(Role.STUDENT);
  const year = await made('academic-years', { year: '2064-2065', start_date: '2064-09-01', end_date: '2065-06-30' });
  const level = await made('levels', { name: 'Ancien', level: 'HIGH', order: 9 });
  const grade = await made('grades', { name: 'Ancienne', grade_number: 12, educational_level: level });
  const lab = await made('rooms', room());
  const old = { section: 'Z', grade, academic_year: year, room: lab, class_teacher: Number(teacher.id) };
  const schoolClass = await made('classes', old);
  const enrolled = await client.send(school.admin, `POST /api/schools/classes/${String(schoolClass)}/enroll/`, {
    body: { student: Number(student.id) },
  });
  const before = (await client.send(school.admin, `GET /api/schools/classes/${String(schoolClass)}/`)).body;
  for (const path of [
    `classes/${String(schoolClass)}/unenroll/?student=${student.id}`,
    `classes/${String(schoolClass)}/`,
    `rooms/${String(lab)}/`,
    `grades/${String(grade)}/`,
    `levels/${String(level)}/`,
    `academic-years/${String(year)}/`,
  ])
    expect([200, 204]).toContain((await client.send(school.admin, `DELETE /api/schools/${path}`)).status);
  await client.send(school.admin, `DELETE /api/users/${teacher.id}/`);

  const [after] = await client.rows(school.admin, 'GET /api/schools/classes/?is_active=false&search=Ancienne');
  expect(after).toEqual({
    ...before,
    is_active: false,
    current_students: 0,
    room: null,
    room_name: null,
    updated_at: after?.['updated_at'],
  });
  const [listed] = await client.rows(school.admin, 'GET /api/schools/grades/?is_active=false&search=Ancienne');
  expect(listed).toMatchObject({ educational_level: level, educational_level_name: 'Ancien' });
  const enrollment = await client.send(school.admin, `GET /api/users/enrollments/${String(enrolled.body['id'])}/`);
  expect(enrollment.body).toEqual({ ...enrolled.body, is_active: false, updated_at: enrollment.body['updated_at'] });
  // What was deleted gives its name free.
  expect((await add('academic-years', { year: '2064-2065', start_date: '2064-09-01', end_date: '2065-06-30' })).status).toBe(201);
});
