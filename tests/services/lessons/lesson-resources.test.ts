import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.js';
import type { Person } from '../../support/school.js';
import { ask, change, done, refused } from '../structure/asking.js';
import { makeCourse, uploaded, type Course } from './course.js';

let app: App;
let course: Course;
let lessonId: string;
beforeAll(async () => {
  app = await startApp();
  course = await makeCourse(app);
  lessonId = await write();
});
afterAll(() => app.close());

type Row = Record<string, unknown> & { id: string };
const write = async (more: object = {}): Promise<string> =>
  (await done<Row>(course.school, course.teacher, 'createLesson', { input: { ...course.draft, ...more } }, 'lesson { id }')).id;
const columns = 'id title resourceType file externalUrl content order isDownloadable fileSize mimeType';
const add = (input: object, who: Person = course.teacher) =>
  change(
    course.school,
    who,
    'createLessonResource',
    { input: { lessonId, title: 'Ressource', ...input } },
    `lessonResource { ${columns} }`,
  );
const added = (input: object) =>
  done<Row>(
    course.school,
    course.teacher,
    'createLessonResource',
    { input: { lessonId, title: 'Ressource', ...input } },
    `lessonResource { ${columns} }`,
  );
const update = (id: string, input: object) =>
  change(course.school, course.teacher, 'updateLessonResource', { id, input }, `lessonResource { ${columns} }`);
const usesOf = async (file: string): Promise<number | undefined> =>
  (await course.school.sql<{ uses: number }>('select uses from stored_file where public_id = $1', [file]))[0]?.uses;

