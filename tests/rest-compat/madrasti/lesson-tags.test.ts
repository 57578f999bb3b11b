import { afterAll, beforeAll, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { makeCourse, teach, type Course } from '../../services/lessons/course.js';
import { startApp, type App } from '../../support/app.js';
import { clientOf, type Client, detailsOf, type Row } from './client.js';

let app: App;
let course: Course;
let client: Client;
beforeAll(async () => {
  app = await startApp();
  course = await makeCourse(app);
  client = clientOf(app, course.school);
});
afterAll(() => app.close());

const namesOf = (rows: readonly Row[]): unknown[] => rows.map(({ name }) => name);

test('tags are made and replaced by those who write lessons, and read by everybody who reads them', async () => {
  const { teacher, student, parent, school } = course;
  const made = await client.send(teacher, 'POST /api/lessons/tags/', { body: { name: 'Algèbre', name_arabic: 'الجبر' } });
  expect([made.status, made.body]).toMatchObject([201, { name: 'Algèbre', name_arabic: 'الجبر', name_french: null }]);
  const at = `/api/lessons/tags/${String(made.body['id'])}/`;
  for (const who of [teacher, student, parent, school.admin, await school.person(Role.STAFF)])
    expect((await client.send(who, `GET ${at}`)).body).toEqual(made.body);
  const taken = await client.send(course.colleague, 'POST /api/lessons/tags/', { body: { name: 'ALGÈBRE' } });
  expect([taken.status, detailsOf(taken)]).toEqual([400, { name: ['This value is already in use.'] }]);
  expect(detailsOf(await client.send(teacher, 'POST /api/lessons/tags/', { body: {} }))).toEqual({ name: ['This field is required.'] });
  expect(detailsOf(await client.send(teacher, 'POST /api/lessons/tags/', { body: { name: 'a,b' } }))).toEqual({
    name: ['This value does not have the expected form.'],
  });
  const replaced = await client.send(course.colleague, `PUT ${at}`, { body: { name: 'Calcul', name_french: 'Calcul' } });
  expect([replaced.status, replaced.body]).toEqual([200, { ...made.body, name: 'Calcul', name_arabic: null, name_french: 'Calcul' }]);
});

test('tags are searched, sorted and cut into pages', async () => {
  for (const name of ['Zoologie', 'Botanique', 'Zoo urbain'])
    expect((await client.send(course.teacher, 'POST /api/lessons/tags/', { body: { name } })).status).toBe(201);
  const names = async (query: string) => namesOf(await client.rows(course.student, `GET /api/lessons/tags/?${query}`));
  expect(await names('search=zoo')).toEqual(['Zoo urbain', 'Zoologie']);
  expect(await names('search=zoo&ordering=-name')).toEqual(['Zoologie', 'Zoo urbain']);
  expect(await names('search=zoo&ordering=id&page_size=1&page=2')).toEqual(['Zoo urbain']);
  expect(await names(`search=zoo&created_at__lte=${course.school.day(-1)}`)).toEqual([]);
});

test('a tag that is deleted leaves the lessons that had it', async () => {
  const { teacher, draft } = course;
  const tag = await client.send(teacher, 'POST /api/lessons/tags/', { body: { name: 'Passager' } });
  const body = {
    title: draft['title'],
    content: draft['content'],
    cycle: 'first',
    order: 1,
    difficulty_level: 'easy',
    subject: Number(draft['subjectId']),
    grade: Number(draft['gradeId']),
    tags: ['passager', 'Durable'],
  };
  const lesson = await client.send(teacher, 'POST /api/lessons/lessons/', { body });
  expect(lesson.body['tags']).toEqual(['Durable', 'Passager']);
  const gone = await client.send(teacher, `DELETE /api/lessons/tags/${String(tag.body['id'])}/`);
  expect([gone.status, gone.body]).toEqual([204, '']);
  expect((await client.send(teacher, `GET /api/lessons/tags/${String(tag.body['id'])}/`)).status).toBe(404);
  expect((await client.send(teacher, `GET /api/lessons/lessons/${String(lesson.body['id'])}/`)).body['tags']).toEqual(['Durable']);
});

test('the pickers list the active grades of a subject, and the active subjects of a grade', async () => {
  const { school, otherGradeId } = course;
  const [french] = await school.sql<{ id: string }>(
    `insert into subject (organization_id, name, code) values ($1, 'Français', 'FR') returning id::text`,
    [school.id],
  );
  await teach(school, school.subjectId, otherGradeId);
  await teach(school, french?.id ?? '', school.gradeId);
  const driver = await school.person(Role.DRIVER);
  const grades = `/api/lessons/subjects/${school.subjectId}/grades/`;
  const subjects = `/api/lessons/grades/${school.gradeId}/subjects/`;
  expect(namesOf(await client.rows(driver, `GET ${grades}`))).toEqual(['1ère Année', '2ème Année']);
  expect(namesOf(await client.rows(driver, `GET ${grades}?ordering=-grade_number&page_size=1`))).toEqual(['2ème Année']);
  expect(namesOf(await client.rows(driver, `GET ${subjects}?ordering=name`))).toEqual(['Français', 'Mathématiques']);
  expect(namesOf(await client.rows(driver, `GET ${subjects}?search=math`))).toEqual(['Mathématiques']);
  const cached = await client.send(driver, `GET ${grades}`);
  expect(cached.headers.get('cache-control')).toBe('private, max-age=3600');
  await school.sql('update grade set is_active = false where id = $1', [otherGradeId]);
  await school.sql('update subject set is_active = false where id = $1', [french?.id]);
  expect(namesOf(await client.rows(driver, `GET ${grades}`))).toEqual(['1ère Année']);
  expect(namesOf(await client.rows(driver, `GET ${subjects}`))).toEqual(['Mathématiques']);
  for (const path of [grades, subjects]) {
    expect((await client.send(driver, `GET ${path}?page=0`)).status).toBe(400);
    expect((await client.send(driver, `GET ${path}?page=9`)).status).toBe(404);
  }
  const missing = await client.send(driver, 'GET /api/lessons/grades/999999999/subjects/');
  expect([missing.status, detailsOf(missing)]).toMatchObject([404, { resource: 'Grade', resource_id: 999_999_999 }]);
});
