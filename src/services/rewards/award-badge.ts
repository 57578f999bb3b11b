import type { Context } from '../../context.js';
import { Badge } from '../../entities/rewards/badge.js';
import { within } from '../../permissions/within.js';
import { refTo, type RowRef } from '../../schema/complete.js';
import { actingUser } from '../acting-user.js';
import { Faults } from '../faults.js';
import { studentNamed } from '../structure/person-with-role.js';
import { giveBadge } from './give-badge.js';
import { lockAccount } from './reward-ledger.js';

export interface AwardBadgeInput {
  readonly badgeId: string;
  readonly studentId: string;
}

/** Gives a badge by hand, whatever it asks for: once, and while it is in use. It pays what it pays when it is earned. */
export async function awardBadge(ctx: Context, input: AwardBadgeInput): Promise<{ earnedBadge: RowRef }> {
  const faults = new Faults();
  const student = await faults.of(studentNamed(ctx, input.studentId, 'input.studentId'));
  const badge = await faults.of(within(ctx, Badge, input.badgeId, { path: 'input.badgeId', lock: true }));
  faults.when(badge?.isActive === false, 'input.badgeId', 'WRONG_STATE', { status: 'INACTIVE' });
  faults.stop();
  const account = await lockAccount(ctx, faults.settled(student).id);
  const given = await giveBadge(ctx, account, faults.settled(badge), actingUser(ctx));
  faults.when(given === undefined, 'input.studentId', 'ALREADY_EARNED');
  return { earnedBadge: refTo(faults.settled(given)) };
}
