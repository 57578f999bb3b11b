import type { Context } from '../../context.js';
import { SessionInstance } from '../../entities/timetable/session-instance.js';
import { TimetableSession } from '../../entities/timetable/timetable-session.js';
import { within } from '../../permissions/within.js';
import type { RowRef } from '../../schema/complete.js';
import { Faults } from '../faults.js';
import { checkFirstOfDay, checkLessonDay, takenOver } from './check-lesson-day.js';

export interface CreateSessionInstanceInput {
  readonly timetableSessionId: string;
  readonly date: string;
  readonly notes?: string | null;
}

/** Makes the dated lesson of a weekly one; there is one for each day at most. */
export async function createSessionInstance(
  ctx: Context,
  { timetableSessionId, date, notes }: CreateSessionInstanceInput,
): Promise<{ sessionInstance: RowRef }> {
  const weekly = await within(ctx, TimetableSession, timetableSessionId);
  const faults = new Faults();
  checkLessonDay(faults, weekly, date);
  await checkFirstOfDay(ctx, faults, weekly, date);
  faults.stop();
  const sessionInstance = ctx.em.create(SessionInstance, {
    organization: ctx.organization.id,
    timetableSession: weekly.id,
    ...takenOver(weekly),
    date,
    notes: notes ?? null,
  });
  return { sessionInstance };
}
