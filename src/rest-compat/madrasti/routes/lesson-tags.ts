import type { Route } from '../../dialect.js';
import { CreateLessonTag, DeleteLessonTag, LessonTag, LessonTags, UpdateLessonTag } from '../operations.js';
import { route } from '../route.js';
import { createdWithin } from '../shapes/created-within.js';
import { lessonTagRow } from '../shapes/lesson.js';
import { present } from '../shapes/present.js';
import type { LessonTagWrite } from '../wire.js';

/** A full body: what it leaves out is cleared. */
const inputOf = (body: LessonTagWrite) => ({
  name: body.name,
  nameArabic: body.name_arabic ?? null,
  nameFrench: body.name_french ?? null,
});

/** The words that lessons are found by. */
export const lessonTags: readonly Route[] = [
  route('GET /api/lessons/tags/', LessonTags, {
    order: { id: 'ID', name: 'NAME', name_arabic: 'NAME_ARABIC', name_french: 'NAME_FRENCH', created_at: 'CREATED_AT' },
    variables: ({ query, page, order }) => ({ ...page, orderBy: order, filter: { search: query.search, ...createdWithin(query) } }),
    reply: (data, { paged }) => paged(data.lessonTags, lessonTagRow),
  }),
  route('POST /api/lessons/tags/', CreateLessonTag, {
    variables: ({ body }) => ({ input: inputOf(body) }),
    reply: ({ createLessonTag }) => lessonTagRow(present(createLessonTag.lessonTag)),
  }),
  route('GET /api/lessons/tags/:id/', LessonTag, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ lessonTag }) => lessonTagRow(lessonTag),
  }),
  route('PUT /api/lessons/tags/:id/', UpdateLessonTag, {
    variables: ({ path, body }) => ({ id: path.id, input: inputOf(body) }),
    reply: ({ updateLessonTag }) => lessonTagRow(present(updateLessonTag.lessonTag)),
  }),
  route('DELETE /api/lessons/tags/:id/', DeleteLessonTag, { variables: ({ path }) => ({ id: path.id }) }),
];
