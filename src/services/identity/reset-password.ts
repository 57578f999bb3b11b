import type { Context, Viewer } from '../../context.js';
import { fault, invalid } from '../../errors.js';
import { refTo, type RowRef } from '../../schema/complete.js';
import { seenAs } from '../../schema/seen-as.js';
import { Faults } from '../faults.js';
import { settingsOf } from '../../settings.js';
import { findAccount } from './find-account.js';
import { checkNewPassword } from './password-policy.js';
import { setPassword } from './set-password.js';
import { hashOf } from './single-use.js';
import { forgiveAccount } from './throttle.js';

export interface ResetPasswordInput {
  readonly token: string;
  readonly newPassword: string;
  readonly newPasswordConfirmation?: string | null;
}

/** Sets a new password for whoever has a reset link that is still good; a password that is too weak does not use the link up. */
export async function resetPassword(
  ctx: Context,
  { token, newPassword, newPasswordConfirmation }: ResetPasswordInput,
): Promise<{ user: RowRef; [seenAs]: Viewer }> {
  const [link] = await ctx.em.execute<{ userId: string }[]>(
    `select user_id::text as "userId" from single_use_token
     where organization_id = ? and hash = ? and purpose = 'PASSWORD_RESET' and used_at is null and expires_at > ? for update`,
    [ctx.organization.id, hashOf(token), ctx.now],
  );
  const account = link && (await findAccount(ctx, 'locked', link.userId));
  if (!account?.maySignIn) throw invalid(fault('input.token', 'INVALID'));
  const faults = new Faults();
  checkNewPassword(faults, settingsOf(ctx.organization).passwords, 'newPassword', newPassword, newPasswordConfirmation);
  faults.stop();

  await setPassword(ctx, account.id, newPassword);
  await forgiveAccount(ctx, 'signIn', account.email);
  return { user: refTo(account.id), [seenAs]: { userId: account.id, role: account.role, sessionId: '0', expiresAt: ctx.now } };
}
