import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Computed } from '../computed.js';
import { EdgeFrom } from '../edge-from.js';
import { Student } from '../identity/student.js';
import { User } from '../identity/user.js';
import { Subject } from '../structure/subject.js';
import { TenantEntity } from '../tenant-entity.js';

/** Which way a movement goes. */
export enum RewardTransactionType {
  EARNED = 'EARNED',
  SPENT = 'SPENT',
  BONUS = 'BONUS',
  PENALTY = 'PENALTY',
}
/** Why points or coins moved. */
export enum RewardReason {
  HOMEWORK_COMPLETION = 'HOMEWORK_COMPLETION',
  PERFECT_SCORE = 'PERFECT_SCORE',
  EARLY_SUBMISSION = 'EARLY_SUBMISSION',
  ON_TIME_SUBMISSION = 'ON_TIME_SUBMISSION',
  STREAK_BONUS = 'STREAK_BONUS',
  BADGE_EARNED = 'BADGE_EARNED',
  MANUAL_ADJUSTMENT = 'MANUAL_ADJUSTMENT',
}
registerEnumType(RewardTransactionType, {
  name: 'RewardTransactionType',
  description: 'Which way a movement goes.',
  valuesConfig: {
    EARNED: { description: 'For work: added to what was gained.' },
    SPENT: { description: 'Paid out of what is available; a correction by hand may give some of it back.' },
    BONUS: { description: 'On top of work: added to what was gained.' },
    PENALTY: { description: 'Taken from what was gained.' },
  },
});
registerEnumType(RewardReason, {
  name: 'RewardReason',
  description: 'Why points or coins moved.',
  valuesConfig: {
    HOMEWORK_COMPLETION: { description: 'Work was handed in or graded.' },
    PERFECT_SCORE: { description: 'All points of the work were reached.' },
    EARLY_SUBMISSION: { description: 'The work came early.' },
    ON_TIME_SUBMISSION: { description: 'The work came in time, but not early.' },
    STREAK_BONUS: { description: 'So many pieces of work in a row came in time.' },
    BADGE_EARNED: { description: 'A badge was earned.' },
    MANUAL_ADJUSTMENT: { description: 'Somebody of the school changed the account by hand.' },
  },
});

/** The parts of a payment before rounding, as decimal texts. `score` is missing while the mark is not known yet. */
export interface PaidParts {
  readonly base?: string;
  readonly score?: string;
}

/** One movement of an account: append only, the database refuses to change or delete it. */
@ObjectType({ simpleResolvers: true, description: "One movement of a student's points and coins; never changed and never deleted." })
@Entity({ tableName: 'reward_transaction' })
@Index({ name: 'reward_transaction_student', properties: ['organization', 'student', 'createdAt', 'id'] })
@Index({ name: 'reward_transaction_created', properties: ['organization', 'createdAt', 'id'] })
@Index({
  name: 'reward_transaction_cause_key',
  expression: 'create unique index reward_transaction_cause_key on reward_transaction (organization_id, cause) where cause is not null',
})
@Check({
  name: 'reward_transaction_sign_check',
  expression: `case transaction_type when 'PENALTY' then points <= 0 and coins <= 0 when 'SPENT' then (points <= 0 and coins <= 0) or reason = 'MANUAL_ADJUSTMENT' else points >= 0 and coins >= 0 end`,
})
export class RewardTransaction extends TenantEntity {
  @Field(() => Student, { nullable: true, description: 'Whose account moved.' })
  @EdgeFrom(() => Student, 'rewardTransactions', 'How their points and coins moved, page by page.')
  @ManyToOne(() => Student, { ref: true })
  student!: Ref<Student>;

  @Field(() => RewardTransactionType, { description: 'Which way.' })
  @Enum({ items: () => RewardTransactionType, type: 'text' })
  transactionType!: RewardTransactionType;

  @Field(() => RewardReason, { description: 'Why.' })
  @Enum({ items: () => RewardReason, type: 'text' })
  reason!: RewardReason;

  @Field(() => Int, { description: 'Points, negative when they leave the account.' })
  @Property({ type: 'integer', default: 0 })
  points: number = 0;

  @Field(() => Int, { description: 'Coins, negative when they leave the account.' })
  @Property({ type: 'integer', default: 0 })
  coins: number = 0;

  @Field(() => String, { nullable: true, description: 'What kind of thing it is about, such as `Homework` or `Badge`.' })
  @Property({ type: 'varchar', length: 50, nullable: true })
  referenceType: string | null = null;

  @Field(() => ID, { nullable: true, description: 'Key of what it is about.' })
  @Property({ type: 'bigint', runtimeType: 'string', nullable: true })
  referenceId: string | null = null;

  @Field(() => String, { nullable: true, description: 'A few words about it.' })
  @Property({ type: 'varchar', length: 500, nullable: true })
  description: string | null = null;

  /** What is paid for, unique in the organization: a cause is paid once, whoever asks twice. Null for movements made by hand. */
  @Property({ type: 'varchar', length: 200, nullable: true })
  cause: string | null = null;

  /** What the payment for work was before it was rounded. */
  @Property({ type: 'jsonb', nullable: true })
  parts: PaidParts | null = null;

  @Field(() => Subject, { nullable: true, description: 'The subject of the work that was paid for.' })
  @ManyToOne(() => Subject, { ref: true, nullable: true })
  subject: Ref<Subject> | null = null;

  @Field(() => User, { nullable: true, description: 'Who made it by hand, for viewers who may see that account.' })
  @ManyToOne(() => User, { ref: true, nullable: true })
  createdBy: Ref<User> | null = null;

  @Field(() => ID, { description: 'Key of the student.' })
  @Computed((t) => `${t}.student_id`)
  studentId!: string;

  @Field(() => String, { description: 'Name of the student.' })
  @Computed((t) => `(select u.full_name from user_account u where u.id = ${t}.student_id)`)
  studentName!: string;
}
