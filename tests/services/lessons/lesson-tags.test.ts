import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.js';
import { ask, change, done, refused, tally } from '../structure/asking.js';
import { makeCourse, type Course } from './course.js';

let app: App;
let course: Course;
beforeAll(async () => {
  app = await startApp();
  course = await makeCourse(app);
});
afterAll(() => app.close());

const make = (input: object) => change(course.school, course.colleague, 'createLessonTag', { input }, 'lessonTag { id name nameArabic }');

it('a tag has one name in the school, whatever its case, and lessons show its new one', async () => {
  const { school, teacher, colleague } = course;
  const tag = await done<{ id: string }>(
    school,
    teacher,
    'createLessonTag',
    { input: { name: ' Histoire ', nameArabic: 'تاريخ' } },
    'lessonTag { id name }',
  );
  expect(tag).toMatchObject({ name: 'Histoire' });
  expect(refused(await make({ name: 'HISTOIRE' }))).toBe('input.name TAKEN');
  expect(refused(await make({ name: 'a, b', nameFrench: 'x'.repeat(51) }))).toBe('input.name PATTERN, input.nameFrench TOO_LONG');
  expect(refused(await make({ name: ' ' }))).toBe('input.name BLANK');
  const other = await makeCourse(app);
  await done(other.school, other.teacher, 'createLessonTag', { input: { name: 'Histoire' } }, 'lessonTag { id }');
  const input = { ...course.draft, tags: ['histoire'] };
  const { id } = await done<{ id: string }>(school, teacher, 'createLesson', { input }, 'lesson { id }');
  const second = await done<{ id: string }>(school, colleague, 'createLessonTag', { input: { name: 'Moyen Âge' } }, 'lessonTag { id }');
  const renamed = await change(school, colleague, 'updateLessonTag', { id: second.id, input: { name: 'histoire' } }, 'lessonTag { id }');
  expect(refused(renamed)).toBe('input.name TAKEN');
  await done(school, colleague, 'updateLessonTag', { id: tag.id, input: { name: 'HISTOIRE', nameArabic: null } }, 'lessonTag { id }');
  const read = () => ask(school, teacher, 'query ($id: ID!) { lesson(id: $id) { tags { name nameArabic } } }', { id });
  expect(await read()).toEqual({ tags: [{ name: 'HISTOIRE', nameArabic: null }] });
  await done(school, colleague, 'deleteLessonTag', { id: tag.id }, 'deletedLessonTagId');
  expect(await read()).toEqual({ tags: [] });
  expect(refused(await change(school, colleague, 'deleteLessonTag', { id: tag.id }, 'deletedAt'))).toBe('NOT_FOUND');
});

it('of two who add the same tag at once one is told that it is taken', async () => {
  expect(tally(await Promise.all(Array.from({ length: 4 }, () => make({ name: 'Course' }))))).toEqual({ done: 1, 'input.name TAKEN': 3 });
});
