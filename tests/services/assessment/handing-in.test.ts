import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../support/app.js';
import { right, said, wrong } from './answers.js';
import { choice, Classwork, Clock, MINUTE, open, openApp, saving, starting, submitting } from './classwork.js';

const clock = new Clock();
let app: App;
let work: Classwork;
beforeAll(async () => {
  app = await openApp(clock);
  work = await Classwork.make(app, clock, { students: 3 });
});
afterAll(() => app.close());

describe('handing in', () => {
  it('grades at once what can be graded, and pays for it', async () => {
    const { id, questionIds } = await work.given([choice(), choice({ points: '2.5' })], { passingScore: 80 });
    const [q1 = '', q2 = ''] = questionIds;
    const student = work.student();
    const attemptId = await work.start(student, id);
    await work.save(student, attemptId, { [q1]: right, [q2]: wrong });
    const { attempt, rewardsEarned } = await work.submit(student, attemptId);
    expect(attempt).toMatchObject({
      status: 'SUBMITTED',
      closedBy: 'STUDENT',
      isLate: false,
      autoGraded: true,
      autoScore: '10',
      score: '10',
      percentage: '80',
      passed: true,
    });
    expect(rewardsEarned).toMatchObject({ scoreBonus: '40' });
    expect((await work.attempt(work.teacher, attemptId)).answers.map(({ isCorrect, points }) => [isCorrect, points])).toEqual([
      [true, '10'],
      [false, '0'],
    ]);
    expect((await work.events('grade.published')).at(-1)).toMatchObject({ gradeId: attemptId, score: '10', maxScore: '12.5' });
    expect((await work.events('attempt.submitted')).at(-1)).toMatchObject({
      attemptId,
      classId: work.schoolClass.id,
      authorId: work.teacher.id,
    });
  });

  it('happens once: of many at the same moment one wins, and nothing is paid or told twice', async () => {
    const { id, questionIds } = await work.given([choice()]);
    const student = work.student(2);
    const attemptId = await work.start(student, id);
    await work.save(student, attemptId, { [questionIds[0] ?? '']: right });
    const faults = await Promise.all(Array.from({ length: 6 }, () => work.faults(student, submitting, { input: { attemptId } })));
    expect(faults.map((one) => one.join()).toSorted()).toEqual(['', ...Array<string>(5).fill('input.attemptId WRONG_STATE')]);
    expect((await work.events('grade.published')).filter(({ gradeId }) => gradeId === attemptId)).toHaveLength(1);
    expect((await work.events('attempt.submitted')).filter((event) => event['attemptId'] === attemptId)).toHaveLength(1);
    const changes = await work.school.sql('select 1 from grade_change where attempt_id = $1', [attemptId]);
    expect(changes).toHaveLength(1);
    const paid = await work.school.sql(`select 1 from reward_transaction where student_id = $1 and reason = 'HOMEWORK_COMPLETION'`, [
      student.id,
    ]);
    expect(paid).toHaveLength(1);
  });

  it('a rehearsal tells no score, so nobody can try until it is right', async () => {
    const { id, questionIds } = await work.given([choice()]);
    const student = work.student();
    const attemptId = await work.start(student, id);
    await work.save(student, attemptId, { [questionIds[0] ?? '']: right });
    const answer = await work.school.ask(student, submitting, { input: { attemptId } }, { 'x-dry-run': 'true' });
    expect(answer.data).toMatchObject({
      submitAttempt: { attempt: { status: 'SUBMITTED', score: null, percentage: null }, rewardsEarned: null },
    });
    expect(JSON.stringify(answer)).not.toContain('"10"');
    expect(await work.attempt(student, attemptId)).toMatchObject({ status: 'IN_PROGRESS' });
    const rehearsed = await work.school.ask(
      work.student(1),
      'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { answers { id } } } }',
      { input: { assessmentId: id } },
      { 'x-dry-run': 'true' },
    );
    expect(rehearsed.data).toEqual({ startAttempt: { attempt: { answers: [] } } });
  });

  it('what a person has to grade leaves the score open', async () => {
    const { id, questionIds } = await work.given([choice(), open()]);
    const [q1 = '', q2 = ''] = questionIds;
    const attemptId = await work.hand(work.student(0), id, { [q1]: right, [q2]: said });
    expect(await work.attempt(work.teacher, attemptId)).toMatchObject({
      status: 'SUBMITTED',
      autoGraded: false,
      autoScore: '10',
      score: null,
    });
    const blank = await work.hand(work.student(1), id, { [q1]: right });
    expect(await work.attempt(work.teacher, blank)).toMatchObject({ autoScore: '10', score: '10', percentage: '66.67' });
  });

  it('late work loses the penalty, to the thousandth', async () => {
    const { id, questionIds } = await work.given([choice({ points: '9.99' })], {
      allowLate: true,
      latePenalty: '33.333',
      dueAt: clock.in(MINUTE),
    });
    const student = work.student();
    const attemptId = await work.start(student, id);
    await work.save(student, attemptId, { [questionIds[0] ?? '']: right });
    clock.pass(2 * MINUTE);
    expect((await work.submit(student, attemptId)).attempt).toMatchObject({ isLate: true, score: '6.66', percentage: '66.67' });
    expect(await work.faults(work.student(1), starting, { input: { assessmentId: id } })).toEqual([]);
  });
});

