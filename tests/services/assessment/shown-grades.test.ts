import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../support/app.js';
import { right, said } from './answers.js';
import { choice, Classwork, Clock, MINUTE, open, openApp } from './classwork.js';
import { type Explained, explaining } from './explained.js';

const clock = new Clock();
let app: App;
let work: Classwork;
beforeAll(async () => {
  app = await openApp(clock);
  work = await Classwork.make(app, clock);
});
afterAll(() => app.close());

describe('a grade explained', () => {
  it('is a tree in data and in words, in the language of who asks', async () => {
    const { id, questionIds } = await work.given([choice({ explanation: 'Même dénominateur' }), open(), choice()], { passingScore: 50 });
    const [q1 = '', q2 = ''] = questionIds;
    const attemptId = await work.hand(work.student(), id, { [q1]: right, [q2]: said });
    await work.grade({ attemptId, answers: [{ questionId: q2, points: '2.5' }] });
    const { explainGrade } = await work.ask<Explained>(work.teacher, explaining, { id: attemptId });
    expect(explainGrade).toMatchObject({ isScoreShown: true, score: '12.5', totalPoints: '25', passed: true });
    expect(explainGrade.sentences).toEqual(['Score: 12.5 of 25 points, 50%.', 'Passed: 50% were needed.']);
    expect(explainGrade.questions).toMatchObject([
      {
        points: '10',
        isCorrect: true,
        response: '3/4',
        right: '3/4',
        explanation: 'Même dénominateur',
        sentence: 'Question 1: right, 10 of 10 points.',
      },
      { points: '2.5', response: 'Parce que', right: null, sentence: expect.stringContaining('given by Amina') as string },
      { points: '0', response: null, right: '3/4', sentence: 'Question 3: not answered, 0 of 10 points.' },
    ]);
    const french = await work.school.ask<Explained>(work.teacher, explaining, { id: attemptId }, { 'accept-language': 'fr' });
    expect(french.data.explainGrade.sentences[0]).toBe('Note : 12.5 points sur 25, 50 %.');
    const arabic = await work.school.ask<Explained>(work.teacher, explaining, { id: attemptId }, { 'accept-language': 'ar' });
    expect(arabic.data.explainGrade.questions[0]?.['sentence']).toBe('السؤال 1: صحيح، 10 من 10 نقطة.');
    const mine = await work.ask<Explained>(work.student(), explaining, { id: attemptId });
    expect(mine.explainGrade).toMatchObject({ score: '12.5', history: [] });
    expect(mine.explainGrade.questions.map(({ isShown, points, right: key }) => [isShown, points, key])).toEqual([
      [false, null, null],
      [false, null, null],
      [false, null, null],
    ]);
  });
});

describe('marks are made known when the policy says so', () => {
  it('after the due date, once, to the student and to guardians who may see marks', async () => {
    const { id, questionIds } = await work.given([choice()], { scoreRelease: 'AFTER_DUE', dueAt: clock.in(5 * MINUTE) });
    const student = work.student();
    const parent = await work.school.guardianOf(student);
    const attemptId = await work.hand(student, id, { [questionIds[0] ?? '']: right });
    for (const who of [student, parent])
      expect(await work.attempt(who, attemptId)).toMatchObject({ score: null, percentage: null, isBest: null });
    const told = async () => (await work.events('grade.published')).filter(({ gradeId }) => gradeId === attemptId);
    expect(await told()).toEqual([]);
    clock.pass(6 * MINUTE);
    await work.doDueWork();
    await work.doDueWork();
    expect(await told()).toMatchObject([{ studentId: student.id, score: '10', title: 'Fractions', subjectName: 'Mathématiques' }]);
    for (const who of [student, parent]) expect(await work.attempt(who, attemptId)).toMatchObject({ score: '10', percentage: '100' });
  });

  it('when a person has graded it', async () => {
    const { id, questionIds } = await work.given([choice()], { scoreRelease: 'WHEN_GRADED' });
    const student = work.student(1);
    const attemptId = await work.hand(student, id, { [questionIds[0] ?? '']: right });
    expect(await work.attempt(student, attemptId)).toMatchObject({ score: null, autoScore: null });
    await work.grade({ attemptId, feedback: 'Vu', complete: true });
    expect(await work.attempt(student, attemptId)).toMatchObject({ score: '10', feedback: 'Vu' });
  });
});
