import { Field, ObjectType } from 'type-graphql';
import { PointsScalar } from '../../scalars.js';
import type { RewardsEarned as Earned } from '../../services/rewards/reward-attempt.js';

/** What handing in brought. */
@ObjectType({ simpleResolvers: true, description: 'What handing in an attempt brought to the reward account, before rounding.' })
export class RewardsEarned implements Earned {
  @Field(() => PointsScalar, { description: 'For handing in.' })
  basePoints!: string;

  @Field(() => PointsScalar, {
    description: 'For the mark: its percentage of what a full mark brings. 0 while the student is not told the mark.',
  })
  scoreBonus!: string;

  @Field(() => PointsScalar, { description: 'For coming early.' })
  timeBonus!: string;

  @Field(() => PointsScalar, { description: 'The sum, with what else the rules of the organization pay; without badges.' })
  totalPoints!: string;

  @Field(() => [String], { description: 'Names of the badges that were earned with it.' })
  badgesEarned!: string[];
}
