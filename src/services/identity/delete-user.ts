import type { Context } from '../../context.js';
import { User } from '../../entities/identity/user.js';
import { fault, invalid } from '../../errors.js';
import { within } from '../../permissions/within.js';
import { withdrawMessages } from '../notifications/withdraw-messages.js';
import { softDelete } from '../soft-delete.js';
import { audit } from './audit.js';
import { endSessions } from './end-sessions.js';
import { voidResetLinks } from './reset-links.js';

/** Deletes an account: it keeps its row and all that hangs on it, leaves every list, register and count, and nobody can sign in with it or is told anything. */
export async function deleteUser(ctx: Context, id: string): Promise<{ deletedUserId: string; deletedAt: Date }> {
  const user = await within(ctx, User, id, { lock: true });
  if (user.id === ctx.viewer?.userId) throw invalid(fault('id', 'OWN_ACCOUNT'));
  const deletedAt = softDelete(ctx, user);
  audit(ctx, 'deleteUser', 'User', user.id);
  await voidResetLinks(ctx, user.id);
  await withdrawMessages(ctx, user.id);
  await endSessions(ctx, { userId: user.id }, 'DEACTIVATED');
  return { deletedUserId: user.id, deletedAt };
}
