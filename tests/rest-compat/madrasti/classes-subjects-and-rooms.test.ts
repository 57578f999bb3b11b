import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { School } from '../../support/school.js';
import { clientOf, detailsOf, type Client, type Row } from './client.js';
import { at, pick, StructureSchool } from './structure-school.js';

let app: App;
let school: School;
let client: Client;
let here: StructureSchool;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  here = await StructureSchool.of(school, client);
});
afterAll(() => app.close());

describe('classes', () => {
  const body = (more: Row = {}) => ({ ...here.draft('classes'), ...more });

  test('are named by their grade and section, have a teacher and a room, and follow the name of the grade', async () => {
    const teacher = await school.person(Role.TEACHER, { firstName: 'Leila', lastName: 'Fassi' });
    const grade = (await here.add('grades', here.draft('grades'))).body;
    const room = (await here.add('rooms', here.draft('rooms'))).body;
    const made = await here.add(
      'classes',
      body({ section: 'B', grade: grade['id'], class_teacher: Number(teacher.id), room: room['id'], name: 'mine' }),
    );
    expect(made.body).toMatchObject({
      name: `${String(grade['name'])} - B`,
      grade_name: grade['name'],
      academic_year_display: '2026-2027',
      class_teacher: Number(teacher.id),
      class_teacher_name: 'Leila Fassi',
      room: room['id'],
      room_name: room['name'],
      current_students: 0,
      max_students: null,
    });
    for (const role of [Role.STUDENT, Role.PARENT, Role.DRIVER])
      expect((await client.send(await school.person(role), `GET ${at('classes', made.body)}`)).body).toEqual(made.body);
    await client.send(school.admin, `PUT ${at('grades', grade)}`, {
      body: { name: 'Renommée', grade_number: 9, educational_level: here.levelId },
    });
    expect((await client.send(school.admin, `GET ${at('classes', made.body)}`)).body['name']).toBe('Renommée - B');
    const used = await client.send(school.admin, `DELETE ${at('rooms', room)}`);
    expect([used.status, JSON.stringify(used.body['details'])]).toEqual([400, expect.stringContaining('Renommée - B') as string]);
  });

  test('refuse a twin, a head who is no teacher, and what does not exist', async () => {
    const student = await school.person(Role.STUDENT);
    const first = body();
    const { body: made } = await here.add('classes', first);
    expect(detailsOf(await here.add('classes', { ...first, section: String(made['section']).toUpperCase() }))).toEqual({
      section: ['This value is already in use.'],
    });
    expect(
      detailsOf(await here.add('classes', body({ class_teacher: Number(student.id), room: 999_999_999, grade: 999_999_999 }))),
    ).toEqual({
      class_teacher: ['This account must have the role TEACHER.'],
      room: ['There is no Room 999999999.'],
      grade: ['There is no Grade 999999999.'],
    });
    expect(detailsOf(await here.add('classes', body({ max_students: 0 })))).toEqual({ max_students: ['Must be 1 or more.'] });
  });

  test('take no fewer students than they have, and are not deleted while they have any', async () => {
    const schoolClass = await school.schoolClass({ students: 2 });
    const row = (await client.send(school.admin, `GET ${at('classes', schoolClass as unknown as Row)}`)).body;
    expect(row['current_students']).toBe(2);
    const put = await client.send(school.admin, `PUT ${at('classes', row)}`, {
      body: { ...pick(row, ['section', 'grade', 'academic_year']), max_students: 1 },
    });
    expect(detailsOf(put)).toEqual({ max_students: ['May not fall below the 2 students enrolled.'] });
    const deleted = await client.send(school.admin, `DELETE ${at('classes', row)}`);
    expect([deleted.status, deleted.body['error_code']]).toEqual([400, 'VALIDATION_ERROR']);
  });

  test('are filtered, searched and sorted by grade and section', async () => {
    const word = here.unique();
    const teacher = await school.person(Role.TEACHER);
    const grades: Row[] = [];
    for (const grade_number of [2, 1])
      grades.push((await here.add('grades', { name: `${word} ${grade_number}`, grade_number, educational_level: here.levelId })).body);
    const [second, first] = grades as [Row, Row];
    await here.add('classes', body({ section: 'B', grade: second['id'], class_teacher: Number(teacher.id) }));
    await here.add('classes', body({ section: 'A', grade: second['id'] }));
    await here.add('classes', body({ section: 'C', grade: first['id'], is_active: false }));
    const sections = (query: string) => here.found('classes', `search=${word}&ordering=grade__grade_number,section&${query}`, 'section');
    expect(await sections('')).toEqual(['C', 'A', 'B']);
    expect(await here.found('classes', `search=${word}&ordering=-grade__grade_number,section`, 'section')).toEqual(['A', 'B', 'C']);
    expect(await sections(`grade=${String(second['id'])}`)).toEqual(['A', 'B']);
    expect(await sections(`class_teacher=${teacher.id}`)).toEqual(['B']);
    expect(await sections('has_teacher=false')).toEqual(['C', 'A']);
    expect(await sections('section=b')).toEqual(['B']);
    expect(await sections('is_active=false')).toEqual(['C']);
    expect(await sections(`academic_year=${school.yearId}`)).toHaveLength(3);
    expect(await sections(`created_at__gte=${school.today}&created_at__lte=${school.today}`)).toHaveLength(3);
    expect(await sections(`created_at__gte=${school.day(1)}`)).toEqual([]);
  });
});

