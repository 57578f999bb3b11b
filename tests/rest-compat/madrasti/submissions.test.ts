import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, idsOf, refusal, type Client, type Reply } from './client.js';
import { choice, homeworkList, keyOf, open, submissionList } from './homework-school.js';
import { answersIn, submissionAt, SubmissionSchool } from './submission-school.js';

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

describe('handing in', () => {
  test('grades what the server can, once, and pays', async () => {
    const { student, teacher, homework, asked } = await here.work([choice(), choice({ question_text: '1 + 3 ?' })]);
    const id = keyOf(await here.start(student, homework, { answers: [{ question: asked[0], selected_choices: [2] }] }));
    const handed = await here.submit(student, id, { answers: [{ question: asked[1], selected_choices: [1] }], time_taken: 9999 });
    expect(handed.status).toBe(200);
    expect(handed.body).toEqual({
      submission_id: id,
      status: 'submitted',
      score: 5,
      score_percentage: 50,
      auto_graded: true,
      correct_answers: 1,
      total_questions: 2,
      points_earned: 5,
      total_points: 10,
      time_taken: expect.any(Number) as number,
      rewards_earned: {
        base_points: 50,
        score_bonus: 25,
        time_bonus: expect.any(Number) as number,
        total_points: expect.any(Number) as number,
        badges_earned: [],
      },
    });
    expect(Number(handed.body['time_taken'])).toBeLessThan(60);
    expect(refusal(await here.submit(student, id))).toEqual([400, ['id']]);
    const read = await client.send(teacher, `GET ${submissionAt(id)}`);
    expect(read.body).toMatchObject({ status: 'submitted', auto_graded: true, score: 5, score_percentage: 50, is_late: false });
    expect(answersIn(read).map(({ is_correct, points_earned }) => [is_correct, points_earned])).toEqual([
      [true, 5],
      [false, 0],
    ]);
    // The due date has not passed, so nothing tells a classmate which answers were right.
    expect(answersIn(await client.send(student, `GET ${submissionAt(id)}`)).map(({ is_correct }) => is_correct)).toEqual([null, null]);
  });

  test('takes no body, and needs none; the score waits for the words to be graded', async () => {
    const { student, homework, asked } = await here.work();
    const id = keyOf(await here.start(student, homework, { answers: [{ question: asked[1], text: 'Parce que.' }] }));
    expect((await client.send(student, `POST ${submissionAt(id, 'submit/')}`)).body).toMatchObject({
      status: 'submitted',
      score: null,
      score_percentage: null,
      auto_graded: false,
      correct_answers: null,
      points_earned: null,
      rewards_earned: { base_points: 50, score_bonus: 0 },
    });
  });

  test('late takes off what the homework says, or is refused', async () => {
    const { student, homework, asked } = await here.work([choice()], { allow_late_submission: true, late_penalty: 20, max_attempts: 2 });
    const id = keyOf(await here.start(student, homework, { answers: [{ question: asked[0], selected_choices: [2] }] }));
    await here.passDue(homework);
    expect((await here.submit(student, id)).body).toMatchObject({ score: 4, score_percentage: 80 });
    expect((await client.send(student, `GET ${submissionAt(id)}`)).body).toMatchObject({ is_late: true });
    expect((await here.start(student, homework)).status).toBe(201);
  });

  test('leaves scores null to the student while they are hidden, and shows them once a person has graded', async () => {
    const { student, teacher, homework, asked } = await here.work([choice(), open()], { show_score_immediately: false });
    const parent = await school.guardianOf(student);
    const id = keyOf(await here.start(student, homework, { answers: [{ question: asked[0], selected_choices: [2] }] }));
    expect((await here.submit(student, id)).body).toMatchObject({ score: null, correct_answers: null, points_earned: null });
    const hidden = { score: null, score_percentage: null, manual_score: null, feedback: null };
    expect((await client.send(student, `GET ${submissionAt(id)}`)).body).toMatchObject(hidden);
    await here.grade(teacher, id, { manual_score: 7.5, feedback: 'Bien' });
    for (const who of [student, parent])
      expect((await client.send(who, `GET ${submissionAt(id)}`)).body).toMatchObject({
        status: 'graded',
        score: 7.5,
        score_percentage: 75,
        manual_score: 7.5,
        feedback: 'Bien',
      });
  });
});

