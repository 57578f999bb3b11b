import type { Route } from '../../dialect.js';
import { CreateLessonResource, DeleteLessonResource, LessonResource, LessonResources, UpdateLessonResource } from '../operations.js';
import { route } from '../route.js';
import { createdWithin } from '../shapes/created-within.js';
import { lessonResourceRow } from '../shapes/lesson.js';
import { idOf, present } from '../shapes/present.js';
import type { LessonResourcePatch, LessonResourceWrite } from '../wire.js';

/** A full body: what it leaves out has its default, or is cleared; without an `order` the resource keeps its place. */
const wholeOf = (body: LessonResourceWrite) => ({
  title: body.title,
  description: body.description ?? null,
  resourceType: body.resource_type,
  file: body.file ?? null,
  externalUrl: body.external_url ?? null,
  content: body.content ?? null,
  order: body.order,
  isDownloadable: body.is_downloadable ?? null,
});
const partOf = (body: LessonResourcePatch) => ({
  title: body.title,
  description: body.description,
  resourceType: body.resource_type,
  file: body.file,
  externalUrl: body.external_url,
  content: body.content,
  order: body.order,
  isDownloadable: body.is_downloadable,
});

/** What goes with a lesson. */
export const lessonResources: readonly Route[] = [
  route('GET /api/lessons/lessons/:lesson_id/resources/', LessonResources, {
    order: {
      id: 'ID',
      title: 'TITLE',
      description: 'DESCRIPTION',
      resource_type: 'RESOURCE_TYPE',
      file: 'FILE',
      external_url: 'EXTERNAL_URL',
      order: 'ORDER',
      is_downloadable: 'IS_DOWNLOADABLE',
      file_size: 'FILE_SIZE',
      mime_type: 'MIME_TYPE',
      created_at: 'CREATED_AT',
    },
    variables: ({ path, query, page, order }) => ({
      ...page,
      orderBy: order,
      lessonId: path.lesson_id,
      filter: { lessonId: path.lesson_id, resourceType: query.resource_type, search: query.search, ...createdWithin(query) },
    }),
    reply: (data, { paged }) => paged(data.lessonResources, lessonResourceRow),
  }),
  route('POST /api/lessons/lessons/:lesson_id/resources/', CreateLessonResource, {
    variables: ({ path, body }) => ({
      lessonId: path.lesson_id,
      input: { lessonId: idOf(body.lesson) ?? path.lesson_id, ...wholeOf(body) },
    }),
    reply: ({ createLessonResource }) => lessonResourceRow(present(createLessonResource.lessonResource)),
  }),
  route('GET /api/lessons/lessons/:lesson_id/resources/:id/', LessonResource, {
    variables: ({ path }) => ({ lessonId: path.lesson_id, id: path.id }),
    reply: ({ lessonResource }) => lessonResourceRow(lessonResource),
  }),
  route('PUT /api/lessons/lessons/:lesson_id/resources/:id/', UpdateLessonResource, {
    variables: ({ path, body }) => ({
      lessonId: path.lesson_id,
      id: path.id,
      input: { lessonId: idOf(body.lesson), ...wholeOf(body) },
    }),
    reply: ({ updateLessonResource }) => lessonResourceRow(present(updateLessonResource.lessonResource)),
  }),
  route('PATCH /api/lessons/lessons/:lesson_id/resources/:id/', UpdateLessonResource, {
    variables: ({ path, body }) => ({ lessonId: path.lesson_id, id: path.id, input: partOf(body) }),
    reply: ({ updateLessonResource }) => lessonResourceRow(present(updateLessonResource.lessonResource)),
  }),
  route('DELETE /api/lessons/lessons/:lesson_id/resources/:id/', DeleteLessonResource, {
    variables: ({ path }) => ({ lessonId: path.lesson_id, id: path.id }),
  }),
];
