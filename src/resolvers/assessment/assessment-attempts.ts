import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Attempt } from '../../entities/assessment/attempt.js';
import { AssessmentKind } from '../../entities/assessment/policies.js';
import { page, where, type Page } from '../../reading.js';
import { assessmentInReach } from '../../services/assessment/assessment-in-reach.js';
import type { ListArgs } from '../list-of.js';
import { AttemptConnection, type AttemptFilter, attemptList } from './attempts.js';

@ArgsType()
class AssessmentAttemptsArgs extends attemptList.args {
  @Field(() => ID, { description: 'The assessment, by numeric key or uuid.' })
  assessmentId!: string;

  @Field(() => AssessmentKind, { nullable: true, description: 'One of another kind is not found.' })
  kind?: AssessmentKind | null;
}

@Resolver()
export class AssessmentAttemptsResolver {
  @Query(() => AttemptConnection, {
    description: 'What was handed in for an assessment, for those who grade it, page by page; an assessment out of reach is not found.',
  })
  async assessmentAttempts(
    @Args(() => AssessmentAttemptsArgs) { assessmentId, kind, ...args }: AssessmentAttemptsArgs & ListArgs<AttemptFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const key = await assessmentInReach(ctx, assessmentId, kind);
    const asked = attemptList.asked(ctx, args);
    return page(ctx, Attempt, info, { ...asked, where: [...asked.where, where('t.assessment_id = :assessment', { assessment: key })] });
  }
}
