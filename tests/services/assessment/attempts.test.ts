import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../support/app.js';
import { right, wrong } from './answers.js';
import { choice, Classwork, Clock, DAY, open, openApp, saving, starting } from './classwork.js';

const clock = new Clock();
let app: App;
let work: Classwork;
beforeAll(async () => {
  app = await openApp(clock);
  work = await Classwork.make(app, clock, { students: 3 });
});
afterAll(() => app.close());

describe('starting', () => {
  it('is for students of the class, one attempt at a time, no more than there may be', async () => {
    const { id } = await work.given([choice()], { maxAttempts: 2 });
    const student = work.student();
    const input = { assessmentId: id };
    const first = await work.start(student, id);
    expect(await work.faults(student, starting, { input })).toEqual(['input.assessmentId ATTEMPT_OPEN']);
    await work.submit(student, first);
    await work.submit(student, await work.start(student, id));
    expect(await work.faults(student, starting, { input })).toEqual(['input.assessmentId NO_ATTEMPTS_LEFT']);
    const stranger = (await work.school.schoolClass({ students: 1 })).students[0] ?? student;
    expect(await work.faults(stranger, starting, { input })).toEqual(['NOT_FOUND']);
    for (const who of [work.teacher, work.school.admin, await work.school.guardianOf(student)])
      expect(await work.faults(who, starting, { input })).toEqual(['FORBIDDEN']);
  });

  it('two at the same moment make one attempt', async () => {
    const { id } = await work.given([choice()], { maxAttempts: 5 });
    const answers = await Promise.all([1, 2, 3, 4].map(() => work.faults(work.student(), starting, { input: { assessmentId: id } })));
    expect(answers.map((faults) => faults.join()).toSorted()).toEqual(['', ...Array<string>(3).fill('input.assessmentId ATTEMPT_OPEN')]);
  });

  it('waits for the opening, and for what is published', async () => {
    const { id } = await work.given([choice()], { opensAt: clock.in(DAY) });
    expect(await work.faults(work.student(), starting, { input: { assessmentId: id } })).toEqual(['input.assessmentId NOT_OPEN_YET']);
    const draft = await work.create();
    await work.questions(draft, choice());
    expect(await work.faults(work.student(), starting, { input: { assessmentId: draft } })).toEqual(['NOT_FOUND']);
  });

  it('freezes the questions, and whether it is published; a revised question is asked of later attempts', async () => {
    const { id, questionIds } = await work.given([choice()], { maxAttempts: 2 });
    const [questionId = ''] = questionIds;
    const student = work.student();
    const first = await work.start(student, id);
    const changing = 'mutation ($id: ID!, $input: UpdateQuestionInput!) { updateQuestion(id: $id, input: $input) { question { id } } }';
    expect(await work.faults(work.teacher, changing, { id: questionId, input: { points: 1 } })).toEqual(['id FROZEN']);
    expect(await work.faults(work.teacher, 'mutation ($id: ID!) { deleteQuestion(id: $id) { deletedAt } }', { id: questionId })).toEqual([
      'id FROZEN',
    ]);
    expect(await work.faults(work.teacher, 'mutation ($id: ID!) { unpublishAssessment(id: $id) { assessment { id } } }', { id })).toEqual([
      'id FROZEN',
    ]);
    const { reviseQuestion } = await work.ask<{ reviseQuestion: { question: { id: string; version: number } } }>(
      work.teacher,
      'mutation ($id: ID!, $input: ReviseQuestionInput!) { reviseQuestion(id: $id, input: $input) { question { id version } replaced { replacedById } } }',
      { id: questionId, input: { points: 20 } },
    );
    expect(reviseQuestion).toMatchObject({ question: { version: 2 }, replaced: { replacedById: reviseQuestion.question.id } });
    await work.save(student, first, { [questionId]: right });
    expect((await work.submit(student, first)).attempt).toMatchObject({ score: '10', percentage: '100' });
    const second = await work.hand(student, id, { [reviseQuestion.question.id]: right });
    expect(await work.attempt(student, second)).toMatchObject({ score: '20', percentage: '100' });
  });

  it('a shuffled assessment keeps the order of each attempt', async () => {
    const choices = Array.from({ length: 12 }, (_, i) => ({ text: `c${i}`, isCorrect: i === 0 }));
    const many = Array.from({ length: 12 }, (_, i) => choice({ questionText: `q${i}`, content: { choices } }));
    const { id, questionIds } = await work.given(many, { shuffleQuestions: true, shuffleChoices: true });
    const attempt = await work.start(work.student(), id);
    const shown = async () =>
      (
        await work.ask<{ attempt: { answers: { questionId: string; body: { choices: { id: number }[] } }[] } }>(
          work.student(),
          'query ($id: ID!) { attempt(id: $id) { answers { questionId body } } }',
          { id: attempt },
        )
      ).attempt.answers;
    const before = await shown();
    expect(await shown()).toEqual(before);
    expect(before.map(({ questionId }) => questionId)).not.toEqual(questionIds);
    expect(before.map(({ questionId }) => questionId).toSorted()).toEqual([...questionIds].toSorted());
    const orders = before.map(({ body }) => body.choices.map((one) => one.id).join());
    expect(new Set(orders).size).toBeGreaterThan(6);
  });
});

