import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { accountKept } from '../../entities/identity/account-kept.js';
import { Student } from '../../entities/identity/student.js';
import { Badge } from '../../entities/rewards/badge.js';
import { EarnedBadge } from '../../entities/rewards/earned-badge.js';
import { idIs, page, where, type Page } from '../../reading.js';
import { awardBadge } from '../../services/rewards/award-badge.js';
import { connectionOf } from '../connection.js';
import { listOf, type ListArgs } from '../list-of.js';
import { matching } from '../matching.js';
import { descending, orderOf } from '../order-of.js';
import { rowPayload } from '../payloads.js';
import { AwardBadgeInput } from './badge-inputs.js';

const EarnedBadgeConnection = connectionOf(EarnedBadge, 'EarnedBadge');
const ordering = orderOf('EarnedBadge', { ID: 't.id', EARNED_AT: 't.earned_at', STUDENT: 't.student_id', BADGE: 't.badge_id' }, [
  descending('t.earned_at'),
]);
const AwardBadgePayload = rowPayload('AwardBadge', 'earnedBadge', EarnedBadge);

/** Which earned badges are listed; conditions combine with AND. */
@InputType({ description: 'Which earned badges are listed; conditions combine with AND.' })
class EarnedBadgeFilter {
  @Field(() => ID, { nullable: true, description: 'Those of this student.' })
  studentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Those who have this badge.' })
  badgeId?: string | null;

  @Field(() => String, { nullable: true, description: "Text in the student's or the badge's name." })
  @MaxLength(200)
  search?: string | null;
}

const list = listOf(EarnedBadge, {
  connection: EarnedBadgeConnection,
  filter: EarnedBadgeFilter,
  order: ordering,
  says: { orderBy: 'In which order; newest first when left out.' },
  where: (filter) => [
    where(accountKept('t.student_id')),
    idIs('t.student_id', Student, filter?.studentId),
    idIs('t.badge_id', Badge, filter?.badgeId),
    matching(
      filter?.search,
      '(select u.full_name from user_account u where u.id = t.student_id)',
      '(select b.name from badge b where b.id = t.badge_id)',
    ),
  ],
});

@Resolver()
export class EarnedBadgesResolver {
  @Query(() => EarnedBadgeConnection, { description: 'Who has which badge, page by page.' })
  earnedBadges(
    @Args(() => list.args) args: ListArgs<EarnedBadgeFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return page(ctx, EarnedBadge, info, list.asked(ctx, args));
  }

  @Mutation(() => AwardBadgePayload, {
    description: 'Gives a badge by hand, once, whatever it asks for; it pays what it pays when it is earned.',
  })
  awardBadge(@Arg('input', () => AwardBadgeInput, { description: 'Which, and to whom.' }) input: AwardBadgeInput, @Ctx() ctx: Context) {
    return awardBadge(ctx, input);
  }
}
