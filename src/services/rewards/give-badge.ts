import type { Context } from '../../context.js';
import type { BadgeRarity } from '../../entities/rewards/badge.js';
import { RewardReason, RewardTransactionType } from '../../entities/rewards/reward-transaction.js';
import { rows } from '../../reading.js';
import { emit } from '../../subscriptions/outbox.js';
import { recordMovements, type LockedAccount } from './reward-ledger.js';

/** What is told and paid of a badge. */
export interface GivenBadge {
  readonly id: string;
  readonly name: string;
  readonly icon: string | null;
  readonly rarity: BadgeRarity;
  readonly pointsReward: number;
}

/**
 * Gives a badge to the student of a locked account: the row, its bonus and the event. Gives the key of the row, or nothing when the
 * student has the badge already.
 */
export async function giveBadge(
  ctx: Context,
  account: LockedAccount,
  badge: GivenBadge,
  awardedById: string | null,
): Promise<string | undefined> {
  const [given] = await rows(
    ctx,
    `insert into earned_badge (organization_id, created_at, updated_at, badge_id, student_id, earned_at, awarded_by_id)
     values (:organization, :now::timestamptz, :now::timestamptz, :badge::bigint, :student::bigint, :now::timestamptz, :by::bigint)
     on conflict (badge_id, student_id) do nothing returning id`,
    { now: ctx.now, badge: badge.id, student: account.studentId, by: awardedById },
    ([id]) => ({ id: String(id) }),
  );
  if (!given) return undefined;
  await recordMovements(ctx, account, [
    {
      transactionType: RewardTransactionType.BONUS,
      reason: RewardReason.BADGE_EARNED,
      points: badge.pointsReward,
      coins: 0,
      referenceType: 'Badge',
      referenceId: badge.id,
      description: badge.name,
      cause: `badge:${badge.id}:${account.studentId}`,
    },
  ]);
  emit(ctx, 'badge.earned', {
    studentId: account.studentId,
    studentName: account.studentName,
    badgeId: badge.id,
    badgeName: badge.name,
    icon: badge.icon ?? '',
    rarity: badge.rarity,
    pointsReward: badge.pointsReward,
  });
  return given.id;
}
