import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Leaderboard, LeaderboardType } from '../../entities/rewards/leaderboard.js';
import { Grade } from '../../entities/structure/grade.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { Subject } from '../../entities/structure/subject.js';
import { byId, idIs, page, where, type Page } from '../../reading.js';
import { LocalDateScalar } from '../../scalars.js';
import { connectionOf } from '../connection.js';
import { listOf, type ListArgs } from '../list-of.js';
import { matching } from '../matching.js';
import { descending, orderOf } from '../order-of.js';

const LeaderboardConnection = connectionOf(Leaderboard, 'Leaderboard');
const ordering = orderOf(
  'Leaderboard',
  {
    ID: 't.id',
    LEADERBOARD_TYPE: 't.leaderboard_type',
    PERIOD_START: 't.period_start',
    PERIOD_END: 't.period_end',
    SCHOOL_CLASS: 'coalesce(t.school_class_id, 0)',
    GRADE: 'coalesce(t.grade_id, 0)',
    SUBJECT: 'coalesce(t.subject_id, 0)',
    CREATED_AT: 't.created_at',
  },
  [descending('t.period_start')],
);

/** Which leaderboards are listed; conditions combine with AND. */
@InputType({ description: 'Which leaderboards are listed; conditions combine with AND.' })
class LeaderboardFilter {
  @Field(() => LeaderboardType, { nullable: true, description: 'Covering this.' })
  leaderboardType?: LeaderboardType | null;

  @Field(() => ID, { nullable: true, description: 'Of this class.' })
  schoolClassId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this grade.' })
  gradeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this subject.' })
  subjectId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Of a period that has this day.' })
  onDay?: string | null;

  @Field(() => String, { nullable: true, description: 'Text in the name of the class, the grade or the subject.' })
  @MaxLength(200)
  search?: string | null;
}

const list = listOf(Leaderboard, {
  connection: LeaderboardConnection,
  filter: LeaderboardFilter,
  order: ordering,
  says: { orderBy: 'In which order; the latest period first when left out.' },
  where: (filter) => [
    where('t.leaderboard_type = :leaderboardType', { leaderboardType: filter?.leaderboardType ?? undefined }),
    idIs('t.school_class_id', SchoolClass, filter?.schoolClassId),
    idIs('t.grade_id', Grade, filter?.gradeId),
    idIs('t.subject_id', Subject, filter?.subjectId),
    where('cast(:onDay as date) between t.period_start and t.period_end', { onDay: filter?.onDay ?? undefined }),
    matching(
      filter?.search,
      '(select c.name from school_class c where c.id = t.school_class_id)',
      '(select g.name from grade g where g.id = t.grade_id)',
      '(select b.name from subject b where b.id = t.subject_id)',
    ),
  ],
});

@Resolver()
export class LeaderboardsResolver {
  @Query(() => LeaderboardConnection, { description: 'Rankings by points gained, page by page.' })
  leaderboards(
    @Args(() => list.args) args: ListArgs<LeaderboardFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return page(ctx, Leaderboard, info, list.asked(ctx, args));
  }

  @Query(() => Leaderboard, { description: 'One ranking by points gained.' })
  leaderboard(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return byId(ctx, Leaderboard, id, info);
  }
}
