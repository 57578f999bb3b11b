import { AttemptStatus, ClosedBy } from '../../entities/assessment/attempt.js';
import { GradeCause } from '../../entities/assessment/grade-change.js';
import { ScoreRelease } from '../../entities/assessment/policies.js';
import { QuestionType } from '../../entities/assessment/question.js';
import { deadlineOf } from '../../services/assessment/deadline.js';
import { gradeAnswer } from '../../services/assessment/grade-answer.js';
import { pointsOf, pointsText } from '../../services/assessment/points.js';
import { isReleased } from '../../services/assessment/released.js';
import { type EarnedPoints, type Settled, settledScore } from '../../services/assessment/settled-score.js';
import type { Exercise } from './exercises.js';
import type { Plan } from './homework-plans.js';
import { insert, type Making } from './insert.js';
import { chance } from './names.js';
import type { School } from './organizations.js';

const MINUTE = 60_000;

/** A question as it is stored. */
export interface AskedQuestion {
  readonly id: string;
  readonly exercise: Exercise;
  readonly body: object;
  readonly answerKey: object | null;
}
/** A homework as it is stored. */
export interface Given {
  readonly id: string;
  readonly plan: Plan;
  /** Key of who gave it. */
  readonly teacher: string;
  readonly questions: readonly AskedQuestion[];
  readonly madeAt: Date;
  readonly dueAt: Date;
  readonly totalPoints: string;
}
/** A student; `name` decides what this one does. */
export interface Pupil {
  readonly id: string;
  readonly name: string;
  /** Somebody to sign in as: always among those who work. */
  readonly named: boolean;
}

/** An answer of an attempt: what the server said when it was handed in, and what the teacher gave since. */
interface Answered {
  readonly question: AskedQuestion;
  readonly response: object | null;
  readonly isCorrect: boolean | null;
  readonly points: string | null;
  readonly given: string | null;
  readonly feedback: string | null;
}
interface Attempted {
  readonly pupil: Pupil;
  readonly number: number;
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
  readonly gradedAt: Date | null;
  readonly answers: readonly Answered[];
}

/** Stores what students have done of a homework, graded as the server and the teacher do. */
export async function makeWork(making: Making, school: School, given: Given, pupils: readonly Pupil[]): Promise<void> {
  const attempts = pupils.flatMap((pupil) => attemptsOf(given, pupil, making.now));
  const stored = await insert<{ id: string; student: string; number: number }>(
    making,
    'attempt',
    attempts.map((attempt) => attemptRow(school, given, attempt, making.now)),
    { returning: 'id::text, student_id::text as student, attempt_number as number' },
  );
  const keys = new Map(stored.map(({ id, student, number }) => [`${student} ${number}`, id]));
  const keyOf = ({ pupil, number }: Attempted): string | undefined => keys.get(`${pupil.id} ${number}`);
  const answered = await insert<{ id: string; attempt: string; question: string }>(
    making,
    'answer',
    attempts.flatMap((attempt) => answerRows(school, given.teacher, attempt).map((row) => ({ ...row, attempt_id: keyOf(attempt) }))),
    { returning: 'id::text, attempt_id::text as attempt, question_id::text as question' },
  );
  const answers = new Map(answered.map(({ id, attempt, question }) => [`${attempt} ${question}`, id]));
  await insert(
    making,
    'grade_change',
    attempts.flatMap((attempt) => gradeChanges(school, given, attempt, keyOf(attempt), answers)),
  );
}

/** The history of a grade: when it was handed in, and each answer that the teacher gave points. */
function gradeChanges(school: School, given: Given, attempt: Attempted, key: string | undefined, answers: ReadonlyMap<string, string>) {
  const { submittedAt, gradedAt } = attempt;
  const scores = scoresOf(given, attempt);
  if (!submittedAt || !scores) return [];
  const change = (cause: GradeCause, at: Date, points: string | null, answer: string | null, by: string | null) => ({
    organization_id: school.id,
    created_at: at,
    updated_at: at,
    attempt_id: key,
    answer_id: answer,
    cause,
    previous_points: null,
    points,
    changed_by_id: by,
    changed_at: at,
  });
  const byHand = attempt.answers.flatMap(({ question, given: points }) =>
    points === null || !gradedAt
      ? []
      : [change(GradeCause.ANSWER_GRADED, gradedAt, points, answers.get(`${key} ${question.id}`) ?? null, given.teacher)],
  );
  return [change(GradeCause.SUBMITTED, submittedAt, scores.first.score, null, null), ...byHand];
}

