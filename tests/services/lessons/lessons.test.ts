import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.js';
import type { Person } from '../../support/school.js';
import { ask, change, done, refused, tally } from '../structure/asking.js';
import { makeCourse, teach, uploaded, type Course } from './course.js';

let app: App;
let course: Course;
beforeAll(async () => {
  app = await startApp();
  course = await makeCourse(app);
});
afterAll(() => app.close());

type Row = Record<string, unknown> & { id: string };
const write = (input: object = {}, selection = 'id', who: Person = course.teacher): Promise<Row> =>
  done<Row>(course.school, who, 'createLesson', { input: { ...course.draft, ...input } }, `lesson { ${selection} }`);
const attempt = async (mutation: string, args: { id?: string; input?: object }, who: Person = course.teacher): Promise<string> =>
  refused(await change(course.school, who, mutation, args, mutation.startsWith('delete') ? 'deletedAt' : '__typename')) ?? 'done';
const read = (id: string, selection: string, who: Person = course.teacher): Promise<Row> =>
  ask<Row>(course.school, who, `query ($id: ID!) { lesson(id: $id) { ${selection} } }`, { id });
const idsFor = async (who: Person, filter = ''): Promise<string[]> => {
  const { nodes } = await ask<{ nodes: Row[] }>(course.school, who, `{ lessons(first: 100, filter: { ${filter} }) { nodes { id } } }`);
  return nodes.map(({ id }) => id);
};

describe('a new lesson', () => {
  it('is a draft of whoever writes it, at the end of its course, with safe content and its tags', async () => {
    const more = {
      content: '<p onclick="x()">1/2</p><script>x()</script>',
      tags: ['Algèbre', ' algèbre ', 'Fractions'],
      estimatedDuration: 45,
    };
    const selection =
      'order content isPublished publishedAt isActive viewCount estimatedDuration resourcesCount tags { name } createdById createdByName createdBy { id } subject { name } grade { name }';
    const lesson = await write(more, selection);
    expect(lesson).toMatchObject({
      order: 1,
      content: '<p>1/2</p>',
      isPublished: false,
      publishedAt: null,
      isActive: true,
      viewCount: 0,
      estimatedDuration: 45,
      resourcesCount: 0,
      tags: [{ name: 'Algèbre' }, { name: 'Fractions' }],
      createdById: course.teacher.id,
      createdBy: { id: course.teacher.id },
      subject: { name: 'Mathématiques' },
      grade: { name: '1ère Année' },
    });
    expect(await write({ tags: ['FRACTIONS'] }, 'order tags { name }')).toEqual({ order: 2, tags: [{ name: 'Fractions' }] });
    expect(await write({ isPublished: true, order: 0 }, 'order isPublished publishedAt')).toEqual({
      order: 0,
      isPublished: true,
      publishedAt: expect.any(String) as unknown,
    });
  });

  it('names everything that is wrong with it', async () => {
    const { subjectId } = course.draft;
    const wrong = { title: ' ', content: ' ', order: -1, estimatedDuration: 0, tags: ['a,b'], titleArabic: 'x'.repeat(201) };
    expect(await attempt('createLesson', { input: { ...course.draft, ...wrong } })).toBe(
      'input.title BLANK, input.content BLANK, input.titleArabic TOO_LONG, input.order TOO_SMALL, input.estimatedDuration TOO_SMALL, input.tags PATTERN',
    );
    for (const [input, fault] of [
      [{ content: '<script>x()</script><p> </p>' }, 'input.content BLANK'],
      [{ content: '<div>'.repeat(600) }, 'input.content INVALID'],
      [{ content: 'x'.repeat(200_001) }, 'input.content TOO_LONG'],
      [{ tags: Array.from({ length: 21 }, (_, i) => `t${i}`) }, 'input.tags TOO_MANY'],
      [{ tags: [' '] }, 'input.tags BLANK'],
      [{ subjectId: '999999999', gradeId: 'x' }, 'input.subjectId UNKNOWN_ID, input.gradeId UNKNOWN_ID'],
      [{ gradeId: course.otherGradeId, subjectId }, 'input.subjectId NOT_TAUGHT'],
      [{ isPublished: null, order: null }, 'input.order NULL, input.isPublished NULL'],
    ] as const)
      expect(await attempt('createLesson', { input: { ...course.draft, ...input } })).toBe(fault);
    const other = await makeCourse(app);
    const theirs = { ...course.draft, subjectId: other.school.subjectId, gradeId: other.school.gradeId };
    expect(await attempt('createLesson', { input: theirs })).toBe('input.subjectId UNKNOWN_ID, input.gradeId UNKNOWN_ID');
  });

  it('may bring a new tag at the same time as others: all share it', async () => {
    const input = { ...course.draft, tags: ['Géométrie', 'Triangles'] };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => change(course.school, course.teacher, 'createLesson', { input }, 'lesson { id }')),
    );
    expect(tally(answers)).toEqual({ done: 6 });
    const { nodes } = await ask<{ nodes: unknown[] }>(
      course.school,
      course.teacher,
      '{ lessonTags(filter: { search: "triang" }) { nodes { id } } }',
    );
    expect(nodes).toHaveLength(1);
    expect((await idsFor(course.teacher, 'tags: ["TRIANGLES", "nothing"]')).length).toBe(6);
    expect(await idsFor(course.teacher, 'tags: []')).toEqual([]);
  });
});

