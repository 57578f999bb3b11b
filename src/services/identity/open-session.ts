import type { Context } from '../../context.js';
import { AuthSession } from '../../entities/identity/auth-session.js';
import type { Account } from './find-account.js';
import { issueTokens, sessionEnd, type SignedIn } from './issue-tokens.js';
import { nextId } from './next-id.js';

/** Opens a session of an account that has shown who it is, and makes its tokens. */
export async function openSession(ctx: Context, { id: userId, role }: Pick<Account, 'id' | 'role'>): Promise<SignedIn> {
  const { now, organization, dialect, userAgent, address, em } = ctx;
  const session = em.create(AuthSession, {
    id: await nextId(ctx, 'auth_session'),
    organization: organization.id,
    user: userId,
    dialect,
    userAgent: userAgent?.slice(0, 300) ?? null,
    address: address.slice(0, 45),
    createdAt: now,
    lastUsedAt: now,
    expiresAt: sessionEnd(ctx, now),
  });
  return issueTokens(ctx, { id: session.id, userId, role, generation: session.generation, expiresAt: session.expiresAt });
}
