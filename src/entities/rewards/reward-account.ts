import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Computed } from '../computed.js';
import { Student } from '../identity/student.js';
import { OneFrom } from '../one-from.js';
import { TenantEntity } from '../tenant-entity.js';
import { mostPoints } from './bounds.js';

/**
 * What a student has gained and spent: the sums of their `RewardTransaction` rows, changed with each of them under a lock. The database
 * makes the account together with the student.
 */
@ObjectType({
  simpleResolvers: true,
  description: 'What a student has gained and spent in points and coins: the sums of their reward transactions.',
})
@Entity({ tableName: 'reward_account' })
@OneFrom(
  () => Student,
  'rewardAccount',
  'Their points and coins.',
  (p) => `(select a.id from reward_account a where a.student_id = ${p}.id)`,
)
@Index({ name: 'reward_account_student_key', expression: 'create unique index reward_account_student_key on reward_account (student_id)' })
@Index({ name: 'reward_account_order', properties: ['organization', 'id'] })
@Check({
  name: 'reward_account_points_check',
  expression: `points_spent >= 0 and points_gained >= points_spent and points_gained <= ${mostPoints}`,
})
@Check({
  name: 'reward_account_coins_check',
  expression: `coins_spent >= 0 and coins_gained >= coins_spent and coins_gained <= ${mostPoints}`,
})
export class RewardAccount extends TenantEntity {
  @Field(() => Student, { nullable: true, description: 'Whose it is.' })
  @ManyToOne(() => Student, { ref: true })
  student!: Ref<Student>;

  @Field(() => Int, { description: 'Points ever gained, less penalties.' })
  @Property({ type: 'integer', default: 0 })
  pointsGained: number = 0;

  @Field(() => Int, { description: 'Points ever spent.' })
  @Property({ type: 'integer', default: 0 })
  pointsSpent: number = 0;

  @Field(() => Int, { description: 'Coins ever gained, less penalties.' })
  @Property({ type: 'integer', default: 0 })
  coinsGained: number = 0;

  @Field(() => Int, { description: 'Coins ever spent.' })
  @Property({ type: 'integer', default: 0 })
  coinsSpent: number = 0;

  @Field(() => Boolean, { description: 'The student asked that leaderboards show others their initials only.' })
  @Property({ type: 'boolean', default: false })
  showsInitials: boolean = false;

  @Field(() => Int, { description: 'Points that can be spent: gained less spent.' })
  @Computed((t) => `${t}.points_gained - ${t}.points_spent`)
  availablePoints!: number;

  @Field(() => Int, { description: 'Coins that can be spent: gained less spent.' })
  @Computed((t) => `${t}.coins_gained - ${t}.coins_spent`)
  availableCoins!: number;

  /** Read as the points gained; the resolver makes a level of them, by the settings of the organization. */
  @Field(() => Int, { description: 'Level that the points gained have reached; the first is 1.' })
  @Computed((t) => `${t}.points_gained`)
  level!: number;

  @Field(() => Float, { description: 'How much of the way to the next level is done, 0 to 100 with one decimal; 100 at the highest.' })
  @Computed((t) => `${t}.points_gained`)
  levelProgress!: number;

  @Field(() => ID, { description: 'Key of the student.' })
  @Computed((t) => `${t}.student_id`)
  studentId!: string;

  @Field(() => String, { description: 'Name of the student.' })
  @Computed((t) => `(select u.full_name from user_account u where u.id = ${t}.student_id)`)
  studentName!: string;
}
