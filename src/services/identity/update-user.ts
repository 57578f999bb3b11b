import type { Context } from '../../context.js';
import type { Role } from '../../entities/identity/role.js';
import { User } from '../../entities/identity/user.js';
import { within } from '../../permissions/within.js';
import { audit } from './audit.js';
import { changeAccount } from './change-account.js';
import { endSessions } from './end-sessions.js';
import { makeProfile } from './make-profile.js';
import type { Person } from './person.js';

export interface UpdateUserInput extends Person {
  readonly role?: Role | null;
  readonly isActive?: boolean | null;
}

/** Changes an account. A new role brings its profile and ends the sessions of the old one; so does switching the account off. */
export async function updateUser(ctx: Context, id: string, { role, isActive, ...person }: UpdateUserInput): Promise<{ user: User }> {
  const user = await within(ctx, User, id, { lock: true });
  const newRole = role ?? user.role;
  const active = isActive ?? user.isActive;
  const own = user.id === ctx.viewer?.userId;
  await changeAccount(ctx, user, person, (faults) => {
    faults.notNull({ role, isActive }, 'role', 'isActive');
    // Nobody locks themselves out, and the last administrator stays one.
    faults.when(own && newRole !== user.role, 'input.role', 'OWN_ACCOUNT');
    faults.when(own && !active, 'input.isActive', 'OWN_ACCOUNT');
  });

  if (newRole !== user.role) {
    audit(ctx, 'updateUser', 'User', user.id, { role: [user.role, newRole] });
    user.role = newRole;
    await makeProfile(ctx, user);
    await endSessions(ctx, { userId: user.id }, 'ROLE');
  }
  if (active !== user.isActive) {
    audit(ctx, 'updateUser', 'User', user.id, { isActive: active });
    user.isActive = active;
    if (!active) await endSessions(ctx, { userId: user.id }, 'DEACTIVATED');
  }
  return { user };
}
