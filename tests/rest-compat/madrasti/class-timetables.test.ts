import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School, SchoolClassUnderTest } from '../../support/school.js';
import { clientOf, detailsOf, idsOf, type Client } from './client.js';
import { timetableList, weeklyLessons, timetableSchool, type TimetableSchool } from './timetable-school.js';

let app: App;
let school: School;
let client: Client;
let staff: Person;
let teacher: Person;
let schoolClass: SchoolClassUnderTest;
let other: SchoolClassUnderTest;
let student: Person;
let parent: Person;
let plan: TimetableSchool['plan'];

beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  ({ staff, teacher, schoolClass, other, student, parent, plan } = await timetableSchool(school, client));
});
afterAll(() => app.close());

describe('timetables', () => {
  test('are made by the office in its name, read, replaced and listed', async () => {
    const { id: classId, name } = await school.schoolClass();
    const made = await client.send(staff, `POST ${timetableList}`, {
      body: {
        class: Number(classId),
        academic_year: Number(school.yearId),
        effective_from: school.day(0),
        effective_to: school.day(60),
        created_by: Number(school.admin.id),
      },
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      class: Number(classId),
      class_name: name,
      academic_year: Number(school.yearId),
      academic_year_display: '2026-2027',
      effective_from: school.day(0),
      effective_to: school.day(60),
      is_active: true,
      sessions_count: 0,
      created_by: Number(staff.id),
    });
    const one = `${timetableList}${String(made.body['id'])}/`;
    expect((await client.send(school.admin, `GET ${one}`)).body).toEqual(made.body);

    const replaced = await client.send(school.admin, `PUT ${one}`, {
      body: { class: Number(classId), academic_year: Number(school.yearId), effective_from: school.day(7), is_active: false },
    });
    expect(replaced.status).toBe(200);
    // What a full body leaves out is cleared; who made the row stays.
    expect(replaced.body).toMatchObject({
      effective_from: school.day(7),
      effective_to: null,
      is_active: false,
      created_by: Number(staff.id),
    });
    expect(idsOf(await client.rows(staff, `GET ${timetableList}?class=${classId}`))).toEqual([made.body['id']]);
    expect(await client.rows(staff, `GET ${timetableList}?class=${classId}&is_active=true`)).toEqual([]);
  });

  test('count their lessons', async () => {
    const { id, lesson } = await plan();
    await client.send(staff, `POST ${weeklyLessons}`, { body: lesson({ day_of_week: 7, start_time: '06:00', end_time: '06:30' }) });
    expect((await client.send(staff, `GET ${timetableList}${id}/`)).body).toMatchObject({ sessions_count: 1 });
  });

  test('are filtered by class and year, searched and sorted', async () => {
    const { id, schoolClass: planned } = await plan(undefined, { effective_to: school.day(-10) });
    const later = await plan(planned, { effective_from: school.day(-9) });
    const found = async (query: string) => idsOf(await client.rows(staff, `GET ${timetableList}?class=${planned.id}${query}`));
    expect(await found('&ordering=effective_from')).toEqual([id, later.id]);
    expect(await found('&ordering=-effective_from')).toEqual([later.id, id]);
    expect(await found(`&academic_year=${school.yearId}&page_size=1&ordering=id`)).toEqual([id]);
    expect(await found('&academic_year=999999')).toEqual([]);
    expect(await found(`&search=${encodeURIComponent(planned.name)}&ordering=id`)).toEqual([id, later.id]);
    expect(await found('&search=nowhere')).toEqual([]);
    expect(await found(`&created_at__gte=${school.day(2)}`)).toEqual([]);
  });

  test('of one class may not overlap while they are active', async () => {
    const { id, schoolClass: planned } = await plan(undefined, { effective_to: school.day(30) });
    const body = { class: Number(planned.id), academic_year: Number(school.yearId), effective_from: school.day(30) };
    const second = await client.send(staff, `POST ${timetableList}`, { body });
    expect([second.status, Object.keys(detailsOf(second))]).toEqual([400, ['effective_from']]);
    const idle = await client.send(staff, `POST ${timetableList}`, { body: { ...body, is_active: false } });
    expect(idle.status).toBe(201);
    const woken = await client.send(staff, `PUT ${timetableList}${String(idle.body['id'])}/`, { body });
    expect([woken.status, Object.keys(detailsOf(woken))]).toEqual([400, ['effective_from']]);
    expect((await client.send(staff, `GET ${timetableList}${id}/`)).body).toMatchObject({ is_active: true, effective_to: school.day(30) });
  });

  test('end after they begin, in the year of their class, and name a class that is there', async () => {
    const planned = await school.schoolClass();
    const [year] = await school.sql<{ id: string }>(
      `insert into academic_year (organization_id, year, start_date, end_date) values ($1, '2030-2031', '2030-09-01', '2031-06-30') returning id`,
      [school.id],
    );
    const body = { class: Number(planned.id), academic_year: Number(school.yearId), effective_from: school.day(0) };
    const wrong = async (more: Record<string, unknown>) => {
      const answer = await client.send(staff, `POST ${timetableList}`, { body: { ...body, ...more } });
      expect(answer.status).toBe(400);
      return Object.keys(detailsOf(answer));
    };
    expect(await wrong({ effective_to: school.day(-1) })).toEqual(['effective_to']);
    expect(await wrong({ academic_year: Number(year?.id) })).toEqual(['academic_year']);
    expect(await wrong({ class: 999_999_999 })).toEqual(['class']);
    const { id } = await plan(planned);
    const backwards = await client.send(staff, `PUT ${timetableList}${id}/`, { body: { ...body, effective_to: school.day(-1) } });
    expect([backwards.status, Object.keys(detailsOf(backwards))]).toEqual([400, ['effective_to']]);
  });

  test('are seen by those whose class it is', async () => {
    const own = await plan(schoolClass);
    const foreign = await plan(other);
    for (const who of [student, parent]) expect(idsOf(await client.rows(who, `GET ${timetableList}`))).toEqual([own.id]);
    for (const who of [teacher, student, parent]) {
      const seen = idsOf(await client.rows(who, `GET ${timetableList}?page_size=100`));
      expect([seen.includes(own.id), seen.includes(foreign.id)]).toEqual([true, false]);
      expect((await client.send(who, `GET ${timetableList}${own.id}/`)).status).toBe(200);
      const hidden = await client.send(who, `GET ${timetableList}${foreign.id}/`);
      expect(hidden.status).toBe(404);
      expect(detailsOf(hidden)).toMatchObject({ resource: 'Timetable', resource_id: foreign.id });
      expect((await client.send(who, `DELETE ${timetableList}${own.id}/`)).status).toBe(403);
    }
    expect(idsOf(await client.rows(school.admin, `GET ${timetableList}?page_size=100`))).toEqual(
      expect.arrayContaining([own.id, foreign.id]),
    );
    expect((await client.send(await school.person(Role.DRIVER), `GET ${timetableList}`)).status).toBe(403);
  });

  test('are deleted softly: gone from every list but that of deleted rows, and their class is free again', async () => {
    const { id, schoolClass: planned } = await plan();
    const gone = await client.send(staff, `DELETE ${timetableList}${id}/`);
    expect([gone.status, gone.body['id'], gone.body['deleted']]).toEqual([200, id, true]);
    expect((await client.send(staff, `GET ${timetableList}${id}/`)).status).toBe(404);
    expect((await client.send(staff, `DELETE ${timetableList}${id}/`)).status).toBe(404);
    expect(await client.rows(staff, `GET ${timetableList}?class=${planned.id}`)).toEqual([]);
    expect(await client.rows(staff, `GET ${timetableList}?class=${planned.id}&is_active=false`)).toMatchObject([{ id, is_active: false }]);
    expect((await plan(planned)).id).not.toBe(id);
  });
});
