import type { Context } from '../../context.js';
import { RegisterStatus, SessionInstance, SessionStatus } from '../../entities/timetable/session-instance.js';
import { fault, invalid } from '../../errors.js';
import { within } from '../../permissions/within.js';
import { actingUser } from '../acting-user.js';
import { entriesOf, type Register } from './read-register.js';
import { registerChanged, registerOf } from './register-changed.js';

/** Opens the register of a lesson, with every student of the class on that day. */
export async function startAttendance(ctx: Context, { sessionInstanceId }: { sessionInstanceId: string }): Promise<Register> {
  const session = await within(ctx, SessionInstance, sessionInstanceId, { lock: true });
  const stands = session.status === SessionStatus.CANCELLED ? session.status : session.registerStatus;
  if (stands !== RegisterStatus.NOT_STARTED) throw invalid(fault('input.sessionInstanceId', 'WRONG_STATE', { status: stands }));
  session.registerStatus = RegisterStatus.OPEN;
  session.startedAt = ctx.now;
  session.startedById = actingUser(ctx);
  const entries = await entriesOf(ctx, session);
  registerChanged(ctx, registerOf(session));
  return { sessionInstance: session, entries };
}
