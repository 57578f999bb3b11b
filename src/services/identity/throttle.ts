import { createHash } from 'node:crypto';
import type { Context } from '../../context.js';
import { AppError } from '../../errors.js';
import { loginBackoff, type Backoff } from '../../limits.js';
import { settingsOf, type Settings } from '../../settings.js';

type Asker = Pick<Context, 'organization' | 'address' | 'now' | 'platform'>;
/** What may be tried only so often. */
type Matter = 'signIn' | 'passwordReset' | 'accessCode';

const keyOf = ({ organization }: Asker, matter: Matter, who: string): string =>
  `${matter}:${organization.id}:${createHash('sha256').update(who).digest('base64url')}`;
const accountKey = (ctx: Asker, matter: Matter, account: string): string => keyOf(ctx, matter, `account:${account.toLowerCase()}`);
const addressKey = (ctx: Asker, matter: Matter): string => keyOf(ctx, matter, `address:${ctx.address}`);

function backoffOf(ctx: Asker, matter: Matter, per: keyof Settings['signIn']): Backoff {
  const { freeAttempts, firstWaitSeconds } = settingsOf(ctx.organization)[matter === 'accessCode' ? 'signIn' : matter][per];
  return { ...loginBackoff, free: freeAttempts, first: firstWaitSeconds };
}

/**
 * Counts an attempt before it is made, so that a hundred at the same moment count as a hundred; refuses when the account or the address
 * has had too many. The account need not exist.
 */
export async function countAttempt(ctx: Asker, matter: Matter, account: string): Promise<void> {
  const { limiter } = ctx.platform;
  const key = accountKey(ctx, matter, account);
  const backoff = backoffOf(ctx, matter, 'perAccount');
  const blocked = await Promise.all([limiter.blockedFor(key), limiter.blockedFor(addressKey(ctx, matter))]);
  refuse(ctx, backoff, Math.max(...blocked));
  if ((await limiter.penalize(key, backoff)) === 0) return;
  // Past the free ones, one attempt is let through after each wait, however many come at once.
  const turn = await limiter.consume(key, { name: 'turn', limit: 1, window: backoff.first });
  refuse(ctx, backoff, turn.retryAfter);
}

/** The attempt failed: it also counts against the address, where many people may sit. */
export async function blameAddress(ctx: Asker, matter: Matter): Promise<void> {
  await ctx.platform.limiter.penalize(addressKey(ctx, matter), backoffOf(ctx, matter, 'perAddress'));
}

/** The attempt succeeded: the account's earlier failures no longer count. */
export async function forgiveAccount(ctx: Asker, matter: Matter, account: string): Promise<void> {
  await ctx.platform.limiter.forgive(accountKey(ctx, matter, account));
}

function refuse({ now }: Asker, { free, memory }: Backoff, seconds: number): void {
  if (seconds <= 0) return;
  const resetAt = new Date(now.getTime() + seconds * 1000).toISOString();
  throw new AppError('RATE_LIMITED', { facts: { limit: free, window: memory, resetAt, retryAfter: seconds } });
}
