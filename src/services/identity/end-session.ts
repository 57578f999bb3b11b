import type { Context } from '../../context.js';
import { AuthSession } from '../../entities/identity/auth-session.js';
import { within } from '../../permissions/within.js';
import { audit } from './audit.js';
import { endSessions } from './end-sessions.js';

/** Ends a session, such as that of a lost phone. One that has ended already stays as it is. */
export async function endSession(ctx: Context, id: string): Promise<{ session: AuthSession }> {
  const session = await within(ctx, AuthSession, id);
  const userId = session.user.id;
  if (userId !== ctx.viewer?.userId) audit(ctx, 'endSession', 'Session', session.id, { userId });
  await endSessions(ctx, { userId, only: session.id }, 'ENDED');
  return { session };
}
