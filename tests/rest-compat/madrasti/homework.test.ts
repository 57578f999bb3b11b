import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, type Client } from './client.js';
import { choice, detailsOf, homeworkList, HomeworkSchool, keyOf, open, refusal } from './homework-school.js';

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

const at = (id: number, action = ''): string => `${homeworkList}${id}/${action}`;
const ids = (rows: readonly Record<string, unknown>[]): unknown[] => rows.map(({ id }) => id);

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
    const read = await client.send(course.teacher, `GET ${at(keyOf(made))}`);
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
    const put = await client.send(course.teacher, `PUT ${at(id)}`, { body });
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
    const patched = await client.send(course.teacher, `PATCH ${at(id)}`, {
      body: { max_attempts: 2, late_penalty: 5.5, show_score_immediately: false },
    });
    expect(patched.body).toEqual({
      ...put.body,
      max_attempts: 2,
      late_penalty: 5.5,
      show_score_immediately: false,
      updated_at: patched.body['updated_at'],
    });
    expect(refusal(await client.send(course.teacher, `PATCH ${at(id)}`, { body: {} }))).toEqual([400, ['non_field_errors']]);
    expect(refusal(await client.send(course.teacher, `PATCH ${at(id)}`, { body: { due_date: here.due(-1) } }))).toEqual([
      400,
      ['due_date'],
    ]);
    // A past due date that stays is no change.
    await here.passDue(id);
    const [past] = await client.rows(course.teacher, `GET ${homeworkList}`);
    expect((await client.send(course.teacher, `PATCH ${at(id)}`, { body: { title: 'Encore', due_date: past?.['due_date'] } })).status).toBe(
      200,
    );
  });

  test('cannot become of a type that its questions are not of', async () => {
    const course = await here.course();
    const id = await here.given(course, { draft: true, questions: [choice(), open()] });
    expect(refusal(await client.send(course.teacher, `PATCH ${at(id)}`, { body: { homework_type: 'QCM' } }))).toEqual([
      400,
      ['homework_type'],
    ]);
  });

  test('is published with a question and a due date ahead, and taken back until somebody has begun', async () => {
    const course = await here.course();
    const [student] = course.students as [Person];
    const id = await here.given(course, { draft: true, questions: [] });
    expect(refusal(await client.send(course.teacher, `POST ${at(id, 'publish/')}`))[0]).toBe(400);
    const published = await client.send(course.teacher, `PATCH ${at(id)}`, { body: { is_published: true } });
    expect(published.body['is_published']).toBe(true);
    // Nobody sees what asks nothing.
    expect((await client.send(student, `GET ${at(id)}`)).status).toBe(404);
    const back = await client.send(course.teacher, `POST ${at(id, 'unpublish/')}`, { body: {} });
    expect([back.status, back.body]).toEqual([200, { id, is_published: false, published_at: null, message: 'Homework unpublished' }]);

    await client.send(course.teacher, 'POST /api/homework/questions/', { body: { homework: id, order: 1, ...choice() } });
    const again = await client.send(course.teacher, `POST ${at(id, 'publish/')}`, { headers: { 'accept-language': 'fr' } });
    expect(again.body).toEqual({ id, is_published: true, published_at: expect.any(String) as string, message: 'Devoir publié' });
    expect((await client.send(student, `GET ${at(id)}`)).status).toBe(200);
    expect((await client.send(student, 'POST /api/homework/submissions/', { body: { homework: id } })).status).toBe(201);
    expect(refusal(await client.send(course.teacher, `POST ${at(id, 'unpublish/')}`))).toEqual([400, ['id']]);
    expect(refusal(await client.send(course.teacher, `PATCH ${at(id)}`, { body: { is_published: false } }))).toEqual([
      400,
      ['is_published'],
    ]);

    const late = await here.given(course, { draft: true });
    await here.passDue(late);
    expect(refusal(await client.send(course.teacher, `POST ${at(late, 'publish/')}`))).toEqual([400, ['due_date']]);
  });

  test('is put away and brought back; only who may do so finds it among the archived', async () => {
    const course = await here.course();
    const colleague = await school.person(Role.TEACHER);
    await school.sql('update school_class set class_teacher_id = $1 where id = $2', [course.teacher.id, course.schoolClass.id]);
    await school.lesson(course.schoolClass, colleague);
    const id = await here.given(course);
    const gone = await client.send(course.teacher, `DELETE ${at(id)}`);
    expect(gone.body).toEqual({ id, deleted: true, deleted_at: expect.any(String) as string, message: 'Deleted successfully' });
    for (const who of [course.teacher, school.admin, course.students[0] as Person]) {
      expect((await client.send(who, `GET ${at(id)}`)).status).toBe(404);
      expect(ids(await client.rows(who, `GET ${homeworkList}`))).not.toContain(id);
    }
    const archived = async (who: Person) => ids(await client.rows(who, `GET ${homeworkList}?status=archived`));
    expect(await archived(course.teacher)).toEqual([id]);
    expect(await archived(school.admin)).toContain(id);
    expect(await archived(colleague)).toEqual([]);
    expect(await archived(course.students[0] as Person)).toEqual([]);
    expect((await client.send(course.teacher, `GET ${homeworkList}?status=gone`)).status).toBe(400);

    const back = await client.send(course.teacher, `POST ${at(id, 'restore/')}`);
    expect(back.body).toMatchObject({ id, is_published: true, questions_count: 1 });
    expect(refusal(await client.send(course.teacher, `POST ${at(id, 'restore/')}`))).toEqual([400, ['id']]);
    expect((await client.send(course.teacher, `GET ${at(id)}`)).status).toBe(200);
  });

  test('is copied as a draft of the caller, also by a colleague of the class', async () => {
    const course = await here.course();
    const colleague = await school.person(Role.TEACHER);
    await school.lesson(course.schoolClass, colleague);
    const id = await here.given(course, { questions: [choice(), open()] });
    const copy = await client.send(colleague, `POST ${at(id, 'duplicate/')}`);
    expect(copy.status).toBe(201);
    expect(copy.body).toMatchObject({
      title: 'Fractions',
      is_published: false,
      created_by: Number(colleague.id),
      questions_count: 2,
      total_points: 10,
      submissions_count: 0,
      classes: [Number(course.schoolClass.id)],
    });
    expect(copy.body['id']).not.toBe(id);
    const stranger = await school.person(Role.TEACHER);
    expect((await client.send(stranger, `POST ${at(id, 'duplicate/')}`)).status).toBe(404);
  });
});

