import type { Context } from '../../context.js';
import { TimetableSession } from '../../entities/timetable/timetable-session.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { takeTurns } from '../take-turns.js';
import { changePlannedLessons } from './change-planned-lessons.js';
import { checkTimetableSession, type TimetableSessionInput } from './check-timetable-session.js';
import { followTimetable } from './follow-timetable.js';
import { refuseClashes } from './refuse-clashes.js';
import { wantedOf } from './wanted-of.js';

/** Changes a weekly lesson, where its teacher, room and class are free. Dated lessons that nobody has begun follow, from today on. */
export async function updateTimetableSession(
  ctx: Context,
  id: string,
  input: TimetableSessionInput,
): Promise<{ timetableSession: TimetableSession }> {
  await takeTurns(ctx, 'timetable');
  const timetableSession = await within(ctx, TimetableSession, id, { lock: true });
  const faults = new Faults();
  const { values, subject, teacher, ...checked } = await checkTimetableSession(ctx, faults, input, timetableSession);
  faults.stop();
  const timetable = checked.timetable ?? (await timetableSession.timetable.loadOrFail({ filters: { kept: false } }));
  const { isActive = timetableSession.isActive, room = timetableSession.room } = values;
  if (isActive && timetable.isActive && !timetable.deletedAt) {
    const lesson = {
      ...wantedOf(timetableSession),
      ...when(values),
      ...(teacher && { teacherId: teacher.id }),
      roomId: room?.id ?? null,
      schoolClassId: timetable.schoolClass.id,
    };
    await refuseClashes(ctx, faults, timetable, [lesson], { sessionId: timetableSession.id });
    faults.stop();
  }
  ctx.em.assign(timetableSession, { ...values, timetable, ...(subject && { subject }), ...(teacher && { teacher }) });
  followTimetable(timetableSession, timetable);
  await changePlannedLessons(ctx, timetableSession);
  return { timetableSession };
}

/** The part of a change that says when. */
const when = ({ dayOfWeek, startTime, endTime }: { dayOfWeek?: number; startTime?: string; endTime?: string }) => ({
  ...(dayOfWeek !== undefined && { dayOfWeek }),
  ...(startTime !== undefined && { startTime }),
  ...(endTime !== undefined && { endTime }),
});
