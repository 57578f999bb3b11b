import type { Route } from '../../dialect.js';
import {
  CreateHomework,
  DeleteHomework,
  DuplicateHomework,
  GradeSubmissions,
  Homework,
  HomeworkAnalytics,
  HomeworkList,
  HomeworkSubmissions,
  PublishHomework,
  RestoreHomework,
  UnpublishHomework,
  UpdateHomework,
  UpdateHomeworks,
} from '../operations.js';
import { route } from '../route.js';
import { createdWithin } from '../shapes/created-within.js';
import { deleted } from '../shapes/deleted.js';
import { dueWithin } from '../shapes/due-within.js';
import { homeworkAnalytics } from '../shapes/homework-analytics.js';
import { homeworkNames, homeworkPublication, homeworkRow, partOfHomework, wholeHomework } from '../shapes/homework.js';
import { idOf, present } from '../shapes/present.js';
import { errorsById } from '../shapes/row-errors.js';
import { attemptStatusesOf, submissionOrder, submissionRow } from '../shapes/submission.js';

/** Where the faults of a body stand. */
const names = Object.fromEntries(Object.entries(homeworkNames).map(([field, name]) => [`input.${field}`, name]));
const bulkNames = Object.fromEntries(Object.entries(homeworkNames).map(([field, name]) => [`input.patch.${field}`, `data.${name}`]));
const statuses = { draft: 'DRAFT', published: 'PUBLISHED', archived: 'ARCHIVED' } as const;

/** Homework: what a teacher gives to classes. */
export const homework: readonly Route[] = [
  route('GET /api/homework/homework/', HomeworkList, {
    order: {
      id: 'ID',
      title: 'TITLE',
      title_arabic: 'TITLE_ARABIC',
      title_french: 'TITLE_FRENCH',
      description: 'DESCRIPTION',
      instructions: 'INSTRUCTIONS',
      homework_type: 'HOMEWORK_TYPE',
      subject: 'SUBJECT',
      grade: 'GRADE',
      due_date: 'DUE_AT',
      time_limit: 'TIME_LIMIT',
      max_attempts: 'MAX_ATTEMPTS',
      passing_score: 'PASSING_SCORE',
      is_published: 'IS_PUBLISHED',
      shuffle_questions: 'SHUFFLE_QUESTIONS',
      allow_late_submission: 'ALLOW_LATE',
      late_penalty: 'LATE_PENALTY',
      created_by: 'CREATED_BY',
      created_at: 'CREATED_AT',
      updated_at: 'UPDATED_AT',
    },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      filter: {
        kind: 'HOMEWORK',
        status: query.status && statuses[query.status],
        homeworkType: query.homework_type,
        subjectId: idOf(query.subject),
        gradeId: idOf(query.grade),
        schoolClassIds: query.classes?.map((id) => idOf(id)),
        createdById: idOf(query.created_by),
        ...dueWithin(query),
        isPublished: query.is_published,
        search: query.search,
        ...createdWithin(query),
      },
    }),
    reply: (data, { paged }) => paged(data.assessments, homeworkRow),
  }),
  route('POST /api/homework/homework/', CreateHomework, {
    names,
    variables: ({ body }) => ({ input: { kind: 'HOMEWORK', ...wholeHomework(body) } }),
    reply: ({ createAssessment }) => homeworkRow(present(createAssessment.assessment)),
  }),
  route('GET /api/homework/homework/:id/', Homework, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ assessment }) => homeworkRow(assessment),
  }),
  route('PUT /api/homework/homework/:id/', UpdateHomework, {
    names,
    variables: ({ path, body }) => ({ id: path.id, input: wholeHomework(body) }),
    reply: ({ updateAssessment }) => homeworkRow(present(updateAssessment.assessment)),
  }),
  route('PATCH /api/homework/homework/:id/', UpdateHomework, {
    names,
    variables: ({ path, body }) => ({ id: path.id, input: partOfHomework(body) }),
    reply: ({ updateAssessment }) => homeworkRow(present(updateAssessment.assessment)),
  }),
  route('DELETE /api/homework/homework/:id/', DeleteHomework, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ deleteAssessment: { deletedAssessmentId, deletedAt } }, { locale }) => deleted(deletedAssessmentId, deletedAt, locale),
  }),
  route('POST /api/homework/homework/:id/restore/', RestoreHomework, {
    names,
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ restoreAssessment }) => homeworkRow(present(restoreAssessment.assessment)),
  }),
  route('PATCH /api/homework/homework/bulk_update/', UpdateHomeworks, {
    names: { ...bulkNames, 'input.patch': 'data' },
    // `updated_by` is the token's user, whatever the body says.
    variables: ({ body }) => ({ input: { ids: body.ids.map((id) => idOf(id)), patch: partOfHomework(body.data) } }),
    reply: ({ updateAssessments: { assessments, errors } }, { body }) => {
      const failed = errorsById(errors, 'ids', homeworkNames, body.ids);
      const updated = assessments.map(({ id }) => Number(id));
      return { updated_count: updated.length, failed_count: failed.length, updated_ids: updated, errors: failed };
    },
  }),
  route('POST /api/homework/homework/:id/publish/', PublishHomework, {
    names,
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ publishAssessment }, { locale }) => homeworkPublication(publishAssessment.assessment, locale),
  }),
  route('POST /api/homework/homework/:id/unpublish/', UnpublishHomework, {
    names,
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ unpublishAssessment }, { locale }) => homeworkPublication(unpublishAssessment.assessment, locale),
  }),
  route('POST /api/homework/homework/:id/duplicate/', DuplicateHomework, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ duplicateAssessment }) => homeworkRow(present(duplicateAssessment.assessment)),
  }),
  route('GET /api/homework/homework/:id/analytics/', HomeworkAnalytics, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ assessmentAnalytics }) => homeworkAnalytics(assessmentAnalytics),
  }),
  route('GET /api/homework/homework/:id/submissions/', HomeworkSubmissions, {
    order: submissionOrder,
    variables: ({ path, query, page, order }) => ({
      ...page,
      id: path.id,
      orderBy: order,
      filter: {
        studentId: idOf(query.student),
        statuses: attemptStatusesOf(query.status),
        search: query.search,
        ...createdWithin(query),
      },
    }),
    reply: (data, { paged }) => paged(data.assessmentAttempts, submissionRow),
  }),
  route('POST /api/homework/homework/:id/bulk_grade/', GradeSubmissions, {
    names: { 'input.grades.*.attemptId': 'grades.*.submission' },
    each: 'grades',
    variables: ({ path, body, failedRows }) => ({
      input: {
        assessmentId: path.id,
        grades: body.grades
          .filter((_, i) => !failedRows.has(i))
          .map(({ submission, manual_score: manualScore, feedback }) => ({ attemptId: idOf(submission), manualScore, feedback })),
      },
    }),
    reply: ({ gradeAttempts: { attempts, errors } }, { body, failedRows }) => {
      const tried = body.grades.filter((_, i) => !failedRows.has(i)).map(({ submission }) => submission);
      const failed = [
        ...[...failedRows].map(([place, wrong]) => ({ id: Number(body.grades[place]?.submission) || 0, errors: wrong })),
        ...errorsById(errors, 'grades', { attemptId: 'id' }, tried),
      ];
      return {
        graded_count: attempts.length,
        failed_count: failed.length,
        graded_ids: attempts.map(({ id }) => Number(id)),
        errors: failed,
      };
    },
  }),
];
