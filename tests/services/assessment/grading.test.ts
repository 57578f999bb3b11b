import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import type { App } from '../../support/app.js';
import { choice, Classwork, Clock, grading, MINUTE, open, openApp } from './classwork.js';

const clock = new Clock();
let app: App;
let work: Classwork;
beforeAll(async () => {
  app = await openApp(clock);
  work = await Classwork.make(app, clock, { students: 4 });
});
afterAll(() => app.close());

const right = { choices: [2] };
const wrong = { choices: [1] };
const said = { text: 'Parce que' };
const explaining = `query ($id: ID!) { explainGrade(attemptId: $id) { isScoreShown score totalPoints manualScore latePenalty penaltyPoints passed sentences
  questions { points worth isShown isCorrect response right explanation criteria gradedByName sentence } history { cause position previousPoints points changedByName sentence } } }`;
interface Explained {
  explainGrade: {
    isScoreShown: boolean;
    score: string | null;
    penaltyPoints: string | null;
    sentences: string[];
    questions: Record<string, unknown>[];
    history: Record<string, unknown>[];
  };
}
const correcting = `mutation ($input: CorrectAnswerKeyInput!) { correctAnswerKey(input: $input) {
  question { answerKey } regrades { studentId previousPoints points previousScore score attempt { id percentage } } } }`;

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
