import type { Context } from '../../context.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { TimetableSession } from '../../entities/timetable/timetable-session.js';
import { Timetable } from '../../entities/timetable/timetable.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { deletedRow, restore } from '../soft-delete.js';
import { takeTurns } from '../take-turns.js';
import { refuseOverlap } from './check-timetable.js';
import { followTimetable } from './follow-timetable.js';
import { refuseClashes } from './refuse-clashes.js';
import { wantedOf } from './wanted-of.js';

/** Puts a deleted timetable back with the lessons that were deleted with it, unless its time is taken by now. */
export async function restoreTimetable(ctx: Context, id: string): Promise<{ timetable: Timetable }> {
  await takeTurns(ctx, 'timetable');
  const timetable = await deletedRow(ctx, Timetable, id);
  await within(ctx, SchoolClass, timetable.schoolClass.id, { path: 'id', scope: 'all' });
  const sessions = await ctx.em.find(TimetableSession, { timetable, deletedAt: timetable.deletedAt }, { filters: { kept: false } });
  const faults = new Faults();
  await refuseOverlap(ctx, faults, timetable, timetable.schoolClass.id, 'id', timetable);
  const lessons = sessions.map(wantedOf);
  const paths = { TEACHER: 'id', ROOM: 'id', SCHOOL_CLASS: 'id' };
  await refuseClashes(ctx, faults, timetable, lessons, { timetableId: timetable.id }, paths);
  faults.stop();
  restore(timetable);
  for (const session of sessions) {
    restore(session);
    followTimetable(session, timetable);
  }
  return { timetable };
}
