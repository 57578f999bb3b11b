import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QuestionType } from '../../src/entities/assessment/question.js';
import { admin, demoUnderTest, type DemoUnderTest } from './demo-under-test.js';

/** A Thursday, in the middle of a school year. */
const now = new Date('2026-11-19T13:00:00Z');
let clock = now;
let demo: DemoUnderTest;
beforeAll(async () => {
  demo = await demoUnderTest({ now: () => clock, students: 200 });
});
afterAll(() => demo[Symbol.asyncDispose]());

interface Homework {
  readonly id: string;
  readonly title: string;
  readonly isPublished: boolean;
  readonly dueAt: string;
  readonly publishedAt: string | null;
  readonly latePenalty: string | null;
}
interface Work {
  readonly id: string;
  readonly status: 'IN_PROGRESS' | 'SUBMITTED' | 'GRADED';
  readonly attemptNumber: number;
  readonly assessmentId: string;
  readonly studentId: string;
  readonly startedAt: string;
  readonly submittedAt: string | null;
  readonly gradedAt: string | null;
  readonly releasedAt: string | null;
  readonly isLate: boolean;
  readonly score: string | null;
  readonly percentage: string | null;
  readonly totalPoints: string;
  readonly feedback: string | null;
  readonly answers: readonly {
    readonly response: Readonly<Record<string, unknown>> | null;
    readonly isCorrect: boolean | null;
    readonly points: string | null;
    readonly question: {
      readonly questionType: QuestionType;
      readonly points: string;
      readonly answerKey: Readonly<Record<string, unknown>> | null;
    };
  }[];
}
const homeworkFields = 'id title isPublished dueAt publishedAt latePenalty';
const workFields = `id status attemptNumber assessmentId studentId startedAt submittedAt gradedAt releasedAt isLate score percentage totalPoints feedback
  answers { response isCorrect points question { questionType points answerKey } }`;
const homeworkOf = (email: string, filter = ''): Promise<Homework[]> => demo.all<Homework>(email, 'assessments', homeworkFields, filter);
const workOf = (email: string, filter = ''): Promise<Work[]> => demo.all<Work>(email, 'attempts', workFields, filter);
const later = (one: string | null, other: Date): boolean => one !== null && Date.parse(one) > other.getTime();

