import type { Context } from '../../context.js';
import { unauthenticated } from '../../errors.js';
import { settingsOf } from '../../settings.js';
import { Faults } from '../faults.js';
import { dateOf } from './date-of.js';
import { findAccount } from './find-account.js';
import { issueTokens, type SignedIn } from './issue-tokens.js';
import { checkNewPassword } from './password-policy.js';
import { verifyPassword } from './password.js';
import { setPassword } from './set-password.js';
import { countAttempt, forgiveAccount } from './throttle.js';

export interface ChangePasswordInput {
  readonly currentPassword: string;
  readonly newPassword: string;
  readonly newPasswordConfirmation?: string | null;
}

/**
 * Changes the viewer's password. Every other session ends; this one goes on, with new tokens: older refresh tokens stop working, its own
 * too.
 */
export async function changePassword(ctx: Context, input: ChangePasswordInput): Promise<SignedIn> {
  if (!ctx.viewer) throw unauthenticated();
  const { userId, sessionId } = ctx.viewer;
  const rules = settingsOf(ctx.organization).passwords;
  const attempts = `change:${userId}`;
  await countAttempt(ctx, 'signIn', attempts);
  const account = await findAccount(ctx, 'locked', userId);
  if (!account) throw unauthenticated('INVALID');
  const faults = new Faults();
  const right = await verifyPassword(input.currentPassword, account.passwordHash, rules.hashing);
  faults.when(!right, 'input.currentPassword', 'WRONG_PASSWORD');
  checkNewPassword(faults, rules, 'newPassword', input.newPassword, input.newPasswordConfirmation);
  if (right) await forgiveAccount(ctx, 'signIn', attempts);
  faults.stop();

  await setPassword(ctx, userId, input.newPassword, sessionId);
  const [session] = await ctx.em.execute<{ generation: number; expiresAt: string }[]>(
    `update auth_session set generation = generation + 1, updated_at = ? where organization_id = ? and id = ? and ended_at is null
     returning generation, expires_at as "expiresAt"`,
    [ctx.now, ctx.organization.id, sessionId],
  );
  if (!session) throw unauthenticated('INVALID');
  return issueTokens(ctx, {
    id: sessionId,
    userId,
    role: account.role,
    generation: session.generation,
    expiresAt: dateOf(session.expiresAt),
  });
}
