import type { Context } from '../../context.js';
import { TimetableSession } from '../../entities/timetable/timetable-session.js';
import { within } from '../../permissions/within.js';
import { softDelete } from '../soft-delete.js';

/** Deletes a weekly lesson. Lessons that were held stay, with their registers. */
export async function deleteTimetableSession(ctx: Context, id: string): Promise<{ deletedTimetableSessionId: string; deletedAt: Date }> {
  const session = await within(ctx, TimetableSession, id, { lock: true });
  session.isLive = false;
  return { deletedTimetableSessionId: session.id, deletedAt: softDelete(ctx, session) };
}