describe('the homework of the demo data', () => {
  test('stands in every state, with questions of every type', async () => {
    const teacher = 'teacher@madrasti.test';
    expect(await homeworkOf(teacher, 'status: DRAFT')).toHaveLength(1);
    expect(await homeworkOf(teacher, 'status: ARCHIVED')).toHaveLength(1);
    const published = await homeworkOf(teacher, 'status: PUBLISHED');
    expect(published.some(({ dueAt }) => later(dueAt, now))).toBe(true);
    expect(published.some(({ dueAt }) => !later(dueAt, now))).toBe(true);
    expect(published.some(({ latePenalty }) => latePenalty === '20')).toBe(true);
    const types = (await demo.all<{ questionType: string }>(teacher, 'questions', 'questionType')).map(({ questionType }) => questionType);
    expect([...new Set(types)].toSorted()).toEqual(Object.values(QuestionType).toSorted());
  });

  test('is worked on in every way: open, handed in, waiting for a person, graded with words, late, and a second time', async () => {
    const all = await workOf(admin);
    const has = (condition: (work: Work) => boolean): boolean => all.some(condition);
    expect(has(({ status }) => status === 'IN_PROGRESS')).toBe(true);
    expect(has(({ status, score }) => status === 'SUBMITTED' && score !== null)).toBe(true);
    expect(has(({ status, score }) => status === 'SUBMITTED' && score === null)).toBe(true);
    expect(has(({ status, feedback }) => status === 'GRADED' && feedback !== null)).toBe(true);
    expect(has(({ isLate }) => isLate)).toBe(true);
    expect(has(({ attemptNumber }) => attemptNumber === 2)).toBe(true);
  });

  test('shows Sara her work, her mother what she did, and their teachers their classes', async () => {
    const hers = await workOf('student@madrasti.test');
    expect(new Set(hers.map(({ status }) => status))).toEqual(new Set(['IN_PROGRESS', 'SUBMITTED', 'GRADED']));
    const seen = await workOf('parent@madrasti.test');
    expect(seen.map(({ id, score }) => [id, score])).toEqual(hers.map(({ id, score }) => [id, score]));
    expect((await homeworkOf('student@madrasti.test')).length).toBeGreaterThan(5);
    expect(await demo.count('teacher@madrasti.test', 'attempts', 'needsGrading: true')).toBeGreaterThan(3);
    expect(await demo.count('teacher2@madrasti.test', 'attempts')).toBeGreaterThan(10);
    expect(await demo.count('student2@madrasti.test', 'attempts')).toBeGreaterThan(1);
  });

  test('has the scores that its answers earn', async () => {
    const penalties = new Map((await homeworkOf(admin)).map(({ id, latePenalty }) => [id, Number(latePenalty ?? 0)]));
    const [open, handedIn] = [await workOf(admin, 'statuses: [IN_PROGRESS]'), await workOf(admin, 'statuses: [SUBMITTED, GRADED]')];
    expect(open.filter(({ score, answers }) => score !== null || answers.some(({ points }) => points !== null))).toEqual([]);
    const keyed = handedIn.flatMap(({ answers }) => answers).filter(({ question }) => question.answerKey !== null);
    expect(keyed.filter(({ isCorrect, points, question }) => Number(points) !== (isCorrect ? Number(question.points) : 0))).toEqual([]);
    // Blanks are compared without case and accents, which is the grader's own matter.
    const exact = keyed.filter(({ question }) => question.questionType !== QuestionType.FILL_BLANK);
    expect(
      exact.filter(({ isCorrect, response, question }) => isCorrect !== (JSON.stringify(response) === JSON.stringify(question.answerKey))),
    ).toEqual([]);

    const waiting = (work: Work): boolean => work.answers.some(({ points }) => points === null);
    expect(handedIn.filter((work) => (work.score === null) !== waiting(work))).toEqual([]);
    const wrong = handedIn.filter((work) => {
      const sum = work.answers.reduce((total, { points }) => total + Number(points), 0);
      const score = sum * (work.isLate ? 1 - (penalties.get(work.assessmentId) ?? 0) / 100 : 1);
      const percentage = (100 * score) / Number(work.totalPoints);
      return !waiting(work) && (Math.abs(Number(work.score) - score) > 0.001 || Math.abs(Number(work.percentage) - percentage) > 0.01);
    });
    expect(wrong).toEqual([]);
  });

  test('happened in order: started after it was published, handed in, graded, told, and nothing later than now', async () => {
    const given = new Map((await homeworkOf(admin)).map((homework) => [homework.id, homework]));
    const inOrder = (...moments: (string | null | undefined)[]): boolean => {
      const known = moments.flatMap((at) => at ?? []);
      return known.every((at, i) => i === 0 || (known[i - 1] ?? '') <= at);
    };
    const wrong = (await workOf(admin)).filter(({ assessmentId, startedAt, submittedAt, gradedAt, releasedAt, isLate }) => {
      const { publishedAt, dueAt = '' } = given.get(assessmentId) ?? {};
      const late = submittedAt !== null && submittedAt > dueAt;
      const end = now.toISOString();
      return !inOrder(publishedAt, startedAt, submittedAt, gradedAt, end) || !inOrder(submittedAt, releasedAt, end) || isLate !== late;
    });
    expect(wrong).toEqual([]);
  });

  test('is explained by its history, one entry when it was handed in and one for each answer graded by a person', async () => {
    const fields = 'status gradeChanges { cause points changedById } answers { points gradedById }';
    interface Explained {
      readonly status: string;
      readonly gradeChanges: readonly { readonly cause: string; readonly points: string | null; readonly changedById: string | null }[];
      readonly answers: readonly { readonly points: string | null; readonly gradedById: string | null }[];
    }
    for (const { status, gradeChanges, answers } of await demo.all<Explained>(admin, 'attempts', fields)) {
      const byHand = answers.filter(({ gradedById }) => gradedById !== null);
      expect(gradeChanges.map(({ cause }) => cause)).toEqual([
        ...(status === 'IN_PROGRESS' ? [] : ['SUBMITTED']),
        ...byHand.map(() => 'ANSWER_GRADED'),
      ]);
      expect(gradeChanges.slice(1).map(({ points, changedById }) => [points, changedById])).toEqual(
        byHand.map(({ points, gradedById }) => [points, gradedById]),
      );
    }
  });

  test('is given anew once all of it is past its due date', async () => {
    const before = await demo.count(admin, 'assessments');
    clock = new Date('2026-11-26T13:00:00Z');
    expect((await demo.again(clock)).added.has('assessment')).toBe(false);
    clock = new Date('2026-12-03T13:00:00Z');
    expect((await demo.again(clock)).added.get('assessment')).toBe(before + 1);
    expect((await demo.again(clock)).added.has('assessment')).toBe(false);
  });
});
