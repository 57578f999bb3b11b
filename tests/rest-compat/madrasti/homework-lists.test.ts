import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, detailsOf, idsOf, type Client } from './client.js';
import { homeworkAt, homeworkList, HomeworkSchool } from './homework-school.js';

let app: App;
let school: School;
let client: Client;
let here: HomeworkSchool;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  here = new HomeworkSchool(school, client);
});
afterAll(() => app.close());

describe('who sees homework', () => {
  test('its author and the teachers of its classes, the office, and once it is published its students and their guardians', async () => {
    const course = await here.course();
    const [student] = course.students as [Person];
    const parent = await school.guardianOf(student);
    const [staff, driver, stranger] = [
      await school.person(Role.STAFF),
      await school.person(Role.DRIVER),
      await school.person(Role.TEACHER),
    ];
    const outsider = (await here.course()).students[0] as Person;
    const colleague = await school.person(Role.TEACHER);
    await school.lesson(course.schoolClass, colleague);
    const id = await here.given(course, { draft: true });
    const reads = async (who: Person) => (await client.send(who, `GET ${homeworkAt(id)}`)).status;
    for (const who of [course.teacher, colleague, staff, school.admin]) expect(await reads(who)).toBe(200);
    for (const who of [student, parent, outsider, stranger]) expect(await reads(who)).toBe(404);
    expect(await reads(driver)).toBe(403);
    await client.send(course.teacher, `POST ${homeworkAt(id, 'publish/')}`);
    for (const who of [student, parent]) {
      expect(await reads(who)).toBe(200);
      expect(idsOf(await client.rows(who, `GET ${homeworkList}`))).toEqual([id]);
      // What others reach would tell a student of a class of two their own mark.
      expect((await client.send(who, `GET ${homeworkAt(id)}`)).body).toMatchObject({ completion_rate: null, average_score: null });
    }
    for (const who of [outsider, stranger]) expect(await reads(who)).toBe(404);
    for (const who of [colleague, stranger])
      expect((await client.send(who, `PATCH ${homeworkAt(id)}`, { body: { title: 'x' } })).status).toBe(404);
    for (const who of [student, parent, staff])
      expect((await client.send(who, `PATCH ${homeworkAt(id)}`, { body: { title: 'x' } })).status).toBe(403);
  });

  test('nobody, of what is no homework', async () => {
    const course = await here.course();
    const made = await school.ask<{ createAssessment: { assessment: { id: string } } }>(
      course.teacher,
      'mutation ($input: CreateAssessmentInput!) { createAssessment(input: $input) { assessment { id } } }',
      { input: { kind: 'QUIZ', title: 'A quiz' } },
    );
    const id = Number(made.data.createAssessment.assessment.id);
    expect(idsOf(await client.rows(course.teacher, `GET ${homeworkList}`))).toEqual([]);
    const lines = ['GET ', 'PATCH ', 'DELETE ', ...['publish/', 'unpublish/', 'duplicate/', 'restore/'].map((action) => `POST ${action}`)];
    for (const line of lines) {
      const [method = '', action = ''] = line.split(' ');
      const { status } = await client.send(
        course.teacher,
        `${method} ${homeworkAt(id, action)}`,
        method === 'PATCH' ? { body: { title: 'x' } } : {},
      );
      expect([line, status]).toEqual([line, 404]);
    }
  });
});

describe('the list of homework', () => {
  test('is filtered, searched, sorted and cut into pages', async () => {
    const course = await here.course();
    const other = await school.schoolClass({ teacher: course.teacher });
    const fractions = await here.given(course, { more: { title: 'Fractions', due_date: here.due(72), homework_type: 'QCM' } });
    const angles = await here.given(course, {
      draft: true,
      more: { title: 'Angles', due_date: here.due(48), description: 'Bissectrice', classes: [Number(other.id)] },
    });
    const found = async (query: string) => idsOf(await client.rows(course.teacher, `GET ${homeworkList}?${query}`));
    expect(await found('')).toEqual([angles, fractions]);
    expect(await found('ordering=-due_date')).toEqual([fractions, angles]);
    expect(await found('ordering=created_at')).toEqual([fractions, angles]);
    expect(await found('ordering=title')).toEqual([angles, fractions]);
    expect(await found('status=draft')).toEqual([angles]);
    expect(await found('status=published')).toEqual([fractions]);
    expect(await found('is_published=true')).toEqual([fractions]);
    expect(await found('status=draft&is_published=true')).toEqual([]);
    expect(await found('homework_type=QCM')).toEqual([fractions]);
    expect(await found(`subject=${school.subjectId}&grade=${school.gradeId}&ordering=id`)).toEqual([fractions, angles]);
    expect(await found(`classes=${other.id}`)).toEqual([angles]);
    expect(await found(`classes=${other.id},${course.schoolClass.id}&ordering=id`)).toEqual([fractions, angles]);
    expect(await found(`created_by=${school.admin.id}`)).toEqual([]);
    expect(await found('search=bissectrice')).toEqual([angles]);
    expect(await found(`due_date__gte=${encodeURIComponent(here.due(60))}`)).toEqual([fractions]);
    expect(await found(`due_date__lte=${school.day(2)}`)).toEqual([angles]);
    expect(await found(`created_at__gte=${school.today}&ordering=id`)).toEqual([fractions, angles]);
    expect(await found(`created_at__lte=${school.day(-1)}`)).toEqual([]);
    const page = await client.send(course.teacher, `GET ${homeworkList}?page_size=1&ordering=id`);
    expect(page.body).toMatchObject({ count: 2, previous: null, results: [{ id: fractions }] });
    expect((await client.send(course.teacher, `GET ${homeworkList}?page=3&page_size=1`)).status).toBe(404);
    expect((await client.send(course.teacher, `GET ${homeworkList}?due_date__gte=soon`)).status).toBe(400);
    expect(detailsOf(await client.send(course.teacher, `GET ${homeworkList}?homework_type=QUIZ`))).toHaveProperty('homework_type');
  });
});
