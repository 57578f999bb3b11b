import type { Route } from '../../dialect.js';
import {
  CreateLesson,
  DeleteLesson,
  DuplicateLesson,
  Lesson,
  LessonAnalytics,
  Lessons,
  PublishLesson,
  UnpublishLesson,
  UpdateLesson,
  UpdateLessons,
} from '../operations.js';
import { route } from '../route.js';
import { createdWithin } from '../shapes/created-within.js';
import { deleted } from '../shapes/deleted.js';
import { analyticsOf, lessonRow, publication, upper } from '../shapes/lesson.js';
import { idOf, present } from '../shapes/present.js';
import type { LessonPatch, LessonWrite } from '../wire.js';

/** A full body: what it leaves out has its default, or is cleared. */
const wholeOf = (body: LessonWrite) => ({
  title: body.title,
  titleArabic: body.title_arabic ?? null,
  titleFrench: body.title_french ?? null,
  description: body.description ?? null,
  content: body.content,
  cycle: upper(body.cycle),
  order: body.order,
  objectives: body.objectives ?? null,
  prerequisites: body.prerequisites ?? null,
  difficulty: upper(body.difficulty_level),
  estimatedDuration: body.estimated_duration ?? null,
  subjectId: idOf(body.subject),
  gradeId: idOf(body.grade),
  tags: body.tags ?? null,
  isActive: body.is_active ?? true,
  isPublished: body.is_published ?? false,
});
const partOf = (body: LessonPatch) => ({
  title: body.title,
  titleArabic: body.title_arabic,
  titleFrench: body.title_french,
  description: body.description,
  content: body.content,
  cycle: body.cycle && upper(body.cycle),
  order: body.order,
  objectives: body.objectives,
  prerequisites: body.prerequisites,
  difficulty: body.difficulty_level && upper(body.difficulty_level),
  estimatedDuration: body.estimated_duration,
  subjectId: idOf(body.subject),
  gradeId: idOf(body.grade),
  tags: body.tags,
  isActive: body.is_active,
  isPublished: body.is_published,
});
/** Where a lesson of several failed alone, in the words of the document. */
const fieldOf = (path: string): string => (path === 'input.data.subjectId' ? 'subject' : 'id');

export const lessons: readonly Route[] = [
  route('GET /api/lessons/lessons/', Lessons, {
    order: {
      id: 'ID',
      title: 'TITLE',
      title_arabic: 'TITLE_ARABIC',
      title_french: 'TITLE_FRENCH',
      cycle: 'CYCLE',
      order: 'ORDER',
      difficulty_level: 'DIFFICULTY',
      estimated_duration: 'ESTIMATED_DURATION',
      subject: 'SUBJECT',
      grade: 'GRADE',
      is_active: 'IS_ACTIVE',
      is_published: 'IS_PUBLISHED',
      view_count: 'VIEW_COUNT',
      created_by: 'CREATED_BY',
      created_at: 'CREATED_AT',
      updated_at: 'UPDATED_AT',
    },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      detailed: query.detailed ?? false,
      filter: {
        subjectId: idOf(query.subject),
        gradeId: idOf(query.grade),
        cycle: query.cycle && upper(query.cycle),
        difficulty: query.difficulty_level && upper(query.difficulty_level),
        isPublished: query.is_published,
        createdById: idOf(query.created_by),
        tags: query.tags,
        isActive: query.is_active,
        search: query.search,
        ...createdWithin(query),
      },
    }),
    reply: (data, { paged }) => paged(data.lessons, lessonRow),
  }),
  route('POST /api/lessons/lessons/', CreateLesson, {
    variables: ({ body }) => ({ input: wholeOf(body) }),
    reply: ({ createLesson }) => lessonRow(present(createLesson.lesson)),
  }),
  route('GET /api/lessons/lessons/:id/', Lesson, {
    unversioned: ['view_count'],
    variables: ({ path, query }) => ({ id: path.id, detailed: query.detailed ?? false }),
    reply: ({ lesson }) => lessonRow(lesson),
  }),
  route('PUT /api/lessons/lessons/:id/', UpdateLesson, {
    variables: ({ path, body }) => ({ id: path.id, input: wholeOf(body) }),
    reply: ({ updateLesson }) => lessonRow(present(updateLesson.lesson)),
  }),
  route('PATCH /api/lessons/lessons/:id/', UpdateLesson, {
    variables: ({ path, body }) => ({ id: path.id, input: partOf(body) }),
    reply: ({ updateLesson }) => lessonRow(present(updateLesson.lesson)),
  }),
  route('DELETE /api/lessons/lessons/:id/', DeleteLesson, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ deleteLesson: { deletedLessonId, deletedAt } }, { locale }) => deleted(deletedLessonId, deletedAt, locale),
  }),
  route('POST /api/lessons/lessons/:id/publish/', PublishLesson, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ publishLesson }, { locale }) => publication(publishLesson.lesson, locale),
  }),
  route('POST /api/lessons/lessons/:id/unpublish/', UnpublishLesson, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ unpublishLesson }, { locale }) => publication(unpublishLesson.lesson, locale),
  }),
  route('POST /api/lessons/lessons/:id/duplicate/', DuplicateLesson, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ duplicateLesson }) => lessonRow(present(duplicateLesson.lesson)),
  }),
  route('GET /api/lessons/lessons/:id/analytics/', LessonAnalytics, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ lessonAnalytics }) => analyticsOf(lessonAnalytics),
  }),
  route('PATCH /api/lessons/lessons/bulk_update/', UpdateLessons, {
    // `updated_by` is the token's user, whatever the body says.
    variables: ({ body }) => ({ input: { ids: body.ids.map((id) => idOf(id)), data: partOf(body.data) } }),
    reply: ({ updateLessons: { updatedIds, errors } }) => ({
      updated_count: updatedIds.length,
      failed_count: errors.length,
      updated_ids: updatedIds.map(Number),
      errors: errors.map(({ id, path, message }) => ({ id: Number(id), errors: { [fieldOf(path)]: [message] } })),
    }),
  }),
];
