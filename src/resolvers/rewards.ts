import { BadgeProgressResolver } from './rewards/badge-progress.js';
import { BadgesResolver } from './rewards/badges.js';
import { EarnedBadgesResolver } from './rewards/earned-badges.js';
import { LeaderboardsResolver } from './rewards/leaderboards.js';
import { RewardAccountsResolver } from './rewards/reward-accounts.js';
import { RewardRulesResolver } from './rewards/reward-rules.js';
import { RewardTransactionsResolver } from './rewards/reward-transactions.js';

/** The resolvers of rewards. */
export const rewardsResolvers = [
  RewardAccountsResolver,
  RewardTransactionsResolver,
  RewardRulesResolver,
  BadgesResolver,
  BadgeProgressResolver,
  EarnedBadgesResolver,
  LeaderboardsResolver,
] as const;
