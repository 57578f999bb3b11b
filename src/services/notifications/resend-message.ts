import type { Context } from '../../context.js';
import { User } from '../../entities/identity/user.js';
import { MessageStatus, OutgoingMessage } from '../../entities/notifications/outgoing-message.js';
import { fault, invalid } from '../../errors.js';
import { within } from '../../permissions/within.js';
import type { RowRef } from '../../schema/complete.js';
import { audit } from '../identity/audit.js';
import { standingOf } from './queue-message.js';

/** Has a message that failed sent again, as if it were new; its Message-ID stays. Without a gateway for it, it is kept. Not to a deleted account. */
export async function resendMessage(ctx: Context, id: string): Promise<{ message: RowRef }> {
  const message = await within(ctx, OutgoingMessage, id, { lock: true });
  const { status, lastError } = message;
  if (status !== MessageStatus.FAILED) throw invalid(fault('id', 'WRONG_STATE', { status }));
  const { userId } = message;
  if (userId !== null && !(await ctx.em.count(User, { id: userId })))
    throw invalid(fault('id', 'UNKNOWN_ID', { resource: 'User', id: userId }));
  Object.assign(message, { status: standingOf(ctx, message.method), attempts: 0, nextAttemptAt: null });
  audit(ctx, 'resendMessage', 'OutgoingMessage', message.id, { lastError });
  return { message };
}
