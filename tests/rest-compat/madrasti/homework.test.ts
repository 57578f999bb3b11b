import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.js';
import type { School } from '../../support/school.js';
import { clientOf, refusal, type Client } from './client.js';
import { choice, homeworkAt, homeworkList, HomeworkSchool, keyOf, open } from './homework-school.js';

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

describe('a homework', () => {
  test('is made by a teacher as a draft, with what the contract fills in', async () => {
    const course = await here.course(3);
    const body = here.homework(course);
    const made = await client.send(course.teacher, `POST ${homeworkList}`, { body });
    expect(made.status).toBe(201);
    expect(made.body).toEqual({
      ...body,
      id: expect.any(Number) as number,
      title_arabic: null,
      title_french: null,
      description: null,
      instructions: null,
      subject_name: 'Mathématiques',
      grade_name: '1ère Année',
      class_names: [course.schoolClass.name],
      time_limit: null,
      max_attempts: 1,
      passing_score: null,
      is_published: false,
      show_correct_answers: true,
      show_score_immediately: true,
      shuffle_questions: false,
      allow_late_submission: false,
      late_penalty: null,
      auto_grade: false,
      total_points: 0,
      created_by: Number(course.teacher.id),
      created_by_name: expect.stringContaining('Amina') as string,
      created_at: expect.any(String) as string,
      updated_at: expect.any(String) as string,
      questions_count: 0,
      submissions_count: 0,
      completion_rate: 0,
      average_score: null,
    });
    const read = await client.send(course.teacher, `GET ${homeworkAt(keyOf(made))}`);
    expect(read.body).toEqual(made.body);
    expect(read.headers.get('cache-control')).toBe('no-cache, must-revalidate');
  });

  test('keeps all that a body says', async () => {
    const course = await here.course();
    const other = await school.schoolClass({ teacher: course.teacher });
    const body = here.homework(course, {
      title_arabic: 'الكسور',
      title_french: 'Les fractions',
      description: 'Chapitre 3',
      instructions: 'Page 42',
      homework_type: 'QCM',
      classes: [Number(course.schoolClass.id), Number(other.id)],
      time_limit: 30,
      max_attempts: 3,
      passing_score: 62.5,
      show_correct_answers: false,
      show_score_immediately: false,
      shuffle_questions: true,
      allow_late_submission: true,
      late_penalty: 10,
    });
    const made = await client.send(course.teacher, `POST ${homeworkList}`, { body });
    const { classes, ...rest } = body;
    expect(made.body).toMatchObject(rest);
    expect((made.body['classes'] as number[]).toSorted((a, b) => a - b)).toEqual(classes);
  });

  test('names every bad field of a body', async () => {
    const course = await here.course();
    const refused = async (more: object) =>
      refusal(await client.send(course.teacher, `POST ${homeworkList}`, { body: { ...here.homework(course), ...more } }));
    expect(await refused({ title: '', time_limit: 4, max_attempts: 11, passing_score: 101, homework_type: 'TEST', classes: [] })).toEqual([
      400,
      ['classes', 'homework_type', 'max_attempts', 'passing_score', 'time_limit', 'title'],
    ]);
    expect(await refused({ due_date: here.due(-1) })).toEqual([400, ['due_date']]);
    expect(await refused({ subject: 999_999_999, grade: 999_999_999 })).toEqual([400, ['grade', 'subject']]);
    expect(await refused({ title: '   ', late_penalty: 100.5 })).toEqual([400, ['late_penalty']]);
    expect(refusal(await client.send(course.teacher, `POST ${homeworkList}`, { body: {} }))).toEqual([
      400,
      ['classes', 'due_date', 'grade', 'homework_type', 'subject', 'title'],
    ]);
  });

  test('is for classes of its grade that the teacher teaches', async () => {
    const course = await here.course();
    const foreign = await school.schoolClass();
    const body = here.homework(course, { classes: [Number(course.schoolClass.id), Number(foreign.id)] });
    expect(refusal(await client.send(course.teacher, `POST ${homeworkList}`, { body }))).toEqual([400, ['classes.1']]);
    expect((await client.send(school.admin, `POST ${homeworkList}`, { body })).status).toBe(201);
  });

  test('is replaced by PUT, whose gaps have their defaults, and changed in part by PATCH', async () => {
    const course = await here.course();
    const id = await here.given(course, {
      draft: true,
      more: { time_limit: 20, description: 'Avant', shuffle_questions: true, show_correct_answers: false },
    });
    const body = here.homework(course, { title: 'Décimaux' });
    const put = await client.send(course.teacher, `PUT ${homeworkAt(id)}`, { body });
    expect(put.body).toMatchObject({
      id,
      ...body,
      time_limit: null,
      description: null,
      shuffle_questions: false,
      show_correct_answers: true,
      questions_count: 1,
      total_points: 5,
      auto_grade: true,
    });
    const patched = await client.send(course.teacher, `PATCH ${homeworkAt(id)}`, {
      body: { max_attempts: 2, late_penalty: 5.5, show_score_immediately: false },
    });
    expect(patched.body).toEqual({
      ...put.body,
      max_attempts: 2,
      late_penalty: 5.5,
      show_score_immediately: false,
      updated_at: patched.body['updated_at'],
    });
    expect(refusal(await client.send(course.teacher, `PATCH ${homeworkAt(id)}`, { body: {} }))).toEqual([400, ['non_field_errors']]);
    expect(refusal(await client.send(course.teacher, `PATCH ${homeworkAt(id)}`, { body: { due_date: here.due(-1) } }))).toEqual([
      400,
      ['due_date'],
    ]);
    // A past due date that stays is no change.
    await here.passDue(id);
    const [past] = await client.rows(course.teacher, `GET ${homeworkList}`);
    expect(
      (await client.send(course.teacher, `PATCH ${homeworkAt(id)}`, { body: { title: 'Encore', due_date: past?.['due_date'] } })).status,
    ).toBe(200);
  });

  test('cannot become of a type that its questions are not of', async () => {
    const course = await here.course();
    const id = await here.given(course, { draft: true, questions: [choice(), open()] });
    expect(refusal(await client.send(course.teacher, `PATCH ${homeworkAt(id)}`, { body: { homework_type: 'QCM' } }))).toEqual([
      400,
      ['homework_type'],
    ]);
  });
});