describe('requests that race', () => {
  test('start one attempt, hand in once, and pay once', async () => {
    const { student, homework, asked } = await here.work([choice()], { max_attempts: 3 });
    const statuses = (replies: readonly Reply[]): number[] => replies.map(({ status }) => status).toSorted((a, b) => a - b);
    const opened = await Promise.all([1, 2, 3].map(() => here.start(student, homework)));
    expect(statuses(opened)).toEqual([201, 400, 400]);
    const id = opened.find(({ status }) => status === 201)?.body['id'] as number;
    const save = { answers: [{ question: asked[0], selected_choices: [2] }] };
    const handed = await Promise.all([1, 2, 3].map(() => here.submit(student, id, save)));
    expect(statuses(handed)).toEqual([200, 400, 400]);
    expect((await client.send(student, `GET ${submissionAt(id)}`)).body).toMatchObject({ status: 'submitted', score: 5 });
    const earned = await client.rows(student, 'GET /api/homework/reward-transactions/?reason=HOMEWORK_COMPLETION');
    expect(earned).toHaveLength(1);
  });
});

describe('lists of submissions', () => {
  test('are filtered in either spelling of a status, searched, sorted and cut into pages', async () => {
    const { students, teacher, homework } = await here.work([choice()]);
    const [first, second] = students as [Person, Person];
    const one = keyOf(await here.start(first, homework));
    await here.submit(first, one);
    const two = keyOf(await here.start(second, homework));
    await here.submit(second, two);
    await here.grade(teacher, two, { manual_score: 3 });
    for (const list of [`${submissionList}?homework=${homework}&`, `${homeworkList}${homework}/submissions/?`]) {
      const found = async (query: string) => idsOf(await client.rows(teacher, `GET ${list}${query}`));
      expect(await found('')).toEqual([two, one]);
      expect(await found('status=graded')).toEqual([two]);
      expect(await found('status=SUBMITTED')).toEqual([one]);
      expect(await found('status=draft')).toEqual([]);
      expect(await found(`student=${first.id}`)).toEqual([one]);
      expect(await found('ordering=score')).toEqual([one, two]);
      expect(await found('ordering=created_at&search=sara')).toEqual([one, two]);
      expect(await found(`created_at__lte=${school.day(-1)}`)).toEqual([]);
      expect((await client.send(teacher, `GET ${list}status=lost`)).status).toBe(400);
      expect((await client.send(teacher, `GET ${list}page=9`)).status).toBe(404);
      expect((await client.send(teacher, `GET ${list}page_size=1`)).body).toMatchObject({ count: 2, results: [{ id: two }] });
    }
  });

  test('show students their own, guardians those of their children, teachers those of homework that they made', async () => {
    const { students, teacher, homework, schoolClass } = await here.work([choice()]);
    const [first, second] = students as [Person, Person];
    const parent = await school.guardianOf(first);
    const colleague = await school.person(Role.TEACHER);
    await school.lesson(schoolClass, colleague);
    const one = keyOf(await here.start(first, homework));
    const two = keyOf(await here.start(second, homework));
    for (const [who, id] of [
      [first, one],
      [second, two],
    ] as const)
      await here.submit(who, id);
    const seen = async (who: Person) => idsOf(await client.rows(who, `GET ${submissionList}?ordering=id`));
    expect(await seen(first)).toEqual([one]);
    expect(await seen(parent)).toEqual([one]);
    expect(await seen(teacher)).toEqual([one, two]);
    expect(await seen(colleague)).toEqual([]);
    expect((await client.send(parent, `GET ${submissionAt(two)}`)).status).toBe(404);
    const own = `GET ${homeworkList}${homework}/submissions/`;
    expect((await client.send(colleague, own)).status).toBe(404);
    for (const who of [first, parent]) expect((await client.send(who, own)).status).toBe(403);
    expect((await client.send(await school.person(Role.STAFF), own)).body).toMatchObject({ count: 2 });
    expect((await client.send(teacher, `GET ${homeworkList}999999999/submissions/`)).status).toBe(404);
  });
});
