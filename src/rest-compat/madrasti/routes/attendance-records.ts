import type { Route } from '../../dialect.js';
import { AttendanceRecord, AttendanceRecords, CreateAttendanceRecord, UpdateAttendanceRecord } from '../operations.js';
import { route } from '../route.js';
import { attendanceRecordRow, markOf, statusOf } from '../shapes/attendance-mark.js';
import { createdWithin } from '../shapes/created-within.js';
import { idOf, present } from '../shapes/present.js';
import type { AttendanceRecordWrite } from '../wire.js';

/** A full body: what it leaves out has its default, or is cleared. */
const inputOf = (body: AttendanceRecordWrite) => ({
  sessionInstanceId: idOf(body.session),
  studentId: idOf(body.student),
  ...markOf(body),
});
const names = { 'input.sessionInstanceId': 'session', 'input.reason': 'absence_reason' };

/** How students attended. */
export const attendanceRecords: readonly Route[] = [
  route('GET /api/attendance/records/', AttendanceRecords, {
    order: { marked_at: 'MARKED_AT' },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      filter: {
        sessionInstanceId: idOf(query.session),
        studentId: idOf(query.student),
        statuses: query.status && [statusOf(query.status)],
        dateFrom: query.date__gte,
        dateTo: query.date__lte,
        isExcused: query.is_excused,
        markedById: idOf(query.marked_by),
        search: query.search,
        ...createdWithin(query),
      },
    }),
    reply: (data, { paged }) => paged(data.attendanceRecords, attendanceRecordRow),
  }),
  route('POST /api/attendance/records/', CreateAttendanceRecord, {
    names,
    variables: ({ body }) => ({ input: inputOf(body) }),
    reply: ({ createAttendanceRecord }) => attendanceRecordRow(present(createAttendanceRecord.attendanceRecord)),
  }),
  route('GET /api/attendance/records/:id/', AttendanceRecord, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ attendanceRecord }) => attendanceRecordRow(attendanceRecord),
  }),
  route('PUT /api/attendance/records/:id/', UpdateAttendanceRecord, {
    names,
    variables: ({ path, body }) => ({ id: path.id, input: inputOf(body) }),
    reply: ({ updateAttendanceRecord }) => attendanceRecordRow(present(updateAttendanceRecord.attendanceRecord)),
  }),
];
