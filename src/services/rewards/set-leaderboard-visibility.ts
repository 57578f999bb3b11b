import type { Context } from '../../context.js';
import { RewardAccount } from '../../entities/rewards/reward-account.js';
import { within } from '../../permissions/within.js';
import { accountAskedFor } from './account-asked-for.js';

export interface SetLeaderboardVisibilityInput {
  /** Students may leave themselves out, and guardians their only child. */
  readonly studentId?: string | null;
  readonly showsInitials: boolean;
}

/** Whether leaderboards show a student by initials only to others than the school and the family. */
export async function setLeaderboardVisibility(
  ctx: Context,
  { studentId, showsInitials }: SetLeaderboardVisibilityInput,
): Promise<{ rewardAccount: RewardAccount }> {
  const account = await within(ctx, RewardAccount, (await accountAskedFor(ctx, studentId, 'input.studentId')).id, { lock: true });
  account.showsInitials = showsInitials;
  return { rewardAccount: account };
}
