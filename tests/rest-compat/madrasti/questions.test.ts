import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, idsOf, refusal, type Client } from './client.js';
import {
  choice,
  everyType,
  homeworkList,
  HomeworkSchool,
  keyOf,
  open,
  questionAt,
  questionList,
  submissionList,
  type Said,
} from './homework-school.js';

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

interface Matching {
  readonly left_items: readonly string[];
  readonly right_items: readonly string[];
  readonly correct_pairs: readonly { readonly left: number; readonly right: number }[];
}
interface Ordering {
  readonly items_to_order: readonly string[];
  readonly correct_order: readonly number[];
}

describe('a question', () => {
  test('of each type is read by its author as it was written, with its key', async () => {
    const { teacher, homework, add } = await here.draft();
    for (const [i, question] of everyType.entries()) {
      const made = await add({ ...question, order: i + 1 });
      expect([made.status, made.body['homework'], made.body['order']]).toEqual([201, homework, i + 1]);
      expect((await client.send(teacher, `GET ${questionAt(made.body['id'])}`)).body).toEqual(made.body);
    }
    const [single, several, binary, blanks, matching, ordering, short, long] = await here.questions(teacher, homework);
    expect(single).toMatchObject({
      choices: [
        { id: 1, text: '3', is_correct: false },
        { id: 2, text: '4', is_correct: true },
      ],
      correct_choices: [2],
      allow_multiple: false,
      explanation: 'Deux et deux.',
      is_required: true,
      image: null,
      image_url: null,
      correct_answers: null,
    });
    expect(several).toMatchObject({ correct_choices: [1, 3], allow_multiple: true });
    expect(binary).toMatchObject({ correct_choices: [1], allow_multiple: false });
    expect(blanks).toMatchObject({ blank_positions: [3, 11], correct_answers: ['mer', ['bleue', 'belle']], case_sensitive: false });
    const { left_items: left, right_items: right, correct_pairs: together } = matching as unknown as Matching;
    const pairs = together.map((pair) => [left[pair.left], right[pair.right]]);
    expect(pairs).toEqual([
      ['un', 'one'],
      ['deux', 'two'],
    ]);
    const { items_to_order: items, correct_order: order } = ordering as unknown as Ordering;
    expect(order.map((place) => items[place])).toEqual(['a', 'b', 'c']);
    for (const words of [short, long]) expect(words).toMatchObject({ choices: null, correct_choices: null, correct_answers: null });
    expect((await client.send(teacher, `GET ${homeworkList}${homework}/`)).body).toMatchObject({
      questions_count: 8,
      total_points: 8,
      auto_grade: false,
    });
  });

  test('names what is wrong with it under the names of the document', async () => {
    const { add } = await here.draft();
    const refused = async (body: Said) => refusal(await add(body));
    const [a, b] = [
      { text: 'a', is_correct: true },
      { text: 'b', is_correct: true },
    ];
    expect(await refused(choice({ choices: [a, b] }))).toEqual([400, ['choices']]);
    expect(
      await refused(
        choice({
          choices: [
            { ...a, is_correct: false },
            { ...b, is_correct: false },
          ],
        }),
      ),
    ).toEqual([400, ['choices']]);
    expect(await refused(choice({ choices: [a, { ...a, is_correct: false }] }))).toEqual([400, ['choices.1.text']]);
    expect(await refused(choice({ choices: undefined, points: 0 }))).toEqual([400, ['choices', 'points']]);
    expect(await refused({ ...everyType[3], correct_answers: ['mer', ' '] })).toEqual([400, ['correct_answers.1.0']]);
    expect(await refused({ ...everyType[4], correct_pairs: [{ left: 0, right: 5 }] })).toEqual([400, ['correct_pairs.0']]);
    expect(await refused({ ...everyType[5], correct_order: [0, 0, 1] })).toEqual([400, ['correct_order']]);
    expect(await refused(open({ image: 'nobody/has/this' }))).toEqual([400, ['image']]);
    expect(await refused({})).toEqual([400, ['points', 'question_text', 'question_type']]);
  });

  test('fits the type of its homework, and is the author’s', async () => {
    const { add, homework } = await here.draft({ homework_type: 'QCM' });
    expect(refusal(await add(open()))).toEqual([400, ['question_type']]);
    const other = await here.course();
    const body = { homework, order: 1, ...choice() };
    const foreign = await client.send(other.teacher, `POST ${questionList}`, { body });
    expect([foreign.status, foreign.body['details']]).toMatchObject([404, { resource: 'Homework', resource_id: homework }]);
    expect((await client.send(school.admin, `POST ${questionList}`, { body })).status).toBe(201);
    for (const who of [await school.person(Role.STAFF), other.students[0] as Person])
      expect((await client.send(who, `POST ${questionList}`, { body })).status).toBe(403);
  });

  test('is replaced by PUT, changed in part by PATCH, and taken out', async () => {
    const { teacher, homework, add } = await here.draft();
    const id = keyOf(await add({ ...choice(), explanation: 'Deux et deux.', question_text_french: 'Combien ?' }));
    const put = await client.send(teacher, `PUT ${questionAt(id)}`, {
      body: { homework, ...everyType[3], case_sensitive: true, points: 2.5, order: 4 },
    });
    expect(put.body).toMatchObject({
      id,
      question_type: 'FILL_BLANK',
      points: 2.5,
      order: 4,
      explanation: null,
      question_text_french: null,
      choices: null,
      case_sensitive: true,
    });
    const change = async (body: object) => (await client.send(teacher, `PATCH ${questionAt(id)}`, { body })).body;
    expect(await change({ case_sensitive: false })).toMatchObject({
      case_sensitive: false,
      blank_positions: [3, 11],
      correct_answers: ['mer', ['bleue', 'belle']],
    });
    expect(await change({ correct_answers: ['lune', 'ronde'] })).toMatchObject({
      blank_positions: [3, 11],
      correct_answers: ['lune', 'ronde'],
    });
    expect(await change({ blank_positions: [1, 2] })).toMatchObject({ blank_positions: [1, 2], correct_answers: ['lune', 'ronde'] });
    expect(await change({ points: 3, explanation: 'La lune.' })).toMatchObject({
      points: 3,
      explanation: 'La lune.',
      correct_answers: ['lune', 'ronde'],
    });
    expect(refusal(await client.send(teacher, `PATCH ${questionAt(id)}`, { body: { question_type: 'MATCHING' } }))[0]).toBe(400);
    const elsewhere = await here.given(await here.course(), { draft: true });
    expect(refusal(await client.send(teacher, `PATCH ${questionAt(id)}`, { body: { homework: elsewhere } }))).toEqual([400, ['homework']]);
    const gone = await client.send(teacher, `DELETE ${questionAt(id)}`);
    expect([gone.status, gone.body]).toEqual([204, '']);
    expect((await client.send(teacher, `GET ${questionAt(id)}`)).status).toBe(404);
    expect((await client.send(teacher, `GET ${homeworkList}${homework}/`)).body).toMatchObject({ questions_count: 0, total_points: 0 });
  });

  test('is frozen once a student has begun, a draft included', async () => {
    const course = await here.course();
    const homework = await here.given(course, { questions: [choice()] });
    const [question] = await here.questions(course.teacher, homework);
    expect((await client.send(course.students[0] as Person, `POST ${submissionList}`, { body: { homework } })).status).toBe(201);
    const body = { homework, order: 2, ...choice() };
    for (const line of [`POST ${questionList}`, `PUT ${questionAt(question?.['id'])}`, `PATCH ${questionAt(question?.['id'])}`])
      expect(refusal(await client.send(course.teacher, line, { body }))).toEqual([400, [line.startsWith('POST') ? 'homework' : 'id']]);
    expect(refusal(await client.send(course.teacher, `DELETE ${questionAt(question?.['id'])}`))).toEqual([400, ['id']]);
    const bulk = await client.send(course.teacher, `POST ${questionList}bulk_create/`, {
      body: { homework, questions: [{ ...choice(), order: 2 }] },
    });
    expect(refusal(bulk)).toEqual([400, ['homework']]);
  });
});

