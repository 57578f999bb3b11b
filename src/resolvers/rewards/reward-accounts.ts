import { Max, MaxLength, Min } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Info,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../context.js';
import { accountKept } from '../../entities/identity/account-kept.js';
import { Student } from '../../entities/identity/student.js';
import { mostPoints } from '../../entities/rewards/bounds.js';
import { RewardAccount } from '../../entities/rewards/reward-account.js';
import { RewardTransaction } from '../../entities/rewards/reward-transaction.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { notFound } from '../../errors.js';
import { idIs, one, page, where, type Page } from '../../reading.js';
import { adjustRewardAccount, type AdjustRewardAccountInput as Adjustment } from '../../services/rewards/adjust-reward-account.js';
import { levelOf } from '../../services/rewards/levels.js';
import {
  setLeaderboardVisibility,
  type SetLeaderboardVisibilityInput as Visibility,
} from '../../services/rewards/set-leaderboard-visibility.js';
import { settingsOf } from '../../settings.js';
import { connectionOf } from '../connection.js';
import { CreatedFilter, createdWithin } from '../created-filter.js';
import { listOf, type ListArgs } from '../list-of.js';
import { matching } from '../matching.js';
import { ascending, orderOf } from '../order-of.js';
import { rowPayload } from '../payloads.js';

const studentName = "coalesce((select u.last_name || ' ' || u.first_name from user_account u where u.id = t.student_id), '')";
const RewardAccountConnection = connectionOf(RewardAccount, 'RewardAccount');
const ordering = orderOf(
  'RewardAccount',
  {
    ID: 't.id',
    STUDENT: 't.student_id',
    STUDENT_NAME: studentName,
    POINTS_GAINED: 't.points_gained',
    POINTS_SPENT: 't.points_spent',
    COINS_GAINED: 't.coins_gained',
    COINS_SPENT: 't.coins_spent',
    AVAILABLE_POINTS: '(t.points_gained - t.points_spent)',
    AVAILABLE_COINS: '(t.coins_gained - t.coins_spent)',
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [ascending('t.id')],
);
const SetLeaderboardVisibilityPayload = rowPayload('SetLeaderboardVisibility', 'rewardAccount', RewardAccount);

/** Which accounts are listed; conditions combine with AND. */
@InputType({ description: 'Which reward accounts are listed; conditions combine with AND.' })
class RewardAccountFilter extends CreatedFilter {
  @Field(() => ID, { nullable: true, description: 'Of this student.' })
  studentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of students of this class.' })
  schoolClassId?: string | null;

  @Field(() => String, { nullable: true, description: "Text in the student's name or number." })
  @MaxLength(200)
  search?: string | null;
}

/** That of a student whose account was deleted is out of the list until the account is restored. */
const kept = accountKept('t.student_id');
const list = listOf(RewardAccount, {
  connection: RewardAccountConnection,
  filter: RewardAccountFilter,
  order: ordering,
  where: (filter, ctx) => {
    const ofClass = idIs('s.school_class_id', SchoolClass, filter?.schoolClassId);
    return [
      where(kept),
      idIs('t.student_id', Student, filter?.studentId),
      ofClass && { ...ofClass, sql: `exists (select from student s where s.id = t.student_id and ${ofClass.sql})` },
      matching(
        filter?.search,
        '(select u.full_name from user_account u where u.id = t.student_id)',
        '(select s.student_number from student s where s.id = t.student_id)',
      ),
      ...createdWithin(filter, ctx),
    ];
  },
});

/** What the sums of an account are to be. */
@InputType({ description: 'What the sums of an account are to be. What is left out stays as it is.' })
class AdjustRewardAccountInput implements Adjustment {
  @Field(() => Int, { nullable: true, description: 'Points ever gained.' })
  @Min(0)
  @Max(mostPoints)
  pointsGained?: number | null;

  @Field(() => Int, { nullable: true, description: 'Points ever spent; not more than were gained.' })
  @Min(0)
  @Max(mostPoints)
  pointsSpent?: number | null;

  @Field(() => Int, { nullable: true, description: 'Coins ever gained.' })
  @Min(0)
  @Max(mostPoints)
  coinsGained?: number | null;

  @Field(() => Int, { nullable: true, description: 'Coins ever spent; not more than were gained.' })
  @Min(0)
  @Max(mostPoints)
  coinsSpent?: number | null;

  @Field(() => String, { nullable: true, description: 'Why, for the ledger.' })
  @MaxLength(500)
  description?: string | null;
}

/** Whose name leaderboards show. */
@InputType({ description: 'How leaderboards show a student.' })
class SetLeaderboardVisibilityInput implements Visibility {
  @Field(() => ID, {
    nullable: true,
    description: 'The student, by numeric key or uuid. Students may leave themselves out, and guardians their only child.',
  })
  studentId?: string | null;

  @Field(() => Boolean, { description: 'Whether others than the school and the family see the initials only.' })
  showsInitials!: boolean;
}

/** What adjusting an account did. */
@ObjectType({ simpleResolvers: true, description: 'What `adjustRewardAccount` did.' })
class AdjustRewardAccountPayload {
  @Field(() => RewardAccount, { nullable: true, description: 'The account as it is now.' })
  rewardAccount!: object | null;

  @Field(() => [RewardTransaction], { description: 'The rows that make up the difference.' })
  rewardTransactions!: object[];
}

const idOf = { description: 'Numeric key or uuid.' };

@Resolver(() => RewardAccount)
export class RewardAccountsResolver {
  @Query(() => RewardAccountConnection, { description: 'Reward accounts of students, page by page.' })
  rewardAccounts(
    @Args(() => list.args) args: ListArgs<RewardAccountFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return page(ctx, RewardAccount, info, list.asked(ctx, args));
  }

  @Query(() => RewardAccount, { description: 'One reward account.' })
  async rewardAccount(@Arg('id', () => ID, idOf) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const named = idIs('t.id', RewardAccount, id);
    const row = named && (await one(ctx, RewardAccount, info, { ...named, sql: `${named.sql} and ${kept}` }));
    if (!row) throw notFound('RewardAccount', id);
    return row;
  }

  // The statement reads the points under these names; what level they are is for the organization to say.
  @FieldResolver(() => Int)
  level(@Root() { level }: RewardAccount, @Ctx() ctx: Context): number {
    return levelOf(level, settingsOf(ctx.organization).rewards.levels).level;
  }
  @FieldResolver(() => Float)
  levelProgress(@Root() { levelProgress }: RewardAccount, @Ctx() ctx: Context): number {
    return levelOf(levelProgress, settingsOf(ctx.organization).rewards.levels).progress;
  }

  @Mutation(() => AdjustRewardAccountPayload, {
    description: 'Sets the sums of an account by hand; the differences are written to the ledger as manual adjustments.',
  })
  adjustRewardAccount(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('input', () => AdjustRewardAccountInput, { description: 'The sums.' }) input: AdjustRewardAccountInput,
    @Ctx() ctx: Context,
  ) {
    return adjustRewardAccount(ctx, id, input);
  }

  @Mutation(() => SetLeaderboardVisibilityPayload, {
    description: 'Says whether leaderboards show a student by initials only to others than the school and the family.',
  })
  setLeaderboardVisibility(
    @Arg('input', () => SetLeaderboardVisibilityInput, { description: 'Whom, and how.' }) input: SetLeaderboardVisibilityInput,
    @Ctx() ctx: Context,
  ) {
    return setLeaderboardVisibility(ctx, input);
  }
}
