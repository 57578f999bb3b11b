import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../support/app.js';
import { right, wrong } from './answers.js';
import { choice, Classwork, Clock, openApp } from './classwork.js';

const clock = new Clock();
let app: App;
let work: Classwork;
beforeAll(async () => {
  app = await openApp(clock);
  work = await Classwork.make(app, clock);
});
afterAll(() => app.close());

describe('figures', () => {
  it('count the best attempt of each student, and name the most common mistake', async () => {
    const room = await Classwork.make(app, clock, { students: 4 });
    const { id, questionIds } = await room.given([choice(), choice()], { maxAttempts: 2, passingScore: 60 });
    const [q1 = '', q2 = ''] = questionIds;
    await room.hand(room.student(0), id, { [q1]: wrong, [q2]: wrong });
    await room.hand(room.student(0), id, { [q1]: right, [q2]: right });
    await room.hand(room.student(1), id, { [q1]: right, [q2]: wrong });
    await room.hand(room.student(2), id, { [q2]: { choices: [3] } });
    await room.start(room.student(3), id);
    const figures = await room.ask(
      room.teacher,
      `query ($id: ID!) {
        assessment(id: $id) { submissionsCount completionRate averageScore }
        assessmentAnalytics(id: $id) { totalStudents submittedCount completionRate averageScore medianScore highestScore lowestScore perfectScores
          failingScores submissionTimeline { count } questionAnalytics { questionId gradedCount correctRate averagePoints mostCommonMistake mistakeCount }
          timeStatistics { averageTime fastestCompletion } }
      }`,
      { id },
    );
    expect(figures).toMatchObject({
      assessment: { submissionsCount: 4, completionRate: '75', averageScore: '50' },
      assessmentAnalytics: {
        totalStudents: 4,
        submittedCount: 3,
        completionRate: '75',
        averageScore: '50',
        medianScore: '50',
        highestScore: '100',
        lowestScore: '0',
        perfectScores: 1,
        failingScores: 2,
        questionAnalytics: [
          { questionId: q1, gradedCount: 4, correctRate: '50', averagePoints: '5', mostCommonMistake: '1/2', mistakeCount: 1 },
          { questionId: q2, gradedCount: 4, correctRate: '25', averagePoints: '2.5', mostCommonMistake: '1/2', mistakeCount: 3 },
        ],
      },
    });
    expect(await room.faults(room.student(), 'query ($id: ID!) { assessmentAnalytics(id: $id) { totalStudents } }', { id })).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('of an assessment that nobody has worked on are empty', async () => {
    const { id } = await work.given([choice()]);
    const { assessmentAnalytics } = await work.ask<{ assessmentAnalytics: object }>(
      work.teacher,
      'query ($id: ID!) { assessmentAnalytics(id: $id) { submittedCount completionRate averageScore medianScore submissionTimeline { date } questionAnalytics { correctRate mostCommonMistake } timeStatistics { medianTime } } }',
      { id },
    );
    expect(assessmentAnalytics).toEqual({
      submittedCount: 0,
      completionRate: '0',
      averageScore: null,
      medianScore: null,
      submissionTimeline: [],
      questionAnalytics: [{ correctRate: null, mostCommonMistake: null }],
      timeStatistics: { medianTime: null },
    });
  });
});