describe('many homework at once', () => {
  test('get one change; those that it does not fit, or that are out of reach, are told by their id', async () => {
    const course = await here.course();
    const [ready, empty] = [await here.given(course, { draft: true }), await here.given(course, { draft: true })];
    await here.passDue(empty);
    const foreign = await here.given(await here.course(), { draft: true });
    const body = { ids: [ready, foreign, empty, 999_999_999], data: { is_published: true, max_attempts: 4, updated_by: 5 } };
    const answer = await client.send(course.teacher, `PATCH ${homeworkList}bulk_update/`, { body });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ updated_count: 1, failed_count: 3, updated_ids: [ready] });
    const errors = answer.body['errors'] as { id: number; errors: Record<string, string[]> }[];
    expect(errors.map(({ id, errors: wrong }) => [id, Object.keys(wrong)])).toEqual([
      [foreign, ['id']],
      [empty, ['due_date']],
      [999_999_999, ['id']],
    ]);
    expect((await client.send(course.teacher, `GET ${at(ready)}`)).body).toMatchObject({
      is_published: true,
      max_attempts: 4,
      created_by: Number(course.teacher.id),
    });
    expect((await client.send(course.teacher, `GET ${at(empty)}`)).body).toMatchObject({ is_published: false, max_attempts: 1 });
  });

  test('are refused as a whole when the change itself is not sound', async () => {
    const course = await here.course();
    const id = await here.given(course, { draft: true });
    const refused = async (body: object) => refusal(await client.send(course.teacher, `PATCH ${homeworkList}bulk_update/`, { body }));
    expect(await refused({ ids: [], data: { title: 'x' } })).toEqual([400, ['ids']]);
    expect(await refused({ ids: [id, id], data: { title: 'x' } })).toEqual([400, ['ids.1']]);
    expect(await refused({ ids: [id], data: { max_attempts: 0 } })).toEqual([400, ['data.max_attempts']]);
    expect(await refused({ ids: Array.from({ length: 201 }, (_, i) => i + 1), data: { title: 'x' } })).toEqual([400, ['ids']]);
    expect(await refused({ ids: [id] })).toEqual([400, ['data']]);
  });
});

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
    const reads = async (who: Person) => (await client.send(who, `GET ${at(id)}`)).status;
    for (const who of [course.teacher, colleague, staff, school.admin]) expect(await reads(who)).toBe(200);
    for (const who of [student, parent, outsider, stranger]) expect(await reads(who)).toBe(404);
    expect(await reads(driver)).toBe(403);
    await client.send(course.teacher, `POST ${at(id, 'publish/')}`);
    for (const who of [student, parent]) {
      expect(await reads(who)).toBe(200);
      expect(ids(await client.rows(who, `GET ${homeworkList}`))).toEqual([id]);
      // What others reach would tell a student of a class of two their own mark.
      expect((await client.send(who, `GET ${at(id)}`)).body).toMatchObject({ completion_rate: null, average_score: null });
    }
    for (const who of [outsider, stranger]) expect(await reads(who)).toBe(404);
    for (const who of [colleague, stranger]) expect((await client.send(who, `PATCH ${at(id)}`, { body: { title: 'x' } })).status).toBe(404);
    for (const who of [student, parent, staff])
      expect((await client.send(who, `PATCH ${at(id)}`, { body: { title: 'x' } })).status).toBe(403);
  });

  test('nobody, of what is no homework', async () => {
    const course = await here.course();
    const made = await school.ask<{ createAssessment: { assessment: { id: string } } }>(
      course.teacher,
      'mutation ($input: CreateAssessmentInput!) { createAssessment(input: $input) { assessment { id } } }',
      { input: { kind: 'QUIZ', title: 'A quiz' } },
    );
    const id = Number(made.data.createAssessment.assessment.id);
    expect(ids(await client.rows(course.teacher, `GET ${homeworkList}`))).toEqual([]);
    const lines = ['GET ', 'PATCH ', 'DELETE ', ...['publish/', 'unpublish/', 'duplicate/', 'restore/'].map((action) => `POST ${action}`)];
    for (const line of lines) {
      const [method = '', action = ''] = line.split(' ');
      const { status } = await client.send(
        course.teacher,
        `${method} ${at(id, action)}`,
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
    const found = async (query: string) => ids(await client.rows(course.teacher, `GET ${homeworkList}?${query}`));
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
