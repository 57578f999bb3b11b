import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.js';
import type { Person } from '../../support/school.js';
import { ask, change, done, refused } from '../structure/asking.js';
import { makeCourse, type Course } from './course.js';

let app: App;
let course: Course;
let lessonId: string;
beforeAll(async () => {
  app = await startApp();
  course = await makeCourse(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  const input = { ...course.draft, isPublished: true };
  lessonId = (await done<{ id: string }>(course.school, course.teacher, 'createLesson', { input }, 'lesson { id }')).id;
});

type Row = Record<string, unknown>;
const report = (more: object = {}, who: Person = course.student) =>
  change(course.school, who, 'recordLessonView', { input: { lessonId, ...more } }, 'lessonView { date views secondsSpent completed }');
const reported = (more: object = {}, who: Person = course.student) =>
  done<Row>(course.school, who, 'recordLessonView', { input: { lessonId, ...more } }, 'lessonView { date views secondsSpent completed }');
const analytics = (who: Person = course.teacher) =>
  ask<Row>(
    course.school,
    who,
    `{ lessonAnalytics(lessonId: "${lessonId}") { viewCount uniqueViewers completionRate averageTimeSpent weeklyViews { date views } topViewers { studentId viewCount } } }`,
  );
const viewCount = async (): Promise<unknown> =>
  (await ask<Row>(course.school, course.teacher, `{ lesson(id: "${lessonId}") { viewCount } }`))['viewCount'];
/** As if the student had last been seen so long ago. */
const wait = (seconds: number) =>
  course.school.sql(`update lesson_view set last_seen_at = last_seen_at - make_interval(secs => $2) where lesson_id = $1`, [
    lessonId,
    seconds,
  ]);

describe('a view', () => {
  it('counts each time that the lesson is opened; time is added to it, and its end stays reached', async () => {
    const { today } = course.school;
    expect(await reported()).toEqual({ date: today, views: 1, secondsSpent: 0, completed: false });
    await wait(100);
    expect(await reported({ secondsSpent: 60 })).toEqual({ date: today, views: 1, secondsSpent: 60, completed: false });
    await wait(100);
    expect(await reported({ secondsSpent: 30, completed: true })).toMatchObject({ views: 1, secondsSpent: 90, completed: true });
    expect(await reported({ completed: false })).toMatchObject({ views: 2, secondsSpent: 90, completed: true });
    expect(await viewCount()).toBe(2);
  });

  it('never has more time than has passed, so a report that arrives twice adds nothing', async () => {
    expect(await reported({ secondsSpent: 600 })).toMatchObject({ views: 1, secondsSpent: 600 });
    expect(await reported({ secondsSpent: 600 })).toMatchObject({
      views: 1,
      secondsSpent: expect.toSatisfy((s: number) => s < 630) as unknown,
    });
    expect(refused(await report({ secondsSpent: 3601 }))).toBe('input.secondsSpent TOO_LARGE');
    expect(refused(await report({ secondsSpent: -1 }))).toBe('input.secondsSpent TOO_SMALL');
    expect(await viewCount()).toBe(1);
  });

  it('is of a student who sees the lesson, and of nobody else', async () => {
    expect(refused(await report({}, course.stranger))).toBe('NOT_FOUND');
    for (const who of [course.teacher, course.parent, course.school.admin]) expect(refused(await report({}, who))).toBe('FORBIDDEN');
    await done(course.school, course.teacher, 'unpublishLesson', { id: lessonId }, 'lesson { id }');
    expect(refused(await report())).toBe('NOT_FOUND');
    expect(await viewCount()).toBe(0);
  });

  it('is counted once each when many come at once: the counter is the sum', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => report({}, i % 2 ? course.student : course.classmate)));
    expect(answers.map(refused)).toEqual(Array.from({ length: 12 }));
    const [sum] = await course.school.sql<{ sum: number }>('select sum(views)::int as sum from lesson_view where lesson_id = $1', [
      lessonId,
    ]);
    expect([await viewCount(), sum?.sum]).toEqual([12, 12]);
  });

  it('counts for a reading when the client asks for it, a student reads, and it is no dry run', async () => {
    const reading = 'query ($id: ID!, $count: Boolean) { lesson(id: $id, countView: $count) { id } }';
    const read = (who: Person, count: boolean, headers = {}) => course.school.ask(who, reading, { id: lessonId, count }, headers);
    for (const who of [course.teacher, course.parent, course.school.admin]) await read(who, true);
    await read(course.student, false);
    await read(course.student, true, { 'x-dry-run': 'true' });
    expect(await viewCount()).toBe(0);
    await read(course.student, true);
    expect(await viewCount()).toBe(1);
    expect(refused(await read(course.stranger, true))).toBe('NOT_FOUND');
    expect(await viewCount()).toBe(1);
  });

  it('does not keep a lesson from being read when it cannot be counted', async () => {
    await course.school.sql('alter table lesson_view add constraint lesson_view_broken check (lesson_id <> ' + lessonId + ') not valid');
    const answer = await course.school.ask(course.student, `{ lesson(id: "${lessonId}", countView: true) { title } }`);
    await course.school.sql('alter table lesson_view drop constraint lesson_view_broken');
    expect(answer).toMatchObject({ data: { lesson: { title: 'Les fractions' } } });
    expect(answer.errors).toBeUndefined();
  });
});

describe('the analytics of a lesson', () => {
  it('are the figures of its views', async () => {
    const { school, student, classmate } = course;
    const figures = [
      [student, 0, 2, 100, false],
      [student, -1, 1, 50, true],
      [student, -7, 4, 0, false],
      [classmate, -6, 1, 51, false],
    ] as const;
    for (const [who, offset, views, seconds, completed] of figures)
      await school.sql(
        `insert into lesson_view (organization_id, lesson_id, student_id, date, views, seconds_spent, completed, last_seen_at)
         values ($1, $2, $3, $4, $5, $6, $7, now())`,
        [school.id, lessonId, who.id, school.day(offset), views, seconds, completed],
      );
    await school.sql('update lesson set view_count = 8 where id = $1', [lessonId]);
    expect(await analytics()).toEqual({
      viewCount: 8,
      uniqueViewers: 2,
      completionRate: 50,
      averageTimeSpent: 101,
      weeklyViews: [1, 0, 0, 0, 0, 1, 2].map((views, i) => ({ date: school.day(i - 6), views })),
      topViewers: [
        { studentId: student.id, viewCount: 7 },
        { studentId: classmate.id, viewCount: 1 },
      ],
    });
  });

  it('are all 0 of a lesson that nobody has opened, and hidden from who did not write it', async () => {
    const nothing = { viewCount: 0, uniqueViewers: 0, completionRate: 0, averageTimeSpent: 0, topViewers: [] };
    expect(await analytics(course.school.admin)).toMatchObject(nothing);
    const by = async (who: Person) => refused(await course.school.ask(who, `{ lessonAnalytics(lessonId: "${lessonId}") { viewCount } }`));
    expect([await by(course.colleague), await by(course.student)]).toEqual(['NOT_FOUND', 'FORBIDDEN']);
    await done(course.school, course.teacher, 'deleteLesson', { id: lessonId }, 'deletedAt');
    expect(await by(course.teacher)).toBe('NOT_FOUND');
  });
});