describe('a lesson', () => {
  it('changes in what is sent, and keeps the rest; null clears', async () => {
    const { id } = await write({ description: 'avant', tags: ['Un', 'Deux'], objectives: 'compter' });
    const selection = 'title description objectives order tags { name }';
    const changed = await done<Row>(
      course.school,
      course.teacher,
      'updateLesson',
      { id, input: { title: ' Les décimaux ', description: null, tags: ['deux', 'Trois'] } },
      `lesson { ${selection} }`,
    );
    expect(changed).toMatchObject({
      title: 'Les décimaux',
      description: null,
      objectives: 'compter',
      tags: [{ name: 'Deux' }, { name: 'Trois' }],
    });
    expect(await attempt('updateLesson', { id, input: { title: null, content: null, isActive: null } })).toBe(
      'input.title NULL, input.content NULL, input.isActive NULL',
    );
    expect(await attempt('updateLesson', { id, input: { gradeId: course.otherGradeId } })).toBe('input.subjectId NOT_TAUGHT');
    await done(course.school, course.teacher, 'updateLesson', { id, input: { tags: null } }, 'lesson { id }');
    expect(await read(id, 'tags { name }')).toEqual({ tags: [] });
  });

  it('stays in a course that the school has given up, and moves only to one that is taught', async () => {
    const { id } = await write();
    await course.school.sql('delete from grade_subject where grade_id = $1', [course.school.gradeId]);
    expect(await attempt('updateLesson', { id, input: { title: 'x', subjectId: course.school.subjectId } })).toBe('done');
    await teach(course.school, course.school.subjectId, course.otherGradeId);
    expect(await attempt('updateLesson', { id, input: { gradeId: course.otherGradeId } })).toBe('done');
    expect(await attempt('updateLesson', { id, input: { gradeId: course.school.gradeId } })).toBe('input.subjectId NOT_TAUGHT');
    await teach(course.school, course.school.subjectId, course.school.gradeId);
  });

  it('is seen by students of its grade and their guardians once it is published, and no longer', async () => {
    const { id } = await write();
    const { student, parent, stranger, colleague, school } = course;
    const seenBy = async () => Promise.all([student, parent, colleague, stranger].map(async (who) => (await idsFor(who)).includes(id)));
    expect(await seenBy()).toEqual([false, false, false, false]);
    const [first, again] = [
      await done<Row>(school, course.teacher, 'publishLesson', { id }, 'lesson { publishedAt isPublished }'),
      await done<Row>(school, course.teacher, 'publishLesson', { id }, 'lesson { publishedAt isPublished }'),
    ];
    expect(first).toEqual({ isPublished: true, publishedAt: expect.any(String) as unknown });
    expect(again).toEqual(first);
    expect(await seenBy()).toEqual([true, true, true, false]);
    await done(school, course.teacher, 'updateLesson', { id, input: { isActive: false } }, 'lesson { id }');
    expect(await seenBy()).toEqual([false, false, true, false]);
    await done(school, course.teacher, 'updateLesson', { id, input: { isActive: true } }, 'lesson { id }');
    await school.sql('update guardianship set ends_on = $1 where guardian_id = $2', [school.day(-1), parent.id]);
    expect(await seenBy()).toEqual([true, false, true, false]);
    await school.sql('update guardianship set ends_on = null where guardian_id = $1', [parent.id]);
    await school.sql('update class_enrollment set is_active = false where student_id = $1', [student.id]);
    expect(await seenBy()).toEqual([false, false, true, false]);
    await school.sql('update class_enrollment set is_active = true where student_id = $1', [student.id]);
    const back = await done<Row>(school, course.teacher, 'unpublishLesson', { id }, 'lesson { publishedAt isPublished }');
    expect(back).toEqual({ isPublished: false, publishedAt: null });
    expect(await seenBy()).toEqual([false, false, false, false]);
  });

  it('is changed by its author and by administrators only', async () => {
    const { id } = await write({ isPublished: true });
    for (const mutation of ['publishLesson', 'unpublishLesson', 'deleteLesson', 'restoreLesson'])
      expect([mutation, await attempt(mutation, { id }, course.colleague)]).toEqual([mutation, 'NOT_FOUND']);
    expect(await attempt('updateLesson', { id, input: { title: 'x' } }, course.colleague)).toBe('NOT_FOUND');
    expect(await attempt('updateLesson', { id, input: { title: 'x' } }, course.student)).toBe('FORBIDDEN');
    expect(await attempt('updateLesson', { id, input: { title: 'x' } }, course.school.admin)).toBe('done');
    expect(await read(id, 'title createdById')).toEqual({ title: 'x', createdById: course.teacher.id });
  });

  it('is copied as a draft with its tags, resources and files, also by a colleague', async () => {
    const file = await uploaded(course, course.teacher);
    const { id } = await write({ isPublished: true, tags: ['Copie'], description: 'à copier' });
    await done(
      course.school,
      course.teacher,
      'createLessonResource',
      { input: { lessonId: id, title: 'Fiche', resourceType: 'PDF', file } },
      'lessonResource { id }',
    );
    const selection =
      'id title description isPublished publishedAt viewCount createdById tags { name } resources { title file fileSize order }';
    const copy = await done<Row>(course.school, course.colleague, 'duplicateLesson', { id }, `lesson { ${selection} }`);
    const { resources, ...rest } = await read(id, selection);
    expect(copy).toEqual({ ...rest, id: copy.id, resources, isPublished: false, publishedAt: null, createdById: course.colleague.id });
    expect(copy.id).not.toBe(id);
    const uses = async () =>
      (await course.school.sql<{ uses: number }>('select uses from stored_file where public_id = $1', [file]))[0]?.uses;
    expect(await uses()).toBe(2);
    expect(await attempt('duplicateLesson', { id: copy.id }, course.teacher)).toBe('NOT_FOUND');
    expect(await attempt('duplicateLesson', { id }, course.student)).toBe('FORBIDDEN');
  });

  it('that is deleted is found by who may restore it, and comes back as it was', async () => {
    const { id } = await write({ isPublished: true, tags: ['Perdu'] });
    expect(await attempt('deleteLesson', { id })).toBe('done');
    expect(refused(await course.school.ask(course.teacher, 'query ($id: ID!) { lesson(id: $id) { id } }', { id }))).toBe('NOT_FOUND');
    for (const [who, filter, found] of [
      [course.teacher, '', false],
      [course.teacher, 'isActive: false', true],
      [course.school.admin, 'isActive: false', true],
      [course.colleague, 'isActive: false', false],
      [course.student, 'isActive: false', false],
    ] as const)
      expect([filter, (await idsFor(who, filter)).includes(id)]).toEqual([filter, found]);
    expect(await attempt('restoreLesson', { id }, course.colleague)).toBe('NOT_FOUND');
    const back = await done<Row>(course.school, course.teacher, 'restoreLesson', { id }, 'lesson { isActive isPublished tags { name } }');
    expect(back).toEqual({ isActive: true, isPublished: true, tags: [{ name: 'Perdu' }] });
    expect(await attempt('restoreLesson', { id })).toBe('id NOT_DELETED');
  });

  it('keeps its subject and grade from being deleted, and comes back only below what is kept', async () => {
    const own = await makeCourse(app);
    const input = own.draft;
    const { id } = await done<Row>(own.school, own.teacher, 'createLesson', { input }, 'lesson { id }');
    const remove = async (thing: string, key: string) =>
      refused(await change(own.school, own.school.admin, `delete${thing}`, { id: key }, 'deletedAt')) ?? 'done';
    await own.school.sql('delete from grade_subject where organization_id = $1', [own.school.id]);
    await own.school.sql('update school_class set grade_id = $1 where organization_id = $2', [own.otherGradeId, own.school.id]);
    expect([await remove('Subject', own.school.subjectId), await remove('Grade', own.school.gradeId)]).toEqual(['id IN_USE', 'id IN_USE']);
    expect(refused(await change(own.school, own.teacher, 'deleteLesson', { id }, 'deletedAt'))).toBeUndefined();
    expect([await remove('Subject', own.school.subjectId), await remove('Grade', own.school.gradeId)]).toEqual(['done', 'done']);
    expect(refused(await change(own.school, own.teacher, 'restoreLesson', { id }, 'lesson { id }'))).toBe('id UNKNOWN_ID');
  });
});

