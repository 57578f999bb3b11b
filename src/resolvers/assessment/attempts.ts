import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { Attempt, AttemptStatus } from '../../entities/assessment/attempt.js';
import { AssessmentKind } from '../../entities/assessment/policies.js';
import { ofClasses } from '../../entities/assessment/windows.js';
import { Student } from '../../entities/identity/student.js';
import { enrolledNow } from '../../entities/structure/enrolled.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { scoreForOrder } from '../../permissions/assessment.js';
import { idIs, page, where, type Page, type Where } from '../../reading.js';
import { connectionOf } from '../connection.js';
import { CreatedFilter, createdWithin } from '../created-filter.js';
import { listOf, type ListArgs } from '../list-of.js';
import { matching } from '../matching.js';
import { descending, orderOf } from '../order-of.js';
import { byIdWhere, ofKind } from './of-kind.js';

const studentName = "coalesce((select u.last_name || ' ' || u.first_name from user_account u where u.id = t.student_id), '')";
const never = "timestamptz 'infinity'";
export const AttemptConnection = connectionOf(Attempt, 'Attempt');
const order = orderOf(
  'Attempt',
  {
    ID: 't.id',
    ASSESSMENT: 't.assessment_id',
    STUDENT: 't.student_id',
    STUDENT_NAME: studentName,
    ATTEMPT_NUMBER: 't.attempt_number',
    STATUS: "array_position(array['IN_PROGRESS', 'SUBMITTED', 'GRADED'], t.status)",
    STARTED_AT: 't.started_at',
    SUBMITTED_AT: `coalesce(t.submitted_at, ${never})`,
    DEADLINE_AT: `coalesce(t.deadline_at, ${never})`,
    IS_LATE: 't.is_late',
    TIME_TAKEN: 'coalesce(t.time_taken, 0)',
    SCORE: scoreForOrder('score'),
    MANUAL_SCORE: scoreForOrder('manual_score'),
    PERCENTAGE: scoreForOrder('percentage'),
    AUTO_GRADED: 't.auto_graded',
    GRADED_BY: 'coalesce(t.graded_by_id, 0)',
    GRADED_AT: `coalesce(t.graded_at, ${never})`,
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [descending('t.created_at')],
);

/** Which attempts are listed; conditions combine with AND. */
@InputType({ description: 'Which attempts are listed; conditions combine with AND.' })
export class AttemptFilter extends CreatedFilter {
  @Field(() => ID, { nullable: true, description: 'Of this assessment.' })
  assessmentId?: string | null;

  @Field(() => AssessmentKind, { nullable: true, description: 'Of assessments of this kind.' })
  assessmentKind?: AssessmentKind | null;

  @Field(() => ID, { nullable: true, description: 'Of this student.' })
  studentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of students who are in this class now, of what it is given.' })
  schoolClassId?: string | null;

  @Field(() => [AttemptStatus], { nullable: true, description: 'Standing in one of these; none matches an empty list.' })
  @ArrayMaxSize(3)
  statuses?: AttemptStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Handed in late or not.' })
  isLate?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Handed in, with an answer that a person still has to grade, or not.' })
  needsGrading?: boolean | null;

  @Field(() => String, { nullable: true, description: "Text in the student's name or the title of the assessment." })
  @MaxLength(200)
  search?: string | null;
}

/** Of a class: work on what the class is given, by who is in it. */
function ofClass(schoolClassId: string | null | undefined): Where | undefined {
  const one = idIs('c.id', SchoolClass, schoolClassId);
  return (
    one && {
      ...one,
      sql: `exists (select from school_class c join class_enrollment e on e.school_class_id = c.id where ${one.sql} and e.student_id = t.student_id and ${enrolledNow('e')}
        and exists (select from assessment a where a.id = t.assessment_id and ${ofClasses('a', '(c.id)')}))`,
    }
  );
}

/** The list of attempts, for every root field that shows one. */
export const attemptList = listOf(Attempt, {
  connection: AttemptConnection,
  filter: AttemptFilter,
  order,
  says: { orderBy: 'In which order; the newest first when left out. Scores that are not released yet come as if there were none.' },
  where: (filter, ctx) => [
    idIs('t.assessment_id', Assessment, filter?.assessmentId),
    ofKind(filter?.assessmentKind),
    idIs('t.student_id', Student, filter?.studentId),
    ofClass(filter?.schoolClassId),
    where('t.status = any(:statuses::text[])', { statuses: filter?.statuses ?? undefined }),
    where('t.is_late = :isLate', { isLate: filter?.isLate ?? undefined }),
    where(
      `(t.status = 'SUBMITTED' and t.manual_score is null and exists (select from answer n where n.attempt_id = t.id and n.points is null)) = :needsGrading`,
      { needsGrading: filter?.needsGrading ?? undefined },
    ),
    where('exists (select from assessment a where a.id = t.assessment_id and a.deleted_at is null)'),
    matching(
      filter?.search,
      '(select u.full_name from user_account u where u.id = t.student_id)',
      '(select a.title from assessment a where a.id = t.assessment_id)',
    ),
    ...createdWithin(filter, ctx),
  ],
});

@Resolver()
export class AttemptsResolver {
  @Query(() => AttemptConnection, { description: "Students' work, the newest first, page by page." })
  attempts(
    @Args(() => attemptList.args) args: ListArgs<AttemptFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return page(ctx, Attempt, info, attemptList.asked(ctx, args));
  }

  @Query(() => Attempt, { description: 'One attempt, with its answers.' })
  attempt(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('assessmentKind', () => AssessmentKind, { nullable: true, description: 'One at an assessment of another kind is not found.' })
    assessmentKind: AssessmentKind | null | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return byIdWhere(ctx, Attempt, id, info, ofKind(assessmentKind));
  }
}
