import type { Route } from '../../dialect.js';
import { CreateSubmission, ReplaceSubmission, Submission, Submissions, SubmitSubmission, UpdateSubmission } from '../operations.js';
import { route } from '../route.js';
import { createdWithin } from '../shapes/created-within.js';
import { idOf, present } from '../shapes/present.js';
import { answerNames, answerOf, attemptStatusesOf, isGrade, submissionOrder, submissionRow, submitResult } from '../shapes/submission.js';

/** What students hand in. */
export const submissions: readonly Route[] = [
  route('GET /api/homework/submissions/', Submissions, {
    order: submissionOrder,
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      filter: {
        assessmentKind: 'HOMEWORK',
        assessmentId: idOf(query.homework),
        studentId: idOf(query.student),
        statuses: attemptStatusesOf(query.status),
        search: query.search,
        ...createdWithin(query),
      },
    }),
    reply: (data, { paged }) => paged(data.attempts, submissionRow),
  }),
  route('POST /api/homework/submissions/', CreateSubmission, {
    names: answerNames,
    // `time_taken` is measured by the server, whatever a body says.
    variables: ({ body }) => ({
      input: { assessmentId: idOf(body.homework), studentId: idOf(body.student), answers: body.answers?.map(answerOf) },
    }),
    reply: ({ startAttempt }) => submissionRow(present(startAttempt.attempt)),
  }),
  route('GET /api/homework/submissions/:id/', Submission, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ attempt }) => submissionRow(attempt),
  }),
  route('PUT /api/homework/submissions/:id/', ReplaceSubmission, {
    names: answerNames,
    variables: ({ path, body }) => ({
      input: {
        attemptId: path.id,
        assessmentId: idOf(body.homework),
        studentId: idOf(body.student),
        answers: (body.answers ?? []).map(answerOf),
        replace: true,
      },
    }),
    reply: ({ saveAnswers }) => submissionRow(present(saveAnswers.attempt)),
  }),
  route('PATCH /api/homework/submissions/:id/', UpdateSubmission, {
    names: { ...answerNames, 'input.complete': 'status' },
    variables: ({ path, body }) => {
      const [grade, save] = isGrade(body) ? [body, undefined] : [undefined, body];
      return {
        isGrade: grade !== undefined,
        answers: { attemptId: path.id, answers: (save?.answers ?? []).map(answerOf) },
        grade: { attemptId: path.id, manualScore: grade?.manual_score, feedback: grade?.feedback, complete: grade?.status && true },
      };
    },
    reply: ({ saveAnswers, gradeAttempt }) => submissionRow(present((gradeAttempt ?? saveAnswers)?.attempt)),
  }),
  route('POST /api/homework/submissions/:id/submit/', SubmitSubmission, {
    names: answerNames,
    variables: ({ path, body }) => ({ input: { attemptId: path.id, answers: body.answers?.map(answerOf) } }),
    reply: ({ submitAttempt }) => submitResult(submitAttempt),
  }),
];
