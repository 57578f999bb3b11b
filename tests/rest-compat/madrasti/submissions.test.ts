import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, refusal, type Client, type Reply } from './client.js';
import { choice, everyType, homeworkList, HomeworkSchool, keyOf, open, submissionList, type Course, type Said } from './homework-school.js';

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

const at = (id: number, action = ''): string => `${submissionList}${id}/${action}`;
const ids = (rows: readonly Record<string, unknown>[]): unknown[] => rows.map(({ id }) => id);
const start = (who: Person, homework: number, more: object = {}): Promise<Reply> =>
  client.send(who, `POST ${submissionList}`, { body: { homework, ...more } });
const submit = (who: Person, id: number, body: object = {}): Promise<Reply> => client.send(who, `POST ${at(id, 'submit/')}`, { body });
const grade = (who: Person, id: number, body: object): Promise<Reply> => client.send(who, `PATCH ${at(id)}`, { body });
interface Work extends Course {
  readonly student: Person;
  readonly homework: number;
  /** Keys of the questions, in their order. */
  readonly asked: readonly number[];
}
/** A homework that students can work on. */
async function work(questions: readonly Said[] = [choice(), open()], more: Said = {}): Promise<Work> {
  const course = await here.course();
  const homework = await here.given(course, { questions, more });
  const asked = (await here.questions(course.teacher, homework)).map(({ id }) => id as number);
  return { ...course, student: course.students[0] as Person, homework, asked };
}
const answersIn = ({ body }: Reply): Record<string, unknown>[] => body['answers'] as Record<string, unknown>[];

