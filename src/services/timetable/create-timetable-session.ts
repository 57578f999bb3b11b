import type { Context } from '../../context.js';
import { TimetableSession } from '../../entities/timetable/timetable-session.js';
import { Faults } from '../faults.js';
import { takeTurns } from '../take-turns.js';
import { checkTimetableSession, type TimetableSessionInput } from './check-timetable-session.js';
import { followTimetable } from './follow-timetable.js';
import { refuseClashes } from './refuse-clashes.js';

type Needed = 'timetableId' | 'dayOfWeek' | 'startTime' | 'endTime' | 'subjectId' | 'teacherId';

/** Adds a lesson to the week of a timetable, where its teacher, room and class are free. */
export async function createTimetableSession(
  ctx: Context,
  input: TimetableSessionInput & Required<Pick<TimetableSessionInput, Needed>>,
): Promise<{ timetableSession: TimetableSession }> {
  await takeTurns(ctx, 'timetable');
  const faults = new Faults();
  const checked = await checkTimetableSession(ctx, faults, input);
  const timetable = faults.settled(checked.timetable);
  const { dayOfWeek, startTime, endTime, isActive = true } = input;
  const own = { subject: faults.settled(checked.subject), teacher: faults.settled(checked.teacher) };
  const { schoolClass, effectiveFrom, effectiveTo } = timetable;
  const when = { dayOfWeek, startTime, endTime };
  if (isActive && timetable.isActive) {
    const lesson = { ...when, teacherId: own.teacher.id, roomId: checked.values.room?.id ?? null, schoolClassId: schoolClass.id };
    await refuseClashes(ctx, faults, timetable, [lesson], {});
    faults.stop();
  }
  const timetableSession = ctx.em.create(TimetableSession, {
    organization: ctx.organization.id,
    timetable,
    schoolClass,
    effectiveFrom,
    effectiveTo,
    ...checked.values,
    ...own,
    ...when,
  });
  followTimetable(timetableSession, timetable);
  return { timetableSession };
}
