import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import { choice, Classwork, Clock, starting, updating } from './classwork.js';

const SECOND = 1000;
const clock = new Clock();
let app: App;
beforeAll(async () => {
  app = await startApp({ RATE_LIMIT_SCALE: '1' }, { now: clock.now });
});
afterAll(() => app.close());

const extending = `mutation ($input: ExtendAttemptInput!) { extendAttempt(input: $input) {
  attemptId deadlineAt extendedSeconds attempt { startedAt timeLimitSeconds } } }`;
const quiz = { kind: 'QUIZ', homeworkType: undefined, dueAt: undefined, title: 'Contrôle' };

describe('an assessment with a code', () => {
  const given = async () => {
    const work = await Classwork.make(app, clock);
    const { id } = await work.given([choice()], { ...quiz, maxAttempts: 3, accessCode: ' Été-42 ' });
    const start = (accessCode?: string | null, headers = {}) =>
      work.school.ask(work.student(), starting, { input: { assessmentId: id, accessCode } }, headers);
    return { work, id, start };
  };
  const faultOf = ({ errors }: Awaited<ReturnType<Awaited<ReturnType<typeof given>>['start']>>) => errors?.[0]?.extensions;

  it('is started by who knows it, and shows it to nobody', async () => {
    const { work, id, start } = await given();
    expect(faultOf(await start())?.fields).toMatchObject([{ path: 'input.accessCode', code: 'REQUIRED' }]);
    expect(faultOf(await start('été-42'))?.fields).toMatchObject([{ path: 'input.accessCode', code: 'WRONG_CODE' }]);
    // The same letters, composed otherwise.
    expect((await start('E\u0301te\u0301-42 ')).errors).toBeUndefined();
    const seen = 'query ($id: ID!) { assessment(id: $id) { requiresAccessCode } }';
    for (const who of [work.student(), work.teacher, work.school.admin])
      expect(await work.ask(who, seen, { id })).toEqual({ assessment: { requiresAccessCode: true } });
    const report = await work.school.ask(work.teacher, updating, { id, input: { accessCode: 'other' } }, { 'x-dry-run': 'true' });
    expect(JSON.stringify(report)).not.toMatch(/other|42/);
  });

  it('tells nothing about its questions to a student who has not said it, homework or not', async () => {
    const work = await Classwork.make(app, clock);
    const { id, questionIds } = await work.given([choice()], { accessCode: 'x1' });
    const reading = 'query ($id: ID!) { assessment(id: $id) { questions { id } } }';
    const seen = (who = work.student()) => work.ask(who, reading, { id });
    const none = { assessment: { questions: [] } };
    expect([await seen(), await seen(await work.school.guardianOf(work.student()))]).toEqual([none, none]);
    const answers = [
      { questionId: questionIds[0], response: { choices: [9] } },
      { questionId: '1', response: {} },
    ];
    const input = { assessmentId: id, answers };
    expect(await work.faults(work.student(), starting, { input })).toEqual(['input.accessCode REQUIRED']);
    expect(await work.faults(work.student(), starting, { input: { ...input, accessCode: 'x2' } })).toEqual(['input.accessCode WRONG_CODE']);
    await work.ask(work.student(), starting, { input: { assessmentId: id, accessCode: 'x1' } });
    expect(await seen()).toEqual({ assessment: { questions: [{ id: questionIds[0] }] } });
  });

  it('lets nobody try codes one after the other, in earnest or as a rehearsal', async () => {
    const { start } = await given();
    for (let tries = 0; tries < 5; tries += 1) await start(`wrong ${tries}`, tries % 2 ? { 'x-dry-run': 'true' } : {});
    const codes = [];
    for (let tries = 0; tries < 3; tries += 1) codes.push(faultOf(await start('wrong'))?.code);
    expect(codes.at(-1)).toBe('RATE_LIMITED');
    expect(faultOf(await start('Été-42'))).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) as number });
  });

  it('is open again without one; a copy has the same', async () => {
    const { work, id, start } = await given();
    const copying = 'mutation ($id: ID!) { duplicateAssessment(id: $id) { assessment { requiresAccessCode } } }';
    expect(await work.ask(work.teacher, copying, { id })).toMatchObject({
      duplicateAssessment: { assessment: { requiresAccessCode: true } },
    });
    expect(await work.faults(work.teacher, updating, { id, input: { accessCode: '  ' } })).toEqual(['input.accessCode BLANK']);
    await work.ask(work.teacher, updating, { id, input: { accessCode: null } });
    expect((await start()).errors).toBeUndefined();
  });
});

