import type { Context } from '../../context.js';
import { AppError, fault } from '../../errors.js';
import { settingsOf } from '../../settings.js';
import { outsideTransaction } from '../outside-transaction.js';
import { findAccount } from './find-account.js';
import type { SignedIn } from './issue-tokens.js';
import { openSession } from './open-session.js';
import { hashPassword, needsRehash, verifyPassword } from './password.js';
import { blameAddress, countAttempt, forgiveAccount } from './throttle.js';

export interface LoginInput {
  readonly email: string;
  readonly password: string;
}

/** Opens a session for whoever knows the password. What was wrong is not told, and takes the same time: nobody learns who has an account. */
export async function login(ctx: Context, { email, password }: LoginInput): Promise<SignedIn> {
  const { hashing } = settingsOf(ctx.organization).passwords;
  const address = email.trim();
  await countAttempt(ctx, 'signIn', address);
  const found = await findAccount(ctx, 'email', address);
  const right = await outsideTransaction(ctx, () => verifyPassword(password, found?.passwordHash ?? null, hashing));
  if (!found || !right || !found.maySignIn) return refuse(ctx);

  // The password or the account may have changed while this one was being checked.
  const account = await findAccount(ctx, 'locked', found.id);
  if (!account?.maySignIn || account.passwordHash !== found.passwordHash) return refuse(ctx);

  await forgiveAccount(ctx, 'signIn', address);
  const stale = account.passwordHash === null || needsRehash(account.passwordHash, hashing);
  // Written past the entity: a sign-in is no change of the account that `updatedAt` would tell of.
  await ctx.em.execute('update user_account set last_login_at = ?, password_hash = ? where id = ?', [
    ctx.now,
    stale ? await hashPassword(password, hashing) : account.passwordHash,
    account.id,
  ]);
  return openSession(ctx, account);
}

async function refuse(ctx: Context): Promise<never> {
  await blameAddress(ctx, 'signIn');
  throw new AppError('INVALID_CREDENTIALS', { fields: [fault('input.email', 'INCORRECT'), fault('input.password', 'INCORRECT')] });
}
