import { createHash, randomBytes } from 'node:crypto';
import type { Context } from '../../context.js';
import { SingleUseToken } from '../../entities/identity/single-use-token.js';

/** The only form in which a secret is kept. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Makes a secret that works once until `expiresAt`, and keeps its hash. `suffix` is part of it, so nobody can change that either. */
export function makeSingleUse(
  { em, organization, now }: Pick<Context, 'em' | 'organization' | 'now'>,
  about: { userId: string; purpose: SingleUseToken['purpose']; sessionId?: string; expiresAt: Date; suffix?: string },
): string {
  const secret = randomBytes(32).toString('base64url') + (about.suffix ?? '');
  em.create(SingleUseToken, {
    organization: organization.id,
    user: about.userId,
    purpose: about.purpose,
    hash: hashOf(secret),
    sessionId: about.sessionId ?? null,
    expiresAt: about.expiresAt,
    createdAt: now,
  });
  return secret;
}
