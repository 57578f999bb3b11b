import type { Context } from '../../context.js';
import { SessionInstance } from '../../entities/timetable/session-instance.js';
import type { TimetableSession } from '../../entities/timetable/timetable-session.js';
import { weekdayOf } from '../calendar.js';
import type { Faults } from '../faults.js';

/** Notes a day on which a weekly lesson is not held: another day of the week, or outside the days of its timetable. */
export function checkLessonDay(faults: Faults, { dayOfWeek, effectiveFrom, effectiveTo }: TimetableSession, date: string): void {
  if (weekdayOf(date) !== dayOfWeek) faults.add('input.date', 'WRONG_DAY');
  if (date < effectiveFrom || (effectiveTo !== null && date > effectiveTo))
    faults.add('input.date', 'OUTSIDE_PERIOD', { from: effectiveFrom, to: effectiveTo ?? '…' });
}

/** Notes that a weekly lesson has a dated one for a day already, and where it is when it was moved; `except` is about to change. */
export async function checkFirstOfDay(
  ctx: Context,
  faults: Faults,
  weekly: TimetableSession,
  plannedDate: string,
  except?: SessionInstance,
): Promise<void> {
  const known = await ctx.em.findOne(SessionInstance, {
    timetableSession: weekly.id,
    plannedDate,
    ...(except && { id: { $ne: except.id } }),
  });
  if (known?.movedFrom != null) faults.add('input.date', 'LESSON_MOVED', { to: known.date });
  else faults.when(known !== null, 'input.date', 'TAKEN');
}

/** What a dated lesson takes over from its weekly one. */
export const takenOver = ({ schoolClass, subject, teacher, room, startTime, endTime }: TimetableSession) => ({
  schoolClass: schoolClass.id,
  subject: subject.id,
  teacher: teacher.id,
  room: room?.id ?? null,
  startTime,
  endTime,
});
