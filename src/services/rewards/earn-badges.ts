import type { Context } from '../../context.js';
import type { BadgeRequirements } from '../../entities/rewards/badge.js';
import { selectObjects } from '../select-objects.js';
import { criteriaOf, isEarned, type Work } from './badge-criteria.js';
import { giveBadge, type GivenBadge } from './give-badge.js';
import type { LockedAccount } from './reward-ledger.js';

/** Gives the student of a locked account every badge in use that the work so far has earned; gives those that are new, by name. */
export async function earnBadges(ctx: Context, account: LockedAccount, work: readonly Work[]): Promise<string[]> {
  const open = await selectObjects<GivenBadge & { requirements: BadgeRequirements }>(
    ctx,
    `select b.id::text as id, b.name, b.icon, b.rarity, b.points_reward as "pointsReward", b.requirements from badge b
     where b.organization_id = :organization and b.is_active and b.deleted_at is null and b.requirements <> '{}'
       and not exists (select from earned_badge e where e.badge_id = b.id and e.student_id = :student::bigint)
     order by b.name, b.id`,
    { student: account.studentId },
  );
  const earned: string[] = [];
  for (const badge of open)
    if (isEarned(criteriaOf(badge.requirements, work)) && (await giveBadge(ctx, account, badge, null))) earned.push(badge.name);
  return earned;
}
