import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, registerEnumType, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { AssessmentKind, HomeworkType } from '../../entities/assessment/policies.js';
import { isOpen } from '../../entities/assessment/windows.js';
import { User } from '../../entities/identity/user.js';
import { Grade } from '../../entities/structure/grade.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { Subject } from '../../entities/structure/subject.js';
import { cell, columnOf } from '../../permissions/matrix.js';
import { conditionOf } from '../../permissions/visibility.js';
import { idIs, page, where, type Page, type Where } from '../../reading.js';
import { DateTimeScalar, LocalDateScalar } from '../../scalars.js';
import { connectionOf } from '../connection.js';
import { CreatedFilter, createdWithin, onDays } from '../created-filter.js';
import { deletedToo } from '../deleted-too.js';
import { listOf, type ListArgs } from '../list-of.js';
import { matching } from '../matching.js';
import { descending, orderOf } from '../order-of.js';
import { byIdWhere } from './of-kind.js';

const AssessmentConnection = connectionOf(Assessment, 'Assessment');
const never = "timestamptz 'infinity'";
const order = orderOf(
  'Assessment',
  {
    ID: 't.id',
    KIND: 't.kind',
    TITLE: 't.title',
    TITLE_ARABIC: "coalesce(t.title_arabic, '')",
    TITLE_FRENCH: "coalesce(t.title_french, '')",
    DESCRIPTION: "coalesce(t.description, '')",
    INSTRUCTIONS: "coalesce(t.instructions, '')",
    HOMEWORK_TYPE: "coalesce(t.homework_type, '')",
    SUBJECT: 'coalesce(t.subject_id, 0)',
    GRADE: 'coalesce(t.grade_id, 0)',
    CREATED_BY: 't.created_by_id',
    OPENS_AT: "coalesce(t.opens_at, timestamptz '-infinity')",
    DUE_AT: `coalesce(t.due_at, ${never})`,
    TIME_LIMIT: 'coalesce(t.time_limit_seconds, 2147483647)',
    MAX_ATTEMPTS: 'coalesce(t.max_attempts, 2147483647)',
    PASSING_SCORE: 'coalesce(t.passing_score, -1)',
    IS_PUBLISHED: 't.is_published',
    PUBLISHED_AT: `coalesce(t.published_at, ${never})`,
    SHUFFLE_QUESTIONS: 't.shuffle_questions',
    ALLOW_LATE: 't.allow_late',
    LATE_PENALTY: 'coalesce(t.late_penalty, -1)',
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [descending('t.created_at')],
);

/** Where an assessment stands, as lists are asked for it. */
enum AssessmentStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  ARCHIVED = 'ARCHIVED',
}
registerEnumType(AssessmentStatus, {
  name: 'AssessmentStatus',
  description: 'Where an assessment stands.',
  valuesConfig: {
    DRAFT: { description: 'Not published.' },
    PUBLISHED: { description: 'Published.' },
    ARCHIVED: { description: 'Deleted; shown to viewers who may restore it.' },
  },
});
const standing: Readonly<Record<AssessmentStatus, string>> = {
  DRAFT: 't.deleted_at is null and not t.is_published',
  PUBLISHED: 't.deleted_at is null and t.is_published',
  ARCHIVED: 't.deleted_at is not null',
};

/** Which assessments are listed; conditions combine with AND. */
@InputType({ description: 'Which assessments are listed; conditions combine with AND.' })
class AssessmentFilter extends CreatedFilter {
  @Field(() => AssessmentKind, { nullable: true, description: 'Of this kind.' })
  kind?: AssessmentKind | null;

  @Field(() => HomeworkType, { nullable: true, description: 'Homework of this type.' })
  homeworkType?: HomeworkType | null;

  @Field(() => ID, { nullable: true, description: 'Of this subject.' })
  subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this grade.' })
  gradeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Given to this class.' })
  schoolClassId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Given to one of these classes, by numeric key; none matches an empty list.' })
  @ArrayMaxSize(100)
  schoolClassIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Made by this account.' })
  createdById?: string | null;

