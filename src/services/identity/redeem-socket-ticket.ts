import type { OrganizationFacts, Viewer } from '../../context.js';
import { unauthenticated } from '../../errors.js';
import type { Platform } from '../../platform.js';
import { hashOf } from './single-use.js';

/** The secret, the organization, and when the token runs out that asked for it. */
const form = /^[\w-]{43}\.(\d{1,18})\.([0-9a-z]{1,10})$/;

/** The organization that a ticket says it is of; whether it is, only redeeming tells. */
export const organizationOfTicket = (ticket: string): string | undefined => form.exec(ticket)?.[1];

/** Who a one-time ticket stands for; it is used up by asking. */
export async function redeemSocketTicket(
  { pool, sessions }: Pick<Platform, 'pool' | 'sessions'>,
  organization: Pick<OrganizationFacts, 'id'>,
  ticket: string,
  now: Date,
): Promise<Viewer> {
  const tokenEnds = Number.parseInt(form.exec(ticket)?.[2] ?? '', 36);
  if (!Number.isSafeInteger(tokenEnds)) throw unauthenticated('INVALID');
  const { rows } = await pool.query<{ sessionId: string }>(
    `update single_use_token set used_at = $3, updated_at = $3
     where organization_id = $1 and hash = $2 and purpose = 'SOCKET' and used_at is null and expires_at > $3
     returning session_id::text as "sessionId"`,
    [organization.id, hashOf(ticket), now],
  );
  const sessionId = rows[0]?.sessionId;
  const session = sessionId === undefined ? undefined : await sessions.get(sessionId);
  if (sessionId === undefined || !session || session.expiresAt <= now) throw unauthenticated('INVALID');
  const expiresAt = new Date(tokenEnds);
  if (expiresAt <= now) throw unauthenticated('EXPIRED', expiresAt);
  return { userId: session.userId, role: session.role, sessionId, expiresAt };
}
