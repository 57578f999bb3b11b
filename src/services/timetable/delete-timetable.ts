import type { Context } from '../../context.js';
import { TimetableSession } from '../../entities/timetable/timetable-session.js';
import { Timetable } from '../../entities/timetable/timetable.js';
import { within } from '../../permissions/within.js';
import { softDelete } from '../soft-delete.js';
import { takeTurns } from '../take-turns.js';
import { followTimetable } from './follow-timetable.js';

/** Deletes a timetable and its lessons. Lessons that were held stay, with their registers. */
export async function deleteTimetable(ctx: Context, id: string): Promise<{ deletedTimetableId: string; deletedAt: Date }> {
  await takeTurns(ctx, 'timetable');
  const timetable = await within(ctx, Timetable, id, { lock: true });
  const sessions = await ctx.em.find(TimetableSession, { timetable });
  const deletedAt = softDelete(ctx, timetable);
  for (const session of sessions) {
    softDelete(ctx, session);
    followTimetable(session, timetable);
  }
  return { deletedTimetableId: timetable.id, deletedAt };
}
