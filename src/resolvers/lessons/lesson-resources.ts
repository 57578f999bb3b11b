import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { LessonResource, LessonResourceType } from '../../entities/lessons/lesson-resource.js';
import { Lesson } from '../../entities/lessons/lesson.js';
import { notFound } from '../../errors.js';
import { idIs, one, page, where, type Page } from '../../reading.js';
import { createLessonResource } from '../../services/lessons/create-lesson-resource.js';
import { deleteLessonResource } from '../../services/lessons/delete-lesson-resource.js';
import { updateLessonResource } from '../../services/lessons/update-lesson-resource.js';
import { connectionOf } from '../connection.js';
import { createdWithin, CreatedFilter } from '../created-filter.js';
import { listOf, type ListArgs } from '../list-of.js';
import { matching } from '../matching.js';
import { ascending, orderOf } from '../order-of.js';
import { deletedPayload, rowPayload } from '../payloads.js';
import { CreateLessonResourceInput, UpdateLessonResourceInput } from './lesson-resource-inputs.js';

const LessonResourceConnection = connectionOf(LessonResource, 'LessonResource');
const ordering = orderOf(
  'LessonResource',
  {
    ID: 't.id',
    LESSON: 't.lesson_id',
    TITLE: 't.title',
    DESCRIPTION: "coalesce(t.description, '')",
    RESOURCE_TYPE: 't.resource_type',
    FILE: "coalesce(t.file, '')",
    EXTERNAL_URL: "coalesce(t.external_url, '')",
    ORDER: 't.sort_order',
    IS_DOWNLOADABLE: 't.is_downloadable',
    FILE_SIZE: 'coalesce(t.file_size, 0)',
    MIME_TYPE: "coalesce(t.mime_type, '')",
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [ascending('t.sort_order')],
);
const CreateLessonResourcePayload = rowPayload('CreateLessonResource', 'lessonResource', LessonResource);
const UpdateLessonResourcePayload = rowPayload('UpdateLessonResource', 'lessonResource', LessonResource);
const DeleteLessonResourcePayload = deletedPayload('LessonResource');
const ofLesson = { nullable: true, description: 'Its lesson, for a client that names both: a resource of another lesson is not found.' };

/** Which resources are listed; conditions combine with AND. */
@InputType({ description: 'Which resources are listed; conditions combine with AND.' })
class LessonResourceFilter extends CreatedFilter {
  @Field(() => ID, { nullable: true, description: 'Of this lesson.' })
  lessonId?: string | null;

  @Field(() => LessonResourceType, { nullable: true, description: 'Of this kind.' })
  resourceType?: LessonResourceType | null;

  @Field(() => String, { nullable: true, description: 'Text in the title or the description.' })
  @MaxLength(200)
  search?: string | null;
}

/** A resource is deleted with its lesson, and comes back with it. */
const ofKept = 'exists (select from lesson l where l.id = t.lesson_id and l.deleted_at is null)';

const list = listOf(LessonResource, {
  connection: LessonResourceConnection,
  filter: LessonResourceFilter,
  order: ordering,
  says: { orderBy: 'In which order; by their place in the lesson when left out.' },
  where: (filter, ctx) => [
    where(ofKept),
    idIs('t.lesson_id', Lesson, filter?.lessonId),
    where('t.resource_type = :resourceType', { resourceType: filter?.resourceType ?? undefined }),
    matching(filter?.search, 't.title', 't.description'),
    ...createdWithin(filter, ctx),
  ],
});

@Resolver()
export class LessonResourcesResolver {
  @Query(() => LessonResourceConnection, { description: 'What goes with lessons, in its order, page by page.' })
  lessonResources(
    @Args(() => list.args) args: ListArgs<LessonResourceFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return page(ctx, LessonResource, info, list.asked(ctx, args));
  }

  @Query(() => LessonResource, { description: 'One resource of a lesson.' })
  async lessonResource(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('lessonId', () => ID, ofLesson) lessonId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const [named, lesson] = [idIs('t.id', LessonResource, id), idIs('t.lesson_id', Lesson, lessonId)];
    const sql = [ofKept, named?.sql ?? 'false', lesson?.sql ?? 'true'].join(' and ');
    const row = await one(ctx, LessonResource, info, { sql, values: { ...named?.values, ...lesson?.values } });
    if (!row) throw notFound('LessonResource', id);
    return row;
  }

  @Mutation(() => CreateLessonResourcePayload, { description: 'Adds a resource to a lesson.' })
  createLessonResource(
    @Arg('input', () => CreateLessonResourceInput, { description: 'What it is.' }) input: CreateLessonResourceInput,
    @Arg('lessonId', () => ID, { nullable: true, description: 'Its lesson, for a client that names it twice; both must be the same.' })
    lessonId: string | null,
    @Ctx() ctx: Context,
  ) {
    return createLessonResource(ctx, input, lessonId);
  }

  @Mutation(() => UpdateLessonResourcePayload, { description: 'Changes a resource of a lesson.' })
  updateLessonResource(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => UpdateLessonResourceInput, { description: 'What is to change.' }) input: UpdateLessonResourceInput,
    @Arg('lessonId', () => ID, ofLesson) lessonId: string | null,
    @Ctx() ctx: Context,
  ) {
    return updateLessonResource(ctx, id, input, lessonId);
  }

  @Mutation(() => DeleteLessonResourcePayload, { description: 'Removes a resource from its lesson. It cannot be restored.' })
  deleteLessonResource(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('lessonId', () => ID, ofLesson) lessonId: string | null,
    @Ctx() ctx: Context,
  ) {
    return deleteLessonResource(ctx, id, lessonId);
  }
}
