import { Check, Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../tenant-entity.js';

/** What a rule pays for. */
export enum RewardRuleKind {
  HOMEWORK_COMPLETION = 'HOMEWORK_COMPLETION',
  SCORE_BONUS = 'SCORE_BONUS',
  EARLY_SUBMISSION = 'EARLY_SUBMISSION',
  ON_TIME_SUBMISSION = 'ON_TIME_SUBMISSION',
  PERFECT_SCORE = 'PERFECT_SCORE',
  STREAK_BONUS = 'STREAK_BONUS',
}

/** What an organization pays otherwise than documented; a kind without a row pays what `services/rewards/reward-rules.ts` says. */
@Entity({ tableName: 'reward_rule' })
@Unique({ name: 'reward_rule_kind_key', properties: ['organization', 'kind'] })
@Check({ name: 'reward_rule_amounts_check', expression: 'points >= 0 and coins >= 0 and threshold > 0' })
export class RewardRule extends TenantEntity {
  @Enum({ items: () => RewardRuleKind, type: 'text' })
  kind!: RewardRuleKind;

  @Property({ type: 'integer' })
  points!: number;

  @Property({ type: 'integer' })
  coins!: number;

  /** EARLY_SUBMISSION: hours before the due date; STREAK_BONUS: pieces of work in a row; no other kind has one. */
  @Property({ type: 'integer', nullable: true })
  threshold: number | null = null;

  @Property({ type: 'boolean', default: true })
  isActive: boolean = true;
}
