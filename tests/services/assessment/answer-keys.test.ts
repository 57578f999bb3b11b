import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../support/app.js';
import type { Person } from '../../support/school.js';
import { choice, Classwork, Clock, MINUTE, open, openApp, saving } from './classwork.js';

/** Stands in every key and explanation that a body does not show, and nowhere else. */
const SECRET = 'zq7secret';
const clock = new Clock();
let app: App;
let work: Classwork;
let parent: Person;
let student: Person;
let id: string;
let questionIds: string[];
let attemptId: string;

const explanation = `${SECRET} parce que`;
const questions = [
  choice({ explanation, content: { choices: [{ text: 'a' }, { text: 'b', isCorrect: true }, { text: 'c' }] } }),
  { questionType: 'FILL_BLANK', questionText: 'La capitale ?', points: '3', explanation, content: { blanks: [{ accepted: [SECRET] }] } },
  {
    questionType: 'MATCHING',
    questionText: 'Reliez',
    points: '4',
    explanation,
    content: {
      left: ['un', 'deux', 'trois'],
      right: ['1', '3', '2'],
      pairs: [
        { left: 0, right: 0 },
        { left: 1, right: 2 },
        { left: 2, right: 1 },
      ],
    },
  },
  { questionType: 'ORDERING', questionText: 'Rangez', points: '5', explanation, content: { items: ['x', 'z', 'y'], order: [2, 0, 1] } },
  open({ explanation }),
];

beforeAll(async () => {
  app = await openApp(clock);
  work = await Classwork.make(app, clock, { students: 2 });
  student = work.student();
  parent = await work.school.guardianOf(student);
  ({ id, questionIds } = await work.given(questions, { maxAttempts: 2, dueAt: clock.in(20 * MINUTE), scoreRelease: 'AFTER_DUE' }));
  attemptId = await work.start(student, id);
}, 60_000);
afterAll(() => app.close());

const everything = `id questionText points body answerKey explanation isKeyShown`;
const attempt = `id status score percentage autoScore manualScore passed isBest correctAnswers feedback
  answers { id body response isCorrect points feedback criteria gradedById question { ${everything} } } gradeChanges { id points } assessment { id averageScore completionRate }`;
const roads = [
  `query ($a: ID!, $q: ID!, $t: ID!) { questions(filter: { assessmentId: $a }) { nodes { ${everything} } edges { node { ${everything} } } } question(id: $q) { ${everything} }
    attempt(id: $t) { ${attempt} } assessment(id: $a) { averageScore questions { ${everything} } myAttempts { ${attempt} } } }`,
  `query ($a: ID!, $q: ID!, $t: ID!) { attempts(filter: { assessmentId: $a }, orderBy: [{ field: SCORE, direction: DESC }]) { nodes { ${attempt} } edges { cursor } }
    questionUnused: question(id: $q) { id } attemptUnused: attempt(id: $t) { id } }`,
  `query ($t: ID!) { explainGrade(attemptId: $t) { isScoreShown score percentage manualScore penaltyPoints passed feedback sentences
    questions { points isShown isCorrect response right explanation criteria feedback sentence } history { points sentence } } }`,
];
/** What somebody is told on every road. */
async function toldTo(who: Person): Promise<string> {
  const answers = [];
  for (const road of roads) {
    const { data, errors } = await work.school.ask(who, road, { a: id, q: questionIds[0], t: attemptId });
    if (errors) throw new Error(JSON.stringify(errors));
    answers.push(data);
  }
  for (const path of [
    `questions/?homework=${id}`,
    `questions/${questionIds[1] ?? ''}/`,
    `submissions/?homework=${id}`,
    `submissions/${attemptId}/`,
  ]) {
    const answer = await app.rest(`GET /api/homework/${path}`, { token: who.token, headers: work.school.headers });
    expect([path, answer.status]).toEqual([path, 200]);
    answers.push(answer.body);
  }
  return JSON.stringify(answers);
}
/** A key, a verdict or a score anywhere in an answer. */
const telling = new RegExp(
  `${SECRET}|"(answerKey|explanation|isCorrect|autoScore|score|percentage|correctAnswers|isKeyShown|passed|isBest|is_correct|points_earned|score_percentage)":(?!null)|"right":"|"(correct_answers|correct_choices|correct_pairs|correct_order)":`,
);

