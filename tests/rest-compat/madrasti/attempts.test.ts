import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, idsOf, refusal, type Client } from './client.js';
import { choice, everyType, keyOf, open, submissionList } from './homework-school.js';
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

describe('an attempt', () => {
  test('opens as a draft of the caller, with what is answered already', async () => {
    const { student, teacher, homework, asked } = await here.work();
    const opened = await here.start(student, homework, {
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
    expect((await client.send(student, `GET ${submissionAt(keyOf(opened))}`)).body).toEqual(opened.body);
    // Work that is not handed in is the student's own.
    expect((await client.send(teacher, `GET ${submissionAt(keyOf(opened))}`)).status).toBe(404);
    expect(await client.rows(teacher, `GET ${submissionList}?homework=${homework}`)).toEqual([]);
    expect(idsOf(await client.rows(school.admin, `GET ${submissionList}?homework=${homework}`))).toEqual([opened.body['id']]);
  });

  test('is refused beside an open one, beyond the last one, after the due date, and to who is not asked', async () => {
    const { student, students, teacher, homework, asked } = await here.work();
    const id = keyOf(await here.start(student, homework));
    expect(refusal(await here.start(student, homework))).toEqual([400, ['homework']]);
    await here.submit(student, id);
    expect(refusal(await here.start(student, homework))).toEqual([400, ['homework']]);
    const [, other] = students as [Person, Person];
    expect(refusal(await here.start(other, homework, { student: Number(student.id) }))).toEqual([400, ['student']]);
    expect(refusal(await here.start(other, homework, { answers: [{ question: asked[0], text: 'Quatre' }, { question: 1 }] }))).toEqual([
      400,
      ['answers.0.text', 'answers.1.question'],
    ]);
    await here.passDue(homework);
    expect(refusal(await here.start(other, homework))).toEqual([400, ['homework']]);
    const outsider = (await here.course(1)).students[0] as Person;
    expect((await here.start(outsider, homework)).status).toBe(404);
    expect((await here.start(student, 999_999_999)).body['details']).toMatchObject({ resource: 'Homework', resource_id: 999_999_999 });
    for (const who of [teacher, school.admin, await school.guardianOf(student)]) expect((await here.start(who, homework)).status).toBe(403);
  });

  test('is saved in full by PUT, which empties what is left out, and in part by PATCH, while it is a draft', async () => {
    const { student, students, homework, asked } = await here.work([choice(), choice({ question_text: '3 + 1 ?' }), open()]);
    const id = keyOf(await here.start(student, homework, { answers: [{ question: asked[0], selected_choices: [1] }] }));
    const patched = await client.send(student, `PATCH ${submissionAt(id)}`, {
      body: { answers: [{ question: asked[2], text: 'Deux' }], time_taken: 60 },
    });
    expect(answersIn(patched)).toMatchObject([{ selected_choices: [1] }, { question: asked[1] }, { text: 'Deux' }]);
    const put = await client.send(student, `PUT ${submissionAt(id)}`, {
      body: { homework, answers: [{ question: asked[1], selected_choices: [2] }] },
    });
    expect(answersIn(put).map(({ selected_choices: chosen = null, text = null }) => [chosen, text])).toEqual([
      [null, null],
      [[2], null],
      [null, null],
    ]);
    expect(
      answersIn(await client.send(student, `PATCH ${submissionAt(id)}`, { body: { answers: [{ question: asked[1] }] } }))[1],
    ).not.toHaveProperty('selected_choices');
    const elsewhere = await here.work();
    expect(refusal(await client.send(student, `PUT ${submissionAt(id)}`, { body: { homework: elsewhere.homework } }))).toEqual([
      400,
      ['homework'],
    ]);
    expect(
      refusal(
        await client.send(student, `PATCH ${submissionAt(id)}`, { body: { answers: [{ question: asked[0], selected_choices: [7] }] } }),
      ),
    ).toEqual([400, ['answers.0.selected_choices.0']]);
    expect((await client.send(students[1] as Person, `PATCH ${submissionAt(id)}`, { body: { answers: [] } })).status).toBe(404);
    await here.submit(student, id);
    expect(refusal(await client.send(student, `PATCH ${submissionAt(id)}`, { body: { answers: [] } }))).toEqual([400, ['id']]);
    expect(refusal(await client.send(student, `PUT ${submissionAt(id)}`, { body: { homework } }))).toEqual([400, ['id']]);
  });

  test('keeps answers to questions of each type', async () => {
    const { student, homework, asked } = await here.work(everyType);
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
    const opened = await here.start(student, homework, { answers });
    expect(answersIn(opened)).toMatchObject(answers);
    expect(
      refusal(
        await client.send(student, `PATCH ${submissionAt(keyOf(opened))}`, {
          body: { answers: [{ question: asked[6], text: 'x'.repeat(201) }] },
        }),
      ),
    ).toEqual([400, ['answers.0.text']]);
  });
});
