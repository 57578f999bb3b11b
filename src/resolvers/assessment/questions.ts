import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { AssessmentKind } from '../../entities/assessment/policies.js';
import { Question, QuestionType } from '../../entities/assessment/question.js';
import { idIs, page, where, type Page } from '../../reading.js';
import { connectionOf } from '../connection.js';
import { CreatedFilter, createdWithin } from '../created-filter.js';
import { listOf, type ListArgs } from '../list-of.js';
import { matching } from '../matching.js';
import { ascending, orderOf } from '../order-of.js';
import { byIdWhere, ofKind } from './of-kind.js';

const QuestionConnection = connectionOf(Question, 'Question');
/**
 * Where a question stands for this viewer. To a student a shuffled assessment shows its questions as their last attempt has them, or as
 * chance has it for this student while there is none.
 */
const place = `(case when exists (select from assessment s where s.id = t.assessment_id and s.shuffle_questions) and exists (select from student v where v.id = :viewer)
  then coalesce((select n.position from answer n join attempt p on p.id = n.attempt_id where n.question_id = t.id and p.student_id = :viewer
    order by p.attempt_number desc limit 1)::bigint, hashtextextended(t.id || ' of ' || :viewer::bigint, 0)) else t.position end)`;
const order = orderOf(
  'Question',
  {
    ID: 't.id',
    ASSESSMENT: 't.assessment_id',
    QUESTION_TYPE: 't.question_type',
    QUESTION_TEXT: 't.question_text',
    QUESTION_TEXT_ARABIC: "coalesce(t.question_text_arabic, '')",
    QUESTION_TEXT_FRENCH: "coalesce(t.question_text_french, '')",
    POINTS: 't.points',
    POSITION: 't.position',
    IS_REQUIRED: 't.is_required',
    IMAGE: "coalesce(t.image, '')",
    VERSION: 't.version',
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [ascending('t.assessment_id'), ascending(place)],
);

/** Which questions are listed; conditions combine with AND. Nothing that only the key or the explanation says can be asked for. */
@InputType({ description: 'Which questions are listed; conditions combine with AND.' })
class QuestionFilter extends CreatedFilter {
  @Field(() => ID, { nullable: true, description: 'Of this assessment.' })
  assessmentId?: string | null;

  @Field(() => AssessmentKind, { nullable: true, description: 'Of assessments of this kind.' })
  assessmentKind?: AssessmentKind | null;

  @Field(() => QuestionType, { nullable: true, description: 'Of this type.' })
  questionType?: QuestionType | null;

  @Field(() => Boolean, { nullable: true, description: 'Also versions that were replaced; left out otherwise.' })
  replacedToo?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Text in the question.' })
  @MaxLength(200)
  search?: string | null;
}

const list = listOf(Question, {
  connection: QuestionConnection,
  filter: QuestionFilter,
  order,
  says: {
    orderBy: 'In which order; as they stand in their assessments when left out, for a student of a shuffled one in an order of their own.',
  },
  where: (filter, ctx) => [
    idIs('t.assessment_id', Assessment, filter?.assessmentId),
    ofKind(filter?.assessmentKind),
    where('t.question_type = :questionType', { questionType: filter?.questionType ?? undefined }),
    filter?.replacedToo ? undefined : where('t.replaced_by_id is null'),
    where('exists (select from assessment a where a.id = t.assessment_id and a.deleted_at is null)'),
    matching(filter?.search, 't.question_text', 't.question_text_arabic', 't.question_text_french'),
    ...createdWithin(filter, ctx),
  ],
});

@Resolver()
export class QuestionsResolver {
  @Query(() => QuestionConnection, { description: 'Questions, page by page, as far as the viewer may see them and what is right.' })
  questions(@Args(() => list.args) args: ListArgs<QuestionFilter>, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Page> {
    return page(ctx, Question, info, list.asked(ctx, args));
  }

  @Query(() => Question, { description: 'One question.' })
  question(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('assessmentKind', () => AssessmentKind, { nullable: true, description: 'One of an assessment of another kind is not found.' })
    assessmentKind: AssessmentKind | null | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return byIdWhere(ctx, Question, id, info, ofKind(assessmentKind));
  }
}
