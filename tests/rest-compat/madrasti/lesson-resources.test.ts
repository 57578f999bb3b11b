import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCourse, uploaded, type Course } from '../../services/lessons/course.js';
import { ask, done } from '../../services/structure/asking.js';
import { startApp, type App } from '../../support/app.js';
import type { Person } from '../../support/school.js';
import { clientOf, type Client, detailsOf, type Row } from './client.js';

let app: App;
let course: Course;
let client: Client;
let lessonId: string;
let otherId: string;
beforeAll(async () => {
  app = await startApp();
  course = await makeCourse(app);
  client = clientOf(app, course.school);
  [lessonId, otherId] = [await write(true), await write(false)];
});
afterAll(() => app.close());

const write = async (isPublished: boolean): Promise<string> => {
  const input = { ...course.draft, isPublished };
  return (await done<{ id: string }>(course.school, course.teacher, 'createLesson', { input }, 'lesson { id }')).id;
};
const list = (lesson = lessonId) => `/api/lessons/lessons/${lesson}/resources/`;
const add = (body: Row, who: Person = course.teacher, lesson = lessonId) =>
  client.send(who, `POST ${list(lesson)}`, { body: { title: 'Ressource', ...body } });
const at = ({ body }: { body: Row }, lesson = lessonId): string => `${list(lesson)}${String(body['id'])}/`;

