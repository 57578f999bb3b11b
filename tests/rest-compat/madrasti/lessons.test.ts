import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { makeCourse, type Course } from '../../services/lessons/course.js';
import { startApp, type App } from '../../support/app.js';
import type { Person } from '../../support/school.js';
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

const bodyOf = (more: Row = {}): Row => ({
  title: 'Les fractions',
  content: '<p>Une fraction est un quotient.</p>',
  cycle: 'first',
  order: 1,
  difficulty_level: 'easy',
  subject: Number(course.school.subjectId),
  grade: Number(course.school.gradeId),
  ...more,
});
const add = (more: Row = {}, who: Person = course.teacher) => client.send(who, 'POST /api/lessons/lessons/', { body: bodyOf(more) });
const at = ({ body }: { body: Row }, action = ''): string => `/api/lessons/lessons/${String(body['id'])}/${action}`;
const get = async (lesson: { body: Row }, who: Person = course.teacher) => (await client.send(who, `GET ${at(lesson)}`)).body;
const times = ({ body }: { body: Row }) => ({ created_at: body['created_at'], updated_at: body['updated_at'] });

describe('a lesson', () => {
  test('that students look at meanwhile is still what its teacher read; one that somebody has changed is not', async () => {
    const made = await add({ is_published: true });
    const read = await client.send(course.teacher, `GET ${at(made)}`);
    const asRead = { headers: { 'if-match': read.headers.get('etag') ?? '' } };
    await get(made, course.student);
    expect(await get(made)).toEqual({ ...read.body, view_count: 1 });
    const changed = await client.send(course.teacher, `PATCH ${at(made)}`, { body: { order: 4 }, ...asRead });
    expect([changed.status, changed.body['order']]).toEqual([200, 4]);
    expect((await client.send(course.teacher, `PATCH ${at(made)}`, { body: { order: 5 }, ...asRead })).status).toBe(412);
  });

  test('is written as a draft, replaced as a whole and changed in part', async () => {
    const more = { title_arabic: 'الكسور', tags: ['Algèbre', 'Fractions'], estimated_duration: 45, objectives: 'savoir diviser' };
    const made = await add({ ...more, content: '<p onclick="x()">1/2</p><script>x()</script>' });
    expect([made.status, made.body]).toMatchObject([
      201,
      {
        ...bodyOf(more),
        content: '<p>1/2</p>',
        title_french: null,
        description: null,
        prerequisites: null,
        subject_name: 'Mathématiques',
        grade_name: '1ère Année',
        is_active: true,
        is_published: false,
        view_count: 0,
        created_by: Number(course.teacher.id),
        resources_count: 0,
      },
    ]);
    expect(await get(made)).toEqual(made.body);
    const put = await client.send(course.teacher, `PUT ${at(made)}`, {
      body: bodyOf({ title: 'Autre', cycle: 'second', difficulty_level: 'hard' }),
    });
    expect([put.status, { ...put.body, ...times(made) }]).toEqual([
      200,
      {
        ...made.body,
        ...bodyOf({ title: 'Autre', cycle: 'second', difficulty_level: 'hard' }),
        title_arabic: null,
        objectives: null,
        estimated_duration: null,
        tags: [],
      },
    ]);
    const patch = await client.send(course.teacher, `PATCH ${at(made)}`, { body: { difficulty_level: 'medium', tags: ['Neuf'] } });
    expect([patch.status, { ...patch.body, ...times(put) }]).toEqual([200, { ...put.body, difficulty_level: 'medium', tags: ['Neuf'] }]);
  });

  test('names every field that is missing or wrong, in the words of the document', async () => {
    const empty = await client.send(course.teacher, 'POST /api/lessons/lessons/', { body: {} });
    expect([empty.status, Object.keys(detailsOf(empty)).toSorted()]).toEqual([
      400,
      ['content', 'cycle', 'difficulty_level', 'grade', 'order', 'subject', 'title'],
    ]);
    for (const [more, wrong] of [
      [{ subject: 999_999_999 }, { subject: ['There is no Subject 999999999.'] }],
      [{ grade: Number(course.otherGradeId) }, { subject: ['This subject is not taught in 2ème Année.'] }],
      [{ content: '<script>x()</script>' }, { content: ['This field may not be blank.'] }],
      [{ description: 'x'.repeat(2001) }, { description: ['Use 2000 characters or fewer.'] }],
      [
        { order: -1, tags: ['a,b'] },
        { order: ['Must be 0 or more.'], tags: ['This value does not have the expected form.'] },
      ],
      [{ cycle: 'third' }, { cycle: ['Must be one of: first, second.'] }],
    ] as const) {
      const answer = await add(more);
      expect([answer.status, detailsOf(answer)]).toEqual([400, wrong]);
    }
    const made = await add();
    for (const [line, body] of [
      [`PUT ${at(made)}`, { title: 'x' }],
      [`PATCH ${at(made)}`, {}],
      [`PATCH ${at(made)}`, { content: null }],
      [`POST ${at(made, 'publish/')}`, []],
      [`POST ${at(made, 'unpublish/')}`, []],
      [`POST ${at(made, 'duplicate/')}`, []],
    ] as const)
      expect([line, (await client.send(course.teacher, line, { body })).status]).toEqual([line, 400]);
    expect((await client.send(course.teacher, `GET ${at(made)}?detailed=perhaps`)).status).toBe(400);
  });

  test('is published, copied, taken back and deleted, in the language of the client', async () => {
    const made = await add({ tags: ['Copie'] });
    expect((await client.send(course.student, `GET ${at(made)}`)).status).toBe(404);
    const published = await client.send(course.teacher, `POST ${at(made, 'publish/')}`);
    expect([published.status, published.body]).toEqual([
      200,
      {
        id: made.body['id'],
        is_published: true,
        published_at: expect.any(String) as unknown,
        message: 'Lesson published successfully',
      },
    ]);
    const again = await client.send(course.teacher, `POST ${at(made, 'publish/')}`, { headers: { 'accept-language': 'fr' } });
    expect(again.body).toEqual({ ...published.body, message: 'La leçon a été publiée' });
    expect((await client.send(course.student, `GET ${at(made)}`)).status).toBe(200);
    const copy = await client.send(course.colleague, `POST ${at(made, 'duplicate/')}`);
    const { id, created_by: author, created_by_name: name, ...rest } = copy.body;
    expect([copy.status, { ...rest, ...times(made) }]).toEqual([201, { ...withoutAuthor(made.body), ...times(made) }]);
    expect([author, typeof name, id === made.body['id']]).toEqual([Number(course.colleague.id), 'string', false]);
    const back = await client.send(course.teacher, `POST ${at(made, 'unpublish/')}`, { headers: { 'accept-language': 'ar' } });
    expect([back.status, back.body]).toEqual([
      200,
      { id: made.body['id'], is_published: false, published_at: null, message: 'تم إلغاء نشر الدرس بنجاح' },
    ]);
    const gone = await client.send(course.teacher, `DELETE ${at(made)}`);
    expect([gone.status, gone.body]).toMatchObject([200, { id: made.body['id'], deleted: true, message: 'Deleted successfully' }]);
    expect((await client.send(course.teacher, `GET ${at(made)}`)).status).toBe(404);
    const inactive = await client.rows(course.teacher, 'GET /api/lessons/lessons/?is_active=false');
    expect(inactive.map((row) => row['id'])).toContain(made.body['id']);
  });

  test('is changed by its author and administrators; colleagues find no draft, and no published lesson to change', async () => {
    const made = await add({ is_published: true });
    const staff = await course.school.person(Role.STAFF);
    for (const [line, body] of [
      [`PUT ${at(made)}`, bodyOf()],
      [`PATCH ${at(made)}`, { title: 'x' }],
      [`DELETE ${at(made)}`, undefined],
      [`POST ${at(made, 'publish/')}`, undefined],
      [`POST ${at(made, 'unpublish/')}`, undefined],
      [`GET ${at(made, 'analytics/')}`, undefined],
    ] as const) {
      expect([line, (await client.send(course.colleague, line, { body })).status]).toEqual([line, 404]);
      expect([line, (await client.send(course.student, line, { body })).status]).toEqual([line, 403]);
      const reads = line.startsWith('GET');
      expect([line, (await client.send(staff, line, { body })).status]).toEqual([line, reads ? 200 : 403]);
    }
    const patched = await client.send(course.school.admin, `PATCH ${at(made)}`, { body: { title: 'Corrigé' } });
    expect(patched.body).toMatchObject({ title: 'Corrigé', created_by: Number(course.teacher.id) });
  });

  test('counts the readings of students, and tells its figures to its author, the office and the head', async () => {
    const made = await add({ is_published: true });
    for (const who of [course.student, course.student, course.classmate, course.parent, course.teacher, course.school.admin])
      expect((await client.send(who, `GET ${at(made)}`)).status).toBe(200);
    expect((await get(made))['view_count']).toBe(3);
    const rows = await client.rows(course.student, 'GET /api/lessons/lessons/');
    expect(rows.find(({ id }) => id === made.body['id'])?.['view_count']).toBe(3);
    for (const who of [course.teacher, course.school.admin, await course.school.person(Role.STAFF)]) {
      const { status, body } = await client.send(who, `GET ${at(made, 'analytics/')}`);
      expect([status, body]).toMatchObject([
        200,
        {
          lesson_id: made.body['id'],
          view_count: 3,
          unique_viewers: 2,
          completion_rate: 0,
          average_time_spent: 0,
          weekly_views: [0, 0, 0, 0, 0, 0, 3],
        },
      ]);
      expect((body['top_viewers'] as Row[]).map((viewer) => viewer['view_count'])).toEqual([2, 1]);
    }
  });
});