describe('many questions at once', () => {
  test('are added where they are sound; the others are told by their place', async () => {
    const { teacher, homework } = await here.draft();
    const questions = [
      { ...choice(), order: 1 },
      { question_type: 'QCM_SINGLE', question_text: 'Sans choix', points: 1, order: 2 },
      {
        ...choice({
          choices: [
            { text: 'a', is_correct: false },
            { text: 'b', is_correct: false },
          ],
        }),
        order: 3,
      },
      { ...everyType[4], order: 4 },
      { ...choice({ points: -1 }), order: 5 },
    ];
    const made = await client.send(teacher, `POST ${questionList}bulk_create/`, { body: { homework, questions } });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ created_count: 2, failed_count: 3 });
    expect((made.body['errors'] as { index: number; errors: object }[]).map(({ index, errors }) => [index, Object.keys(errors)])).toEqual([
      [1, ['choices']],
      [2, ['choices']],
      [4, ['points']],
    ]);
    expect(idsOf(await here.questions(teacher, homework))).toEqual(made.body['created_ids']);
  });

  test('may all fail, each alone; the request itself has to be sound', async () => {
    const { teacher, homework } = await here.draft();
    const bulk = (body: object) => client.send(teacher, `POST ${questionList}bulk_create/`, { body });
    const none = await bulk({ homework, questions: [{ question_type: 'ESSAY' }] });
    expect([none.status, none.body]).toMatchObject([201, { created_count: 0, failed_count: 1, created_ids: [], errors: [{ index: 0 }] }]);
    expect(refusal(await bulk({ homework, questions: [] }))).toEqual([400, ['questions']]);
    expect((await bulk({ homework: 999_999_999, questions: [{ ...choice(), order: 1 }] })).status).toBe(404);
    const other = await here.course();
    const foreign = await client.send(other.teacher, `POST ${questionList}bulk_create/`, {
      body: { homework, questions: [{ ...choice(), order: 1 }] },
    });
    expect(foreign.status).toBe(404);
  });
});
