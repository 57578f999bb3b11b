import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../support/app.js';
import { right, wrong } from './answers.js';
import { choice, Classwork, Clock, open, openApp } from './classwork.js';

const clock = new Clock();
let app: App;
let work: Classwork;
beforeAll(async () => {
  app = await openApp(clock);
  work = await Classwork.make(app, clock, { students: 3 });
});
afterAll(() => app.close());

const correcting = `mutation ($input: CorrectAnswerKeyInput!) { correctAnswerKey(input: $input) {
  question { answerKey } regrades { studentId previousPoints points previousScore score attempt { id percentage } } } }`;

describe('a key that was wrong', () => {
  it('is corrected: who changes is shown first by a dry run, then regraded; what a person graded stays', async () => {
    const { id, questionIds } = await work.given([choice(), choice({ points: 1 })]);
    const [q1 = '', q2 = ''] = questionIds;
    const hand = (place: number, response: object) => work.hand(work.student(place), id, { [q1]: response, [q2]: right });
    const [gains, loses, kept] = [await hand(0, wrong), await hand(1, right), await hand(2, right)];
    await work.grade({ attemptId: kept, answers: [{ questionId: q1, points: 6 }] });
    const input = { questionId: q1, content: { choices: [{ text: '1/2', isCorrect: true }, { text: '3/4' }, { text: '2/6' }] } };
    const regrades = [
      {
        studentId: work.student(0).id,
        previousPoints: '0',
        points: '10',
        previousScore: '1',
        score: '11',
        attempt: { id: gains, percentage: '100' },
      },
      {
        studentId: work.student(1).id,
        previousPoints: '10',
        points: '0',
        previousScore: '11',
        score: '1',
        attempt: { id: loses, percentage: '9.09' },
      },
    ];
    const rehearsed = await work.school.ask(work.teacher, correcting, { input }, { 'x-dry-run': 'true' });
    expect(rehearsed.data).toEqual({ correctAnswerKey: { question: { answerKey: { choices: [1] } }, regrades } });
    expect(await work.attempt(work.teacher, gains)).toMatchObject({ score: '1' });
    const done = await work.ask(work.teacher, correcting, { input });
    expect(done).toEqual(rehearsed.data);
    expect(await work.attempt(work.teacher, gains)).toMatchObject({ score: '11' });
    expect(await work.attempt(work.teacher, kept)).toMatchObject({ score: '7' });
    expect(await work.ask(work.teacher, correcting, { input })).toMatchObject({ correctAnswerKey: { regrades: [] } });
  });

  it('is of the same choices, and of a question that has one', async () => {
    const { questionIds } = await work.given([choice(), open()]);
    const [q1 = '', q2 = ''] = questionIds;
    const other = { choices: [{ text: '1/2', isCorrect: true }, { text: '3/4' }, { text: '5/6' }] };
    expect(await work.faults(work.teacher, correcting, { input: { questionId: q1, content: other } })).toEqual(['input.content MISMATCH']);
    expect(await work.faults(work.teacher, correcting, { input: { questionId: q2, content: {} } })).toEqual([
      'input.questionId WRONG_STATE',
    ]);
  });
});
