import type { Context } from '../../context.js';
import { User } from '../../entities/identity/user.js';
import { unauthenticated } from '../../errors.js';
import { within } from '../../permissions/within.js';
import { changeAccount } from './change-account.js';
import type { Person } from './person.js';

/** Changes what is said of the viewer. Role and state of the account are not theirs to change. */
export async function updateProfile(ctx: Context, input: Person): Promise<{ user: User }> {
  if (!ctx.viewer) throw unauthenticated();
  const user = await within(ctx, User, ctx.viewer.userId, { lock: true });
  await changeAccount(ctx, user, input);
  return { user };
}
