import type { Context } from '../../context.js';
import { unauthenticated } from '../../errors.js';
import { endSessions } from './end-sessions.js';

/** Ends the session that the request came with: its tokens are refused from now on and its sockets close. */
export async function logout(ctx: Context): Promise<{ ended: true; endedSessionId: string }> {
  if (!ctx.viewer) throw unauthenticated();
  const { userId, sessionId } = ctx.viewer;
  await endSessions(ctx, { userId, only: sessionId }, 'LOGOUT');
  return { ended: true, endedSessionId: sessionId };
}
