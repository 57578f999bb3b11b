import { Max, MaxLength, Min } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Student } from '../../entities/identity/student.js';
import { mostPoints } from '../../entities/rewards/bounds.js';
import { RewardAccount } from '../../entities/rewards/reward-account.js';
import { RewardReason, RewardTransaction, RewardTransactionType } from '../../entities/rewards/reward-transaction.js';
import { idIs, page, where, type Page } from '../../reading.js';
import {
  createRewardTransaction,
  type CreateRewardTransactionInput as Creation,
} from '../../services/rewards/create-reward-transaction.js';
import { connectionOf } from '../connection.js';
import { CreatedFilter, createdWithin } from '../created-filter.js';
import { listOf, type ListArgs } from '../list-of.js';
import { matching } from '../matching.js';
import { descending, orderOf } from '../order-of.js';

const RewardTransactionConnection = connectionOf(RewardTransaction, 'RewardTransaction');
const ordering = orderOf(
  'RewardTransaction',
  {
    ID: 't.id',
    STUDENT: 't.student_id',
    TRANSACTION_TYPE: 't.transaction_type',
    REASON: 't.reason',
    POINTS: 't.points',
    COINS: 't.coins',
    REFERENCE_TYPE: "coalesce(t.reference_type, '')",
    REFERENCE_ID: 'coalesce(t.reference_id, 0)',
    DESCRIPTION: "coalesce(t.description, '')",
    CREATED_AT: 't.created_at',
  },
  [descending('t.created_at')],
);

/** Which movements are listed; conditions combine with AND. */
@InputType({ description: 'Which reward transactions are listed; conditions combine with AND.' })
class RewardTransactionFilter extends CreatedFilter {
  @Field(() => ID, { nullable: true, description: 'Of this student.' })
  studentId?: string | null;

  @Field(() => RewardTransactionType, { nullable: true, description: 'Going this way.' })
  transactionType?: RewardTransactionType | null;

  @Field(() => RewardReason, { nullable: true, description: 'For this reason.' })
  reason?: RewardReason | null;

  @Field(() => String, { nullable: true, description: "Text in the student's name or the description." })
  @MaxLength(200)
  search?: string | null;
}

const list = listOf(RewardTransaction, {
  connection: RewardTransactionConnection,
  filter: RewardTransactionFilter,
  order: ordering,
  says: { orderBy: 'In which order; newest first when left out.' },
  where: (filter, ctx) => [
    idIs('t.student_id', Student, filter?.studentId),
    where('t.transaction_type = :transactionType', { transactionType: filter?.transactionType ?? undefined }),
    where('t.reason = :reason', { reason: filter?.reason ?? undefined }),
    matching(filter?.search, '(select u.full_name from user_account u where u.id = t.student_id)', 't.description'),
    ...createdWithin(filter, ctx),
  ],
});

/** A movement that is recorded by hand. */
@InputType({ description: 'A movement that is recorded by hand. SPENT and PENALTY are negative, EARNED and BONUS positive.' })
class CreateRewardTransactionInput implements Creation {
  @Field(() => ID, { description: 'Whose account moves, by numeric key or uuid.' })
  studentId!: string;

  @Field(() => RewardTransactionType, { description: 'Which way.' })
  transactionType!: RewardTransactionType;

  @Field(() => RewardReason, { description: 'Why.' })
  reason!: RewardReason;

  @Field(() => Int, { nullable: true, description: 'Points with their sign; 0 when left out.' })
  @Min(-mostPoints)
  @Max(mostPoints)
  points?: number | null;

  @Field(() => Int, { nullable: true, description: 'Coins with their sign; 0 when left out.' })
  @Min(-mostPoints)
  @Max(mostPoints)
  coins?: number | null;

  @Field(() => String, { nullable: true, description: 'What kind of thing it is about, such as `Homework`.' })
  @MaxLength(50)
  referenceType?: string | null;

  @Field(() => ID, { nullable: true, description: 'Numeric key of what it is about.' })
  referenceId?: string | null;

  @Field(() => String, { nullable: true, description: 'A few words about it.' })
  @MaxLength(500)
  description?: string | null;
}

/** What recording a movement did. */
@ObjectType({ simpleResolvers: true, description: 'What `createRewardTransaction` did.' })
class CreateRewardTransactionPayload {
  @Field(() => RewardTransaction, { nullable: true, description: 'The movement.' })
  rewardTransaction!: object | null;

  @Field(() => RewardAccount, { nullable: true, description: 'The account as it is now.' })
  rewardAccount!: object | null;
}

@Resolver()
export class RewardTransactionsResolver {
  @Query(() => RewardTransactionConnection, { description: 'Movements of reward accounts, page by page.' })
  rewardTransactions(
    @Args(() => list.args) args: ListArgs<RewardTransactionFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return page(ctx, RewardTransaction, info, list.asked(ctx, args));
  }

  @Mutation(() => CreateRewardTransactionPayload, { description: "Records a movement of a student's points or coins by hand." })
  createRewardTransaction(
    @Arg('input', () => CreateRewardTransactionInput, { description: 'The movement.' }) input: CreateRewardTransactionInput,
    @Ctx() ctx: Context,
  ) {
    return createRewardTransaction(ctx, input);
  }
}
