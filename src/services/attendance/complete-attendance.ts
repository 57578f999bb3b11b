import type { Context } from '../../context.js';
import { RegisterStatus, SessionInstance } from '../../entities/timetable/session-instance.js';
import { fault, invalid } from '../../errors.js';
import { within } from '../../permissions/within.js';
import type { RowRef } from '../../schema/complete.js';
import { actingUser } from '../acting-user.js';
import { entriesOf } from './read-register.js';
import { registerChanged, registerOf } from './register-changed.js';

export interface CompleteAttendanceInput {
  readonly sessionInstanceId: string;
  /** Refuse while a student is not marked. */
  readonly refuseUnmarked?: boolean | null;
}

/** Closes a register. Nobody is assumed absent: who is not marked stays so, and is listed. */
export async function completeAttendance(
  ctx: Context,
  { sessionInstanceId, refuseUnmarked }: CompleteAttendanceInput,
): Promise<{ sessionInstance: RowRef; unmarked: RowRef[] }> {
  const session = await within(ctx, SessionInstance, sessionInstanceId, { lock: true });
  if (session.registerStatus !== RegisterStatus.OPEN)
    throw invalid(fault('input.sessionInstanceId', 'WRONG_STATE', { status: session.registerStatus }));
  const unmarked = (await entriesOf(ctx, session)).filter(({ record }) => !record).map(({ student }) => student);
  if (refuseUnmarked && unmarked.length) throw invalid(fault('input.refuseUnmarked', 'NOT_ALL_MARKED', { count: unmarked.length }));
  session.registerStatus = RegisterStatus.CLOSED;
  session.completedAt = ctx.now;
  session.completedById = actingUser(ctx);
  registerChanged(ctx, registerOf(session));
  return { sessionInstance: session, unmarked };
}
