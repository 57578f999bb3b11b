import type { Locale } from '../../../messages.js';
import type {
  ClockStatus,
  TimetableRowFragment,
  TimetableSessionRowFragment,
  TodaySessionsQuery,
  WeeklyScheduleQuery,
} from '../operations.js';
import type { TimetableRead, TimetableSessionRead, TodaySession, TodaySessionStatus } from '../wire.js';
import { dayName } from './day-name.js';
import { present } from './present.js';

export const timetableRow = (timetable: TimetableRowFragment): TimetableRead => {
  const [schoolClass, year] = [present(timetable.schoolClass), present(timetable.academicYear)];
  return {
    id: Number(timetable.id),
    class: Number(schoolClass.id),
    class_name: schoolClass.name,
    academic_year: Number(year.id),
    academic_year_display: year.year,
    effective_from: timetable.effectiveFrom,
    effective_to: timetable.effectiveTo,
    is_active: timetable.isActive,
    sessions_count: timetable.sessionsCount,
    created_by: Number(timetable.createdById),
    created_at: timetable.createdAt,
    updated_at: timetable.updatedAt,
  };
};

/** One weekly lesson; the name of its day is in the client's language. */
export const timetableSessionRow = (session: TimetableSessionRowFragment, locale: Locale): TimetableSessionRead => {
  const { room, dayOfWeek } = session;
  const [timetable, subject, teacher] = [present(session.timetable), present(session.subject), present(session.teacher)];
  return {
    id: Number(session.id),
    timetable: Number(timetable.id),
    day_of_week: dayOfWeek,
    day_name: dayName(dayOfWeek, locale),
    start_time: session.startTime,
    end_time: session.endTime,
    subject: Number(subject.id),
    subject_name: subject.name,
    teacher: Number(teacher.id),
    teacher_name: teacher.fullName,
    room: room ? Number(room.id) : null,
    room_name: room?.name ?? null,
    session_type: session.sessionType,
    is_active: session.isActive,
    notes: session.notes,
    created_at: session.createdAt,
  };
};

/** The lessons of a day. One that was moved stands as the weekly lesson that it is, where and when it is held. */
export const sessionsOfDay = (
  { dayOfWeek, sessions, movedLessons }: WeeklyScheduleQuery['weeklySchedule']['days'][number],
  locale: Locale,
): TimetableSessionRead[] => {
  const moved = movedLessons.flatMap(({ timetableSession, ...held }) =>
    // Who stands in may not see the plan, and the document has no row without one.
    timetableSession ? [timetableSessionRow({ ...timetableSession, ...held, dayOfWeek }, locale)] : [],
  );
  const planned = sessions.map((session) => timetableSessionRow(session, locale));
  return [...planned, ...moved].toSorted((a, b) => a.start_time.localeCompare(b.start_time));
};

const clockStatuses: Readonly<Record<ClockStatus, TodaySessionStatus>> = { UPCOMING: 'upcoming', ACTIVE: 'active', COMPLETED: 'completed' };

/** One lesson of today. The dated lesson goes before the plan, which who stands in for a colleague may not see. */
export const todaySession = ({
  timetableSession,
  sessionInstance,
  startTime,
  endTime,
  clockStatus,
  studentsCount,
}: TodaySessionsQuery['todaySessions']['lessons'][number]): TodaySession => {
  const lesson = present(sessionInstance ?? timetableSession);
  return {
    id: Number(sessionInstance?.timetableSessionId ?? present(timetableSession).id),
    start_time: startTime,
    end_time: endTime,
    subject: present(lesson.subject).name,
    class: present(lesson.schoolClass).name,
    room: lesson.room?.name ?? null,
    status: clockStatuses[clockStatus],
    attendance_session: sessionInstance && Number(sessionInstance.id),
    students_count: studentsCount,
  };
};
