import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { User } from '../../entities/identity/user.js';
import { Lesson, LessonCycle, LessonDifficulty } from '../../entities/lessons/lesson.js';
import { Grade } from '../../entities/structure/grade.js';
import { Subject } from '../../entities/structure/subject.js';
import { byId, idIs, page, where, type Page } from '../../reading.js';
import { countReading } from '../../services/lessons/count-reading.js';
import { createLesson } from '../../services/lessons/create-lesson.js';
import { deleteLesson } from '../../services/lessons/delete-lesson.js';
import { duplicateLesson } from '../../services/lessons/duplicate-lesson.js';
import { publishLesson } from '../../services/lessons/publish-lesson.js';
import { restoreLesson } from '../../services/lessons/restore-lesson.js';
import { unpublishLesson } from '../../services/lessons/unpublish-lesson.js';
import { updateLesson } from '../../services/lessons/update-lesson.js';
import { updateLessons } from '../../services/lessons/update-lessons.js';
import { connectionOf } from '../connection.js';
import { createdWithin, CreatedFilter } from '../created-filter.js';
import { deletedToo } from '../deleted-too.js';
import { listOf, type ListArgs } from '../list-of.js';
import { matching } from '../matching.js';
import { descending, orderOf } from '../order-of.js';
import { deletedPayload, rowPayload } from '../payloads.js';
import { CreateLessonInput, UpdateLessonInput, UpdateLessonsInput } from './lesson-inputs.js';
import { UpdateLessonsPayload } from './lesson-types.js';

const LessonConnection = connectionOf(Lesson, 'Lesson');
const ordering = orderOf(
  'Lesson',
  {
    ID: 't.id',
    TITLE: 't.title',
    TITLE_ARABIC: "coalesce(t.title_arabic, '')",
    TITLE_FRENCH: "coalesce(t.title_french, '')",
    CYCLE: 't.cycle',
    ORDER: 't.sort_order',
    DIFFICULTY: "array_position('{EASY,MEDIUM,HARD}', t.difficulty)",
    ESTIMATED_DURATION: 'coalesce(t.estimated_duration, 0)',
    SUBJECT: 't.subject_id',
    GRADE: 't.grade_id',
    GRADE_NUMBER: '(select g.grade_number from grade g where g.id = t.grade_id)',
    IS_ACTIVE: 't.is_active',
    IS_PUBLISHED: 't.is_published',
    PUBLISHED_AT: "coalesce(t.published_at, '-infinity')",
    VIEW_COUNT: 't.view_count',
    CREATED_BY: 't.created_by_id',
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [descending('t.created_at')],
);
const CreateLessonPayload = rowPayload('CreateLesson', 'lesson', Lesson);
const UpdateLessonPayload = rowPayload('UpdateLesson', 'lesson', Lesson);
const PublishLessonPayload = rowPayload('PublishLesson', 'lesson', Lesson);
const UnpublishLessonPayload = rowPayload('UnpublishLesson', 'lesson', Lesson);
const DuplicateLessonPayload = rowPayload('DuplicateLesson', 'lesson', Lesson);
const RestoreLessonPayload = rowPayload('RestoreLesson', 'lesson', Lesson);
const DeleteLessonPayload = deletedPayload('Lesson');

/** Which lessons are listed; conditions combine with AND. */
@InputType({ description: 'Which lessons are listed; conditions combine with AND.' })
class LessonFilter extends CreatedFilter {
  @Field(() => ID, { nullable: true, description: 'Of this subject.' })
  subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this grade.' })
  gradeId?: string | null;

  @Field(() => LessonCycle, { nullable: true, description: 'Of this half of the school year.' })
  cycle?: LessonCycle | null;

  @Field(() => LessonDifficulty, { nullable: true, description: 'So hard.' })
  difficulty?: LessonDifficulty | null;

  @Field(() => Boolean, { nullable: true, description: 'Published, or drafts.' })
  isPublished?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Written by this account.' })
  createdById?: string | null;

  @Field(() => [String], { nullable: true, description: 'With one or more of these tags, by name, whatever their case.' })
  @ArrayMaxSize(50)
  @MaxLength(50, { each: true })
  tags?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'In use or not. A viewer who may delete rows finds the deleted ones among those that are not.',
  })
  isActive?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Text in a title or the description.' })
  @MaxLength(200)
  search?: string | null;
}