describe('saving', () => {
  it('stores answers as they come; what comes twice or late is passed over', async () => {
    const { id, questionIds } = await work.given([choice(), open()]);
    const [q1 = '', q2 = ''] = questionIds;
    const student = work.student();
    const attemptId = await work.start(student, id);
    const save = async (questionId: string, response: unknown, revision?: number) =>
      (
        await work.ask<{ saveAnswers: { savedCount: number } }>(student, saving, {
          input: { attemptId, answers: [{ questionId, response, revision }] },
        })
      ).saveAnswers.savedCount;
    expect(await save(q1, wrong, 2)).toBe(1);
    expect(await save(q1, right, 1)).toBe(0);
    expect(await save(q1, wrong, 2)).toBe(0);
    expect(await save(q1, right, 3)).toBe(1);
    expect(await save(q2, { text: 'Parce que' })).toBe(1);
    expect(await save(q2, { text: 'Parce que' })).toBe(0);
    const { answers } = await work.attempt(student, attemptId);
    expect(answers.map(({ response }) => response)).toEqual([right, { text: 'Parce que' }]);
    expect(await save(q2, null)).toBe(1);
    expect((await work.attempt(student, attemptId)).answers[1]?.response).toBeNull();
  });

  it('names what is wrong, and stores nothing then', async () => {
    const { id, questionIds } = await work.given([choice(), open({ questionType: 'OPEN_SHORT' })]);
    const [q1 = '', q2 = ''] = questionIds;
    const student = work.student();
    const attemptId = await work.start(student, id);
    const answers = [
      { questionId: q1, response: { choices: [2, 3] } },
      { questionId: q2, response: { text: 'x'.repeat(201) } },
      { questionId: q1, response: { choices: [9] } },
      { questionId: '999999999', response: right },
    ];
    expect(await work.faults(student, saving, { input: { attemptId, answers } })).toEqual([
      'input.answers.0.response.choices TOO_MANY',
      'input.answers.1.response.text TOO_LONG',
      'input.answers.2.questionId DUPLICATE',
      'input.answers.2.response.choices.0 NO_CHOICE',
      'input.answers.3.questionId UNKNOWN_ID',
    ]);
    expect((await work.attempt(student, attemptId)).answers.map(({ response }) => response)).toEqual([null, null]);
  });

  it('is over when the work is handed in, and only for whose work it is', async () => {
    const { id, questionIds } = await work.given([choice()]);
    const [student, other] = [work.student(0), work.student(1)];
    const attemptId = await work.start(student, id);
    const input = { attemptId, answers: [{ questionId: questionIds[0], response: right }] };
    expect(await work.faults(other, saving, { input })).toEqual(['NOT_FOUND']);
    await work.submit(student, attemptId);
    expect(await work.faults(student, saving, { input })).toEqual(['input.attemptId WRONG_STATE']);
  });
});
