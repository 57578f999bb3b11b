import type { Context } from '../../context.js';
import { emit } from '../../subscriptions/outbox.js';

/** Why a session ended. */
export type EndReason = 'LOGOUT' | 'ENDED' | 'REUSE' | 'PASSWORD' | 'ROLE' | 'DEACTIVATED';

interface Which {
  readonly userId: string;
  /** This one alone. */
  readonly only?: string;
  /** All but this one. */
  readonly except?: string | undefined;
}

/** Ends sessions of an account: from the commit on, their tokens are refused and their sockets close, on every node. */
export async function endSessions(
  ctx: Pick<Context, 'em' | 'organization' | 'now' | 'platform'>,
  { userId, only, except }: Which,
  reason: EndReason,
): Promise<readonly string[]> {
  const ended = await ctx.em.execute<{ id: string }[]>(
    `update auth_session set ended_at = ?, end_reason = ?, updated_at = ?
     where organization_id = ? and user_id = ? and ended_at is null and id = coalesce(?, id) and id is distinct from ? returning id::text as id`,
    [ctx.now, reason, ctx.now, ctx.organization.id, userId, only ?? null, except ?? null],
  );
  const sessionIds = ended.map(({ id }) => id);
  for (const sessionId of sessionIds) ctx.platform.sessions.distrust({ sessionId });
  if (sessionIds.length) emit(ctx, 'session.ended', { userId, sessionIds });
  return sessionIds;
}
