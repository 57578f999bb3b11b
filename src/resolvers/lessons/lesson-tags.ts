import { Matches, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { LessonTag } from '../../entities/lessons/lesson-tag.js';
import { byId, page, type Page } from '../../reading.js';
import type { LessonTagInput } from '../../services/lessons/check-lesson-tag.js';
import { createLessonTag } from '../../services/lessons/create-lesson-tag.js';
import { deleteLessonTag } from '../../services/lessons/delete-lesson-tag.js';
import { updateLessonTag } from '../../services/lessons/update-lesson-tag.js';
import { connectionOf } from '../connection.js';
import { createdWithin, CreatedFilter } from '../created-filter.js';
import { listOf, type ListArgs } from '../list-of.js';
import { matching } from '../matching.js';
import { NotBlank } from '../not-blank.js';
import { ascending, orderOf } from '../order-of.js';
import { deletedPayload, rowPayload } from '../payloads.js';

const LessonTagConnection = connectionOf(LessonTag, 'LessonTag');
const ordering = orderOf(
  'LessonTag',
  {
    ID: 't.id',
    NAME: 't.name',
    NAME_ARABIC: "coalesce(t.name_arabic, '')",
    NAME_FRENCH: "coalesce(t.name_french, '')",
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [ascending('t.name')],
);
const CreateLessonTagPayload = rowPayload('CreateLessonTag', 'lessonTag', LessonTag);
const UpdateLessonTagPayload = rowPayload('UpdateLessonTag', 'lessonTag', LessonTag);
const DeleteLessonTagPayload = deletedPayload('LessonTag');

/** Which tags are listed; conditions combine with AND. */
@InputType({ description: 'Which tags are listed; conditions combine with AND.' })
class LessonTagFilter extends CreatedFilter {
  @Field(() => String, { nullable: true, description: 'Text in a name.' })
  @MaxLength(200)
  search?: string | null;
}

/** The other languages of a tag. */
@InputType({ description: 'The other languages of a tag.' })
abstract class LessonTagDetails {
  @Field(() => String, { nullable: true, description: 'The same in Arabic.' })
  @MaxLength(50)
  nameArabic?: string | null;

  @Field(() => String, { nullable: true, description: 'The same in French.' })
  @MaxLength(50)
  nameFrench?: string | null;
}

const word = 'The word, unique whatever its case. It has no comma: lists of tags are written with commas.';

/** A new tag. */
@InputType({ description: 'A new tag.' })
class CreateLessonTagInput extends LessonTagDetails implements LessonTagInput {
  @Field(() => String, { description: word })
  @NotBlank()
  @MaxLength(50)
  @Matches(/^[^,]*$/)
  name!: string;
}

/** What is to change of a tag. */
@InputType({ description: 'What is to change of a tag. What is left out stays as it is; null clears, where a value may be missing.' })
class UpdateLessonTagInput extends LessonTagDetails implements LessonTagInput {
  @Field(() => String, { nullable: true, description: word })
  @NotBlank()
  @MaxLength(50)
  @Matches(/^[^,]*$/)
  name?: string;
}

const list = listOf(LessonTag, {
  connection: LessonTagConnection,
  filter: LessonTagFilter,
  order: ordering,
  says: { orderBy: 'In which order; by name when left out.' },
  where: (filter, ctx) => [matching(filter?.search, 't.name', 't.name_arabic', 't.name_french'), ...createdWithin(filter, ctx)],
});

@Resolver()
export class LessonTagsResolver {
  @Query(() => LessonTagConnection, { description: 'The words that lessons are found by, page by page.' })
  lessonTags(@Args(() => list.args) args: ListArgs<LessonTagFilter>, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Page> {
    return page(ctx, LessonTag, info, list.asked(ctx, args));
  }

  @Query(() => LessonTag, { description: 'One tag.' })
  lessonTag(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return byId(ctx, LessonTag, id, info);
  }

  @Mutation(() => CreateLessonTagPayload, { description: 'Adds a tag.' })
  createLessonTag(
    @Arg('input', () => CreateLessonTagInput, { description: 'What it is.' }) input: CreateLessonTagInput,
    @Ctx() ctx: Context,
  ) {
    return createLessonTag(ctx, input);
  }

  @Mutation(() => UpdateLessonTagPayload, { description: 'Changes a tag, in every lesson that has it.' })
  updateLessonTag(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => UpdateLessonTagInput, { description: 'What is to change.' }) input: UpdateLessonTagInput,
    @Ctx() ctx: Context,
  ) {
    return updateLessonTag(ctx, id, input);
  }

  @Mutation(() => DeleteLessonTagPayload, { description: 'Removes a tag from every lesson that has it. It cannot be restored.' })
  deleteLessonTag(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return deleteLessonTag(ctx, id);
  }
}
