import type { TimetableSession } from '../../entities/timetable/timetable-session.js';
import type { Wanted } from './find-clashes.js';

/** A stored lesson, as one that is to be planned. */
export const wantedOf = (session: TimetableSession): Wanted => ({
  teacherId: session.teacher.id,
  roomId: session.room?.id ?? null,
  schoolClassId: session.schoolClass.id,
  dayOfWeek: session.dayOfWeek,
  startTime: session.startTime,
  endTime: session.endTime,
});
