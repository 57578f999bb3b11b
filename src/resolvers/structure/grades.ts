import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Grade } from '../../entities/structure/grade.js';
import { EducationalLevel } from '../../entities/structure/educational-level.js';
import { Subject } from '../../entities/structure/subject.js';
import { byId, idIs, page, where, type Page, type Where } from '../../reading.js';
import { createGrade } from '../../services/structure/create-grade.js';
import { deleteGrade } from '../../services/structure/delete-grade.js';
import { restoreGrade } from '../../services/structure/restore-grade.js';
import { updateGrade } from '../../services/structure/update-grade.js';
import { connectionOf } from '../connection.js';
import { deletedToo } from '../deleted-too.js';
import { matching } from '../matching.js';
import { ascending, mostOrders, orderOf } from '../order-of.js';
import { PageArgs } from '../page-args.js';
import { deletedPayload, rowPayload } from '../payloads.js';
import { CreateGradeInput, UpdateGradeInput } from './grade-inputs.js';

const GradeConnection = connectionOf(Grade, 'Grade');
const ordering = orderOf(
  'Grade',
  {
    ID: 't.id',
    NAME: 't.name',
    NAME_ARABIC: "coalesce(t.name_arabic, '')",
    NAME_FRENCH: "coalesce(t.name_french, '')",
    GRADE_NUMBER: 't.grade_number',
    EDUCATIONAL_LEVEL: 't.educational_level_id',
    DESCRIPTION: "coalesce(t.description, '')",
    IS_ACTIVE: 't.is_active',
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [ascending('t.grade_number')],
);
const CreateGradePayload = rowPayload('CreateGrade', 'grade', Grade);
const UpdateGradePayload = rowPayload('UpdateGrade', 'grade', Grade);
const RestoreGradePayload = rowPayload('RestoreGrade', 'grade', Grade);
const DeleteGradePayload = deletedPayload('Grade');

/** Grades that are taught a subject. */
function taughtSubject(subjectId: string | null | undefined): Where | undefined {
  const ofSubject = idIs('gs.subject_id', Subject, subjectId);
  return ofSubject && { ...ofSubject, sql: `exists (select from grade_subject gs where gs.grade_id = t.id and ${ofSubject.sql})` };
}

/** Which grades are listed; conditions combine with AND. */
@InputType({ description: 'Which grades are listed; conditions combine with AND.' })
class GradeFilter {
  @Field(() => ID, { nullable: true, description: 'Of this level.' })
  educationalLevelId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Taught this subject.' })
  subjectId?: string | null;

  @Field(() => Int, { nullable: true, description: 'With this number.' })
  gradeNumber?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'With classes, or without.' })
  hasClasses?: boolean | null;

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
class GradesArgs extends PageArgs {
  @Field(() => GradeFilter, { nullable: true, description: 'Which rows.' })
  filter?: GradeFilter | null;

  @Field(() => [ordering.type], { nullable: true, description: 'In which order.' })
  @ArrayMaxSize(mostOrders)
  orderBy?: InstanceType<typeof ordering.type>[] | null;
}

@Resolver()
export class GradesResolver {
  @Query(() => GradeConnection, { description: 'Grades, page by page.' })
  grades(@Args() args: GradesArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Page> {
    const { filter } = args;
    return page(ctx, Grade, info, {
      args,
      deleted: deletedToo(ctx, filter?.isActive, 'deleteGrade'),
      where: [
        idIs('t.educational_level_id', EducationalLevel, filter?.educationalLevelId),
        taughtSubject(filter?.subjectId),
        where('t.grade_number = :gradeNumber', { gradeNumber: filter?.gradeNumber ?? undefined }),
        where('exists (select from school_class c where c.grade_id = t.id and c.deleted_at is null) = :hasClasses', {
          hasClasses: filter?.hasClasses ?? undefined,
        }),
        where('t.is_active = :isActive', { isActive: filter?.isActive ?? undefined }),
        matching(filter?.search, 't.name', 't.name_arabic', 't.name_french', 't.description'),
      ],
      orderBy: ordering.of(args.orderBy),
    });
  }

  @Query(() => Grade, { description: 'One grade.' })
  grade(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return byId(ctx, Grade, id, info);
  }

  @Mutation(() => CreateGradePayload, { description: 'Adds a grade to a level.' })
  createGrade(@Arg('input', () => CreateGradeInput, { description: 'What it is.' }) input: CreateGradeInput, @Ctx() ctx: Context) {
    return createGrade(ctx, input);
  }

  @Mutation(() => UpdateGradePayload, { description: 'Changes a grade; with its name change those of its classes.' })
  updateGrade(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => UpdateGradeInput, { description: 'What is to change.' }) input: UpdateGradeInput,
    @Ctx() ctx: Context,
  ) {
    return updateGrade(ctx, id, input);
  }

  @Mutation(() => DeleteGradePayload, { description: 'Deletes a grade that has no classes.' })
  deleteGrade(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return deleteGrade(ctx, id);
  }

  @Mutation(() => RestoreGradePayload, { description: 'Brings a deleted grade back.' })
  restoreGrade(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return restoreGrade(ctx, id);
  }
}
