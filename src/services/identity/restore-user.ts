import type { Context } from '../../context.js';
import { User } from '../../entities/identity/user.js';
import { deletedRow, restore } from '../soft-delete.js';
import { refuseTakenSeat } from './refuse-taken-seat.js';
import { audit } from './audit.js';

/** Brings a deleted account back, active as it was; the person signs in anew. A student is back in their class, if it still has a seat. */
export async function restoreUser(ctx: Context, id: string): Promise<{ user: User }> {
  const user = await deletedRow(ctx, User, id);
  await refuseTakenSeat(ctx, user.id);
  restore(user);
  audit(ctx, 'restoreUser', 'User', user.id);
  return { user };
}