/** The attempts of one student. */
function attemptsOf(given: Given, pupil: Pupil, now: Date): Attempted[] {
  const { turnout, open = 0, late = 0, again = 0, namedAtIt } = given.plan;
  const roll = chance(100, given.plan.sheet.title, pupil.name);
  const isAtIt = pupil.named ? namedAtIt === true : roll >= turnout && roll < turnout + open;
  if (isAtIt) return [attemptOf(given, pupil, 1, openSince(given, pupil, now), null, now)];
  if (!pupil.named && roll >= turnout) return [];
  const rolled = (what: string, share: number): boolean => chance(100, given.plan.sheet.title, pupil.name, what) < share;
  if (!pupil.named && rolled('late', late)) return [worked(given, pupil, 1, now, [given.dueAt, now])];
  const until = new Date(Math.min(given.dueAt.getTime(), now.getTime()));
  const half = new Date((given.madeAt.getTime() + until.getTime()) / 2);
  const first = worked(given, pupil, 1, now, [given.madeAt, again > 0 ? half : until]);
  return again > 0 && (pupil.named || rolled('again', again)) ? [first, worked(given, pupil, 2, now, [half, until])] : [first];
}

/** Who is at a homework with a time limit has just begun; others began yesterday evening. */
function openSince({ plan, madeAt }: Given, pupil: Pupil, now: Date): Date {
  const minutes = plan.minutes === undefined ? 18 * 60 : plan.minutes / 2;
  return new Date(Math.max(madeAt.getTime(), now.getTime() - (2 + chance(minutes, 'since', pupil.name)) * MINUTE));
}

/** An attempt that was handed in between two instants; it took some minutes. */
function worked(given: Given, pupil: Pupil, number: number, now: Date, [from, until]: readonly [Date, Date]): Attempted {
  const seconds = 240 + chance(1200, 'takes', given.plan.sheet.title, pupil.name, number);
  const span = Math.max(0, until.getTime() - from.getTime() - (seconds + 60) * 1000);
  const startedAt = new Date(
    from.getTime() + 30_000 + Math.floor((span * chance(1000, 'starts', given.plan.sheet.title, pupil.name, number)) / 1000),
  );
  return attemptOf(given, pupil, number, startedAt, new Date(startedAt.getTime() + seconds * 1000), now);
}

function attemptOf(given: Given, pupil: Pupil, number: number, startedAt: Date, submittedAt: Date | null, now: Date): Attempted {
  const { plan } = given;
  const byHand = given.questions.some(({ exercise }) => isByHand(exercise));
  const isGraded =
    submittedAt !== null && byHand && (pupil.named ? (plan.graded ?? 0) > 0 : chance(100, 'graded', pupil.name) < (plan.graded ?? 0));
  const gradedAt = isGraded ? new Date((submittedAt.getTime() + now.getTime()) / 2) : null;
  const asked = plan.shuffled
    ? given.questions.toSorted((one, other) => place(pupil, number, one) - place(pupil, number, other))
    : given.questions;
  const answers = asked.map((question, i) =>
    answerOf(question, pupil, number, { isOver: submittedAt !== null, isGraded, isReached: i % 2 === 0 }),
  );
  return { pupil, number, startedAt, submittedAt, gradedAt, answers };
}
const place = ({ name }: Pupil, number: number, { id }: AskedQuestion): number => chance(1000, 'place', name, number, id);
const isByHand = ({ type }: Exercise): boolean => type === QuestionType.OPEN_SHORT || type === QuestionType.OPEN_LONG;

/** What a person gives for the answers of an open question, of ten points each, and says. */
const marks: readonly (readonly [tenths: number, says: string])[] = [
  [10, 'Très bien.'],
  [7, 'Juste ; justifiez davantage.'],
  [2, 'À revoir avec le cours.'],
];

/** An answer; students are good at it, or less so, and better the second time. Who is still at it has reached every other question. */
function answerOf(
  question: AskedQuestion,
  pupil: Pupil,
  number: number,
  { isOver, isGraded, isReached }: { isOver: boolean; isGraded: boolean; isReached: boolean },
): Answered {
  const { id, exercise, body, answerKey } = question;
  const nothing = { isCorrect: null, points: null, given: null, feedback: null };
  if (!isOver && !isReached) return { question, response: null, ...nothing };
  const skill = (pupil.named ? 78 : 40 + chance(55, 'skill', pupil.name)) + 20 * (number - 1);
  const knows = chance(100, 'knows', pupil.name, exercise.text, number) < skill;
  const others = exercise.answers.length - 1;
  const which = knows || others === 0 ? 0 : 1 + chance(others, 'says', pupil.name, exercise.text, number);
  const response = inPlaces(exercise.answers[which] ?? {}, exercise, body);
  if (!isOver) return { question, response, ...nothing };
  const worth = String(exercise.points);
  const asked = { id, questionId: id, questionUuid: '', questionType: exercise.type, worth, body, answerKey, response };
  const { isCorrect, points } = gradeAnswer({ ...asked, isCorrect: null, gradedById: null });
  const [tenths, says] = marks[which] ?? [0, ''];
  return isGraded && points === null
    ? { question, response, isCorrect, points, given: pointsText((pointsOf(worth) * BigInt(tenths)) / 10n), feedback: says }
    : { question, response, ...nothing, isCorrect, points };
}