describe('an attempt', () => {
  test('opens as a draft of the caller, with what is answered already', async () => {
    const { student, teacher, homework, asked } = await work();
    const opened = await start(student, homework, {
      student: Number(student.id),
      time_taken: 5,
      answers: [{ question: asked[1], text: 'Parce que.' }],
    });
    expect(opened.status).toBe(201);
    expect(opened.body).toEqual({
      id: expect.any(Number) as number,
      homework,
      homework_title: 'Fractions',
      student: Number(student.id),
      student_name: expect.stringContaining('Sara') as string,
      submitted_at: null,
      is_late: false,
      attempt_number: 1,
      time_taken: null,
      status: 'draft',
      score: null,
      score_percentage: null,
      manual_score: null,
      feedback: null,
      auto_graded: false,
      graded_by: null,
      graded_at: null,
      created_at: expect.any(String) as string,
      updated_at: expect.any(String) as string,
      answers: [
        { id: expect.any(Number) as number, question: asked[0], is_correct: null, points_earned: null, feedback: null },
        { id: expect.any(Number) as number, question: asked[1], text: 'Parce que.', is_correct: null, points_earned: null, feedback: null },
      ],
    });
    expect((await client.send(student, `GET ${at(keyOf(opened))}`)).body).toEqual(opened.body);
    // Work that is not handed in is the student's own.
    expect((await client.send(teacher, `GET ${at(keyOf(opened))}`)).status).toBe(404);
    expect(await client.rows(teacher, `GET ${submissionList}?homework=${homework}`)).toEqual([]);
    expect(ids(await client.rows(school.admin, `GET ${submissionList}?homework=${homework}`))).toEqual([opened.body['id']]);
  });

  test('is refused beside an open one, beyond the last one, after the due date, and to who is not asked', async () => {
    const { student, students, teacher, homework, asked } = await work();
    const id = keyOf(await start(student, homework));
    expect(refusal(await start(student, homework))).toEqual([400, ['homework']]);
    await submit(student, id);
    expect(refusal(await start(student, homework))).toEqual([400, ['homework']]);
    const [, other] = students as [Person, Person];
    expect(refusal(await start(other, homework, { student: Number(student.id) }))).toEqual([400, ['student']]);
    expect(refusal(await start(other, homework, { answers: [{ question: asked[0], text: 'Quatre' }, { question: 1 }] }))).toEqual([
      400,
      ['answers.0.text', 'answers.1.question'],
    ]);
    await here.passDue(homework);
    expect(refusal(await start(other, homework))).toEqual([400, ['homework']]);
    const outsider = (await here.course(1)).students[0] as Person;
    expect((await start(outsider, homework)).status).toBe(404);
    expect((await start(student, 999_999_999)).body['details']).toMatchObject({ resource: 'Homework', resource_id: 999_999_999 });
    for (const who of [teacher, school.admin, await school.guardianOf(student)]) expect((await start(who, homework)).status).toBe(403);
  });

  test('is saved in full by PUT, which empties what is left out, and in part by PATCH, while it is a draft', async () => {
    const { student, students, homework, asked } = await work([choice(), choice({ question_text: '3 + 1 ?' }), open()]);
    const id = keyOf(await start(student, homework, { answers: [{ question: asked[0], selected_choices: [1] }] }));
    const patched = await client.send(student, `PATCH ${at(id)}`, {
      body: { answers: [{ question: asked[2], text: 'Deux' }], time_taken: 60 },
    });
    expect(answersIn(patched)).toMatchObject([{ selected_choices: [1] }, { question: asked[1] }, { text: 'Deux' }]);
    const put = await client.send(student, `PUT ${at(id)}`, {
      body: { homework, answers: [{ question: asked[1], selected_choices: [2] }] },
    });
    expect(answersIn(put).map(({ selected_choices: chosen = null, text = null }) => [chosen, text])).toEqual([
      [null, null],
      [[2], null],
      [null, null],
    ]);
    expect(answersIn(await client.send(student, `PATCH ${at(id)}`, { body: { answers: [{ question: asked[1] }] } }))[1]).not.toHaveProperty(
      'selected_choices',
    );
    const elsewhere = await work();
    expect(refusal(await client.send(student, `PUT ${at(id)}`, { body: { homework: elsewhere.homework } }))).toEqual([400, ['homework']]);
    expect(
      refusal(await client.send(student, `PATCH ${at(id)}`, { body: { answers: [{ question: asked[0], selected_choices: [7] }] } })),
    ).toEqual([400, ['answers.0.selected_choices.0']]);
    expect((await client.send(students[1] as Person, `PATCH ${at(id)}`, { body: { answers: [] } })).status).toBe(404);
    await submit(student, id);
    expect(refusal(await client.send(student, `PATCH ${at(id)}`, { body: { answers: [] } }))).toEqual([400, ['id']]);
    expect(refusal(await client.send(student, `PUT ${at(id)}`, { body: { homework } }))).toEqual([400, ['id']]);
  });

  test('keeps answers to questions of each type', async () => {
    const { student, homework, asked } = await work(everyType);
    const answers = [
      { question: asked[0], selected_choices: [2] },
      { question: asked[1], selected_choices: [1, 3] },
      { question: asked[2], selected_choices: [2] },
      { question: asked[3], blank_answers: ['mer', 'BLEUE'] },
      {
        question: asked[4],
        pairs: [
          { left: 0, right: 0 },
          { left: 1, right: 1 },
        ],
      },
      { question: asked[5], order: [0, 1, 2] },
      { question: asked[6], text: 'Mot' },
      { question: asked[7], text: 'Une phrase.' },
    ];
    const opened = await start(student, homework, { answers });
    expect(answersIn(opened)).toMatchObject(answers);
    expect(
      refusal(
        await client.send(student, `PATCH ${at(keyOf(opened))}`, { body: { answers: [{ question: asked[6], text: 'x'.repeat(201) }] } }),
      ),
    ).toEqual([400, ['answers.0.text']]);
  });
});

