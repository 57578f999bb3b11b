import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Timetable } from '../../entities/timetable/timetable.js';
import { AcademicYear } from '../../entities/structure/academic-year.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { byId, idIs, page, where, type Page } from '../../reading.js';
import { createTimetable } from '../../services/timetable/create-timetable.js';
import { deleteTimetable } from '../../services/timetable/delete-timetable.js';
import { restoreTimetable } from '../../services/timetable/restore-timetable.js';
import { updateTimetable } from '../../services/timetable/update-timetable.js';
import { connectionOf } from '../connection.js';
import { createdWithin, CreatedFilter } from '../created-filter.js';
import { deletedToo } from '../deleted-too.js';
import { listOf, type ListArgs } from '../list-of.js';
import { matching } from '../matching.js';
import { descending, orderOf } from '../order-of.js';
import { deletedPayload, rowPayload } from '../payloads.js';
import { CreateTimetableInput, UpdateTimetableInput } from './timetable-inputs.js';

const TimetableConnection = connectionOf(Timetable, 'Timetable');
const ordering = orderOf(
  'Timetable',
  {
    ID: 't.id',
    SCHOOL_CLASS: 't.school_class_id',
    ACADEMIC_YEAR: 't.academic_year_id',
    EFFECTIVE_FROM: 't.effective_from',
    EFFECTIVE_TO: "coalesce(t.effective_to, date '9999-12-31')",
    CREATED_BY: 't.created_by_id',
    IS_ACTIVE: 't.is_active',
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [descending('t.effective_from')],
);
const CreateTimetablePayload = rowPayload('CreateTimetable', 'timetable', Timetable);
const UpdateTimetablePayload = rowPayload('UpdateTimetable', 'timetable', Timetable);
const RestoreTimetablePayload = rowPayload('RestoreTimetable', 'timetable', Timetable);
const DeleteTimetablePayload = deletedPayload('Timetable');

/** Which timetables are listed; conditions combine with AND. */
@InputType({ description: 'Which timetables are listed; conditions combine with AND.' })
class TimetableFilter extends CreatedFilter {
  @Field(() => ID, { nullable: true, description: 'Of this class.' })
  schoolClassId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this year.' })
  academicYearId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'In use or not. A viewer who may delete rows finds the deleted ones among those that are not.',
  })
  isActive?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Text in the name of the class or the year.' })
  @MaxLength(200)
  search?: string | null;
}

const list = listOf(Timetable, {
  connection: TimetableConnection,
  filter: TimetableFilter,
  order: ordering,
  deleted: (ctx, filter) => deletedToo(ctx, filter?.isActive, 'deleteTimetable'),
  where: (filter, ctx) => [
    idIs('t.school_class_id', SchoolClass, filter?.schoolClassId),
    idIs('t.academic_year_id', AcademicYear, filter?.academicYearId),
    where('t.is_active = :isActive', { isActive: filter?.isActive ?? undefined }),
    matching(
      filter?.search,
      '(select c.name from school_class c where c.id = t.school_class_id)',
      '(select y.year from academic_year y where y.id = t.academic_year_id)',
    ),
    ...createdWithin(filter, ctx),
  ],
});

@Resolver()
export class TimetablesResolver {
  @Query(() => TimetableConnection, { description: 'Timetables, page by page.' })
  timetables(@Args(() => list.args) args: ListArgs<TimetableFilter>, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Page> {
    return page(ctx, Timetable, info, list.asked(ctx, args));
  }

  @Query(() => Timetable, { description: 'One timetable.' })
  timetable(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return byId(ctx, Timetable, id, info);
  }

  @Mutation(() => CreateTimetablePayload, { description: 'Starts the weekly plan of a class. Two active ones of a class never overlap.' })
  createTimetable(
    @Arg('input', () => CreateTimetableInput, { description: 'What it is.' }) input: CreateTimetableInput,
    @Ctx() ctx: Context,
  ) {
    return createTimetable(ctx, input);
  }

  @Mutation(() => UpdateTimetablePayload, { description: 'Changes a timetable; its lessons follow.' })
  updateTimetable(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => UpdateTimetableInput, { description: 'What is to change.' }) input: UpdateTimetableInput,
    @Ctx() ctx: Context,
  ) {
    return updateTimetable(ctx, id, input);
  }

  @Mutation(() => DeleteTimetablePayload, { description: 'Deletes a timetable and its weekly lessons. Lessons that were held stay.' })
  deleteTimetable(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return deleteTimetable(ctx, id);
  }

  @Mutation(() => RestoreTimetablePayload, { description: 'Brings a deleted timetable back, with the lessons that were deleted with it.' })
  restoreTimetable(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return restoreTimetable(ctx, id);
  }
}
