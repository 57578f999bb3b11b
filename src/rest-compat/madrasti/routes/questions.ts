import type { Route } from '../../dialect.js';
import { CreateQuestion, CreateQuestions, DeleteQuestion, Question, Questions, UpdateQuestion } from '../operations.js';
import { route } from '../route.js';
import { createdWithin } from '../shapes/created-within.js';
import { idOf, present } from '../shapes/present.js';
import { keyedQuestionRow, questionRow } from '../shapes/question.js';
import { partOfQuestion, questionNames, wholeQuestion } from '../shapes/question-input.js';
import { errorsByIndex } from '../shapes/row-errors.js';

/** Where the faults of a body stand. */
const names = Object.fromEntries(Object.entries(questionNames).map(([field, name]) => [`input.${field}`, name]));

/** Questions of homework. */
export const questions: readonly Route[] = [
  route('GET /api/homework/questions/', Questions, {
    order: {
      id: 'ID',
      homework: 'ASSESSMENT',
      question_type: 'QUESTION_TYPE',
      question_text: 'QUESTION_TEXT',
      question_text_arabic: 'QUESTION_TEXT_ARABIC',
      question_text_french: 'QUESTION_TEXT_FRENCH',
      points: 'POINTS',
      order: 'POSITION',
      is_required: 'IS_REQUIRED',
      image: 'IMAGE',
      created_at: 'CREATED_AT',
      updated_at: 'UPDATED_AT',
    },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      filter: {
        assessmentKind: 'HOMEWORK',
        assessmentId: idOf(query.homework),
        questionType: query.question_type,
        search: query.search,
        ...createdWithin(query),
      },
    }),
    reply: (data, { paged }) => paged(data.questions, questionRow),
  }),
  route('POST /api/homework/questions/', CreateQuestion, {
    names,
    variables: ({ body }) => ({ input: { assessmentId: idOf(body.homework), ...wholeQuestion(body) } }),
    reply: ({ createQuestion }) => keyedQuestionRow(present(createQuestion.question)),
  }),
  route('GET /api/homework/questions/:id/', Question, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ question }) => questionRow(question),
  }),
  route('PUT /api/homework/questions/:id/', UpdateQuestion, {
    names,
    variables: ({ path, body }) => ({ id: path.id, input: { assessmentId: idOf(body.homework), ...wholeQuestion(body) } }),
    reply: ({ updateQuestion }) => keyedQuestionRow(present(updateQuestion.question)),
  }),
  route('PATCH /api/homework/questions/:id/', UpdateQuestion, {
    names,
    variables: ({ path, body }) => ({ id: path.id, input: { assessmentId: idOf(body.homework), ...partOfQuestion(body) } }),
    reply: ({ updateQuestion }) => keyedQuestionRow(present(updateQuestion.question)),
  }),
  route('DELETE /api/homework/questions/:id/', DeleteQuestion, { variables: ({ path }) => ({ id: path.id }) }),
  route('POST /api/homework/questions/bulk_create/', CreateQuestions, {
    names: { 'input.assessmentId': 'homework' },
    each: 'questions',
    variables: ({ body, failedRows }) => ({
      input: {
        assessmentId: idOf(body.homework),
        questions: body.questions.filter((_, i) => !failedRows.has(i)).map(wholeQuestion),
        partial: true,
      },
    }),
    reply: ({ createQuestions: { questions: created, errors } }, { body, failedRows }) => {
      const tried = body.questions.flatMap((_, i) => (failedRows.has(i) ? [] : [i]));
      const failed = [
        ...[...failedRows].map(([index, wrong]) => ({ index, errors: wrong })),
        ...errorsByIndex(errors, 'questions', questionNames).map(({ index, errors: wrong }) => ({
          index: tried[index] ?? index,
          errors: wrong,
        })),
      ].toSorted((one, other) => one.index - other.index);
      return {
        created_count: created.length,
        failed_count: failed.length,
        created_ids: created.map(({ id }) => Number(id)),
        errors: failed,
      };
    },
  }),
];
