import { ref } from '@mikro-orm/postgresql';
import type { Context } from '../../context.js';
import { RegisterStatus, SessionInstance, SessionStatus } from '../../entities/timetable/session-instance.js';
import { TimetableSession } from '../../entities/timetable/timetable-session.js';
import { fault, invalid } from '../../errors.js';
import { within } from '../../permissions/within.js';
import type { RowRef } from '../../schema/complete.js';
import { Faults } from '../faults.js';
import { checkFirstOfDay, checkLessonDay, takenOver } from './check-lesson-day.js';

export interface UpdateSessionInstanceInput {
  readonly timetableSessionId?: string | null;
  readonly date?: string | null;
  readonly notes?: string | null;
}

/** Changes a dated lesson until its register is completed; its day, and the weekly lesson that it is one of, only before it is opened. */
export async function updateSessionInstance(
  ctx: Context,
  id: string,
  input: UpdateSessionInstanceInput,
): Promise<{ sessionInstance: RowRef }> {
  const session = await within(ctx, SessionInstance, id, { lock: true });
  const status = session.registerStatus;
  if (status === RegisterStatus.CLOSED) throw invalid(fault('id', 'WRONG_STATE', { status }));
  const faults = new Faults();
  faults.notNull(input, 'timetableSessionId', 'date');
  faults.stop();

  const own = await session.timetableSession?.load({ filters: { kept: false } });
  // Who stands in does not reach the weekly lesson, and it may be deleted since: naming it again asks for nothing new.
  const isOwn = !input.timetableSessionId || [own?.id, own?.uuid].includes(input.timetableSessionId.toLowerCase());
  const weekly = isOwn ? own : await within(ctx, TimetableSession, input.timetableSessionId ?? '');
  const date = input.date ?? session.date;
  const another = weekly && weekly.id !== session.timetableSession?.id;
  if (another || date !== session.date) {
    const path = another ? 'input.timetableSessionId' : 'input.date';
    faults.when(status !== RegisterStatus.NOT_STARTED, path, 'WRONG_STATE', { status });
    if (weekly) checkLessonDay(faults, weekly, date);
    if (weekly) await checkFirstOfDay(ctx, faults, weekly, date, session);
    faults.stop();
    session.date = date;
    session.movedFrom = null;
    if (session.status === SessionStatus.MOVED) session.status = SessionStatus.PLANNED;
    if (weekly) ctx.em.assign(session, { timetableSession: ref(TimetableSession, weekly.id), ...takenOver(weekly) });
  }
  if (input.notes !== undefined) session.notes = input.notes;
  return { sessionInstance: session };
}
