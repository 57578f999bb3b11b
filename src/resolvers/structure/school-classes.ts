import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { Teacher } from '../../entities/identity/teacher.js';
import { AcademicYear } from '../../entities/structure/academic-year.js';
import { Grade } from '../../entities/structure/grade.js';
import { byId, idIs, page, where, type Page } from '../../reading.js';
import { createSchoolClass } from '../../services/structure/create-school-class.js';
import { deleteSchoolClass } from '../../services/structure/delete-school-class.js';
import { restoreSchoolClass } from '../../services/structure/restore-school-class.js';
import { updateSchoolClass } from '../../services/structure/update-school-class.js';
import { connectionOf } from '../connection.js';
import { createdWithin, CreatedFilter } from '../created-filter.js';
import { deletedToo } from '../deleted-too.js';
import { listOf, type ListArgs } from '../list-of.js';
import { matching } from '../matching.js';
import { ascending, orderOf } from '../order-of.js';
import { deletedPayload, rowPayload } from '../payloads.js';
import { CreateSchoolClassInput, UpdateSchoolClassInput } from './school-class-inputs.js';

const SchoolClassConnection = connectionOf(SchoolClass, 'SchoolClass');
const ordering = orderOf(
  'SchoolClass',
  {
    ID: 't.id',
    NAME: 't.name',
    SECTION: 't.section',
    GRADE: 't.grade_id',
    GRADE_NUMBER: '(select g.grade_number from grade g where g.id = t.grade_id)',
    ACADEMIC_YEAR: 't.academic_year_id',
    CLASS_TEACHER: 'coalesce(t.class_teacher_id, 0)',
    ROOM: 'coalesce(t.room_id, 0)',
    MAX_STUDENTS: 'coalesce(t.max_students, 0)',
    IS_ACTIVE: 't.is_active',
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [ascending('t.name')],
);
const CreateSchoolClassPayload = rowPayload('CreateSchoolClass', 'schoolClass', SchoolClass);
const UpdateSchoolClassPayload = rowPayload('UpdateSchoolClass', 'schoolClass', SchoolClass);
const RestoreSchoolClassPayload = rowPayload('RestoreSchoolClass', 'schoolClass', SchoolClass);
const DeleteSchoolClassPayload = deletedPayload('SchoolClass');

/** Which classes are listed; conditions combine with AND. */
@InputType({ description: 'Which classes are listed; conditions combine with AND.' })
class SchoolClassFilter extends CreatedFilter {
  @Field(() => ID, { nullable: true, description: 'Of this grade.' })
  gradeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this year.' })
  academicYearId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Headed by this teacher.' })
  classTeacherId?: string | null;

  @Field(() => String, { nullable: true, description: 'Of this section, whatever its case.' })
  @MaxLength(20)
  section?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'With a teacher who heads it, or without.' })
  hasTeacher?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'In use or not. A viewer who may delete rows finds the deleted ones among those that are not.',
  })
  isActive?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Text in the name.' })
  @MaxLength(200)
  search?: string | null;
}

const list = listOf(SchoolClass, {
  connection: SchoolClassConnection,
  filter: SchoolClassFilter,
  order: ordering,
  deleted: (ctx, filter) => deletedToo(ctx, filter?.isActive, 'deleteSchoolClass'),
  where: (filter, ctx) => [
    idIs('t.grade_id', Grade, filter?.gradeId),
    idIs('t.academic_year_id', AcademicYear, filter?.academicYearId),
    idIs('t.class_teacher_id', Teacher, filter?.classTeacherId),
    where('upper(t.section) = upper(:section)', { section: filter?.section ?? undefined }),
    where('(t.class_teacher_id is not null) = :hasTeacher', { hasTeacher: filter?.hasTeacher ?? undefined }),
    where('t.is_active = :isActive', { isActive: filter?.isActive ?? undefined }),
    matching(filter?.search, 't.name'),
    ...createdWithin(filter, ctx),
  ],
});

@Resolver()
export class SchoolClassesResolver {
  @Query(() => SchoolClassConnection, { description: 'Classes, page by page.' })
  schoolClasses(
    @Args(() => list.args) args: ListArgs<SchoolClassFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return page(ctx, SchoolClass, info, list.asked(ctx, args));
  }

  @Query(() => SchoolClass, { description: 'One class.' })
  schoolClass(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return byId(ctx, SchoolClass, id, info);
  }

  @Mutation(() => CreateSchoolClassPayload, { description: 'Adds a class to a grade and a year. Its name is made of both.' })
  createSchoolClass(
    @Arg('input', () => CreateSchoolClassInput, { description: 'What it is.' }) input: CreateSchoolClassInput,
    @Ctx() ctx: Context,
  ) {
    return createSchoolClass(ctx, input);
  }

  @Mutation(() => UpdateSchoolClassPayload, { description: 'Changes a class.' })
  updateSchoolClass(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => UpdateSchoolClassInput, { description: 'What is to change.' }) input: UpdateSchoolClassInput,
    @Ctx() ctx: Context,
  ) {
    return updateSchoolClass(ctx, id, input);
  }

  @Mutation(() => DeleteSchoolClassPayload, { description: 'Deletes a class that has neither students nor timetables.' })
  deleteSchoolClass(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return deleteSchoolClass(ctx, id);
  }

  @Mutation(() => RestoreSchoolClassPayload, { description: 'Brings a deleted class back.' })
  restoreSchoolClass(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return restoreSchoolClass(ctx, id);
  }
}
