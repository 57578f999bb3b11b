import type { Route } from '../../dialect.js';
import {
  CreateTimetableSession,
  DeleteTimetableSession,
  TimetableSession,
  TimetableSessions,
  TodaySessions,
  UpdateTimetableSession,
  WeeklySchedule,
} from '../operations.js';
import { route } from '../route.js';
import { createdWithin } from '../shapes/created-within.js';
import { dayName } from '../shapes/day-name.js';
import { deleted } from '../shapes/deleted.js';
import { idOf, present } from '../shapes/present.js';
import { sessionsOfDay, timetableSessionRow, todaySession } from '../shapes/timetable.js';
import type { TimetableSessionWrite } from '../wire.js';

/** A full body: what it leaves out has its default, or is cleared. */
const inputOf = (body: TimetableSessionWrite) => ({
  timetableId: idOf(body.timetable),
  dayOfWeek: body.day_of_week,
  startTime: body.start_time,
  endTime: body.end_time,
  subjectId: idOf(body.subject),
  teacherId: idOf(body.teacher),
  roomId: idOf(body.room ?? null),
  sessionType: body.session_type ?? 'REGULAR',
  isActive: body.is_active ?? true,
  notes: body.notes ?? null,
});

/** The lessons of weekly plans, those of today, and those of a week. */
export const timetableSessions: readonly Route[] = [
  route('GET /api/attendance/timetable-sessions/', TimetableSessions, {
    order: {
      id: 'ID',
      timetable: 'TIMETABLE',
      day_of_week: 'DAY_OF_WEEK',
      start_time: 'START_TIME',
      end_time: 'END_TIME',
      subject: 'SUBJECT',
      teacher: 'TEACHER',
      room: 'ROOM',
      session_type: 'SESSION_TYPE',
      notes: 'NOTES',
      is_active: 'IS_ACTIVE',
      created_at: 'CREATED_AT',
    },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      filter: {
        timetableId: idOf(query.timetable),
        dayOfWeek: query.day_of_week,
        teacherId: idOf(query.teacher),
        subjectId: idOf(query.subject),
        roomId: idOf(query.room),
        isActive: query.is_active,
        search: query.search,
        ...createdWithin(query),
      },
    }),
    reply: (data, { paged, locale }) => paged(data.timetableSessions, (session) => timetableSessionRow(session, locale)),
  }),
  route('POST /api/attendance/timetable-sessions/', CreateTimetableSession, {
    variables: ({ body }) => ({ input: inputOf(body) }),
    reply: ({ createTimetableSession }, { locale }) => timetableSessionRow(present(createTimetableSession.timetableSession), locale),
  }),
  route('GET /api/attendance/timetable-sessions/:id/', TimetableSession, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ timetableSession }, { locale }) => timetableSessionRow(timetableSession, locale),
  }),
  route('PUT /api/attendance/timetable-sessions/:id/', UpdateTimetableSession, {
    variables: ({ path, body }) => ({ id: path.id, input: inputOf(body) }),
    reply: ({ updateTimetableSession }, { locale }) => timetableSessionRow(present(updateTimetableSession.timetableSession), locale),
  }),
  route('DELETE /api/attendance/timetable-sessions/:id/', DeleteTimetableSession, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ deleteTimetableSession: { deletedTimetableSessionId, deletedAt } }, { locale }) =>
      deleted(deletedTimetableSessionId, deletedAt, locale),
  }),
  route('GET /api/attendance/timetable-sessions/today_sessions/', TodaySessions, {
    variables: ({ query }) => ({ teacherId: idOf(query.teacher) }),
    reply: ({ todaySessions: { date, teacher, lessons } }) => ({
      date,
      teacher_id: Number(present(teacher).id),
      // The document has no word for a lesson that was called off; it is none of today's.
      sessions: lessons.filter(({ sessionInstance }) => sessionInstance?.status !== 'CANCELLED').map(todaySession),
    }),
  }),
  route('GET /api/attendance/timetable-sessions/weekly_schedule/', WeeklySchedule, {
    variables: ({ query }) => ({ schoolClassId: idOf(query.class), teacherId: idOf(query.teacher), weekStart: query.week_start }),
    reply: ({ weeklySchedule: { weekStart, weekEnd, days } }, { locale }) => ({
      week_start: weekStart,
      week_end: weekEnd,
      days: days.map((day) => ({
        day_of_week: day.dayOfWeek,
        day_name: dayName(day.dayOfWeek, locale),
        date: day.date,
        sessions: sessionsOfDay(day, locale),
      })),
    }),
  }),
];
