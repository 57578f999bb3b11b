import type { Route } from '../../dialect.js';
import { CreateTimetable, DeleteTimetable, Timetable, Timetables, UpdateTimetable } from '../operations.js';
import { route } from '../route.js';
import { createdWithin } from '../shapes/created-within.js';
import { deleted } from '../shapes/deleted.js';
import { idOf, present } from '../shapes/present.js';
import { timetableRow } from '../shapes/timetable.js';
import type { TimetableWrite } from '../wire.js';

/** A full body: what it leaves out has its default, or is cleared. */
const inputOf = (body: TimetableWrite) => ({
  schoolClassId: idOf(body.class),
  academicYearId: idOf(body.academic_year),
  effectiveFrom: body.effective_from,
  effectiveTo: body.effective_to ?? null,
  isActive: body.is_active ?? true,
});
const names = { 'input.schoolClassId': 'class' };

/** Weekly plans of classes. */
export const timetables: readonly Route[] = [
  route('GET /api/attendance/timetables/', Timetables, {
    order: {
      id: 'ID',
      class: 'SCHOOL_CLASS',
      academic_year: 'ACADEMIC_YEAR',
      effective_from: 'EFFECTIVE_FROM',
      effective_to: 'EFFECTIVE_TO',
      is_active: 'IS_ACTIVE',
      created_by: 'CREATED_BY',
      created_at: 'CREATED_AT',
      updated_at: 'UPDATED_AT',
    },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      filter: {
        schoolClassId: idOf(query.class),
        academicYearId: idOf(query.academic_year),
        isActive: query.is_active,
        search: query.search,
        ...createdWithin(query),
      },
    }),
    reply: (data, { paged }) => paged(data.timetables, timetableRow),
  }),
  route('POST /api/attendance/timetables/', CreateTimetable, {
    names,
    variables: ({ body }) => ({ input: inputOf(body) }),
    reply: ({ createTimetable }) => timetableRow(present(createTimetable.timetable)),
  }),
  route('GET /api/attendance/timetables/:id/', Timetable, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ timetable }) => timetableRow(timetable),
  }),
  route('PUT /api/attendance/timetables/:id/', UpdateTimetable, {
    names,
    variables: ({ path, body }) => ({ id: path.id, input: inputOf(body) }),
    reply: ({ updateTimetable }) => timetableRow(present(updateTimetable.timetable)),
  }),
  route('DELETE /api/attendance/timetables/:id/', DeleteTimetable, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ deleteTimetable: { deletedTimetableId, deletedAt } }, { locale }) => deleted(deletedTimetableId, deletedAt, locale),
  }),
];
