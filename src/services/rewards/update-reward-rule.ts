import type { Context } from '../../context.js';
import { RewardRule, type RewardRuleKind } from '../../entities/rewards/reward-rule.js';
import { Faults } from '../faults.js';
import { takeTurns } from '../take-turns.js';
import { documentedRules, type Rule } from './reward-rules.js';

export interface UpdateRewardRuleInput {
  readonly points?: number | null;
  readonly coins?: number | null;
  readonly threshold?: number | null;
  readonly isActive?: boolean | null;
}

/** Sets what a kind of success pays from now on; what was paid stays. */
export async function updateRewardRule(ctx: Context, kind: RewardRuleKind, input: UpdateRewardRuleInput): Promise<{ rewardRule: Rule }> {
  const documented = documentedRules[kind];
  const faults = new Faults();
  faults.notNull(input, 'points', 'coins', 'threshold', 'isActive');
  faults.when(documented.threshold === null && typeof input.threshold === 'number', 'input.threshold', 'LEAVE_OUT');
  faults.stop();
  await takeTurns(ctx, 'reward rules');
  const stored = await ctx.em.findOne(RewardRule, { kind });
  const before = stored ?? documented;
  const rule: Rule = {
    kind,
    points: input.points ?? before.points,
    coins: input.coins ?? before.coins,
    threshold: input.threshold ?? before.threshold,
    isActive: input.isActive ?? before.isActive,
  };
  if (stored) ctx.em.assign(stored, rule);
  else ctx.em.create(RewardRule, { organization: ctx.organization.id, ...rule });
  return { rewardRule: rule };
}
