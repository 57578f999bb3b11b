import { Role } from '../../../src/entities/identity/role.js';
import type { OrganizationFacts } from '../../../src/context.js';
import { doDueWork } from '../../../src/services/assessment/due-work.js';
import { type App, startApp } from '../../support/app.js';
import type { Person, School, SchoolClassUnderTest } from '../../support/school.js';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** A clock that tests move; it starts at the real time, and tokens are good for an hour of it. */
export class Clock {
  #ahead = 0;
  readonly now = (): Date => new Date(Date.now() + this.#ahead);
  /** Lets time pass. */
  pass(milliseconds: number): void {
    this.#ahead += milliseconds;
  }
  /** An instant so far from now, as a client sends it. */
  in(milliseconds: number): string {
    return new Date(this.now().getTime() + milliseconds).toISOString();
  }
}

/** What handing in answers. */
export interface Handed {
  readonly attempt: Seen;
  readonly rewardsEarned: { readonly totalPoints: string; readonly scoreBonus: string } | null;
}
export interface Seen {
  readonly id: string;
  readonly status: string;
  readonly closedBy: string | null;
  readonly isLate: boolean;
  readonly timeTaken: number | null;
  readonly submittedAt: string | null;
  readonly autoScore: string | null;
  readonly manualScore: string | null;
  readonly score: string | null;
  readonly percentage: string | null;
  readonly passed: boolean | null;
  readonly autoGraded: boolean;
  readonly feedback: string | null;
  readonly correctAnswers: number | null;
  readonly isBest: boolean | null;
  readonly answers: readonly {
    readonly questionId: string;
    readonly response: unknown;
    readonly isCorrect: boolean | null;
    readonly points: string | null;
    readonly feedback: string | null;
  }[];
}

interface Fault {
  path: string;
  code: string;
}

/** A class with its teacher, in an organization of its own, that is given work. */
export class Classwork {
  private constructor(
    readonly app: App,
    readonly school: School,
    readonly clock: Clock,
    readonly teacher: Person,
    readonly schoolClass: SchoolClassUnderTest,
  ) {}

  static async make(app: App, clock: Clock, { students = 2 } = {}): Promise<Classwork> {
    const school = await app.school();
    const teacher = await school.person(Role.TEACHER);
    return new Classwork(app, school, clock, teacher, await school.schoolClass({ teacher, students }));
  }

  /** A student of the class. */
  student(place = 0): Person {
    const one = this.schoolClass.students[place];
    if (!one) throw new Error(`there is no student ${place}`);
    return one;
  }

