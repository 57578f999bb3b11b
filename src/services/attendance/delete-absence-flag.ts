import type { Context } from '../../context.js';
import { FlagStatus } from '../../entities/attendance/absence-flag.js';
import { actingUser } from '../acting-user.js';
import { lockFlag } from './lock-flag.js';

/** Takes a flag away. An open one is dismissed besides, so that the policy does not make it again for the same days. */
export async function deleteAbsenceFlag(ctx: Context, id: string): Promise<{ deletedAbsenceFlagId: string; deletedAt: Date }> {
  const flag = await lockFlag(ctx, id);
  if (flag.status === FlagStatus.ACTIVE) {
    flag.status = FlagStatus.DISMISSED;
    flag.resolvedAt = ctx.now;
    flag.resolvedById = actingUser(ctx);
  }
  flag.deletedAt = ctx.now;
  return { deletedAbsenceFlagId: flag.id, deletedAt: ctx.now };
}
