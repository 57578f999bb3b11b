import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import WebSocket from 'ws';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, type Client, type Reply } from './client.js';
import { everyType, homeworkList, HomeworkSchool, keyOf, questionList, submissionList } from './homework-school.js';

let app: App;
let school: School;
let client: Client;
let here: HomeworkSchool;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  here = new HomeworkSchool(school, client);
});
afterAll(() => app.close());

interface Grade {
  readonly assessmentId: string;
  readonly studentId: string;
  readonly score: string;
  readonly maxScore: string;
}
/** What somebody hears of grades from now on. */
async function listen(who: Person) {
  const heard: Grade[] = [];
  const socket = createClient({
    url: `${app.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${who.token}`, 'x-organization': school.slug },
    retryAttempts: 0,
    lazy: false,
  });
  await new Promise<void>((resolve) => socket.on('connected', () => resolve()));
  socket.subscribe<{ gradePublished: Grade }>(
    { query: 'subscription { gradePublished { assessmentId studentId score maxScore } }' },
    {
      next: ({ data }) => void (data && heard.push(data.gradePublished)),
      error: (error) => {
        throw error instanceof Error ? error : new Error(JSON.stringify(error));
      },
      complete: () => undefined,
    },
  );
  // The stream is open once the server has read the message.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { heard, close: () => socket.dispose() };
}
const until = async (condition: () => boolean): Promise<void> => {
  for (const end = Date.now() + 10_000; !condition() && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 50));
};

/** Words that only what is right says. */
const secrets = [
  'Deux et deux.',
  'correct_choices',
  'correct_answers":[',
  'correct_pairs',
  'correct_order',
  'is_correct":true',
  'is_correct":false',
  'bleue',
  'belle',
];
const leaks = ({ body }: Reply): string[] => secrets.filter((secret) => JSON.stringify(body).includes(secret));

test('a teacher gives a homework of all eight types; a student does it, both hear of the mark once, and nothing tells the keys before', async () => {
  const course = await here.course(2);
  const { teacher } = course;
  const [student, classmate] = course.students as [Person, Person];
  const [parent, stranger] = [await school.guardianOf(student), await school.guardianOf(classmate)];

  const homework = keyOf(
    await client.send(teacher, `POST ${homeworkList}`, { body: here.homework(course, { title: 'Bilan', passing_score: 50 }) }),
  );
  const questions = everyType.map((question, i) => ({ ...question, order: i + 1 }));
  const made = await client.send(teacher, `POST ${questionList}bulk_create/`, { body: { homework, questions } });
  expect(made.body).toMatchObject({ created_count: 8, failed_count: 0 });
  expect((await client.send(student, `GET ${homeworkList}${homework}/`)).status).toBe(404);
  expect((await client.send(teacher, `POST ${homeworkList}${homework}/publish/`)).body['is_published']).toBe(true);

  const ears = await Promise.all([student, parent, stranger].map(listen));
  const [ofStudent, ofParent, ofStranger] = ears.map(({ heard }) => heard);
  const seen: Reply[] = [];
  const see = async (who: Person, line: string, sending: { body?: unknown } = {}): Promise<Reply> => {
    const reply = await client.send(who, line, sending);
    seen.push(reply);
    return reply;
  };

  const list = await see(student, `GET ${questionList}?homework=${homework}`);
  const asked = list.body['results'] as { id: number; left_items: string[]; right_items: string[]; items_to_order: string[] }[];
  const [single, several, binary, blanks, matching, ordering, short, long] = asked.map(({ id }) => id);
  const rights = asked[4]?.right_items ?? [];
  const items = asked[5]?.items_to_order ?? [];
  const opened = await see(student, `POST ${submissionList}`, { body: { homework, student: Number(student.id) } });
  const id = keyOf(opened);
  await see(student, `PATCH ${submissionList}${id}/`, {
    body: {
      answers: [
        { question: single, selected_choices: [2] },
        { question: several, selected_choices: [1, 3] },
        { question: binary, selected_choices: [2] },
        { question: blanks, blank_answers: ['MER', 'verte'] },
      ],
    },
  });
  const last = [
    { question: matching, pairs: ['one', 'two'].map((text, left) => ({ left, right: rights.indexOf(text) })) },
    { question: ordering, order: ['a', 'b', 'c'].map((text) => items.indexOf(text)) },
    { question: short, text: 'Mot' },
    { question: long, text: 'Une phrase entière.' },
  ];
  const handed = await see(student, `POST ${submissionList}${id}/submit/`, { body: { answers: last } });
  expect(handed.body).toMatchObject({
    status: 'submitted',
    score: null,
    auto_graded: false,
    total_questions: 8,
    total_points: 8,
    rewards_earned: { base_points: 50, score_bonus: 0 },
  });
  await see(student, `GET ${submissionList}${id}/`);
  await see(parent, `GET ${submissionList}${id}/`);
  await see(parent, `GET ${questionList}?homework=${homework}`);
  await see(classmate, `GET ${questionList}?homework=${homework}`);

  const graded = await client.send(teacher, `PATCH ${submissionList}${id}/`, { body: { manual_score: 6.5, feedback: 'Beau travail' } });
  expect(graded.body).toMatchObject({ status: 'graded', score: 6.5, score_percentage: 81.25 });
  const answers = graded.body['answers'] as { is_correct: boolean | null; points_earned: number | null }[];
  expect(answers.map(({ is_correct }) => is_correct)).toEqual([true, true, false, false, true, true, null, null]);
  for (const who of [student, parent]) {
    const mark = await see(who, `GET ${submissionList}${id}/`);
    expect(mark.body).toMatchObject({ status: 'graded', score: 6.5, score_percentage: 81.25, feedback: 'Beau travail' });
  }
  expect(seen.flatMap(leaks)).toEqual([]);

  await until(() => ofStudent?.length === 1 && ofParent?.length === 1);
  const mark = { assessmentId: String(homework), studentId: student.id, score: '6.5', maxScore: '8' };
  // Graded again, it is the same mark made known: nobody is told twice.
  await client.send(teacher, `PATCH ${submissionList}${id}/`, { body: { feedback: 'Très beau travail' } });
  const other = keyOf(await client.send(classmate, `POST ${submissionList}`, { body: { homework } }));
  await client.send(classmate, `POST ${submissionList}${other}/submit/`);
  await until(() => ofStranger?.length === 1);
  expect([ofStudent, ofParent]).toEqual([[mark], [mark]]);
  expect(ofStranger).toMatchObject([{ studentId: classmate.id, score: '0' }]);
  for (const { close } of ears) await close();

  const [wallet] = await client.rows(student, 'GET /api/homework/student-wallets/');
  // 50 for handing in, 40.625 for the mark, 5 for coming early where it is a day ahead of the due date: rounded by the ledger.
  expect(Number(wallet?.['total_points'])).toBeGreaterThanOrEqual(90);
  await here.passDue(homework);
  const opening = await client.send(student, `GET ${questionList}?homework=${homework}`);
  expect((opening.body['results'] as object[])[0]).toMatchObject({ explanation: 'Deux et deux.', correct_choices: [2] });
  expect((await client.send(parent, `GET ${submissionList}${id}/`)).body['answers']).toMatchObject([
    { is_correct: true, points_earned: 1 },
    {},
    { is_correct: false, points_earned: 0 },
    {},
    {},
    {},
    {},
    {},
  ]);
});
