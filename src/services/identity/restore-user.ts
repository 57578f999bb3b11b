import type { Context } from '../../context.js';
import { User } from '../../entities/identity/user.js';
import { deletedRow, restore } from '../soft-delete.js';
import { audit } from './audit.js';

/** Brings a deleted account back, active as it was; the person signs in anew. */
export async function restoreUser(ctx: Context, id: string): Promise<{ user: User }> {
  const user = await deletedRow(ctx, User, id);
  restore(user);
  audit(ctx, 'restoreUser', 'User', user.id);
  return { user };
}