describe('subjects', () => {
  test('have a code of their own, whatever its case, and a colour', async () => {
    const { body: made } = await here.add('subjects', here.draft('subjects'));
    const twin = await here.add('subjects', { name: 'x', code: String(made['code']).toLowerCase(), color: 'red' });
    expect(detailsOf(twin)).toEqual({ color: ['This value does not have the expected form.'] });
    expect(detailsOf(await here.add('subjects', { name: 'x', code: String(made['code']).toLowerCase() }))).toEqual({
      code: ['This value is already in use.'],
    });
  });

  test('are searched in every language and sorted by what is asked', async () => {
    const word = here.unique();
    for (const [name, name_arabic] of [
      ['Chimie', `كيمياء ${word}`],
      ['Arabe', null],
      ['Biologie', null],
    ] as const)
      await here.add('subjects', { name: `${name} ${word}`, name_arabic, code: here.unique() });
    const names = async (query: string) => (await here.found('subjects', query)).map((name) => String(name).split(' ')[0]);
    expect(await names(`search=${word}&ordering=name`)).toEqual(['Arabe', 'Biologie', 'Chimie']);
    expect(await names(`search=${word}&ordering=-name`)).toEqual(['Chimie', 'Biologie', 'Arabe']);
    expect(await names(`search=${encodeURIComponent(`كيمياء ${word}`)}`)).toEqual(['Chimie']);
  });
});

describe('rooms', () => {
  test('are filtered by type and whether they are free, searched and sorted', async () => {
    const word = here.unique();
    for (const [number, room_type, is_available] of [
      ['3', 'LAB', true],
      ['1', 'LIBRARY', true],
      ['2', 'LAB', false],
    ] as const)
      await here.add('rooms', { name: `Salle ${word}`, room_number: number, room_type, is_available });
    const numbers = (query: string) => here.found('rooms', `search=${word}&ordering=room_number&${query}`, 'room_number');
    expect(await numbers('')).toEqual(['1', '2', '3']);
    expect(await numbers('room_type=LAB')).toEqual(['2', '3']);
    expect(await numbers('is_available=false')).toEqual(['2']);
    expect(await numbers('room_type=LAB&is_available=true')).toEqual(['3']);
    expect(detailsOf(await client.send(school.admin, 'GET /api/schools/rooms/?room_type=CAVE'))).toHaveProperty('room_type');
  });

  test('come from forms too, lists and numbers included', async () => {
    const form = new URLSearchParams([
      ['name', 'Salle de forme'],
      ['room_number', here.unique()],
      ['room_type', 'GYM'],
      ['floor', '-1'],
      ['is_available', 'false'],
      ['equipment', 'ballon'],
      ['equipment', 'filet'],
      ['notes', ''],
    ]);
    const { status, body } = await client.send(school.admin, 'POST /api/schools/rooms/', {
      body: form.toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([status, body]).toMatchObject([201, { floor: -1, is_available: false, equipment: ['ballon', 'filet'], notes: null }]);
  });
});