describe('before the correction opens', () => {
  it('nobody who is asked is told a key, an explanation or a verdict, on any road', async () => {
    for (const who of [student, parent]) expect(await toldTo(who)).not.toMatch(telling);
    expect(await toldTo(work.school.admin)).toMatch(telling);
  });

  it('a save tells nothing: a right answer and a wrong one are answered alike', async () => {
    const sizes = new Set<string>();
    for (const [i, response] of [{ blanks: [SECRET] }, { blanks: ['wrongword'] }, { blanks: ['wr0ngw0rd'] }].entries()) {
      const answer = await work.school.ask(student, saving, {
        input: { attemptId, answers: [{ questionId: questionIds[1], response, revision: i + 1 }] },
      });
      sizes.add(JSON.stringify({ ...answer.data, extensions: undefined }));
    }
    expect(sizes.size).toBe(1);
  });

  it('an error tells nothing', async () => {
    const wrong = [{ choices: [99] }, { blanks: [SECRET, SECRET] }, { pairs: [{ left: 9, right: 9 }] }, { order: [0, 0, 0] }, 7];
    const answers = wrong.map((response, i) => ({ questionId: questionIds[Math.min(i, 3)], response, revision: 50 }));
    const { errors } = await work.school.ask(student, saving, { input: { attemptId, answers: answers.slice(0, 4) } });
    expect(errors?.[0]?.extensions.fields).toHaveLength(4);
    expect(JSON.stringify(errors)).not.toContain(SECRET);
  });

  it('a search finds no question by what only its key or explanation says', async () => {
    const { questions: found } = await work.ask<{ questions: { totalCount: number } }>(
      student,
      'query ($text: String!) { questions(filter: { search: $text }) { totalCount } }',
      { text: SECRET },
    );
    expect(found.totalCount).toBe(0);
  });

  it('not with the answer to handing in, nor while another attempt is left, nor by events', async () => {
    const [q1 = '', q2 = '', q3 = '', q4 = ''] = questionIds;
    await work.save(student, attemptId, {
      [q1]: { choices: [2] },
      [q2]: { blanks: ['Rabat'] },
      [q3]: { pairs: [{ left: 0, right: 0 }] },
      [q4]: { order: [1, 0, 2] },
    });
    expect(JSON.stringify(await work.submit(student, attemptId))).not.toMatch(telling);
    for (const who of [student, parent]) expect(await toldTo(who)).not.toMatch(telling);
    const stored = await work.school.sql('select payload from outbox_event where organization_id = $1', [work.school.id]);
    expect(JSON.stringify(stored)).not.toMatch(telling);
  });

  it('the rewards tell no score that is not released', async () => {
    const [same] = await work.school.sql<{ parts: string }>(
      `select string_agg(parts::text, ',') as parts from reward_transaction where student_id = $1`,
      [student.id],
    );
    expect(same?.parts).toContain('base');
    expect(same?.parts).not.toContain('score');
  });
});

describe('after the due date', () => {
  it('the correction opens to who handed in and can do so no more, and to their guardians; not to who never did', async () => {
    const other = work.student(1);
    clock.pass(25 * MINUTE);
    await work.doDueWork();
    for (const who of [student, parent]) expect(await toldTo(who)).toContain(SECRET);
    const { questions: seen } = await work.ask<{ questions: { nodes: { answerKey: unknown }[] } }>(
      other,
      'query ($a: ID!) { questions(filter: { assessmentId: $a }) { nodes { answerKey explanation } } }',
      { a: id },
    );
    expect(seen.nodes).toHaveLength(questions.length);
    expect(JSON.stringify(seen)).not.toMatch(telling);
  });

  it('the correction stays closed where work may still be handed in late, and to a guardian while a sibling may use it', async () => {
    const late = await work.given([choice({ explanation })], { maxAttempts: 1, allowLate: true, dueAt: clock.in(MINUTE) });
    const [one, sibling] = [work.student(0), work.student(1)];
    await work.school.guardianOf(sibling, { guardian: parent });
    await work.hand(one, late.id, {});
    const reading = 'query ($a: ID!) { questions(filter: { assessmentId: $a }) { nodes { explanation } } }';
    const seenBy = async (who: Person) => JSON.stringify(await work.ask(who, reading, { a: late.id }));
    expect(await seenBy(one)).not.toContain(SECRET);
    clock.pass(2 * MINUTE);
    expect(await seenBy(one)).toContain(SECRET);
    expect(await seenBy(sibling)).not.toContain(SECRET);
    expect(await seenBy(parent)).not.toContain(SECRET);
    await work.hand(sibling, late.id, {});
    expect(await seenBy(parent)).toContain(SECRET);
  });

  it('a policy of never keeps it closed', async () => {
    const closed = await work.given([choice({ explanation })], { correctionRelease: 'NEVER', dueAt: clock.in(MINUTE) });
    await work.hand(student, closed.id, {});
    clock.pass(2 * MINUTE);
    const seen = await work.ask(
      student,
      'query ($a: ID!) { questions(filter: { assessmentId: $a }) { nodes { explanation answerKey } } }',
      {
        a: closed.id,
      },
    );
    expect(JSON.stringify(seen)).not.toMatch(telling);
  });
});

describe('a quiz', () => {
  it('shows its questions with an attempt, and not before', async () => {
    const quiz = await work.given([choice()], { kind: 'QUIZ', homeworkType: undefined });
    const reading = 'query ($a: ID!) { questions(filter: { assessmentId: $a }) { nodes { questionText } } }';
    expect(await work.ask(student, reading, { a: quiz.id })).toEqual({ questions: { nodes: [] } });
    await work.start(student, quiz.id);
    expect(await work.ask(student, reading, { a: quiz.id })).toMatchObject({
      questions: { nodes: [{ questionText: /./ }].map(() => ({})) },
    });
    expect(await work.ask(work.student(1), reading, { a: quiz.id })).toEqual({ questions: { nodes: [] } });
  });
});
