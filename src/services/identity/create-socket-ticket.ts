import type { Context } from '../../context.js';
import { unauthenticated } from '../../errors.js';
import { settingsOf } from '../../settings.js';
import { makeSingleUse } from './single-use.js';

/** A secret that opens one socket within seconds, for clients that can send no header and must not put a token into an address. */
export function createSocketTicket(ctx: Context): { ticket: string; expiresAt: Date } {
  if (!ctx.viewer) throw unauthenticated();
  const { userId, sessionId, expiresAt: tokenEnds } = ctx.viewer;
  const expiresAt = new Date(ctx.now.getTime() + settingsOf(ctx.organization).tokens.socketTicketSeconds * 1000);
  // It says whose it is, as a token does; and the socket lasts as long as the token would that asked for it.
  const suffix = `.${ctx.organization.id}.${tokenEnds.getTime().toString(36)}`;
  return { ticket: makeSingleUse(ctx, { userId, purpose: 'SOCKET', sessionId, expiresAt, suffix }), expiresAt };
}