describe('more time', () => {
  const running = async (more: Record<string, unknown> = {}) => {
    const work = await Classwork.make(app, clock);
    const { id, questionIds } = await work.given([choice()], { ...quiz, timeLimitSeconds: 120, allowTimeExtension: true, ...more });
    const attempt = await work.start(work.student(), id);
    const extend = (seconds: number, who = work.teacher) => work.faults(who, extending, { input: { attemptId: attempt, seconds } });
    return { work, assessmentId: id, attempt, extend, questionId: questionIds[0] ?? '' };
  };

  it('is added to what an attempt has, and what was given before stays', async () => {
    const { work, assessmentId, attempt, extend, questionId } = await running();
    expect(await extend(60)).toEqual([]);
    interface Extended {
      readonly extendAttempt: { attemptId: string; deadlineAt: string; extendedSeconds: number; attempt: { startedAt: string } | null };
    }
    const byStudent = { assessmentId, studentId: work.student().id, seconds: 30 };
    const { extendAttempt: first } = await work.ask<Extended>(work.teacher, extending, { input: byStudent });
    // While it runs, the work is the student's own.
    expect(first).toMatchObject({ attemptId: attempt, extendedSeconds: 90, attempt: null });
    const { extendAttempt: second } = await work.ask<Extended>(work.school.admin, extending, {
      input: { attemptId: attempt, seconds: 10 },
    });
    expect(second).toMatchObject({ extendedSeconds: 100, attempt: { timeLimitSeconds: 220 } });
    expect(Date.parse(second.deadlineAt) - Date.parse(second.attempt?.startedAt ?? '')).toBe(220_000);
    // Past the first limit it is still worked on, and handed in by its student.
    clock.pass(200 * SECOND);
    await work.doDueWork();
    await work.save(work.student(), attempt, { [questionId]: { choices: [2] } });
    expect((await work.submit(work.student(), attempt)).attempt).toMatchObject({ closedBy: 'STUDENT', score: '10', timeTaken: 200 });
    expect(await extend(60)).toEqual(['input.attemptId WRONG_STATE']);
  });

  it('is given by those who grade, to what runs, as far as it is allowed', async () => {
    const { work, assessmentId, extend } = await running();
    expect(await extend(60, work.student())).toEqual(['FORBIDDEN']);
    expect(await extend(60, await work.school.person(Role.TEACHER))).toEqual(['NOT_FOUND']);
    const named = (input: object) => work.faults(work.teacher, extending, { input: { seconds: 60, ...input } });
    expect(await named({})).toEqual(['input.assessmentId REQUIRED', 'input.studentId REQUIRED']);
    expect(await named({ assessmentId, studentId: work.student(1).id })).toEqual(['input.studentId NO_OPEN_ATTEMPT']);
    expect(await extend(0)).toEqual(['input.seconds TOO_SMALL']);
    expect(await extend(604_800)).toEqual(['input.seconds TOO_LARGE']);
    clock.pass(130 * SECOND);
    expect(await extend(60)).toEqual(['input.attemptId TIME_OVER']);
    expect(await (await running({ allowTimeExtension: false })).extend(60)).toEqual(['input.attemptId NOT_EXTENDABLE']);
    expect(await (await running({ timeLimitSeconds: null })).extend(60)).toEqual(['input.attemptId NOT_EXTENDABLE']);
  });

  it('does not outlast a due date after which nothing is accepted', async () => {
    const { work, attempt, extend } = await running({ dueAt: clock.in(150 * SECOND) });
    expect(await extend(3600)).toEqual([]);
    clock.pass(160 * SECOND);
    await work.doDueWork();
    expect(await work.attempt(work.student(), attempt)).toMatchObject({ status: 'SUBMITTED', closedBy: 'DUE_DATE' });
  });
});
