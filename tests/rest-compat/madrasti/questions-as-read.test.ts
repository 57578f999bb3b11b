import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, detailsOf, idsOf, type Client } from './client.js';
import { choice, everyType, HomeworkSchool, keyOf, open, questionAt, questionList, submissionList } from './homework-school.js';

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

describe('what is right', () => {
  /** Everything of an answer that could tell it. */
  const keyFields = ['explanation', 'correct_choices', 'correct_answers', 'correct_pairs', 'correct_order'];
  const told = (question: Record<string, unknown> | undefined): string[] => [
    ...keyFields.filter((field) => question && field in question),
    ...((question?.['choices'] as object[] | null) ?? []).flatMap((one) => ('is_correct' in one ? ['is_correct'] : [])),
  ];

  test('is kept from students and guardians until the correction opens: handed in, past due, and no attempt left', async () => {
    const course = await here.course();
    const [student, classmate] = course.students as [Person, Person];
    const parent = await school.guardianOf(student);
    const homework = await here.given(course, { questions: everyType, more: { max_attempts: 2 } });
    const hidden = async (...who: readonly Person[]) => {
      for (const one of who) {
        const rows = await here.questions(one, homework);
        expect(rows).toHaveLength(8);
        expect(rows.flatMap(told)).toEqual([]);
        expect(told((await client.send(one, `GET ${questionAt(rows[0]?.['id'])}`)).body)).toEqual([]);
      }
    };
    await hidden(student, parent, classmate);
    const id = keyOf(await client.send(student, `POST ${submissionList}`, { body: { homework } }));
    await client.send(student, `POST ${submissionList}${id}/submit/`);
    await hidden(student, parent);
    await here.passDue(homework);
    // Late work is refused, so nobody can start another attempt; who has not handed in may still not see it.
    await hidden(classmate);
    for (const who of [student, parent]) {
      const [single, , , blanks] = await here.questions(who, homework);
      expect(single).toMatchObject({ correct_choices: [2], explanation: 'Deux et deux.' });
      expect(blanks).toMatchObject({ correct_answers: ['mer', ['bleue', 'belle']] });
    }
    const answers = (await client.send(student, `GET ${submissionList}${id}/`)).body['answers'] as Record<string, unknown>[];
    expect(answers[0]).toMatchObject({ is_correct: false, points_earned: 0 });
  });

  test('stays hidden where the homework says so', async () => {
    const course = await here.course();
    const student = course.students[0] as Person;
    const homework = await here.given(course, { more: { show_correct_answers: false } });
    const id = keyOf(await client.send(student, `POST ${submissionList}`, { body: { homework } }));
    await client.send(student, `POST ${submissionList}${id}/submit/`);
    await here.passDue(homework);
    expect((await here.questions(student, homework)).flatMap(told)).toEqual([]);
  });
});

describe('the list of questions', () => {
  test('is filtered, searched, sorted and cut into pages', async () => {
    const { teacher, homework, add } = await here.draft();
    const first = keyOf(await add(choice({ question_text: 'Combien ?' })));
    const second = keyOf(await add(open({ question_text_arabic: 'لماذا؟', order: 2, points: 9 })));
    const found = async (query: string) => idsOf(await client.rows(teacher, `GET ${questionList}?homework=${homework}&${query}`));
    expect(await found('')).toEqual([first, second]);
    expect(await found('ordering=-order')).toEqual([second, first]);
    expect(await found('ordering=-points')).toEqual([second, first]);
    expect(await found('question_type=OPEN_LONG')).toEqual([second]);
    expect(await found(`search=${encodeURIComponent('لماذا')}`)).toEqual([second]);
    expect(await found(`created_at__gte=${school.today}&search=combien`)).toEqual([first]);
    expect(detailsOf(await client.send(teacher, `GET ${questionList}?question_type=ESSAY`))).toHaveProperty('question_type');
    expect((await client.send(teacher, `GET ${questionList}?homework=${homework}&page_size=1`)).body).toMatchObject({
      count: 2,
      results: [{ id: first }],
    });
    expect((await client.send(teacher, `GET ${questionList}?page=99`)).status).toBe(404);
  });

  test('has an order of its own for each student where the homework is shuffled', async () => {
    const course = await here.course(4);
    const many = Array.from({ length: 12 }, (_, i) => choice({ question_text: `Question ${i}` }));
    const homework = await here.given(course, { questions: many, more: { shuffle_questions: true } });
    const orders = await Promise.all(
      course.students.map(async (who) => idsOf(await client.rows(who, `GET ${questionList}?homework=${homework}`)).join()),
    );
    expect(new Set(orders).size).toBe(orders.length);
    const [student] = course.students as [Person];
    expect(idsOf(await client.rows(student, `GET ${questionList}?homework=${homework}`)).join()).toBe(orders[0]);
    const opened = await client.send(student, `POST ${submissionList}`, { body: { homework } });
    const asked = (opened.body['answers'] as { question: number }[]).map(({ question }) => question);
    expect(idsOf(await client.rows(student, `GET ${questionList}?homework=${homework}`))).toEqual(asked);
    expect(idsOf(await client.rows(course.teacher, `GET ${questionList}?homework=${homework}`))).toEqual(asked.toSorted((a, b) => a - b));
  });
});