/** Of the deleted lessons a viewer finds those that they may restore: an administrator all, an author their own. */
const restorable = `(t.deleted_at is null or t.created_by_id = :viewer
  or exists (select from user_account u where u.id = :viewer and u.role = 'ADMIN'))`;

const list = listOf(Lesson, {
  connection: LessonConnection,
  filter: LessonFilter,
  order: ordering,
  says: { orderBy: 'In which order; newest first when left out.' },
  deleted: (ctx, filter) => deletedToo(ctx, filter?.isActive, 'deleteLesson'),
  where: (filter, ctx) => [
    idIs('t.subject_id', Subject, filter?.subjectId),
    idIs('t.grade_id', Grade, filter?.gradeId),
    where('t.cycle = :cycle', { cycle: filter?.cycle ?? undefined }),
    where('t.difficulty = :difficulty', { difficulty: filter?.difficulty ?? undefined }),
    where('t.is_published = :isPublished', { isPublished: filter?.isPublished ?? undefined }),
    idIs('t.created_by_id', User, filter?.createdById),
    where(
      `exists (select from lesson_tagging x join lesson_tag g on g.id = x.lesson_tag_id where x.lesson_id = t.id
        and lower(g.name) = any(select lower(trim(n.name)) from unnest(:tags::text[]) n(name)))`,
      { tags: filter?.tags ?? undefined },
    ),
    where('t.is_active = :isActive', { isActive: filter?.isActive ?? undefined }),
    filter?.isActive === false ? where(restorable) : undefined,
    matching(filter?.search, 't.title', 't.title_arabic', 't.title_french', 't.description'),
    ...createdWithin(filter, ctx),
  ],
});

@Resolver()
export class LessonsResolver {
  @Query(() => LessonConnection, { description: 'Lessons, newest first, page by page.' })
  lessons(@Args(() => list.args) args: ListArgs<LessonFilter>, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Page> {
    return page(ctx, Lesson, info, list.asked(ctx, args));
  }

  @Query(() => Lesson, { description: 'One lesson.' })
  async lesson(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('countView', () => Boolean, {
      nullable: true,
      description: "Counts a student's reading as a view, for clients that do not call `recordLessonView`. Nobody else's reading counts.",
    })
    countView: boolean | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const lesson = await byId(ctx, Lesson, id, info);
    if (countView === true) await countReading(ctx, String(lesson['id']));
    return lesson;
  }

  @Mutation(() => CreateLessonPayload, { description: 'Writes a lesson: a draft, unless it is to be published at once.' })
  createLesson(@Arg('input', () => CreateLessonInput, { description: 'What it is.' }) input: CreateLessonInput, @Ctx() ctx: Context) {
    return createLesson(ctx, input);
  }

  @Mutation(() => UpdateLessonPayload, { description: 'Changes a lesson.' })
  updateLesson(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => UpdateLessonInput, { description: 'What is to change.' }) input: UpdateLessonInput,
    @Ctx() ctx: Context,
  ) {
    return updateLesson(ctx, id, input);
  }

  @Mutation(() => UpdateLessonsPayload, {
    description: 'Makes the same change to many lessons. Those that are out of reach, or that it does not fit, are answered as errors.',
  })
  updateLessons(
    @Arg('input', () => UpdateLessonsInput, { description: 'Which, and what is to change.' }) input: UpdateLessonsInput,
    @Ctx() ctx: Context,
  ) {
    return updateLessons(ctx, input);
  }

  @Mutation(() => PublishLessonPayload, { description: 'Shows a lesson to the students of its grade and to their guardians.' })
  publishLesson(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return publishLesson(ctx, id);
  }

  @Mutation(() => UnpublishLessonPayload, { description: 'Makes a published lesson a draft again.' })
  unpublishLesson(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return unpublishLesson(ctx, id);
  }

  @Mutation(() => DuplicateLessonPayload, { description: "Copies a lesson with its tags and resources: a draft of the viewer's own." })
  duplicateLesson(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return duplicateLesson(ctx, id);
  }

  @Mutation(() => DeleteLessonPayload, { description: 'Deletes a lesson; it can be restored.' })
  deleteLesson(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return deleteLesson(ctx, id);
  }

  @Mutation(() => RestoreLessonPayload, { description: 'Brings a deleted lesson back as it was.' })
  restoreLesson(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return restoreLesson(ctx, id);
  }
}