describe('the clock of the server', () => {
  it('ends an attempt at its time limit, with what was saved until then', async () => {
    const { id, questionIds } = await work.given([choice(), choice()], { timeLimitSeconds: 60, maxAttempts: 2 });
    const [q1 = '', q2 = ''] = questionIds;
    const student = work.student();
    const attemptId = await work.start(student, id);
    await work.save(student, attemptId, { [q1]: right });
    clock.pass(63_000);
    // What was under way when the time was over still counts.
    await work.save(student, attemptId, { [q2]: wrong });
    clock.pass(5000);
    const late = { input: { attemptId, answers: [{ questionId: q2, response: right }] } };
    expect(await work.faults(student, saving, late)).toEqual(['input.attemptId TIME_OVER']);
    const { attempt } = await work.submit(student, attemptId);
    expect(attempt).toMatchObject({ closedBy: 'TIME_LIMIT', timeTaken: 60, score: '10', status: 'SUBMITTED' });
    const second = await work.start(student, id);
    clock.pass(2 * MINUTE);
    await work.doDueWork();
    await work.doDueWork();
    expect(await work.attempt(student, second)).toMatchObject({ closedBy: 'TIME_LIMIT', timeTaken: 60, score: '0' });
    expect(await work.faults(student, submitting, { input: { attemptId: second } })).toEqual(['input.attemptId WRONG_STATE']);
    expect((await work.events('attempt.submitted')).filter((event) => event['attemptId'] === second)).toHaveLength(1);
  });

  it('ends it at the due date where late work is refused; a date that is moved moves its end', async () => {
    const { id, questionIds } = await work.given([choice()], { dueAt: clock.in(10 * MINUTE) });
    const student = work.student();
    const attemptId = await work.start(student, id);
    await work.save(student, attemptId, { [questionIds[0] ?? '']: right });
    const moving = 'mutation ($id: ID!, $input: UpdateAssessmentInput!) { updateAssessment(id: $id, input: $input) { assessment { id } } }';
    await work.ask(work.teacher, moving, { id, input: { dueAt: clock.in(20 * MINUTE) } });
    clock.pass(15 * MINUTE);
    await work.doDueWork();
    expect(await work.attempt(student, attemptId)).toMatchObject({ status: 'IN_PROGRESS' });
    clock.pass(6 * MINUTE);
    expect(await work.faults(work.student(1), starting, { input: { assessmentId: id } })).toEqual(['input.assessmentId PAST_DUE']);
    await work.doDueWork();
    expect(await work.attempt(student, attemptId)).toMatchObject({ status: 'SUBMITTED', closedBy: 'DUE_DATE', isLate: false, score: '10' });
  });

  it('a student and the clock at the same moment hand in once', async () => {
    const { id, questionIds } = await work.given([choice()], { timeLimitSeconds: 60 });
    const student = work.student();
    const attemptId = await work.start(student, id);
    await work.save(student, attemptId, { [questionIds[0] ?? '']: right });
    clock.pass(70_000);
    const [faults] = await Promise.all([work.faults(student, submitting, { input: { attemptId } }), work.doDueWork(), work.doDueWork()]);
    expect(['', 'input.attemptId WRONG_STATE']).toContain(faults.join());
    expect(await work.attempt(student, attemptId)).toMatchObject({ closedBy: 'TIME_LIMIT', score: '10' });
    expect(await work.school.sql('select 1 from grade_change where attempt_id = $1', [attemptId])).toHaveLength(1);
    expect((await work.events('grade.published')).filter(({ gradeId }) => gradeId === attemptId)).toHaveLength(1);
  });
});
