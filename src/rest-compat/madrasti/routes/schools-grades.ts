import type { Route } from '../../dialect.js';
import { CreateGrade, DeleteGrade, Grade, Grades, UpdateGrade } from '../operations.js';
import { route } from '../route.js';
import { deleted } from '../shapes/deleted.js';
import { idOf, present } from '../shapes/present.js';
import { gradeRow } from '../shapes/school.js';
import type { GradeWrite } from '../wire.js';

/** A full body: what it leaves out has its default, or is cleared. */
const inputOf = (body: GradeWrite) => ({
  name: body.name,
  nameArabic: body.name_arabic ?? null,
  nameFrench: body.name_french ?? null,
  gradeNumber: body.grade_number,
  educationalLevelId: idOf(body.educational_level),
  description: body.description ?? null,
  isActive: body.is_active ?? true,
});
const subjectIds = ({ subjects }: GradeWrite) => subjects?.map((id) => idOf(id));

export const grades: readonly Route[] = [
  route('GET /api/schools/grades/', Grades, {
    order: {
      id: 'ID',
      name: 'NAME',
      name_arabic: 'NAME_ARABIC',
      name_french: 'NAME_FRENCH',
      grade_number: 'GRADE_NUMBER',
      educational_level: 'EDUCATIONAL_LEVEL',
      description: 'DESCRIPTION',
      is_active: 'IS_ACTIVE',
    },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      filter: {
        educationalLevelId: idOf(query.educational_level),
        gradeNumber: query.grade_number,
        isActive: query.is_active,
        hasClasses: query.has_classes,
        search: query.search,
      },
    }),
    reply: (data, { paged }) => paged(data.grades, gradeRow),
  }),
  route('POST /api/schools/grades/', CreateGrade, {
    variables: ({ body }) => ({ input: { ...inputOf(body), subjectIds: subjectIds(body) } }),
    reply: ({ createGrade }) => gradeRow(present(createGrade.grade)),
  }),
  route('GET /api/schools/grades/:id/', Grade, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ grade }) => gradeRow(grade),
  }),
  route('PUT /api/schools/grades/:id/', UpdateGrade, {
    variables: ({ path, body }) => ({ id: path.id, input: { ...inputOf(body), subjectIds: subjectIds(body) ?? [] } }),
    reply: ({ updateGrade }) => gradeRow(present(updateGrade.grade)),
  }),
  route('DELETE /api/schools/grades/:id/', DeleteGrade, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ deleteGrade: { deletedGradeId, deletedAt } }, { locale }) => deleted(deletedGradeId, deletedAt, locale),
  }),
];
