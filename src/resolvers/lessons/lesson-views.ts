import { Max, Min } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Student } from '../../entities/identity/student.js';
import { LessonView } from '../../entities/lessons/lesson-view.js';
import { Lesson } from '../../entities/lessons/lesson.js';
import { idIs, page, where, type Page } from '../../reading.js';
import { LocalDateScalar } from '../../scalars.js';
import { lessonAnalytics } from '../../services/lessons/lesson-analytics.js';
import { recordLessonView, type RecordLessonViewInput as Report } from '../../services/lessons/record-lesson-view.js';
import { connectionOf } from '../connection.js';
import { listOf, type ListArgs } from '../list-of.js';
import { descending, orderOf } from '../order-of.js';
import { rowPayload } from '../payloads.js';
import { LessonAnalytics } from './lesson-types.js';

const LessonViewConnection = connectionOf(LessonView, 'LessonView');
const ordering = orderOf(
  'LessonView',
  {
    ID: 't.id',
    DATE: 't.date',
    LAST_SEEN_AT: 't.last_seen_at',
    VIEWS: 't.views',
    SECONDS_SPENT: 't.seconds_spent',
    LESSON: 't.lesson_id',
    STUDENT: 't.student_id',
  },
  [descending('t.last_seen_at')],
);
const RecordLessonViewPayload = rowPayload('RecordLessonView', 'lessonView', LessonView);

/** Which views are listed; conditions combine with AND. */
@InputType({ description: 'Which views are listed; conditions combine with AND.' })
class LessonViewFilter {
  @Field(() => ID, { nullable: true, description: 'Of this lesson.' })
  lessonId?: string | null;

  @Field(() => ID, { nullable: true, description: 'By this student.' })
  studentId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'On this school day or later.' })
  dateFrom?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'On this school day or earlier.' })
  dateTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Come to the end that day, or not.' })
  completed?: boolean | null;
}

/** How a student looks at a lesson. */
@InputType({ description: 'How a student looks at a lesson.' })
class RecordLessonViewInput implements Report {
  @Field(() => ID, { description: 'The lesson.' })
  lessonId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Seconds spent since the last report, an hour at most. Left out when the lesson is opened, which counts as a view. No more is added than has passed since.',
  })
  @Min(0)
  @Max(3600)
  secondsSpent?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the student has come to the end; once said, it stays for the day.' })
  completed?: boolean | null;
}

const list = listOf(LessonView, {
  connection: LessonViewConnection,
  filter: LessonViewFilter,
  order: ordering,
  says: { orderBy: 'In which order; the latest first when left out.' },
  where: (filter) => [
    // Views of a deleted lesson come back with it.
    where('exists (select from lesson l where l.id = t.lesson_id and l.deleted_at is null)'),
    idIs('t.lesson_id', Lesson, filter?.lessonId),
    idIs('t.student_id', Student, filter?.studentId),
    where('t.date >= :dateFrom', { dateFrom: filter?.dateFrom ?? undefined }),
    where('t.date <= :dateTo', { dateTo: filter?.dateTo ?? undefined }),
    where('t.completed = :completed', { completed: filter?.completed ?? undefined }),
  ],
});

@Resolver()
export class LessonViewsResolver {
  @Query(() => LessonViewConnection, { description: 'How students looked at lessons, day by day, page by page.' })
  lessonViews(
    @Args(() => list.args) args: ListArgs<LessonViewFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return page(ctx, LessonView, info, list.asked(ctx, args));
  }

  @Query(() => LessonAnalytics, { description: 'How students have looked at a lesson.' })
  lessonAnalytics(
    @Arg('lessonId', () => ID, { description: 'The lesson, by numeric key or uuid.' }) lessonId: string,
    @Ctx() ctx: Context,
  ) {
    return lessonAnalytics(ctx, lessonId);
  }

  @Mutation(() => RecordLessonViewPayload, {
    description: 'Says that the viewer, a student, opens a lesson, has spent time with it, or came to its end.',
  })
  recordLessonView(
    @Arg('input', () => RecordLessonViewInput, { description: 'Which lesson, and how.' }) input: RecordLessonViewInput,
    @Ctx() ctx: Context,
  ) {
    return recordLessonView(ctx, input);
  }
}
