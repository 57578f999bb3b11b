import type { Context } from '../../context.js';
import { Role } from '../../entities/identity/role.js';
import type { User } from '../../entities/identity/user.js';
import { forbidden } from '../../errors.js';
import { admitAccount, type NewAccount } from './admit-account.js';
import { audit } from './audit.js';

/** Makes an account for somebody. Only an administrator makes an administrator. */
export async function createUser(ctx: Context, input: NewAccount): Promise<{ user: User }> {
  if (input.role === Role.ADMIN && ctx.viewer?.role !== Role.ADMIN) throw forbidden([Role.ADMIN]);
  const user = await admitAccount(ctx, input);
  audit(ctx, 'createUser', 'User', user.id, { role: user.role });
  return { user };
}
