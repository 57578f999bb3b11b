import type { Context } from '../../context.js';
import { Badge } from '../../entities/rewards/badge.js';
import { deletedRow, restore } from '../soft-delete.js';

/** Puts a deleted badge back; it can be earned again. */
export async function restoreBadge(ctx: Context, id: string): Promise<{ badge: Badge }> {
  const badge = await deletedRow(ctx, Badge, id);
  restore(badge);
  return { badge };
}
