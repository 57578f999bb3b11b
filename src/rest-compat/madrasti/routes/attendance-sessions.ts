import type { Route } from '../../dialect.js';
import {
  AttendanceRoster,
  AttendanceSession,
  AttendanceSessions,
  CompleteAttendance,
  CreateAttendanceSession,
  DeleteAttendanceSession,
  MarkAttendance,
  ResetAttendance,
  StartAttendance,
  UpdateAttendanceSession,
} from '../operations.js';
import { route } from '../route.js';
import { markOf } from '../shapes/attendance-mark.js';
import { attendanceSessionRow, registerStatusOf, roster } from '../shapes/attendance-session.js';
import { createdWithin } from '../shapes/created-within.js';
import { idOf, present } from '../shapes/present.js';
import type { AttendanceSessionWrite } from '../wire.js';

/** A full body: what it leaves out is cleared. */
const inputOf = (body: AttendanceSessionWrite) => ({
  timetableSessionId: idOf(body.timetable_session),
  date: body.date,
  notes: body.notes ?? null,
});
/** Actions name their session in the path. */
const names = { 'input.sessionInstanceId': 'id' };

/** Dated lessons with their registers. */
export const attendanceSessions: readonly Route[] = [
  route('GET /api/attendance/sessions/', AttendanceSessions, {
    order: {
      id: 'ID',
      timetable_session: 'TIMETABLE_SESSION',
      date: 'DATE',
      status: 'REGISTER_STATUS',
      started_at: 'STARTED_AT',
      completed_at: 'COMPLETED_AT',
      started_by: 'STARTED_BY',
      completed_by: 'COMPLETED_BY',
      notes: 'NOTES',
      created_at: 'CREATED_AT',
      updated_at: 'UPDATED_AT',
    },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      filter: {
        timetableSessionId: idOf(query.timetable_session),
        dateFrom: query.date,
        dateTo: query.date,
        registerStatus: query.status && registerStatusOf[query.status],
        search: query.search,
        ...createdWithin(query),
      },
    }),
    reply: (data, { paged }) => paged(data.sessionInstances, attendanceSessionRow),
  }),
  route('POST /api/attendance/sessions/', CreateAttendanceSession, {
    variables: ({ body }) => ({ input: inputOf(body) }),
    reply: ({ createSessionInstance }) => attendanceSessionRow(present(createSessionInstance.sessionInstance)),
  }),
  route('GET /api/attendance/sessions/:id/', AttendanceSession, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ sessionInstance }) => attendanceSessionRow(sessionInstance),
  }),
  route('PUT /api/attendance/sessions/:id/', UpdateAttendanceSession, {
    variables: ({ path, body }) => ({ id: path.id, input: inputOf(body) }),
    reply: ({ updateSessionInstance }) => attendanceSessionRow(present(updateSessionInstance.sessionInstance)),
  }),
  route('DELETE /api/attendance/sessions/:id/', DeleteAttendanceSession, {
    variables: ({ path }) => ({ id: path.id }),
  }),
  route('POST /api/attendance/sessions/:id/start/', StartAttendance, {
    names,
    variables: ({ path }) => ({ input: { sessionInstanceId: path.id } }),
    reply: ({ startAttendance }) => roster(startAttendance),
  }),
  route('POST /api/attendance/sessions/:id/complete/', CompleteAttendance, {
    names,
    variables: ({ path }) => ({ input: { sessionInstanceId: path.id } }),
    reply: ({ completeAttendance }) => attendanceSessionRow(present(completeAttendance.sessionInstance)),
  }),
  route('GET /api/attendance/sessions/:id/students/', AttendanceRoster, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ register }) => roster(register),
  }),
  route('POST /api/attendance/sessions/:id/bulk_mark/', MarkAttendance, {
    names: { ...names, 'input.marks': 'attendance_data', 'input.marks.*.reason': 'attendance_data.*.absence_reason' },
    variables: ({ path, body }) => ({
      input: {
        sessionInstanceId: path.id,
        marks: body.attendance_data.map((mark) => ({ studentId: idOf(mark.student), ...markOf(mark) })),
      },
    }),
    reply: ({ markAttendance }) => ({
      marked_count: markAttendance.markedCount,
      present_count: markAttendance.presentCount,
      absent_count: markAttendance.absentCount,
      late_count: markAttendance.lateCount,
      flags_created: markAttendance.flagsCreated,
      notifications_sent: markAttendance.notificationsSent,
    }),
  }),
  route('POST /api/attendance/sessions/:id/reset/', ResetAttendance, {
    names,
    variables: ({ path }) => ({ input: { sessionInstanceId: path.id } }),
    reply: ({ resetAttendance }) => attendanceSessionRow(present(resetAttendance.sessionInstance)),
  }),
];
