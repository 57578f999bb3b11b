import type { Route } from '../../dialect.js';
import { AcademicYear, AcademicYears, CreateAcademicYear, DeleteAcademicYear, UpdateAcademicYear } from '../operations.js';
import { route } from '../route.js';
import { deleted } from '../shapes/deleted.js';
import { present } from '../shapes/present.js';
import { yearRow } from '../shapes/school.js';
import type { AcademicYearWrite } from '../wire.js';

/** A full body: what it leaves out has its default, or is cleared. */
const inputOf = (body: AcademicYearWrite) => ({
  year: body.year,
  startDate: body.start_date,
  endDate: body.end_date,
  isCurrent: body.is_current ?? false,
  registrationStart: body.registration_start ?? null,
  registrationEnd: body.registration_end ?? null,
  isActive: body.is_active ?? true,
  description: body.description ?? null,
});

export const academicYears: readonly Route[] = [
  route('GET /api/schools/academic-years/', AcademicYears, {
    order: {
      id: 'ID',
      year: 'YEAR',
      start_date: 'START_DATE',
      end_date: 'END_DATE',
      is_current: 'IS_CURRENT',
      registration_start: 'REGISTRATION_START',
      registration_end: 'REGISTRATION_END',
      is_active: 'IS_ACTIVE',
      description: 'DESCRIPTION',
    },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      filter: { isCurrent: query.is_current, isActive: query.is_active, search: query.search },
    }),
    reply: (data, { paged }) => paged(data.academicYears, yearRow),
  }),
  route('POST /api/schools/academic-years/', CreateAcademicYear, {
    variables: ({ body }) => ({ input: inputOf(body) }),
    reply: ({ createAcademicYear }) => yearRow(present(createAcademicYear.academicYear)),
  }),
  route('GET /api/schools/academic-years/:id/', AcademicYear, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ academicYear }) => yearRow(academicYear),
  }),
  route('PUT /api/schools/academic-years/:id/', UpdateAcademicYear, {
    variables: ({ path, body }) => ({ id: path.id, input: inputOf(body) }),
    reply: ({ updateAcademicYear }) => yearRow(present(updateAcademicYear.academicYear)),
  }),
  route('DELETE /api/schools/academic-years/:id/', DeleteAcademicYear, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ deleteAcademicYear: { deletedAcademicYearId, deletedAt } }, { locale }) => deleted(deletedAcademicYearId, deletedAt, locale),
  }),
];
