import { ref } from '@mikro-orm/postgresql';
import { SchoolClass } from '../../entities/structure/school-class.js';
import type { TimetableSession } from '../../entities/timetable/timetable-session.js';
import type { Timetable } from '../../entities/timetable/timetable.js';

/** Keeps what a lesson repeats of its timetable in step with it; the database compares these when it looks for clashes. */
export function followTimetable(session: TimetableSession, timetable: Timetable): void {
  session.schoolClass = ref(SchoolClass, timetable.schoolClass.id);
  session.effectiveFrom = timetable.effectiveFrom;
  session.effectiveTo = timetable.effectiveTo;
  session.isLive = session.isActive && !session.deletedAt && timetable.isActive && !timetable.deletedAt;
}
