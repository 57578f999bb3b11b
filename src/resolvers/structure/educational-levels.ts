import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { EducationalLevel, LevelCode } from '../../entities/structure/educational-level.js';
import { byId, page, where, type Page } from '../../reading.js';
import { createEducationalLevel } from '../../services/structure/create-educational-level.js';
import { deleteEducationalLevel } from '../../services/structure/delete-educational-level.js';
import { restoreEducationalLevel } from '../../services/structure/restore-educational-level.js';
import { updateEducationalLevel } from '../../services/structure/update-educational-level.js';
import { connectionOf } from '../connection.js';
import { deletedToo } from '../deleted-too.js';
import { matching } from '../matching.js';
import { ascending, mostOrders, orderOf } from '../order-of.js';
import { PageArgs } from '../page-args.js';
import { deletedPayload, rowPayload } from '../payloads.js';
import { CreateEducationalLevelInput, UpdateEducationalLevelInput } from './educational-level-inputs.js';

const EducationalLevelConnection = connectionOf(EducationalLevel, 'EducationalLevel');
const ordering = orderOf(
  'EducationalLevel',
  {
    ID: 't.id',
    NAME: 't.name',
    NAME_ARABIC: "coalesce(t.name_arabic, '')",
    NAME_FRENCH: "coalesce(t.name_french, '')",
    LEVEL: 't.level',
    ORDER: 't.sort_order',
    DESCRIPTION: "coalesce(t.description, '')",
    MIN_AGE: 'coalesce(t.min_age, -1)',
    MAX_AGE: 'coalesce(t.max_age, -1)',
    IS_ACTIVE: 't.is_active',
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [ascending('t.sort_order')],
);
const CreateEducationalLevelPayload = rowPayload('CreateEducationalLevel', 'educationalLevel', EducationalLevel);
const UpdateEducationalLevelPayload = rowPayload('UpdateEducationalLevel', 'educationalLevel', EducationalLevel);
const RestoreEducationalLevelPayload = rowPayload('RestoreEducationalLevel', 'educationalLevel', EducationalLevel);
const DeleteEducationalLevelPayload = deletedPayload('EducationalLevel');

/** Which stages of schooling are listed; conditions combine with AND. */
@InputType({ description: 'Which stages of schooling are listed; conditions combine with AND.' })
class EducationalLevelFilter {
  @Field(() => LevelCode, { nullable: true, description: 'The stage.' })
  level?: LevelCode | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'In use or not. A viewer who may delete rows finds the deleted ones among those that are not.',
  })
  isActive?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Text in a name or the description.' })
  @MaxLength(200)
  search?: string | null;
}

@ArgsType()
class EducationalLevelsArgs extends PageArgs {
  @Field(() => EducationalLevelFilter, { nullable: true, description: 'Which rows.' })
  filter?: EducationalLevelFilter | null;

  @Field(() => [ordering.type], { nullable: true, description: 'In which order.' })
  @ArrayMaxSize(mostOrders)
  orderBy?: InstanceType<typeof ordering.type>[] | null;
}

@Resolver()
export class EducationalLevelsResolver {
  @Query(() => EducationalLevelConnection, { description: 'Stages of schooling, page by page.' })
  educationalLevels(@Args() args: EducationalLevelsArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Page> {
    const { filter } = args;
    return page(ctx, EducationalLevel, info, {
      args,
      deleted: deletedToo(ctx, filter?.isActive, 'deleteEducationalLevel'),
      where: [
        where('t.level = :level', { level: filter?.level ?? undefined }),
        where('t.is_active = :isActive', { isActive: filter?.isActive ?? undefined }),
        matching(filter?.search, 't.name', 't.name_arabic', 't.name_french', 't.description'),
      ],
      orderBy: ordering.of(args.orderBy),
    });
  }

  @Query(() => EducationalLevel, { description: 'One stage of schooling.' })
  educationalLevel(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return byId(ctx, EducationalLevel, id, info);
  }

  @Mutation(() => CreateEducationalLevelPayload, { description: 'Adds a stage of schooling.' })
  createEducationalLevel(
    @Arg('input', () => CreateEducationalLevelInput, { description: 'What it is.' }) input: CreateEducationalLevelInput,
    @Ctx() ctx: Context,
  ) {
    return createEducationalLevel(ctx, input);
  }

  @Mutation(() => UpdateEducationalLevelPayload, { description: 'Changes a stage of schooling.' })
  updateEducationalLevel(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => UpdateEducationalLevelInput, { description: 'What is to change.' }) input: UpdateEducationalLevelInput,
    @Ctx() ctx: Context,
  ) {
    return updateEducationalLevel(ctx, id, input);
  }

  @Mutation(() => DeleteEducationalLevelPayload, { description: 'Deletes a stage of schooling that has no grades.' })
  deleteEducationalLevel(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return deleteEducationalLevel(ctx, id);
  }

  @Mutation(() => RestoreEducationalLevelPayload, { description: 'Brings a deleted stage of schooling back.' })
  restoreEducationalLevel(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return restoreEducationalLevel(ctx, id);
  }
}
