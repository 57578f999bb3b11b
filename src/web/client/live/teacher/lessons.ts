import { signal } from '@preact/signals';
import { operations, type DatedLesson, type LessonsOfDay, type PlannedLesson, type RegisterStatus } from '../operations.js';
import { request, session } from '../session.js';

/** A lesson of the chosen day; one that nobody has opened yet exists only in the timetable. */
export interface Lesson {
  key: string;
  instanceId: string | null;
  timetableSessionId: string | null;
  start: string;
  end: string;
  className: string;
  subject: string;
  color: string | null;
  room: string | null;
  state: RegisterStatus | 'CANCELLED';
  students: number;
  unmarked: number;
}

/** The school's day of today, once known. */
export const today = signal<string | null>(null);
export const lessons = signal<readonly Lesson[] | null>(null);

/** The lessons of a day, or of today: the dated ones, and those of the timetable that have no date yet. A teacher sees the own ones. */
export async function loadLessons(date: string | null): Promise<void> {
  today.value ??= (await request<{ apiInfo: { today: string } }>(operations.today)).apiInfo.today;
  const day = date ?? today.value;
  const { user } = session.value ?? {};
  const { weeklySchedule, sessionInstances } = await request<LessonsOfDay>(operations.lessonsOfDay, {
    date: day,
    teacher: user?.role === 'TEACHER' ? user.id : null,
  });
  const begun = new Set(
    sessionInstances.nodes.filter(({ plannedDate }) => plannedDate === day).map(({ timetableSessionId }) => timetableSessionId),
  );
  const planned = weeklySchedule.days.find((one) => one.date === day)?.sessions.filter(({ id }) => !begun.has(id)) ?? [];
  lessons.value = [...sessionInstances.nodes.map(fromDate), ...planned.map(fromTimetable)].sort(
    (a, b) => a.start.localeCompare(b.start) || a.className.localeCompare(b.className),
  );
}

/** The register's id; a lesson of the timetable gets its date first. */
export async function instanceOf(lesson: Lesson, date: string): Promise<string> {
  if (lesson.instanceId) return lesson.instanceId;
  const { createSessionInstance } = await request<{ createSessionInstance: { sessionInstance: { id: string } } }>(
    operations.createSessionInstance,
    { timetableSessionId: lesson.timetableSessionId, date },
  );
  return createSessionInstance.sessionInstance.id;
}

const shown = (lesson: DatedLesson | PlannedLesson) => ({
  start: lesson.startTime.slice(0, 5),
  end: lesson.endTime.slice(0, 5),
  className: lesson.schoolClass?.name ?? '',
  subject: lesson.subject?.name ?? '',
  color: lesson.subject?.color ?? null,
  room: lesson.room?.name ?? null,
});

const fromDate = (lesson: DatedLesson): Lesson => ({
  ...shown(lesson),
  key: `d${lesson.id}`,
  instanceId: lesson.id,
  timetableSessionId: lesson.timetableSessionId,
  state: lesson.status === 'CANCELLED' ? 'CANCELLED' : lesson.registerStatus,
  students: lesson.totalStudents,
  unmarked: lesson.unmarkedCount,
});

const fromTimetable = (lesson: PlannedLesson): Lesson => ({
  ...shown(lesson),
  key: `t${lesson.id}`,
  instanceId: null,
  timetableSessionId: lesson.id,
  state: 'NOT_STARTED',
  students: lesson.schoolClass?.currentStudents ?? 0,
  unmarked: lesson.schoolClass?.currentStudents ?? 0,
});
