import type { OrganizationFacts, Viewer } from '../../context.js';
import { unauthenticated } from '../../errors.js';
import type { Platform } from '../../platform.js';

/**
 * Who a bearer token stands for. The token says which session; whether that lasts, and what the account is, is asked of the database or
 * of what this node remembers of it, so an ended session, a deactivated account or a changed role counts at once.
 */
export async function authenticate(
  { tokens, sessions }: Pick<Platform, 'tokens' | 'sessions'>,
  organization: Pick<OrganizationFacts, 'id'>,
  bearer: string,
  now: Date,
): Promise<Viewer> {
  const said = tokens.verify('access', bearer, now);
  if (said.org !== organization.id) throw unauthenticated('INVALID');
  const session = await sessions.get(said.sid);
  if (session?.userId !== said.sub || session.organizationId !== said.org) throw unauthenticated('INVALID');
  if (session.expiresAt <= now) throw unauthenticated('EXPIRED', session.expiresAt);
  return { userId: said.sub, role: session.role, sessionId: said.sid, expiresAt: new Date(said.exp * 1000) };
}
