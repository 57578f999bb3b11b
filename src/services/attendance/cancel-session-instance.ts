import type { Context } from '../../context.js';
import { RegisterStatus, SessionInstance, SessionStatus } from '../../entities/timetable/session-instance.js';
import { fault, invalid } from '../../errors.js';
import { within } from '../../permissions/within.js';
import type { RowRef } from '../../schema/complete.js';

/** Says that a dated lesson does not take place; its register stays shut. */
export async function cancelSessionInstance(
  ctx: Context,
  id: string,
  { notes }: { readonly notes?: string | null } = {},
): Promise<{ sessionInstance: RowRef }> {
  const session = await within(ctx, SessionInstance, id, { lock: true });
  const { registerStatus } = session;
  if (registerStatus !== RegisterStatus.NOT_STARTED) throw invalid(fault('id', 'WRONG_STATE', { status: registerStatus }));
  session.status = SessionStatus.CANCELLED;
  if (notes !== undefined) session.notes = notes;
  return { sessionInstance: session };
}
