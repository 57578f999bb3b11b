import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import type { App } from '../../support/app.js';
import { right, said, wrong } from './answers.js';
import { choice, Classwork, Clock, grading, MINUTE, open, openApp } from './classwork.js';
import { type Explained, explaining } from './explained.js';

const clock = new Clock();
let app: App;
let work: Classwork;
beforeAll(async () => {
  app = await openApp(clock);
  work = await Classwork.make(app, clock, { students: 3 });
});
afterAll(() => app.close());

describe('a person grades', () => {
  it('answers, with criteria and words; the attempt has its score when all are graded', async () => {
    const { id, questionIds } = await work.given([choice(), open(), open({ questionText: 'Et alors ?' })]);
    const [q1 = '', q2 = '', q3 = ''] = questionIds;
    const attemptId = await work.hand(work.student(), id, { [q1]: right, [q2]: said, [q3]: said });
    const criteria = [
      { criterion: 'content', points: 2, maxPoints: '3', comment: 'Bien vu' },
      { criterion: 'grammar', points: '1.5' },
    ];
    await work.grade({ attemptId, answers: [{ questionId: q2, criteria, feedback: 'Presque' }] });
    expect(await work.attempt(work.teacher, attemptId)).toMatchObject({ status: 'SUBMITTED', score: null, autoScore: '10' });
    expect(await work.faults(work.teacher, grading, { input: { attemptId, complete: true } })).toEqual(['input.answers NOT_ALL_GRADED']);
    await work.grade({ attemptId, feedback: 'Bravo', answers: [{ questionId: q3, points: 5 }], complete: true });
    expect(await work.attempt(work.teacher, attemptId)).toMatchObject({
      status: 'GRADED',
      score: '18.5',
      percentage: '92.5',
      feedback: 'Bravo',
      autoGraded: false,
      answers: [{ points: '10' }, { points: '3.5', feedback: 'Presque' }, { points: '5' }],
    });
    expect((await work.events('grade.published')).filter(({ gradeId }) => gradeId === attemptId)).toMatchObject([
      { score: '18.5', maxScore: '20', feedbackAvailable: true },
    ]);
  });

  it('the whole instead of the sum, without a penalty; the history keeps what was before', async () => {
    const { id, questionIds } = await work.given([choice()], { allowLate: true, latePenalty: 50, dueAt: clock.in(MINUTE), maxAttempts: 1 });
    clock.pass(2 * MINUTE);
    const attemptId = await work.hand(work.student(), id, { [questionIds[0] ?? '']: right });
    expect(await work.attempt(work.teacher, attemptId)).toMatchObject({ isLate: true, score: '5' });
    await work.grade({ attemptId, manualScore: '8' });
    expect(await work.attempt(work.teacher, attemptId)).toMatchObject({ status: 'GRADED', score: '8', percentage: '80', manualScore: '8' });
    await work.grade({ attemptId, manualScore: null }, work.school.admin);
    expect(await work.attempt(work.teacher, attemptId)).toMatchObject({ score: '5', manualScore: null });
    const { explainGrade } = await work.ask<Explained>(work.teacher, explaining, { id: attemptId });
    expect(explainGrade.penaltyPoints).toBe('5');
    expect(explainGrade.history.map(({ cause, previousPoints, points }) => [cause, previousPoints, points])).toEqual([
      ['SUBMITTED', null, '5'],
      ['OVERRIDE', null, '8'],
      ['OVERRIDE', '8', null],
    ]);
    expect((await work.events('grade.published')).filter(({ gradeId }) => gradeId === attemptId)).toHaveLength(1);
  });

  it('within bounds, only what was handed in, and only their own assessments', async () => {
    const { id, questionIds } = await work.given([choice(), open()]);
    const [q1 = '', q2 = ''] = questionIds;
    const student = work.student();
    const attemptId = await work.start(student, id);
    expect(await work.faults(work.teacher, grading, { input: { attemptId, manualScore: 1 } })).toEqual(['NOT_FOUND']);
    expect(await work.faults(work.school.admin, grading, { input: { attemptId, manualScore: 1 } })).toEqual([
      'input.attemptId WRONG_STATE',
    ]);
    await work.save(student, attemptId, { [q1]: right, [q2]: said });
    await work.submit(student, attemptId);
    expect(
      await work.faults(work.teacher, grading, {
        input: {
          attemptId,
          manualScore: 1e9,
          answers: [
            { questionId: q2, points: '5.001' },
            { questionId: q1, points: -1 },
            { questionId: 'x', points: 1 },
          ],
        },
      }),
    ).toEqual([
      'input.manualScore TOO_LARGE',
      'input.answers.0.points TOO_LARGE',
      'input.answers.1.points TOO_SMALL',
      'input.answers.2.questionId UNKNOWN_ID',
    ]);
    const colleague = await work.school.person(Role.TEACHER);
    expect(await work.faults(colleague, grading, { input: { attemptId, manualScore: 1 } })).toEqual(['NOT_FOUND']);
    for (const who of [student, await work.school.person(Role.STAFF)])
      expect(await work.faults(who, grading, { input: { attemptId, manualScore: 15 } })).toEqual(['FORBIDDEN']);
  });

  it('many at once; those that cannot be graded are told', async () => {
    const { id, questionIds } = await work.given([choice()]);
    const other = await work.given([choice()]);
    const [one, two] = await Promise.all([0, 1].map((place) => work.hand(work.student(place), id, { [questionIds[0] ?? '']: wrong })));
    const elsewhere = await work.hand(work.student(2), other.id, {});
    const { gradeAttempts } = await work.ask<{ gradeAttempts: object }>(
      work.teacher,
      'mutation ($input: GradeAttemptsInput!) { gradeAttempts(input: $input) { gradedCount failedCount errors { path code } attempts { id score } } }',
      {
        input: {
          assessmentId: id,
          grades: [
            { attemptId: one, manualScore: 7, feedback: 'Ok' },
            { attemptId: two, manualScore: 11 },
            { attemptId: elsewhere, manualScore: 1 },
            { attemptId: '999999999', manualScore: 1 },
          ],
        },
      },
    );
    expect(gradeAttempts).toEqual({
      gradedCount: 1,
      failedCount: 3,
      errors: [
        { path: 'input.grades.1.manualScore', code: 'TOO_LARGE' },
        { path: 'input.grades.2', code: 'NOT_FOUND' },
        { path: 'input.grades.3', code: 'NOT_FOUND' },
      ],
      attempts: [{ id: one, score: '7' }],
    });
    expect(await work.attempt(work.teacher, two ?? '')).toMatchObject({ manualScore: null, score: '0' });
  });

  it('while the student starts another attempt, and both are served', async () => {
    const { id, questionIds } = await work.given([choice()], { maxAttempts: 3 });
    const student = work.student();
    const attemptId = await work.hand(student, id, { [questionIds[0] ?? '']: wrong });
    const [, second] = await Promise.all([work.grade({ attemptId, manualScore: 4 }), work.start(student, id)]);
    await work.save(student, second, { [questionIds[0] ?? '']: right });
    await work.submit(student, second);
    const bests = [await work.attempt(student, attemptId), await work.attempt(student, second)];
    expect(bests.map(({ score, isBest }) => [score, isBest])).toEqual([
      ['4', false],
      ['10', true],
    ]);
  });
});

describe('surveys', () => {
  it('need no key, and are never scored', async () => {
    const id = await work.create({ kind: 'SURVEY', homeworkType: undefined });
    const [q1 = '', q2 = ''] = await work.questions(id, choice({ content: { choices: [{ text: 'Oui' }, { text: 'Non' }] } }), open());
    await work.publish(id);
    const attemptId = await work.hand(work.student(), id, { [q1]: { choices: [1] }, [q2]: said });
    expect(await work.attempt(work.teacher, attemptId)).toMatchObject({
      status: 'SUBMITTED',
      score: null,
      autoScore: null,
      percentage: null,
    });
    expect(await work.faults(work.teacher, grading, { input: { attemptId, manualScore: 1 } })).toEqual(['input.manualScore LEAVE_OUT']);
    expect((await work.events('grade.published')).filter(({ gradeId }) => gradeId === attemptId)).toEqual([]);
  });
});
