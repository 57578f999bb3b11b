import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, refusal, type Client } from './client.js';
import { choice, homeworkList, keyOf } from './homework-school.js';
import { submissionAt, SubmissionSchool } from './submission-school.js';

let app: App;
let school: School;
let client: Client;
let here: SubmissionSchool;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  here = new SubmissionSchool(school, client);
});
afterAll(() => app.close());

describe('grading', () => {
  test('is for the author and the office’s head: a score for the whole, and words', async () => {
    const { student, teacher, homework } = await here.work();
    const id = keyOf(await here.start(student, homework));
    expect((await here.grade(teacher, id, { manual_score: 5 })).status).toBe(404);
    await here.submit(student, id);
    const graded = await here.grade(teacher, id, { manual_score: 8, feedback: 'Bon travail', status: 'graded' });
    expect(graded.body).toMatchObject({
      status: 'graded',
      manual_score: 8,
      score: 8,
      score_percentage: 80,
      feedback: 'Bon travail',
      graded_by: Number(teacher.id),
      graded_at: expect.any(String) as string,
    });
    expect((await here.grade(school.admin, id, { manual_score: 9 })).body).toMatchObject({
      manual_score: 9,
      feedback: 'Bon travail',
      graded_by: Number(school.admin.id),
    });
    expect(refusal(await here.grade(teacher, id, { manual_score: 10.5 }))).toEqual([400, ['manual_score']]);
    expect(refusal(await here.grade(teacher, id, { manual_score: -1 }))).toEqual([400, ['manual_score']]);
    expect(refusal(await here.grade(teacher, id, { status: 'submitted' }))).toEqual([400, ['status']]);
    expect(refusal(await here.grade(teacher, id, {}))).toEqual([400, ['non_field_errors']]);
    const stranger = await school.person(Role.TEACHER);
    expect((await here.grade(stranger, id, { manual_score: 1 })).status).toBe(404);
  });

  test('is not for students, and saving is not for graders', async () => {
    const { student, teacher, homework } = await here.work();
    const id = keyOf(await here.start(student, homework));
    const refused = await here.grade(student, id, { manual_score: 10 });
    expect([refused.status, refused.body['details']]).toMatchObject([403, { user_role: 'STUDENT', required_roles: ['ADMIN', 'TEACHER'] }]);
    expect((await client.send(teacher, `PATCH ${submissionAt(id)}`, { body: { answers: [] } })).status).toBe(403);
    expect(refusal(await here.grade(student, id, { answers: [], manual_score: 10 }))[0]).toBe(400);
    expect((await client.send(student, `GET ${submissionAt(id)}`)).body).toMatchObject({ manual_score: null, status: 'draft' });
  });

  test('of many tells by their id which could not be graded', async () => {
    const { students, teacher, homework } = await here.work();
    const [first, second] = students as [Person, Person];
    const done = keyOf(await here.start(first, homework));
    await here.submit(first, done);
    const draft = keyOf(await here.start(second, homework));
    const elsewhere = await here.work();
    const foreign = keyOf(await here.start(elsewhere.student, elsewhere.homework));
    await here.submit(elsewhere.student, foreign);
    const bulk = (who: Person, id: number, grades: unknown) =>
      client.send(who, `POST ${homeworkList}${id}/bulk_grade/`, { body: { grades } });
    const answer = await bulk(teacher, homework, [
      { submission: done, manual_score: 6, feedback: 'Correct' },
      { submission: draft, manual_score: 6 },
      { submission: foreign, manual_score: 6 },
      { submission: 999_999_999, manual_score: 6 },
    ]);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ graded_count: 1, failed_count: 3, graded_ids: [done] });
    expect((answer.body['errors'] as { id: number; errors: object }[]).map(({ id, errors }) => [id, Object.keys(errors)])).toEqual([
      [draft, ['id']],
      [foreign, ['id']],
      [999_999_999, ['id']],
    ]);
    expect((await client.send(teacher, `GET ${submissionAt(done)}`)).body).toMatchObject({
      status: 'graded',
      score: 6,
      feedback: 'Correct',
    });
    const unsound = await bulk(teacher, homework, [
      { submission: done, manual_score: -1 },
      { submission: done, manual_score: 7 },
    ]);
    expect(unsound.body).toMatchObject({ graded_ids: [done], errors: [{ id: done, errors: { manual_score: [expect.any(String)] } }] });
    const tooMuch = await bulk(teacher, homework, [{ submission: done, manual_score: 11 }]);
    expect(tooMuch.body).toMatchObject({ graded_count: 0, errors: [{ id: done, errors: { manual_score: [expect.any(String)] } }] });
    expect(refusal(await bulk(teacher, homework, []))).toEqual([400, ['grades']]);
    expect((await bulk(elsewhere.teacher, homework, [{ submission: done, manual_score: 1 }])).status).toBe(404);
    expect((await bulk(first, homework, [{ submission: done, manual_score: 10 }])).status).toBe(403);
  });
});

describe('the results of a homework', () => {
  test('are figures of the best attempt of each student, 0 without any', async () => {
    const course = await here.course(4);
    const homework = await here.given(course, {
      questions: [choice(), choice({ question_text: '1 + 3 ?' })],
      more: { max_attempts: 2, passing_score: 60 },
    });
    const read = (who: Person) => client.send(who, `GET ${homeworkList}${homework}/analytics/`);
    const nothing = { average_score: 0, median_score: 0, highest_score: 0, lowest_score: 0, perfect_scores: 0, failing_scores: 0 };
    expect((await read(course.teacher)).body).toMatchObject({
      homework_id: homework,
      total_students: 4,
      submitted_count: 0,
      completion_rate: 0,
      ...nothing,
      submission_timeline: [],
    });
    const asked = (await here.questions(course.teacher, homework)).map(({ id }) => id as number);
    const hand = async (who: Person, first: number, second: number) => {
      const answers = [
        { question: asked[0], selected_choices: [first] },
        { question: asked[1], selected_choices: [second] },
      ];
      await here.submit(who, keyOf(await here.start(who, homework, { answers })));
    };
    const [one, two, three] = course.students as [Person, Person, Person];
    await hand(one, 1, 1);
    await hand(one, 2, 2);
    await hand(two, 2, 1);
    await hand(three, 1, 1);
    const { body } = await read(course.teacher);
    expect(body).toMatchObject({
      submitted_count: 3,
      completion_rate: 75,
      average_score: 50,
      median_score: 50,
      highest_score: 100,
      lowest_score: 0,
      perfect_scores: 1,
      failing_scores: 2,
    });
    const days = body['submission_timeline'] as { date: string; count: number }[];
    expect(days.map(({ date }) => date)).toEqual([school.today]);
    expect(
      (body['question_analytics'] as { question_id: number; most_common_mistake: string }[]).map(({ question_id, most_common_mistake }) => [
        question_id,
        most_common_mistake,
      ]),
    ).toEqual(asked.map((id) => [id, expect.stringContaining('3') as string]));
    const [parent, staff, colleague] = [await school.guardianOf(one), await school.person(Role.STAFF), await school.person(Role.TEACHER)];
    await school.lesson(course.schoolClass, colleague);
    expect((await read(staff)).status).toBe(200);
    expect((await read(colleague)).status).toBe(404);
    for (const who of [one, parent]) expect((await read(who)).status).toBe(403);
  });
});