interface Texts {
  readonly right?: readonly string[];
  readonly items?: readonly string[];
}
interface Items {
  readonly right?: readonly { readonly text: string }[];
  readonly items?: readonly { readonly text: string }[];
}

/** An answer as it is stored: an author's places of pairs and orders are not those of the body. */
function inPlaces(
  answer: { pairs?: readonly { left: number; right: number }[]; order?: readonly number[] },
  exercise: Exercise,
  body: Items,
): object {
  const texts = exercise.content as Texts;
  const placeOf = (list: Items['items'] = [], text: string | undefined): number => list.findIndex((item) => item.text === text);
  if (answer.pairs) return { pairs: answer.pairs.map(({ left, right }) => ({ left, right: placeOf(body.right, texts.right?.[right]) })) };
  if (answer.order) return { order: answer.order.map((item) => placeOf(body.items, texts.items?.[item])) };
  return answer;
}

/** The scores of an attempt when it was handed in, and now, as the server works them out. */
function scoresOf({ plan, dueAt, totalPoints }: Given, { answers, submittedAt }: Attempted): { first: Settled; now: Settled } | null {
  if (submittedAt === null) return null;
  const latePenalty = submittedAt > dueAt ? (plan.latePenalty ?? null) : null;
  const settled = (earned: readonly EarnedPoints[]): Settled =>
    settledScore({ answers: earned, manualScore: null, latePenalty, totalPoints });
  return {
    first: settled(answers.map(({ points }) => ({ points, byPerson: false }))),
    now: settled(answers.map(({ points, given }) => ({ points: given ?? points, byPerson: given !== null }))),
  };
}

function attemptRow(school: School, given: Given, attempt: Attempted, now: Date) {
  const { plan, dueAt, totalPoints } = given;
  const { pupil, number, startedAt, submittedAt, gradedAt, answers } = attempt;
  const scores = scoresOf(given, attempt);
  const isLate = submittedAt !== null && submittedAt > dueAt;
  const timeLimitSeconds = plan.minutes === undefined ? null : plan.minutes * 60;
  const status = gradedAt ? AttemptStatus.GRADED : submittedAt ? AttemptStatus.SUBMITTED : AttemptStatus.IN_PROGRESS;
  const score = scores?.now.score ?? null;
  const release = { scoreRelease: plan.scores ?? ScoreRelease.IMMEDIATELY, dueAt };
  const known = gradedAt ?? submittedAt;
  const toldAt = known && !isReleased({ status, score }, release, known) ? dueAt : known;
  return {
    organization_id: school.id,
    created_at: startedAt,
    updated_at: gradedAt ?? submittedAt ?? startedAt,
    assessment_id: given.id,
    student_id: pupil.id,
    attempt_number: number,
    status,
    started_at: startedAt,
    deadline_at: deadlineOf({ startedAt, timeLimitSeconds, dueAt, allowLate: plan.latePenalty !== undefined }),
    time_limit_seconds: timeLimitSeconds,
    submitted_at: submittedAt,
    closed_by: submittedAt && ClosedBy.STUDENT,
    is_late: isLate,
    late_penalty: isLate ? (plan.latePenalty ?? null) : null,
    time_taken: submittedAt && Math.floor((submittedAt.getTime() - startedAt.getTime()) / 1000),
    total_points: totalPoints,
    passing_score: plan.passingScore ?? null,
    auto_score: scores?.now.autoScore ?? null,
    score,
    percentage: scores?.now.percentage ?? null,
    auto_graded: submittedAt !== null && answers.every(({ question }) => question.answerKey !== null),
    feedback:
      gradedAt && (Number(scores?.now.percentage) >= 60 ? 'Bon travail, continuez ainsi.' : 'Revoyez le chapitre et venez me voir.'),
    graded_by_id: gradedAt && given.teacher,
    graded_at: gradedAt,
    released_at: isReleased({ status, score }, release, now) ? toldAt : null,
  };
}

function answerRows(school: School, teacher: string, { answers, startedAt, submittedAt, gradedAt }: Attempted) {
  return answers.map(({ question, response, isCorrect, points, given, feedback }, i) => {
    const savedAt = response && new Date(startedAt.getTime() + (i + 1) * 30_000);
    return {
      organization_id: school.id,
      created_at: startedAt,
      updated_at: gradedAt ?? submittedAt ?? savedAt ?? startedAt,
      question_id: question.id,
      position: i + 1,
      response,
      revision: response ? 1 : 0,
      saved_at: savedAt,
      is_correct: isCorrect,
      points: given ?? points,
      graded_by_id: given === null ? null : teacher,
      feedback,
    };
  });
}
