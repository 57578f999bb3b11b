import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Answer } from '../../entities/assessment/answer.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { Attempt } from '../../entities/assessment/attempt.js';
import { GradeChange } from '../../entities/assessment/grade-change.js';
import { Question } from '../../entities/assessment/question.js';
import { idIs, page, where, type Page, type Where } from '../../reading.js';
import { connectionOf } from '../connection.js';
import { listOf, type ListArgs } from '../list-of.js';
import { ascending, orderOf } from '../order-of.js';

const AnswerConnection = connectionOf(Answer, 'Answer');
const GradeChangeConnection = connectionOf(GradeChange, 'GradeChange');
/** Nothing here that tells what an answer earned. */
const answerOrder = orderOf(
  'Answer',
  {
    ID: 't.id',
    ATTEMPT: 't.attempt_id',
    QUESTION: 't.question_id',
    POSITION: 't.position',
    SAVED_AT: "coalesce(t.saved_at, timestamptz '-infinity')",
    CREATED_AT: 't.created_at',
  },
  [ascending('t.attempt_id'), ascending('t.position')],
);
const changeOrder = orderOf('GradeChange', { ID: 't.id', ATTEMPT: 't.attempt_id', CHANGED_AT: 't.changed_at' }, [ascending('t.id')]);

function ofAssessment(assessmentId: string | null | undefined): Where | undefined {
  const named = idIs('p.assessment_id', Assessment, assessmentId);
  return named && { ...named, sql: `exists (select from attempt p where p.id = t.attempt_id and ${named.sql})` };
}

/** Which answers are listed; conditions combine with AND. */
@InputType({ description: 'Which answers are listed; conditions combine with AND.' })
class AnswerFilter {
  @Field(() => ID, { nullable: true, description: 'Of this assessment.' })
  assessmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this attempt.' })
  attemptId?: string | null;

  @Field(() => ID, { nullable: true, description: 'To this question.' })
  questionId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Handed in and for a person to grade still, or not.' })
  needsGrading?: boolean | null;
}

/** Which entries are listed. */
@InputType({ description: 'Which entries are listed.' })
class GradeChangeFilter {
  @Field(() => ID, { nullable: true, description: 'Of this attempt.' })
  attemptId?: string | null;
}

const answerList = listOf(Answer, {
  connection: AnswerConnection,
  filter: AnswerFilter,
  order: answerOrder,
  says: { orderBy: 'In which order; attempt by attempt when left out.' },
  where: (filter) => [
    ofAssessment(filter?.assessmentId),
    idIs('t.attempt_id', Attempt, filter?.attemptId),
    idIs('t.question_id', Question, filter?.questionId),
    where(
      `(t.points is null and exists (select from attempt p where p.id = t.attempt_id and p.status = 'SUBMITTED' and p.manual_score is null)) = :needsGrading`,
      { needsGrading: filter?.needsGrading ?? undefined },
    ),
    where(`exists (select from attempt p join assessment a on a.id = p.assessment_id where p.id = t.attempt_id and a.deleted_at is null)`),
  ],
});
const changeList = listOf(GradeChange, {
  connection: GradeChangeConnection,
  filter: GradeChangeFilter,
  order: changeOrder,
  says: { orderBy: 'In which order; the first thing first when left out.' },
  where: (filter) => [idIs('t.attempt_id', Attempt, filter?.attemptId)],
});

@Resolver()
export class AnswersResolver {
  @Query(() => AnswerConnection, {
    description: 'Answers of attempts, page by page; such as those to one question that still have to be graded.',
  })
  answers(@Args(() => answerList.args) args: ListArgs<AnswerFilter>, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Page> {
    return page(ctx, Answer, info, answerList.asked(ctx, args));
  }

  @Query(() => GradeChangeConnection, { description: 'How grades came about, page by page, for those who grade.' })
  gradeChanges(
    @Args(() => changeList.args) args: ListArgs<GradeChangeFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return page(ctx, GradeChange, info, changeList.asked(ctx, args));
  }
}
