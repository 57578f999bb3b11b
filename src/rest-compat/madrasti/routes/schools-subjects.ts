import type { Route } from '../../dialect.js';
import { CreateSubject, DeleteSubject, Subject, Subjects, UpdateSubject } from '../operations.js';
import { route } from '../route.js';
import { deleted } from '../shapes/deleted.js';
import { present } from '../shapes/present.js';
import { subjectRow } from '../shapes/school.js';
import type { SubjectWrite } from '../wire.js';

/** A full body: what it leaves out has its default, or is cleared. */
const inputOf = (body: SubjectWrite) => ({
  name: body.name,
  nameArabic: body.name_arabic ?? null,
  nameFrench: body.name_french ?? null,
  code: body.code,
  description: body.description ?? null,
  color: body.color ?? null,
  icon: body.icon ?? null,
  isActive: body.is_active ?? true,
});

export const subjects: readonly Route[] = [
  route('GET /api/schools/subjects/', Subjects, {
    order: {
      id: 'ID',
      name: 'NAME',
      name_arabic: 'NAME_ARABIC',
      name_french: 'NAME_FRENCH',
      code: 'CODE',
      description: 'DESCRIPTION',
      color: 'COLOR',
      icon: 'ICON',
      is_active: 'IS_ACTIVE',
    },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      filter: { isActive: query.is_active, search: query.search },
    }),
    reply: (data, { paged }) => paged(data.subjects, subjectRow),
  }),
  route('POST /api/schools/subjects/', CreateSubject, {
    variables: ({ body }) => ({ input: inputOf(body) }),
    reply: ({ createSubject }) => subjectRow(present(createSubject.subject)),
  }),
  route('GET /api/schools/subjects/:id/', Subject, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ subject }) => subjectRow(subject),
  }),
  route('PUT /api/schools/subjects/:id/', UpdateSubject, {
    variables: ({ path, body }) => ({ id: path.id, input: inputOf(body) }),
    reply: ({ updateSubject }) => subjectRow(present(updateSubject.subject)),
  }),
  route('DELETE /api/schools/subjects/:id/', DeleteSubject, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ deleteSubject: { deletedSubjectId, deletedAt } }, { locale }) => deleted(deletedSubjectId, deletedAt, locale),
  }),
];
