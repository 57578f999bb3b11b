import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Subject } from '../../entities/structure/subject.js';
import { Grade } from '../../entities/structure/grade.js';
import { byId, idIs, page, where, type Page, type Where } from '../../reading.js';
import { createSubject } from '../../services/structure/create-subject.js';
import { deleteSubject } from '../../services/structure/delete-subject.js';
import { restoreSubject } from '../../services/structure/restore-subject.js';
import { updateSubject } from '../../services/structure/update-subject.js';
import { connectionOf } from '../connection.js';
import { deletedToo } from '../deleted-too.js';
import { matching } from '../matching.js';
import { ascending, mostOrders, orderOf } from '../order-of.js';
import { PageArgs } from '../page-args.js';
import { deletedPayload, rowPayload } from '../payloads.js';
import { CreateSubjectInput, UpdateSubjectInput } from './subject-inputs.js';

const SubjectConnection = connectionOf(Subject, 'Subject');
const ordering = orderOf(
  'Subject',
  {
    ID: 't.id',
    NAME: 't.name',
    NAME_ARABIC: "coalesce(t.name_arabic, '')",
    NAME_FRENCH: "coalesce(t.name_french, '')",
    CODE: 't.code',
    DESCRIPTION: "coalesce(t.description, '')",
    COLOR: "coalesce(t.color, '')",
    ICON: "coalesce(t.icon, '')",
    IS_ACTIVE: 't.is_active',
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [ascending('t.name')],
);
const CreateSubjectPayload = rowPayload('CreateSubject', 'subject', Subject);
const UpdateSubjectPayload = rowPayload('UpdateSubject', 'subject', Subject);
const RestoreSubjectPayload = rowPayload('RestoreSubject', 'subject', Subject);
const DeleteSubjectPayload = deletedPayload('Subject');

/** Subjects that a grade is taught. */
function taughtIn(gradeId: string | null | undefined): Where | undefined {
  const ofGrade = idIs('gs.grade_id', Grade, gradeId);
  return ofGrade && { ...ofGrade, sql: `exists (select from grade_subject gs where gs.subject_id = t.id and ${ofGrade.sql})` };
}

/** Which subjects are listed; conditions combine with AND. */
@InputType({ description: 'Which subjects are listed; conditions combine with AND.' })
class SubjectFilter {
  @Field(() => ID, { nullable: true, description: 'Taught in this grade.' })
  gradeId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'In use or not. A viewer who may delete rows finds the deleted ones among those that are not.',
  })
  isActive?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Text in a name, the code or the description.' })
  @MaxLength(200)
  search?: string | null;
}

@ArgsType()
class SubjectsArgs extends PageArgs {
  @Field(() => SubjectFilter, { nullable: true, description: 'Which rows.' })
  filter?: SubjectFilter | null;

  @Field(() => [ordering.type], { nullable: true, description: 'In which order.' })
  @ArrayMaxSize(mostOrders)
  orderBy?: InstanceType<typeof ordering.type>[] | null;
}

@Resolver()
export class SubjectsResolver {
  @Query(() => SubjectConnection, { description: 'Subjects, page by page.' })
  subjects(@Args() args: SubjectsArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Page> {
    const { filter } = args;
    return page(ctx, Subject, info, {
      args,
      deleted: deletedToo(ctx, filter?.isActive, 'deleteSubject'),
      where: [
        taughtIn(filter?.gradeId),
        where('t.is_active = :isActive', { isActive: filter?.isActive ?? undefined }),
        matching(filter?.search, 't.name', 't.name_arabic', 't.name_french', 't.code', 't.description'),
      ],
      orderBy: ordering.of(args.orderBy),
    });
  }

  @Query(() => Subject, { description: 'One subject.' })
  subject(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return byId(ctx, Subject, id, info);
  }

  @Mutation(() => CreateSubjectPayload, { description: 'Adds a subject.' })
  createSubject(@Arg('input', () => CreateSubjectInput, { description: 'What it is.' }) input: CreateSubjectInput, @Ctx() ctx: Context) {
    return createSubject(ctx, input);
  }

  @Mutation(() => UpdateSubjectPayload, { description: 'Changes a subject.' })
  updateSubject(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => UpdateSubjectInput, { description: 'What is to change.' }) input: UpdateSubjectInput,
    @Ctx() ctx: Context,
  ) {
    return updateSubject(ctx, id, input);
  }

  @Mutation(() => DeleteSubjectPayload, { description: 'Deletes a subject that no grade and no timetable has.' })
  deleteSubject(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return deleteSubject(ctx, id);
  }

  @Mutation(() => RestoreSubjectPayload, { description: 'Brings a deleted subject back.' })
  restoreSubject(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return restoreSubject(ctx, id);
  }
}
