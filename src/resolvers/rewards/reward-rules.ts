import { Max, Min } from 'class-validator';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { RewardRuleKind } from '../../entities/rewards/reward-rule.js';
import { rewardRules, type Rule } from '../../services/rewards/reward-rules.js';
import { updateRewardRule, type UpdateRewardRuleInput as Change } from '../../services/rewards/update-reward-rule.js';
import { mostReward } from './badge-inputs.js';

registerEnumType(RewardRuleKind, {
  name: 'RewardRuleKind',
  description: 'What a rule pays for.',
  valuesConfig: {
    HOMEWORK_COMPLETION: { description: 'Work is handed in.' },
    SCORE_BONUS: { description: 'The mark: its percentage of these points.' },
    EARLY_SUBMISSION: { description: 'Work comes so many hours before it is due.' },
    ON_TIME_SUBMISSION: { description: 'Work comes in time, but not early.' },
    PERFECT_SCORE: { description: 'All points of the work are reached.' },
    STREAK_BONUS: { description: 'So many pieces of work in a row came in time; then again after as many more.' },
  },
});

/** What one kind of success pays. */
@ObjectType({ simpleResolvers: true, description: 'What one kind of success pays.' })
class RewardRule implements Rule {
  @Field(() => RewardRuleKind, { description: 'What for.' })
  kind!: RewardRuleKind;

  @Field(() => Int, { description: 'Points; for SCORE_BONUS those of a full score.' })
  points!: number;

  @Field(() => Int, { description: 'Coins.' })
  coins!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'EARLY_SUBMISSION: hours before the due date. STREAK_BONUS: pieces of work in a row. Null for other kinds.',
  })
  threshold!: number | null;

  @Field(() => Boolean, { description: 'Whether it pays anything.' })
  isActive!: boolean;
}

/** What is to change of a rule. */
@InputType({ description: 'What is to change of a rule. What is left out stays as it is.' })
class UpdateRewardRuleInput implements Change {
  @Field(() => Int, { nullable: true, description: 'Points.' })
  @Min(0)
  @Max(mostReward)
  points?: number | null;

  @Field(() => Int, { nullable: true, description: 'Coins.' })
  @Min(0)
  @Max(mostReward)
  coins?: number | null;

  @Field(() => Int, { nullable: true, description: 'Hours, or pieces of work in a row, for the kinds that have such a number.' })
  @Min(1)
  @Max(10_000)
  threshold?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it pays anything.' })
  isActive?: boolean | null;
}

/** What changing a rule did. */
@ObjectType({ simpleResolvers: true, description: 'What `updateRewardRule` did.' })
class UpdateRewardRulePayload {
  @Field(() => RewardRule, { description: 'The rule as it is from now on.' })
  rewardRule!: RewardRule;
}

@Resolver()
export class RewardRulesResolver {
  @Query(() => [RewardRule], { description: 'What pays how many points: one rule for each kind of success.' })
  rewardRules(@Ctx() ctx: Context) {
    return rewardRules(ctx);
  }

  @Mutation(() => UpdateRewardRulePayload, { description: 'Sets what a kind of success pays from now on; what was paid stays.' })
  updateRewardRule(
    @Arg('kind', () => RewardRuleKind, { description: 'Which rule.' }) kind: RewardRuleKind,
    @Arg('input', () => UpdateRewardRuleInput, { description: 'What is to change.' }) input: UpdateRewardRuleInput,
    @Ctx() ctx: Context,
  ) {
    return updateRewardRule(ctx, kind, input);
  }
}
