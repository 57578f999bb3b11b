import type { Context } from '../../context.js';
import { Badge } from '../../entities/rewards/badge.js';
import { Faults } from '../faults.js';
import { checkBadge, type BadgeInput } from './check-badge.js';

/** Adds a badge. Who meets its requirements earns it with their next piece of work. */
export async function createBadge(ctx: Context, input: BadgeInput & { name: string }): Promise<{ badge: Badge }> {
  const faults = new Faults();
  const values = await checkBadge(ctx, faults, input);
  faults.stop();
  const { name } = input;
  return { badge: ctx.em.create(Badge, { organization: ctx.organization.id, name, ...values, createdAt: ctx.now }) };
}