  @Field(() => AssessmentStatus, { nullable: true, description: 'Standing here.' })
  status?: AssessmentStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'Published or not.' })
  isPublished?: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Due at this instant or later.' })
  dueFrom?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Due at this instant or earlier.' })
  dueTo?: Date | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Due on this school day or later.' })
  dueOnOrAfter?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Due on this school day or earlier.' })
  dueOnOrBefore?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an attempt may be started now, as far as publishing and dates go.' })
  isOpen?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'In use or not. A viewer who may delete rows finds the deleted ones among those that are not.',
  })
  isActive?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Text in a title, the description or the instructions.' })
  @MaxLength(200)
  search?: string | null;
}

function givenTo(schoolClassId: string | null | undefined): Where | undefined {
  const ofClass = idIs('ac.school_class_id', SchoolClass, schoolClassId);
  return ofClass && { ...ofClass, sql: `exists (select from assessment_class ac where ac.assessment_id = t.id and ${ofClass.sql})` };
}

const deleted = (ctx: Context, filter: AssessmentFilter | null | undefined): boolean =>
  deletedToo(ctx, filter?.status === AssessmentStatus.ARCHIVED ? false : filter?.isActive, 'deleteAssessment');
/** Of the deleted ones a viewer finds those that they may restore. */
const restorable = (ctx: Context): Where | undefined =>
  where(`(t.deleted_at is null or ${conditionOf('Assessment', cell('Mutation.restoreAssessment', columnOf(ctx.viewer)))})`);

const list = listOf(Assessment, {
  connection: AssessmentConnection,
  filter: AssessmentFilter,
  order,
  says: { orderBy: 'In which order; the newest first when left out.' },
  deleted,
  where: (filter, ctx) => [
    where('t.kind = :kind', { kind: filter?.kind ?? undefined }),
    where('t.homework_type = :homeworkType', { homeworkType: filter?.homeworkType ?? undefined }),
    idIs('t.subject_id', Subject, filter?.subjectId),
    idIs('t.grade_id', Grade, filter?.gradeId),
    idIs('t.created_by_id', User, filter?.createdById),
    givenTo(filter?.schoolClassId),
    where(
      'exists (select from assessment_class ac where ac.assessment_id = t.id and ac.school_class_id::text = any(:schoolClassIds::text[]))',
      { schoolClassIds: filter?.schoolClassIds ?? undefined },
    ),
    filter?.status ? where(standing[filter.status]) : undefined,
    where('t.is_published = :isPublished', { isPublished: filter?.isPublished ?? undefined }),
    where('t.due_at >= :dueFrom', { dueFrom: filter?.dueFrom ?? undefined }),
    where('t.due_at <= :dueTo', { dueTo: filter?.dueTo ?? undefined }),
    ...onDays('t.due_at', filter?.dueOnOrAfter, filter?.dueOnOrBefore, ctx.organization.timeZone),
    where(`${isOpen('t')} = :isOpen`, { isOpen: filter?.isOpen ?? undefined }),
    where('t.is_active = :isActive', { isActive: filter?.isActive ?? undefined }),
    matching(filter?.search, 't.title', 't.title_arabic', 't.title_french', 't.description', 't.instructions'),
    ...createdWithin(filter, ctx),
    deleted(ctx, filter) ? restorable(ctx) : undefined,
  ],
});

@Resolver()
export class AssessmentsResolver {
  @Query(() => AssessmentConnection, { description: 'Homework, quizzes, exams and surveys, the newest first, page by page.' })
  assessments(
    @Args(() => list.args) args: ListArgs<AssessmentFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return page(ctx, Assessment, info, list.asked(ctx, args));
  }

  @Query(() => Assessment, { description: 'One homework, quiz, exam or survey.' })
  assessment(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('kind', () => AssessmentKind, { nullable: true, description: 'One of another kind is not found.' })
    kind: AssessmentKind | null | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return byIdWhere(ctx, Assessment, id, info, where('t.kind = :kind', { kind: kind ?? undefined }));
  }
}
