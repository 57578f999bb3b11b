import type { Context } from '../../context.js';
import { RewardRuleKind } from '../../entities/rewards/reward-rule.js';
import { rows } from '../../reading.js';

/** What one kind of success pays. */
export interface RuleAmounts {
  /** For SCORE_BONUS the points of a full score, of which the percentage is paid. */
  readonly points: number;
  readonly coins: number;
  /** Hours before the due date, or pieces of work in a row; null where the kind has none. */
  readonly threshold: number | null;
  readonly isActive: boolean;
}
/** A rule as it is in an organization. */
export interface Rule extends RuleAmounts {
  readonly kind: RewardRuleKind;
}
/** All rules of an organization. */
export type Rules = Readonly<Record<RewardRuleKind, RuleAmounts>>;

const pays = (points: number, threshold: number | null = null): RuleAmounts => ({ points, coins: 0, threshold, isActive: true });

/** What is paid where an organization has set nothing else: the documented amounts. Nobody has said what coins are for. */
export const documentedRules: Rules = {
  [RewardRuleKind.HOMEWORK_COMPLETION]: pays(50),
  [RewardRuleKind.SCORE_BONUS]: pays(50),
  [RewardRuleKind.EARLY_SUBMISSION]: pays(5, 24),
  [RewardRuleKind.ON_TIME_SUBMISSION]: pays(0),
  [RewardRuleKind.PERFECT_SCORE]: pays(0),
  [RewardRuleKind.STREAK_BONUS]: pays(0, 5),
};

/** The rules of the organization, in the order of their kinds. */
export async function rewardRules(ctx: Context): Promise<Rule[]> {
  const set = await rows(
    ctx,
    `select kind, points, coins, threshold, is_active from reward_rule where organization_id = :organization`,
    {},
    ([kind, points, coins, threshold, isActive]) =>
      ({ kind, points, coins, threshold, isActive }) as { -readonly [Name in keyof Rule]: Rule[Name] },
  );
  return Object.values(RewardRuleKind).map((kind) => set.find((rule) => rule.kind === kind) ?? { kind, ...documentedRules[kind] });
}

/** The same by kind. */
export const rulesByKind = async (ctx: Context): Promise<Rules> =>
  Object.fromEntries((await rewardRules(ctx)).map(({ kind, ...amounts }) => [kind, amounts])) as Rules;
