import type { Route } from '../../dialect.js';
import {
  CreateEducationalLevel,
  DeleteEducationalLevel,
  EducationalLevel,
  EducationalLevels,
  UpdateEducationalLevel,
} from '../operations.js';
import { route } from '../route.js';
import { deleted } from '../shapes/deleted.js';
import { present } from '../shapes/present.js';
import { levelRow } from '../shapes/school.js';
import type { EducationalLevelWrite } from '../wire.js';

/** A full body: what it leaves out has its default, or is cleared. */
const inputOf = (body: EducationalLevelWrite) => ({
  name: body.name,
  nameArabic: body.name_arabic ?? null,
  nameFrench: body.name_french ?? null,
  level: body.level,
  order: body.order,
  description: body.description ?? null,
  minAge: body.min_age ?? null,
  maxAge: body.max_age ?? null,
  isActive: body.is_active ?? true,
});

export const levels: readonly Route[] = [
  route('GET /api/schools/levels/', EducationalLevels, {
    order: {
      id: 'ID',
      name: 'NAME',
      name_arabic: 'NAME_ARABIC',
      name_french: 'NAME_FRENCH',
      level: 'LEVEL',
      order: 'ORDER',
      description: 'DESCRIPTION',
      min_age: 'MIN_AGE',
      max_age: 'MAX_AGE',
      is_active: 'IS_ACTIVE',
    },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      detailed: query.detailed ?? false,
      filter: { level: query.level, isActive: query.is_active, search: query.search },
    }),
    reply: (data, { paged }) => paged(data.educationalLevels, levelRow),
  }),
  route('POST /api/schools/levels/', CreateEducationalLevel, {
    variables: ({ body }) => ({ input: inputOf(body) }),
    reply: ({ createEducationalLevel }) => levelRow(present(createEducationalLevel.educationalLevel)),
  }),
  route('GET /api/schools/levels/:id/', EducationalLevel, {
    variables: ({ path, query }) => ({ id: path.id, detailed: query.detailed ?? false }),
    reply: ({ educationalLevel }) => levelRow(educationalLevel),
  }),
  route('PUT /api/schools/levels/:id/', UpdateEducationalLevel, {
    variables: ({ path, body }) => ({ id: path.id, input: inputOf(body) }),
    reply: ({ updateEducationalLevel }) => levelRow(present(updateEducationalLevel.educationalLevel)),
  }),
  route('DELETE /api/schools/levels/:id/', DeleteEducationalLevel, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ deleteEducationalLevel: { deletedEducationalLevelId, deletedAt } }, { locale }) =>
      deleted(deletedEducationalLevelId, deletedAt, locale),
  }),
];