describe('many lessons', () => {
  it('are changed at once; those out of reach, or that it does not fit, are named and left alone', async () => {
    const [one, two] = [await write(), await write({}, 'id uuid')];
    const { id: theirs } = await write({}, 'id', course.colleague);
    const ids = [one.id, String(two['uuid']).toUpperCase(), theirs, '999999999', 'nonsense', one.id];
    const answer = await done<{ updatedIds: string[]; lessons: Row[]; errors: Row[] }>(
      course.school,
      course.teacher,
      'updateLessons',
      { input: { ids, data: { isPublished: true, tags: ['Lot'] } } },
      'updatedIds lessons { id isPublished tags { name } } errors { id path code message }',
    );
    expect(answer.updatedIds).toEqual([one.id, two.id]);
    expect(answer.lessons).toEqual([one.id, two.id].map((id) => ({ id, isPublished: true, tags: [{ name: 'Lot' }] })));
    expect(answer.errors.map(({ id, path, code }) => [id, path, code])).toEqual([
      [theirs, 'input.ids.2', 'UNKNOWN_ID'],
      ['999999999', 'input.ids.3', 'UNKNOWN_ID'],
      ['nonsense', 'input.ids.4', 'UNKNOWN_ID'],
    ]);
    expect(await read(theirs, 'isPublished', course.colleague)).toEqual({ isPublished: false });
    const moved = await done<{ updatedIds: string[]; errors: Row[] }>(
      course.school,
      course.teacher,
      'updateLessons',
      { input: { ids: [one.id], data: { gradeId: (await emptyGrade()).id } } },
      'updatedIds errors { path code }',
    );
    expect(moved).toEqual({ updatedIds: [], errors: [{ path: 'input.data.subjectId', code: 'NOT_TAUGHT' }] });
    expect(await attempt('updateLessons', { input: { ids: [one.id], data: { title: ' ', content: null } } })).toBe(
      'input.data.title BLANK',
    );
    expect(await attempt('updateLessons', { input: { ids: [one.id], data: { content: null } } })).toBe('input.data.content NULL');
    expect(await attempt('updateLessons', { input: { ids: Array.from({ length: 101 }, String), data: {} } })).toBe('input.ids TOO_MANY');
  });

  it('are changed by two people at once without waiting for each other', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, async () => (await write()).id));
    const both = await Promise.all(
      [ids, ids.toReversed(), ids, ids.toReversed()].map((some) =>
        change(course.school, course.teacher, 'updateLessons', { input: { ids: some, data: { isPublished: true } } }, 'updatedIds'),
      ),
    );
    expect(tally(both)).toEqual({ done: 4 });
  });
});

async function emptyGrade(): Promise<Row> {
  const [grade] = await course.school.sql<Row>(
    `insert into grade (organization_id, name, grade_number, educational_level_id)
     select organization_id, '3ème Année', 9, educational_level_id from grade where id = $1 returning id::text`,
    [course.school.gradeId],
  );
  if (!grade) throw new Error('no grade');
  return grade;
}
