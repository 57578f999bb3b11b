import type { Context } from '../../context.js';
import { TimetableSession } from '../../entities/timetable/timetable-session.js';
import { Timetable } from '../../entities/timetable/timetable.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { deletedRow, restore } from '../soft-delete.js';
import { takeTurns } from '../take-turns.js';
import { followTimetable } from './follow-timetable.js';
import { refuseClashes } from './refuse-clashes.js';
import { wantedOf } from './wanted-of.js';

/** Puts a deleted weekly lesson back into its timetable, where its teacher, room and class are still free. */
export async function restoreTimetableSession(ctx: Context, id: string): Promise<{ timetableSession: TimetableSession }> {
  await takeTurns(ctx, 'timetable');
  const timetableSession = await deletedRow(ctx, TimetableSession, id);
  const timetable = await within(ctx, Timetable, timetableSession.timetable.id, { path: 'id', scope: 'all' });
  if (timetable.isActive) {
    const faults = new Faults();
    const lesson = { ...wantedOf(timetableSession), schoolClassId: timetable.schoolClass.id };
    const except = { sessionId: timetableSession.id };
    await refuseClashes(ctx, faults, timetable, [lesson], except, { TEACHER: 'id', ROOM: 'id', SCHOOL_CLASS: 'id' });
    faults.stop();
  }
  restore(timetableSession);
  followTimetable(timetableSession, timetable);
  return { timetableSession };
}
