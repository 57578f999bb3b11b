import type { Context } from '../../context.js';
import { Badge } from '../../entities/rewards/badge.js';
import { within } from '../../permissions/within.js';
import { softDelete } from '../soft-delete.js';

/** Deletes a badge. Whoever has it keeps it. */
export async function deleteBadge(ctx: Context, id: string): Promise<{ deletedBadgeId: string; deletedAt: Date }> {
  const badge = await within(ctx, Badge, id, { lock: true });
  return { deletedBadgeId: badge.id, deletedAt: softDelete(ctx, badge) };
}