describe('resources of a lesson', () => {
  test('of all eight kinds are added, with what the storage knows of their files', async () => {
    const file = (kind: string, format: string, mimeType: string) =>
      uploaded(course, course.teacher, { kind, format, mimeType, bytes: 4096 });
    const bodies: Row[] = [
      { resource_type: 'PDF', file: await file('DOCUMENT', 'pdf', 'application/pdf') },
      { resource_type: 'IMAGE', file: await file('IMAGE', 'png', 'image/png') },
      { resource_type: 'VIDEO', external_url: 'https://example.org/film' },
      { resource_type: 'AUDIO', file: await file('AUDIO', 'mp3', 'audio/mpeg') },
      { resource_type: 'DOCUMENT', file: await file('DOCUMENT', 'docx', 'application/msword') },
      { resource_type: 'PRESENTATION', file: await file('DOCUMENT', 'pdf', 'application/pdf') },
      { resource_type: 'LINK', external_url: 'https://example.org/page', lesson: Number(lessonId), description: 'à lire' },
      { resource_type: 'TEXT', content: '<p onclick="x()">texte</p><script>x()</script>', is_downloadable: true, order: 50 },
    ];
    const made: Row[] = [];
    for (const body of bodies) {
      const answer = await add(body);
      expect([body['resource_type'], answer.status]).toEqual([body['resource_type'], 201]);
      made.push(answer.body);
    }
    expect(made[0]).toMatchObject({
      lesson: Number(lessonId),
      file: bodies[0]?.['file'],
      file_url: expect.stringMatching(/^http/) as unknown,
      file_size: 4096,
      mime_type: 'application/pdf',
      is_downloadable: true,
      order: 1,
    });
    expect(made[2]).toMatchObject({ file: null, file_url: null, external_url: 'https://example.org/film', is_downloadable: false });
    expect(made[7]).toMatchObject({ content: '<p>texte</p>', is_downloadable: true, order: 50 });
    const rows = await client.rows(course.student, `GET ${list()}`);
    expect(rows.map(({ id }) => id)).toEqual(made.map(({ id }) => id));
    for (const [query, count] of [
      ['resource_type=PDF', 1],
      ['search=RESSOURCE', 8],
      ['search=lire', 1],
      [`created_at__gte=${course.school.day(1)}`, 0],
    ] as const)
      expect([query, (await client.rows(course.parent, `GET ${list()}?${query}`)).length]).toEqual([query, count]);
    const backwards = await client.rows(course.parent, `GET ${list()}?ordering=-order,id`);
    expect(backwards.map(({ id }) => id)).toEqual(made.map(({ id }) => id).toReversed());
    const detailed = await client.send(course.student, `GET /api/lessons/lessons/${lessonId}/?detailed=true`);
    expect(detailed.body).toMatchObject({ resources_count: 8, resources: made.map(({ id }) => ({ id })) });
    const lessons = await client.rows(course.student, 'GET /api/lessons/lessons/?detailed=1&page_size=1');
    expect(lessons).toMatchObject([{ resources: made.map(({ id }) => ({ id })) }]);
    const [plain] = await client.rows(course.student, 'GET /api/lessons/lessons/?page_size=1');
    expect(plain).not.toHaveProperty('resources');
  });

  test('need what their kind calls for', async () => {
    const required = ['This field is required.'];
    for (const [body, wrong] of [
      [{ resource_type: 'PDF' }, { file: required }],
      [{ resource_type: 'IMAGE', file: null }, { file: required }],
      [{ resource_type: 'LINK' }, { external_url: required }],
      [{ resource_type: 'TEXT', content: '' }, { content: required }],
      [{ resource_type: 'LINK', external_url: 'javascript:alert(1)' }, { external_url: ['Enter a valid address (URL).'] }],
      [{ resource_type: 'DOCUMENT', file: 'lessons/none' }, { file: ['There is no StoredFile lessons/none.'] }],
      [{ resource_type: 'TEXT', content: 'x', lesson: Number(otherId) }, { lesson: ['Must be the same as path.'] }],
      [
        { resource_type: 'SONG', title: '' },
        { resource_type: expect.any(Array) as unknown, title: ['This field may not be blank.'] },
      ],
    ] as const) {
      const answer = await add(body);
      expect([answer.status, detailsOf(answer)]).toEqual([400, wrong]);
    }
    const film = await add({ resource_type: 'VIDEO' });
    expect(film.status).toBe(400);
  });

  test('are replaced as a whole, changed in part and removed by the author of the lesson', async () => {
    const made = await add({ resource_type: 'TEXT', content: 'un', description: 'avant' });
    const put = await client.send(course.teacher, `PUT ${at(made)}`, { body: { title: 'Deux', resource_type: 'TEXT', content: 'deux' } });
    expect([put.status, put.body]).toEqual([200, { ...made.body, title: 'Deux', content: 'deux', description: null }]);
    const patch = await client.send(course.teacher, `PATCH ${at(made)}`, { body: { description: 'après', order: 3 } });
    expect([patch.status, patch.body]).toEqual([200, { ...put.body, description: 'après', order: 3 }]);
    const moved = { title: 'x', resource_type: 'TEXT', content: 'x', lesson: Number(otherId) };
    expect(detailsOf(await client.send(course.teacher, `PUT ${at(made)}`, { body: moved }))).toEqual({
      lesson: ['Must be the same as path.'],
    });
    const link = await client.send(course.teacher, `PATCH ${at(made)}`, { body: { resource_type: 'LINK' } });
    expect([link.status, detailsOf(link)]).toEqual([400, { external_url: ['This field is required.'] }]);
    for (const [method, body] of [
      ['PUT', { title: 'x', resource_type: 'TEXT', content: 'x' }],
      ['PATCH', { title: 'x' }],
      ['DELETE', undefined],
    ] as const) {
      expect([method, (await client.send(course.colleague, `${method} ${at(made)}`, { body })).status]).toEqual([method, 404]);
      expect([method, (await client.send(course.student, `${method} ${at(made)}`, { body })).status]).toEqual([method, 403]);
    }
    expect((await client.send(course.teacher, `GET ${at(made)}`)).body).toEqual(patch.body);
    const count = async () =>
      (await ask<Row>(course.school, course.teacher, `{ lesson(id: "${lessonId}") { resourcesCount } }`))['resourcesCount'];
    const before = Number(await count());
    // Nothing depends on a resource; what can be wrong with the request is its body.
    expect((await client.send(course.teacher, `DELETE ${at(made)}`, { body: '{' })).status).toBe(400);
    const gone = await client.send(course.teacher, `DELETE ${at(made)}`);
    expect([gone.status, gone.body, await count()]).toEqual([204, '', before - 1]);
    expect((await client.send(course.teacher, `GET ${at(made)}`)).status).toBe(404);
  });

  test('are found below their own lesson only, by those who see it', async () => {
    const made = await add({ resource_type: 'TEXT', content: 'x' }, course.teacher, otherId);
    expect((await client.send(course.teacher, `GET ${at(made, otherId)}`)).status).toBe(200);
    const astray = await client.send(course.teacher, `GET ${at(made)}`);
    expect([astray.status, detailsOf(astray)]).toMatchObject([404, { resource: 'LessonResource', resource_id: made.body['id'] }]);
    for (const method of ['PATCH', 'DELETE'])
      expect((await client.send(course.teacher, `${method} ${at(made)}`, { body: { title: 'x' } })).status).toBe(404);
    for (const who of [course.student, course.parent, course.colleague]) {
      expect((await client.send(who, `GET ${at(made, otherId)}`)).status).toBe(404);
      const hidden = await client.send(who, `GET ${list(otherId)}`);
      expect([hidden.status, detailsOf(hidden)]).toMatchObject([404, { resource: 'Lesson', resource_id: Number(otherId) }]);
    }
    expect((await client.send(course.stranger, `GET ${list()}`)).status).toBe(404);
    expect((await client.send(course.student, `GET ${list()}?page=0`)).status).toBe(400);
    expect((await client.send(course.student, `GET ${list()}?resource_type=SONG`)).status).toBe(400);
  });
});