describe('lessons', () => {
  test('are filtered, searched, sorted and cut into pages', async () => {
    const own = await makeCourse(app);
    const other = clientOf(app, own.school);
    const body = (more: Row) => ({ ...bodyOf(more), subject: Number(own.school.subjectId), grade: Number(own.school.gradeId) });
    const make = (more: Row, who = own.teacher) => other.send(who, 'POST /api/lessons/lessons/', { body: body(more) });
    await make({ title: 'Un', order: 3, tags: ['Rouge', 'Vert'], difficulty_level: 'hard' });
    await make({ title: 'Deux', order: 1, tags: ['Bleu'], cycle: 'second', description: 'Introduction' });
    await make({ title: 'Trois', order: 2, is_published: true, is_active: false });
    await make({ title: 'Quatre', order: 2, is_published: true }, own.colleague);
    const titles = async (query: string, who = own.school.admin) =>
      (await other.rows(who, `GET /api/lessons/lessons/?${query}`)).map(({ title }) => title);
    for (const [query, expected] of [
      ['', ['Quatre', 'Trois', 'Deux', 'Un']],
      ['ordering=order,-created_at', ['Deux', 'Quatre', 'Trois', 'Un']],
      ['ordering=-created_at,order', ['Quatre', 'Trois', 'Deux', 'Un']],
      ['ordering=-difficulty_level,id', ['Un', 'Deux', 'Trois', 'Quatre']],
      ['tags=vert,BLEU', ['Deux', 'Un']],
      ['cycle=second', ['Deux']],
      ['difficulty_level=hard', ['Un']],
      ['is_published=false', ['Deux', 'Un']],
      [`created_by=${own.colleague.id}`, ['Quatre']],
      ['search=introduction', ['Deux']],
      ['search=tr', ['Quatre', 'Trois', 'Deux']],
      ['is_active=false', ['Trois']],
      [`subject=${own.school.subjectId}&grade=${own.otherGradeId}`, []],
      [`created_at__gte=${own.school.day(1)}`, []],
      [`created_at__lte=${own.school.today}&page_size=1&page=2`, ['Trois']],
    ] as const)
      expect([query, await titles(query)]).toEqual([query, expected]);
    expect(await titles('', own.student)).toEqual(['Quatre']);
    expect(await titles('', own.parent)).toEqual(['Quatre']);
    expect(await titles('', own.colleague)).toEqual(['Quatre', 'Trois']);
    expect(await titles('', own.stranger)).toEqual([]);
    for (const query of ['page=0', 'cycle=third', 'subject=x', 'is_published=perhaps', 'created_at__gte=yesterday'])
      expect([query, (await other.send(own.teacher, `GET /api/lessons/lessons/?${query}`)).status]).toEqual([query, 400]);
  });

  test('are changed together: those out of reach are told, and nobody else becomes the author', async () => {
    const [one, two, theirs] = [await add(), await add(), await add({}, course.colleague)];
    const ids = [one, theirs, two].map(({ body }) => body['id']);
    const data = { is_published: true, updated_by: Number(course.colleague.id) };
    const answer = await client.send(course.teacher, 'PATCH /api/lessons/lessons/bulk_update/', {
      body: { ids: [...ids, 999_999_999], data },
    });
    const unknown = (id: unknown) => ({ id, errors: { id: [`There is no Lesson ${String(id)}.`] } });
    expect([answer.status, answer.body]).toEqual([
      200,
      {
        updated_count: 2,
        failed_count: 2,
        updated_ids: [one.body['id'], two.body['id']],
        errors: [unknown(theirs.body['id']), unknown(999_999_999)],
      },
    ]);
    expect(await get(one)).toMatchObject({ is_published: true, created_by: Number(course.teacher.id) });
    expect(await get(theirs, course.colleague)).toMatchObject({ is_published: false });
    const bulk = (body: Row) => client.send(course.teacher, 'PATCH /api/lessons/lessons/bulk_update/', { body });
    expect(detailsOf(await bulk({ ids: [one.body['id']], data: { subject: 999_999_999, title: '' } }))).toEqual({
      'data.title': ['This field may not be blank.'],
    });
    expect(detailsOf(await bulk({ ids: [one.body['id']], data: { subject: 999_999_999 } }))).toEqual({
      'data.subject': ['There is no Subject 999999999.'],
    });
    const moved = await bulk({ ids: [one.body['id']], data: { grade: Number(course.otherGradeId) } });
    expect(moved.body).toMatchObject({
      updated_count: 0,
      errors: [{ errors: { subject: ['This subject is not taught in 2ème Année.'] } }],
    });
    expect((await bulk({ ids: Array.from({ length: 101 }, (_, i) => i + 1), data: { order: 1 } })).status).toBe(400);
    expect((await bulk({ ids: [], data: { order: 1 } })).status).toBe(400);
    const counted = await bulk({ ids: [one.body['id']], data: { order: 7 } });
    expect(Number(counted.headers.get('x-ratelimit-limit'))).not.toBe(
      Number((await client.send(course.teacher, `GET ${at(one)}`)).headers.get('x-ratelimit-limit')),
    );
  });
});

function withoutAuthor(lesson: Row): Row {
  const { id: _id, created_by: _author, created_by_name: _name, ...rest } = lesson;
  return rest;
}