describe('handing in', () => {
  test('grades what the server can, once, and pays', async () => {
    const { student, teacher, homework, asked } = await work([choice(), choice({ question_text: '1 + 3 ?' })]);
    const id = keyOf(await start(student, homework, { answers: [{ question: asked[0], selected_choices: [2] }] }));
    const handed = await submit(student, id, { answers: [{ question: asked[1], selected_choices: [1] }], time_taken: 9999 });
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
    expect(refusal(await submit(student, id))).toEqual([400, ['id']]);
    const read = await client.send(teacher, `GET ${at(id)}`);
    expect(read.body).toMatchObject({ status: 'submitted', auto_graded: true, score: 5, score_percentage: 50, is_late: false });
    expect(answersIn(read).map(({ is_correct, points_earned }) => [is_correct, points_earned])).toEqual([
      [true, 5],
      [false, 0],
    ]);
    // The due date has not passed, so nothing tells a classmate which answers were right.
    expect(answersIn(await client.send(student, `GET ${at(id)}`)).map(({ is_correct }) => is_correct)).toEqual([null, null]);
  });

  test('takes no body, and needs none; the score waits for the words to be graded', async () => {
    const { student, homework, asked } = await work();
    const id = keyOf(await start(student, homework, { answers: [{ question: asked[1], text: 'Parce que.' }] }));
    expect((await client.send(student, `POST ${at(id, 'submit/')}`)).body).toMatchObject({
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
    const { student, homework, asked } = await work([choice()], { allow_late_submission: true, late_penalty: 20, max_attempts: 2 });
    const id = keyOf(await start(student, homework, { answers: [{ question: asked[0], selected_choices: [2] }] }));
    await here.passDue(homework);
    expect((await submit(student, id)).body).toMatchObject({ score: 4, score_percentage: 80 });
    expect((await client.send(student, `GET ${at(id)}`)).body).toMatchObject({ is_late: true });
    expect((await start(student, homework)).status).toBe(201);
  });

  test('leaves scores null to the student while they are hidden, and shows them once a person has graded', async () => {
    const { student, teacher, homework, asked } = await work([choice(), open()], { show_score_immediately: false });
    const parent = await school.guardianOf(student);
    const id = keyOf(await start(student, homework, { answers: [{ question: asked[0], selected_choices: [2] }] }));
    expect((await submit(student, id)).body).toMatchObject({ score: null, correct_answers: null, points_earned: null });
    const hidden = { score: null, score_percentage: null, manual_score: null, feedback: null };
    expect((await client.send(student, `GET ${at(id)}`)).body).toMatchObject(hidden);
    await grade(teacher, id, { manual_score: 7.5, feedback: 'Bien' });
    for (const who of [student, parent])
      expect((await client.send(who, `GET ${at(id)}`)).body).toMatchObject({
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
    const { student, homework, asked } = await work([choice()], { max_attempts: 3 });
    const statuses = (replies: readonly Reply[]): number[] => replies.map(({ status }) => status).toSorted((a, b) => a - b);
    const opened = await Promise.all([1, 2, 3].map(() => start(student, homework)));
    expect(statuses(opened)).toEqual([201, 400, 400]);
    const id = opened.find(({ status }) => status === 201)?.body['id'] as number;
    const save = { answers: [{ question: asked[0], selected_choices: [2] }] };
    const handed = await Promise.all([1, 2, 3].map(() => submit(student, id, save)));
    expect(statuses(handed)).toEqual([200, 400, 400]);
    expect((await client.send(student, `GET ${at(id)}`)).body).toMatchObject({ status: 'submitted', score: 5 });
    const earned = await client.rows(student, 'GET /api/homework/reward-transactions/?reason=HOMEWORK_COMPLETION');
    expect(earned).toHaveLength(1);
  });
});

describe('grading', () => {
  test('is for the author and the office’s head: a score for the whole, and words', async () => {
    const { student, teacher, homework } = await work();
    const id = keyOf(await start(student, homework));
    expect((await grade(teacher, id, { manual_score: 5 })).status).toBe(404);
    await submit(student, id);
    const graded = await grade(teacher, id, { manual_score: 8, feedback: 'Bon travail', status: 'graded' });
    expect(graded.body).toMatchObject({
      status: 'graded',
      manual_score: 8,
      score: 8,
      score_percentage: 80,
      feedback: 'Bon travail',
      graded_by: Number(teacher.id),
      graded_at: expect.any(String) as string,
    });
    expect((await grade(school.admin, id, { manual_score: 9 })).body).toMatchObject({
      manual_score: 9,
      feedback: 'Bon travail',
      graded_by: Number(school.admin.id),
    });
    expect(refusal(await grade(teacher, id, { manual_score: 10.5 }))).toEqual([400, ['manual_score']]);
    expect(refusal(await grade(teacher, id, { manual_score: -1 }))).toEqual([400, ['manual_score']]);
    expect(refusal(await grade(teacher, id, { status: 'submitted' }))).toEqual([400, ['status']]);
    expect(refusal(await grade(teacher, id, {}))).toEqual([400, ['non_field_errors']]);
    const stranger = await school.person(Role.TEACHER);
    expect((await grade(stranger, id, { manual_score: 1 })).status).toBe(404);
  });

  test('is not for students, and saving is not for graders', async () => {
    const { student, teacher, homework } = await work();
    const id = keyOf(await start(student, homework));
    const refused = await grade(student, id, { manual_score: 10 });
    expect([refused.status, refused.body['details']]).toMatchObject([403, { user_role: 'STUDENT', required_roles: ['ADMIN', 'TEACHER'] }]);
    expect((await client.send(teacher, `PATCH ${at(id)}`, { body: { answers: [] } })).status).toBe(403);
    expect(refusal(await grade(student, id, { answers: [], manual_score: 10 }))[0]).toBe(400);
    expect((await client.send(student, `GET ${at(id)}`)).body).toMatchObject({ manual_score: null, status: 'draft' });
  });

  test('of many tells by their id which could not be graded', async () => {
    const { students, teacher, homework } = await work();
    const [first, second] = students as [Person, Person];
    const done = keyOf(await start(first, homework));
    await submit(first, done);
    const draft = keyOf(await start(second, homework));
    const elsewhere = await work();
    const foreign = keyOf(await start(elsewhere.student, elsewhere.homework));
    await submit(elsewhere.student, foreign);
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
    expect((await client.send(teacher, `GET ${at(done)}`)).body).toMatchObject({ status: 'graded', score: 6, feedback: 'Correct' });
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
      await submit(who, keyOf(await start(who, homework, { answers })));
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

describe('lists of submissions', () => {
  test('are filtered in either spelling of a status, searched, sorted and cut into pages', async () => {
    const { students, teacher, homework } = await work([choice()]);
    const [first, second] = students as [Person, Person];
    const one = keyOf(await start(first, homework));
    await submit(first, one);
    const two = keyOf(await start(second, homework));
    await submit(second, two);
    await grade(teacher, two, { manual_score: 3 });
    for (const list of [`${submissionList}?homework=${homework}&`, `${homeworkList}${homework}/submissions/?`]) {
      const found = async (query: string) => ids(await client.rows(teacher, `GET ${list}${query}`));
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
    const { students, teacher, homework, schoolClass } = await work([choice()]);
    const [first, second] = students as [Person, Person];
    const parent = await school.guardianOf(first);
    const colleague = await school.person(Role.TEACHER);
    await school.lesson(schoolClass, colleague);
    const one = keyOf(await start(first, homework));
    const two = keyOf(await start(second, homework));
    for (const [who, id] of [
      [first, one],
      [second, two],
    ] as const)
      await submit(who, id);
    const seen = async (who: Person) => ids(await client.rows(who, `GET ${submissionList}?ordering=id`));
    expect(await seen(first)).toEqual([one]);
    expect(await seen(parent)).toEqual([one]);
    expect(await seen(teacher)).toEqual([one, two]);
    expect(await seen(colleague)).toEqual([]);
    expect((await client.send(parent, `GET ${at(two)}`)).status).toBe(404);
    const own = `GET ${homeworkList}${homework}/submissions/`;
    expect((await client.send(colleague, own)).status).toBe(404);
    for (const who of [first, parent]) expect((await client.send(who, own)).status).toBe(403);
    expect((await client.send(await school.person(Role.STAFF), own)).body).toMatchObject({ count: 2 });
    expect((await client.send(teacher, `GET ${homeworkList}999999999/submissions/`)).status).toBe(404);
  });
});
