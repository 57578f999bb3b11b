import type { Context, Viewer } from '../../context.js';
import { Role } from '../../entities/identity/role.js';
import type { User } from '../../entities/identity/user.js';
import { forbidden } from '../../errors.js';
import { seenAs } from '../../schema/seen-as.js';
import { settingsOf } from '../../settings.js';
import { admitAccount, type NewAccount } from './admit-account.js';
import { createUser } from './create-user.js';

/** Makes one's own account, as a student or a parent where the organization lets people; the office uses it as it does `createUser`. */
export async function registerUser(ctx: Context, input: NewAccount): Promise<{ user: User; [seenAs]?: Viewer }> {
  if (ctx.viewer) return createUser(ctx, input);
  const { open, roles } = settingsOf(ctx.organization).registration;
  if (!open || !roles.some((role) => role === input.role))
    throw forbidden([Role.ADMIN, ...(input.role === Role.ADMIN ? [] : [Role.STAFF])]);
  const user = await admitAccount(ctx, input);
  return { user, [seenAs]: { userId: user.id, role: user.role, sessionId: '0', expiresAt: ctx.now } };
}