  /** Asks, and answers the data; fails when there is an error. */
  async ask<T = Record<string, unknown>>(who: Person, query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.school.ask<T>(who, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** What is wrong with what somebody asks: `path CODE` of each field, or the code alone. */
  async faults(who: Person, query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
    const { errors } = await this.school.ask(who, query, variables);
    const [error] = errors ?? [];
    if (!error) return [];
    const fields = error.extensions.fields as readonly Fault[] | undefined;
    return fields ? fields.map(({ path, code }) => `${path} ${code}`) : [error.extensions.code];
  }

  /** What a homework needs. */
  homework(more: Record<string, unknown> = {}): Record<string, unknown> {
    return {
      kind: 'HOMEWORK',
      title: 'Fractions',
      homeworkType: 'MIXED',
      subjectId: this.school.subjectId,
      gradeId: this.school.gradeId,
      schoolClassIds: [this.schoolClass.id],
      dueAt: this.clock.in(7 * DAY),
      maxAttempts: 1,
      ...more,
    };
  }

  async create(more: Record<string, unknown> = {}, who: Person = this.teacher): Promise<string> {
    const { createAssessment } = await this.ask<{ createAssessment: { assessment: { id: string } } }>(who, creating, {
      input: this.homework(more),
    });
    return createAssessment.assessment.id;
  }

  /** Questions of an assessment, in order; answers their keys. */
  async questions(assessmentId: string, ...questions: Record<string, unknown>[]): Promise<string[]> {
    const { createQuestions } = await this.ask<{ createQuestions: { questions: { id: string }[] } }>(this.teacher, addingQuestions, {
      input: { assessmentId, questions },
    });
    return createQuestions.questions.map(({ id }) => id);
  }

  publish(id: string): Promise<unknown> {
    return this.ask(this.teacher, 'mutation ($id: ID!) { publishAssessment(id: $id) { assessment { isPublished } } }', { id });
  }

  /** Starts an attempt; answers its key. */
  async start(who: Person, assessmentId: string): Promise<string> {
    const { startAttempt } = await this.ask<{ startAttempt: { attempt: { id: string } } }>(who, starting, { input: { assessmentId } });
    return startAttempt.attempt.id;
  }

  /** Saves answers, by question. */
  async save(who: Person, attemptId: string, responses: Readonly<Record<string, unknown>>): Promise<number> {
    const answers = Object.entries(responses).map(([questionId, response]) => ({ questionId, response }));
    const { saveAnswers } = await this.ask<{ saveAnswers: { savedCount: number } }>(who, saving, { input: { attemptId, answers } });
    return saveAnswers.savedCount;
  }

  async submit(who: Person, attemptId: string): Promise<Handed> {
    const { submitAttempt } = await this.ask<{ submitAttempt: Handed }>(who, submitting, { input: { attemptId } });
    return submitAttempt;
  }

  /** An attempt from its start to its end. */
  async hand(who: Person, assessmentId: string, responses: Readonly<Record<string, unknown>>): Promise<string> {
    const id = await this.start(who, assessmentId);
    await this.save(who, id, responses);
    await this.submit(who, id);
    return id;
  }

  /** An attempt as somebody sees it. */
  async attempt(who: Person, id: string): Promise<Seen> {
    return (await this.ask<{ attempt: Seen }>(who, seeing, { id })).attempt;
  }

  grade(input: Record<string, unknown>, who: Person = this.teacher): Promise<unknown> {
    return this.ask(who, grading, { input });
  }

  /** The payloads of the events of a name, in the order in which they were stored. */
  async events(name: string): Promise<Record<string, unknown>[]> {
    const rows = await this.school.sql<{ payload: Record<string, unknown> }>(
      'select payload from outbox_event where organization_id = $1 and name = $2 order by id',
      [this.school.id, name],
    );
    return rows.map(({ payload }) => payload);
  }

  /** Does what is due by the clock, as the runner does every few seconds. */
  doDueWork(): Promise<void> {
    const { platform } = this.app.server;
    return doDueWork({ platform, now: this.clock.now, organizationOf: () => this.#facts() });
  }

  async #facts(): Promise<OrganizationFacts> {
    const [facts] = await this.school.sql<OrganizationFacts>(
      'select id::text as id, slug, name, time_zone as "timeZone", dialects, settings from organization where id = $1',
      [this.school.id],
    );
    if (!facts) throw new Error('the organization is gone');
    return facts;
  }

  /** A published assessment with questions. */
  async given(questions: Record<string, unknown>[], more: Record<string, unknown> = {}): Promise<{ id: string; questionIds: string[] }> {
    const id = await this.create(more);
    const questionIds = await this.questions(id, ...questions);
    await this.publish(id);
    return { id, questionIds };
  }
}

const look = `id status closedBy isLate timeTaken submittedAt autoScore manualScore score percentage passed autoGraded feedback correctAnswers isBest
  answers { questionId response isCorrect points feedback }`;
export const starting = 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id attemptNumber deadlineAt } } }';
export const saving = 'mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { savedCount attempt { id status } } }';
export const submitting = `mutation ($input: SubmitAttemptInput!) { submitAttempt(input: $input) { attempt { ${look} } rewardsEarned { totalPoints scoreBonus } } }`;
export const seeing = `query ($id: ID!) { attempt(id: $id) { ${look} } }`;
export const grading = `mutation ($input: GradeAttemptInput!) { gradeAttempt(input: $input) { attempt { ${look} } } }`;
export const creating = 'mutation ($input: CreateAssessmentInput!) { createAssessment(input: $input) { assessment { id } } }';
export const updating =
  'mutation ($id: ID!, $input: UpdateAssessmentInput!) { updateAssessment(id: $id, input: $input) { assessment { id } } }';
export const addingQuestions =
  'mutation ($input: CreateQuestionsInput!) { createQuestions(input: $input) { createdCount failedCount errors { path code } questions { id } } }';

/** A question with three choices, the second of which is right. */
export const choice = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  questionType: 'QCM_SINGLE',
  questionText: 'Combien font 1/2 + 1/4 ?',
  points: '10',
  content: { choices: [{ text: '1/2' }, { text: '3/4', isCorrect: true }, { text: '2/6' }] },
  ...more,
});
export const open = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  questionType: 'OPEN_LONG',
  questionText: 'Pourquoi ?',
  points: '5',
  ...more,
});

export const openApp = (clock: Clock): Promise<App> => startApp({}, { now: clock.now });