describe('a resource', () => {
  it('needs what its kind is made of', async () => {
    const picture = await uploaded(course, course.teacher, { kind: 'IMAGE', format: 'png', mimeType: 'image/png' });
    const word = await uploaded(course, course.teacher, { format: 'docx', mimeType: 'application/msword' });
    for (const [input, outcome] of [
      [{ resourceType: 'PDF' }, 'input.file REQUIRED'],
      [{ resourceType: 'IMAGE', file: ' ' }, 'input.file REQUIRED'],
      [{ resourceType: 'AUDIO', externalUrl: 'https://example.org' }, 'input.file REQUIRED'],
      [{ resourceType: 'DOCUMENT', content: 'x' }, 'input.file REQUIRED'],
      [{ resourceType: 'PRESENTATION' }, 'input.file REQUIRED'],
      [{ resourceType: 'VIDEO' }, 'input.file REQUIRED'],
      [{ resourceType: 'LINK' }, 'input.externalUrl REQUIRED'],
      [{ resourceType: 'TEXT', content: '<script>x</script>' }, 'input.content REQUIRED'],
      [{ resourceType: 'PDF', file: picture }, 'input.file WRONG_KIND'],
      [{ resourceType: 'PDF', file: word }, 'input.file WRONG_KIND'],
      [{ resourceType: 'PRESENTATION', file: word }, 'input.file WRONG_KIND'],
      [{ resourceType: 'VIDEO', file: picture }, 'input.file WRONG_KIND'],
      [{ resourceType: 'IMAGE', file: 'lessons/nothing' }, 'input.file UNKNOWN_ID'],
      [{ resourceType: 'IMAGE', file: '../../etc/passwd' }, 'input.file UNKNOWN_ID'],
      ...['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', '/relative', 'nonsense', 'https://user:secret@example.org'].map(
        (externalUrl) => [{ resourceType: 'LINK', externalUrl }, 'input.externalUrl URL'] as const,
      ),
      [{ resourceType: 'TEXT', content: '<div>'.repeat(600) }, 'input.content INVALID, input.content REQUIRED'],
      [{ resourceType: 'TEXT', content: 'x', title: ' ', order: -1 }, 'input.title BLANK, input.order TOO_SMALL'],
      [{ resourceType: 'TEXT', content: 'x', lessonId: '999999999' }, 'NOT_FOUND'],
    ] as const)
      expect([input, refused(await add(input))]).toEqual([input, outcome]);
    expect([await usesOf(picture), await usesOf(word)]).toEqual([0, 0]);
  });

  it('of each kind is stored at the end of its lesson, with what the storage knows of its file', async () => {
    const files = {
      PDF: await uploaded(course, course.teacher),
      IMAGE: await uploaded(course, course.teacher, { kind: 'IMAGE', format: 'png', mimeType: 'image/png', bytes: 77 }),
      AUDIO: await uploaded(course, course.teacher, { kind: 'AUDIO', format: 'mp3', mimeType: 'audio/mpeg' }),
      VIDEO: await uploaded(course, course.teacher, { kind: 'VIDEO', format: 'mp4', mimeType: 'video/mp4' }),
      DOCUMENT: await uploaded(course, course.teacher, { format: 'docx', mimeType: 'application/msword' }),
      PRESENTATION: await uploaded(course, course.teacher),
    };
    const made: Row[] = [];
    for (const [resourceType, file] of Object.entries(files)) made.push(await added({ resourceType, file }));
    made.push(await added({ resourceType: 'LINK', externalUrl: ' https://example.org/a?b=1 ' }));
    made.push(await added({ resourceType: 'TEXT', content: '<p onclick=x()>texte</p>' }));
    made.push(await added({ resourceType: 'VIDEO', externalUrl: 'https://example.org/film' }));
    expect(made.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(made.map(({ isDownloadable }) => isDownloadable)).toEqual([true, true, true, true, true, true, false, false, false]);
    expect(made[1]).toMatchObject({ file: files.IMAGE, fileSize: 77, mimeType: 'image/png', externalUrl: null, content: null });
    expect(made[6]).toMatchObject({ externalUrl: 'https://example.org/a?b=1', file: null, fileSize: null, mimeType: null });
    expect(made[7]).toMatchObject({ content: '<p>texte</p>' });
    const { resources, resourcesCount } = await ask(
      course.school,
      course.teacher,
      'query ($id: ID!) { lesson(id: $id) { resourcesCount resources { id } } }',
      { id: lessonId },
    );
    expect([resourcesCount, resources]).toEqual([9, made.map(({ id }) => ({ id }))]);
  });

  it('of a file that somebody else uploaded is refused, save to an administrator', async () => {
    const file = await uploaded(course, course.colleague);
    expect(refused(await add({ resourceType: 'PDF', file }))).toBe('input.file UNKNOWN_ID');
    expect(refused(await add({ resourceType: 'PDF', file }, course.school.admin))).toBeUndefined();
    const other = await makeCourse(app);
    expect(refused(await add({ resourceType: 'PDF', file: await uploaded(other, other.teacher) }))).toBe('input.file UNKNOWN_ID');
  });

  it('gives its file back when it takes another, becomes another kind or goes', async () => {
    const [first, second] = [await uploaded(course, course.teacher, { bytes: 10 }), await uploaded(course, course.teacher, { bytes: 20 })];
    const uses = async () => [await usesOf(first), await usesOf(second)];
    const { id } = await added({ resourceType: 'PDF', file: first });
    expect(await uses()).toEqual([1, 0]);
    expect(refused(await update(id, { file: first, title: 'x' }))).toBeUndefined();
    expect(refused(await update(id, { file: second }))).toBeUndefined();
    expect(await uses()).toEqual([0, 1]);
    expect(refused(await update(id, { file: null }))).toBe('input.file REQUIRED');
    expect(refused(await update(id, { resourceType: 'LINK' }))).toBe('input.externalUrl REQUIRED');
    expect(await uses()).toEqual([0, 1]);
    const link = await update(id, { resourceType: 'LINK', externalUrl: 'https://example.org/', file: null, isDownloadable: null });
    expect(link.data).toMatchObject({
      updateLessonResource: { lessonResource: { resourceType: 'LINK', file: null, fileSize: null, mimeType: null, isDownloadable: false } },
    });
    expect(await uses()).toEqual([0, 0]);
    const again = await added({ resourceType: 'PDF', file: second });
    await done(course.school, course.teacher, 'deleteLessonResource', { id: again.id }, 'deletedLessonResourceId');
    expect(await uses()).toEqual([0, 0]);
  });

  it('of another lesson, of a colleague or of a deleted lesson is not found', async () => {
    const other = await write({ isPublished: true });
    const { id } = await added({ resourceType: 'TEXT', content: 'x', lessonId: other });
    const { school, teacher, colleague } = course;
    const by = (who: Person, lesson: string | null) =>
      school.ask(who, 'query ($id: ID!, $lesson: ID) { lessonResource(id: $id, lessonId: $lesson) { id } }', { id, lesson }).then(refused);
    expect([await by(teacher, null), await by(teacher, other), await by(teacher, lessonId)]).toEqual([undefined, undefined, 'NOT_FOUND']);
    expect(await by(colleague, null)).toBeUndefined();
    const remove = 'mutation ($id: ID!, $lesson: ID) { deleteLessonResource(id: $id, lessonId: $lesson) { deletedAt } }';
    expect(refused(await school.ask(teacher, remove, { id, lesson: lessonId }))).toBe('NOT_FOUND');
    expect(refused(await school.ask(colleague, remove, { id }))).toBe('NOT_FOUND');
    expect(
      refused(
        await change(
          school,
          colleague,
          'createLessonResource',
          { input: { lessonId: other, title: 'x', resourceType: 'TEXT', content: 'x' } },
          'lessonResource { id }',
        ),
      ),
    ).toBe('NOT_FOUND');
    await done(school, teacher, 'deleteLesson', { id: other }, 'deletedAt');
    for (const who of [teacher, school.admin]) {
      expect(await by(who, null)).toBe('NOT_FOUND');
      expect(refused(await school.ask(who, remove, { id }))).toBe('NOT_FOUND');
      const { nodes } = await ask<{ nodes: Row[] }>(school, who, `{ lessonResources(filter: { lessonId: "${other}" }) { nodes { id } } }`);
      expect(nodes).toEqual([]);
    }
  });

  it('is added by several at once, each at a place of its own, a hundred at most', async () => {
    const full = await write();
    const input = { lessonId: full, resourceType: 'TEXT', content: 'x' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => add(input)));
    expect(answers.map(refused)).toEqual(Array.from({ length: 5 }));
    const { nodes } = await ask<{ nodes: Row[] }>(
      course.school,
      course.teacher,
      `{ lessonResources(filter: { lessonId: "${full}" }) { nodes { order } } }`,
    );
    expect(nodes.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5]);
    await course.school.sql(
      `insert into lesson_resource (organization_id, lesson_id, title, resource_type, content, sort_order, is_downloadable)
       select $1, $2, 'x', 'TEXT', 'x', i, false from generate_series(6, 100) i`,
      [course.school.id, full],
    );
    expect(refused(await add(input))).toBe('input.lessonId TOO_MANY');
  });
});
