import type { Context } from '../../context.js';
import type { BadgeRequirements } from '../../entities/rewards/badge.js';
import { refTo, type RowRef } from '../../schema/complete.js';
import { selectObjects } from '../select-objects.js';
import { accountAskedFor } from './account-asked-for.js';
import { criteriaOf, type Criterion } from './badge-criteria.js';
import { rulesByKind } from './reward-rules.js';
import { workOfStudent } from './student-work.js';

/** How far a student is on the way to a badge. */
export interface BadgeProgress {
  readonly badge: RowRef;
  readonly earnedAt: string | null;
  readonly criteria: readonly Criterion[];
}

/** How far a student is on the way to each badge in use, and since when they have it. */
export async function badgeProgress(ctx: Context, studentId: string | null | undefined): Promise<BadgeProgress[]> {
  const { studentId: student } = await accountAskedFor(ctx, studentId, 'studentId');
  const badges = await selectObjects<{ id: string; requirements: BadgeRequirements; earnedAt: string | null }>(
    ctx,
    `select b.id::text as id, b.requirements, to_char(e.earned_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "earnedAt"
     from badge b left join earned_badge e on e.badge_id = b.id and e.student_id = :student::bigint
     where b.organization_id = :organization and b.deleted_at is null and (b.is_active or e.id is not null) order by b.name, b.id`,
    { student },
  );
  const work = await workOfStudent(ctx, student, await rulesByKind(ctx));
  return badges.map(({ id, requirements, earnedAt }) => ({ badge: refTo(id), earnedAt, criteria: criteriaOf(requirements, work) }));
}
