import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, idsOf, refusal, type Client } from './client.js';
import { choice, homeworkAt, homeworkList, HomeworkSchool, open } from './homework-school.js';

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
  test('is published with a question and a due date ahead, and taken back until somebody has begun', async () => {
    const course = await here.course();
    const [student] = course.students as [Person];
    const id = await here.given(course, { draft: true, questions: [] });
    expect(refusal(await client.send(course.teacher, `POST ${homeworkAt(id, 'publish/')}`))[0]).toBe(400);
    const published = await client.send(course.teacher, `PATCH ${homeworkAt(id)}`, { body: { is_published: true } });
    expect(published.body['is_published']).toBe(true);
    // Nobody sees what asks nothing.
    expect((await client.send(student, `GET ${homeworkAt(id)}`)).status).toBe(404);
    const back = await client.send(course.teacher, `POST ${homeworkAt(id, 'unpublish/')}`, { body: {} });
    expect([back.status, back.body]).toEqual([200, { id, is_published: false, published_at: null, message: 'Homework unpublished' }]);

    await client.send(course.teacher, 'POST /api/homework/questions/', { body: { homework: id, order: 1, ...choice() } });
    const again = await client.send(course.teacher, `POST ${homeworkAt(id, 'publish/')}`, { headers: { 'accept-language': 'fr' } });
    expect(again.body).toEqual({ id, is_published: true, published_at: expect.any(String) as string, message: 'Devoir publié' });
    expect((await client.send(student, `GET ${homeworkAt(id)}`)).status).toBe(200);
    expect((await client.send(student, 'POST /api/homework/submissions/', { body: { homework: id } })).status).toBe(201);
    expect(refusal(await client.send(course.teacher, `POST ${homeworkAt(id, 'unpublish/')}`))).toEqual([400, ['id']]);
    expect(refusal(await client.send(course.teacher, `PATCH ${homeworkAt(id)}`, { body: { is_published: false } }))).toEqual([
      400,
      ['is_published'],
    ]);

    const late = await here.given(course, { draft: true });
    await here.passDue(late);
    expect(refusal(await client.send(course.teacher, `POST ${homeworkAt(late, 'publish/')}`))).toEqual([400, ['due_date']]);
  });

  test('is put away and brought back; only who may do so finds it among the archived', async () => {
    const course = await here.course();
    const colleague = await school.person(Role.TEACHER);
    await school.sql('update school_class set class_teacher_id = $1 where id = $2', [course.teacher.id, course.schoolClass.id]);
    await school.lesson(course.schoolClass, colleague);
    const id = await here.given(course);
    const gone = await client.send(course.teacher, `DELETE ${homeworkAt(id)}`);
    expect(gone.body).toEqual({ id, deleted: true, deleted_at: expect.any(String) as string, message: 'Deleted successfully' });
    for (const who of [course.teacher, school.admin, course.students[0] as Person]) {
      expect((await client.send(who, `GET ${homeworkAt(id)}`)).status).toBe(404);
      expect(idsOf(await client.rows(who, `GET ${homeworkList}`))).not.toContain(id);
    }
    const archived = async (who: Person) => idsOf(await client.rows(who, `GET ${homeworkList}?status=archived`));
    expect(await archived(course.teacher)).toEqual([id]);
    expect(await archived(school.admin)).toContain(id);
    expect(await archived(colleague)).toEqual([]);
    expect(await archived(course.students[0] as Person)).toEqual([]);
    expect((await client.send(course.teacher, `GET ${homeworkList}?status=gone`)).status).toBe(400);

    const back = await client.send(course.teacher, `POST ${homeworkAt(id, 'restore/')}`);
    expect(back.body).toMatchObject({ id, is_published: true, questions_count: 1 });
    expect(refusal(await client.send(course.teacher, `POST ${homeworkAt(id, 'restore/')}`))).toEqual([400, ['id']]);
    expect((await client.send(course.teacher, `GET ${homeworkAt(id)}`)).status).toBe(200);
  });

  test('is copied as a draft of the caller, also by a colleague of the class', async () => {
    const course = await here.course();
    const colleague = await school.person(Role.TEACHER);
    await school.lesson(course.schoolClass, colleague);
    const id = await here.given(course, { questions: [choice(), open()] });
    const copy = await client.send(colleague, `POST ${homeworkAt(id, 'duplicate/')}`);
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
    expect((await client.send(stranger, `POST ${homeworkAt(id, 'duplicate/')}`)).status).toBe(404);
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
    expect((await client.send(course.teacher, `GET ${homeworkAt(ready)}`)).body).toMatchObject({
      is_published: true,
      max_attempts: 4,
      created_by: Number(course.teacher.id),
    });
    expect((await client.send(course.teacher, `GET ${homeworkAt(empty)}`)).body).toMatchObject({ is_published: false, max_attempts: 1 });
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
