import type { Context } from '../../context.js';
import { AppError } from '../../errors.js';
import { settingsOf } from '../../settings.js';
import { actingUser } from '../acting-user.js';

/** An hour, in seconds. */
const window = 3600;

/**
 * Takes one from the uploads that the viewer has in an hour: a signature counts, since the upload itself goes past the server that counts,
 * and so does a file that is sent here. A dialect has counted its own request already, in the same budget.
 */
export async function spendUpload(ctx: Context): Promise<void> {
  if (ctx.dialect !== null) return;
  const { uploads } = settingsOf(ctx.organization).limits;
  const who = `${ctx.organization.id}:user:${actingUser(ctx)}`;
  const { limit, retryAfter } = await ctx.platform.limiter.consume(who, { name: 'upload', limit: uploads, window });
  if (retryAfter > 0) throw new AppError('RATE_LIMITED', { facts: { limit, retryAfter } });
}
