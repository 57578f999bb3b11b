import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { AcademicYear } from '../../entities/structure/academic-year.js';
import { byId, page, where, type Page } from '../../reading.js';
import { createAcademicYear } from '../../services/structure/create-academic-year.js';
import { deleteAcademicYear } from '../../services/structure/delete-academic-year.js';
import { restoreAcademicYear } from '../../services/structure/restore-academic-year.js';
import { updateAcademicYear } from '../../services/structure/update-academic-year.js';
import { connectionOf } from '../connection.js';
import { deletedToo } from '../deleted-too.js';
import { matching } from '../matching.js';
import { descending, mostOrders, orderOf } from '../order-of.js';
import { PageArgs } from '../page-args.js';
import { deletedPayload, rowPayload } from '../payloads.js';
import { CreateAcademicYearInput, UpdateAcademicYearInput } from './academic-year-inputs.js';

const AcademicYearConnection = connectionOf(AcademicYear, 'AcademicYear');
const ordering = orderOf(
  'AcademicYear',
  {
    ID: 't.id',
    YEAR: 't.year',
    START_DATE: 't.start_date',
    END_DATE: 't.end_date',
    IS_CURRENT: 't.is_current',
    REGISTRATION_START: "coalesce(t.registration_start, date '0001-01-01')",
    REGISTRATION_END: "coalesce(t.registration_end, date '0001-01-01')",
    IS_ACTIVE: 't.is_active',
    DESCRIPTION: "coalesce(t.description, '')",
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [descending('t.start_date')],
);
const CreateAcademicYearPayload = rowPayload('CreateAcademicYear', 'academicYear', AcademicYear);
const UpdateAcademicYearPayload = rowPayload('UpdateAcademicYear', 'academicYear', AcademicYear);
const RestoreAcademicYearPayload = rowPayload('RestoreAcademicYear', 'academicYear', AcademicYear);
const DeleteAcademicYearPayload = deletedPayload('AcademicYear');

/** Which school years are listed; conditions combine with AND. */
@InputType({ description: 'Which school years are listed; conditions combine with AND.' })
class AcademicYearFilter {
  @Field(() => Boolean, { nullable: true, description: 'The current year, or the others.' })
  isCurrent?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'In use or not. A viewer who may delete rows finds the deleted ones among those that are not.',
  })
  isActive?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Text in the name or the description.' })
  @MaxLength(200)
  search?: string | null;
}

@ArgsType()
class AcademicYearsArgs extends PageArgs {
  @Field(() => AcademicYearFilter, { nullable: true, description: 'Which rows.' })
  filter?: AcademicYearFilter | null;

  @Field(() => [ordering.type], { nullable: true, description: 'In which order.' })
  @ArrayMaxSize(mostOrders)
  orderBy?: InstanceType<typeof ordering.type>[] | null;
}

@Resolver()
export class AcademicYearsResolver {
  @Query(() => AcademicYearConnection, { description: 'School years, page by page.' })
  academicYears(@Args() args: AcademicYearsArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Page> {
    const { filter } = args;
    return page(ctx, AcademicYear, info, {
      args,
      deleted: deletedToo(ctx, filter?.isActive, 'deleteAcademicYear'),
      where: [
        where('t.is_current = :isCurrent', { isCurrent: filter?.isCurrent ?? undefined }),
        where('t.is_active = :isActive', { isActive: filter?.isActive ?? undefined }),
        matching(filter?.search, 't.year', 't.description'),
      ],
      orderBy: ordering.of(args.orderBy),
    });
  }

  @Query(() => AcademicYear, { description: 'One school year.' })
  academicYear(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return byId(ctx, AcademicYear, id, info);
  }

  @Mutation(() => CreateAcademicYearPayload, {
    description: 'Adds a school year. A current one takes the place of the year that was current.',
  })
  createAcademicYear(
    @Arg('input', () => CreateAcademicYearInput, { description: 'What it is.' }) input: CreateAcademicYearInput,
    @Ctx() ctx: Context,
  ) {
    return createAcademicYear(ctx, input);
  }

  @Mutation(() => UpdateAcademicYearPayload, { description: 'Changes a school year.' })
  updateAcademicYear(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => UpdateAcademicYearInput, { description: 'What is to change.' }) input: UpdateAcademicYearInput,
    @Ctx() ctx: Context,
  ) {
    return updateAcademicYear(ctx, id, input);
  }

  @Mutation(() => DeleteAcademicYearPayload, { description: 'Deletes a school year that is neither current nor has classes.' })
  deleteAcademicYear(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return deleteAcademicYear(ctx, id);
  }

  @Mutation(() => RestoreAcademicYearPayload, { description: 'Brings a deleted school year back.' })
  restoreAcademicYear(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return restoreAcademicYear(ctx, id);
  }
}
