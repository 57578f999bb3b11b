import type { Context } from '../../context.js';
import { Badge } from '../../entities/rewards/badge.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { checkBadge, type BadgeInput } from './check-badge.js';

/** Changes a badge. Whoever has it keeps it, and what it brought. */
export async function updateBadge(ctx: Context, id: string, input: BadgeInput): Promise<{ badge: Badge }> {
  const badge = await within(ctx, Badge, id, { lock: true });
  const faults = new Faults();
  const values = await checkBadge(ctx, faults, input);
  faults.stop();
  ctx.em.assign(badge, values, { mergeObjectProperties: false });
  return { badge };
}
