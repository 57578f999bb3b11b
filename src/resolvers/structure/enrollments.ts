import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { accountKept } from '../../entities/identity/account-kept.js';
import { Student } from '../../entities/identity/student.js';
import { AcademicYear } from '../../entities/structure/academic-year.js';
import { ClassEnrollment } from '../../entities/structure/class-enrollment.js';
import { enrolledNow } from '../../entities/structure/enrolled.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { byId, idIs, page, where, type Page, type Where } from '../../reading.js';
import { classInReach } from '../../services/structure/class-in-reach.js';
import { connectionOf } from '../connection.js';
import { createdWithin, CreatedFilter } from '../created-filter.js';
import { deletedToo } from '../deleted-too.js';
import { listOf, type ListArgs } from '../list-of.js';
import { matching } from '../matching.js';
import { ascending, descending, mostOrders, orderOf } from '../order-of.js';
import { PageArgs } from '../page-args.js';

const nameOfStudent = "coalesce((select u.last_name || ' ' || u.first_name from user_account u where u.id = t.student_id), '')";
const fullNameOfStudent = '(select u.full_name from user_account u where u.id = t.student_id)';

const ClassEnrollmentConnection = connectionOf(ClassEnrollment, 'ClassEnrollment');
const ordering = orderOf(
  'ClassEnrollment',
  {
    ID: 't.id',
    STUDENT: 't.student_id',
    STUDENT_NAME: nameOfStudent,
    SCHOOL_CLASS: 't.school_class_id',
    ACADEMIC_YEAR: 't.academic_year_id',
    ENROLLMENT_DATE: 't.enrollment_date',
    ENDED_ON: "coalesce(t.ended_on, date '9999-12-31')",
    STUDENT_NUMBER: "coalesce(t.student_number, '')",
    IS_ACTIVE: 't.is_active',
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [descending('t.enrollment_date')],
);

/** Which students of a class are listed. */
@InputType({ description: 'Which students of a class are listed; conditions combine with AND.' })
class ClassStudentFilter {
  @Field(() => Boolean, { nullable: true, description: 'In the class now, or no longer.' })
  isActive?: boolean | null;

  @Field(() => String, { nullable: true, description: "Text in the student's name or number." })
  @MaxLength(200)
  search?: string | null;
}

/** Which enrollments are listed. */
@InputType({ description: 'Which enrollments are listed; conditions combine with AND.' })
class ClassEnrollmentFilter extends CreatedFilter {
  @Field(() => ID, { nullable: true, description: 'Of this student.' })
  studentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In this class.' })
  schoolClassId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this year.' })
  academicYearId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Active or ended. Deleted ones are among those that ended.' })
  isActive?: boolean | null;

  @Field(() => String, { nullable: true, description: "Text in the student's name or number, or in the name of the class." })
  @MaxLength(200)
  search?: string | null;
}

const list = listOf(ClassEnrollment, {
  connection: ClassEnrollmentConnection,
  filter: ClassEnrollmentFilter,
  order: ordering,
  deleted: (ctx, filter) => deletedToo(ctx, filter?.isActive, 'deleteEnrollment'),
  where: (filter, ctx) => [
    idIs('t.student_id', Student, filter?.studentId),
    idIs('t.school_class_id', SchoolClass, filter?.schoolClassId),
    idIs('t.academic_year_id', AcademicYear, filter?.academicYearId),
    active(filter),
    matching(filter?.search, fullNameOfStudent, 't.student_number', '(select c.name from school_class c where c.id = t.school_class_id)'),
    ...createdWithin(filter, ctx),
  ],
});

@ArgsType()
class ClassStudentsArgs extends PageArgs {
  @Field(() => ID, { description: 'The class, by numeric key or uuid.' })
  schoolClassId!: string;

  @Field(() => ClassStudentFilter, { nullable: true, description: 'Which students.' })
  filter?: ClassStudentFilter | null;

  @Field(() => [ordering.type], { nullable: true, description: 'In which order; by name when left out.' })
  @ArrayMaxSize(mostOrders)
  orderBy?: InstanceType<typeof ordering.type>[] | null;
}

const active = (filter: { isActive?: boolean | null } | null | undefined): Where | undefined =>
  filter?.isActive ? where(enrolledNow('t')) : where('t.is_active = :isActive', { isActive: filter?.isActive ?? undefined });

@Resolver()
export class EnrollmentsResolver {
  @Query(() => ClassEnrollmentConnection, { description: 'Who is, or was, in which class, page by page.' })
  classEnrollments(
    @Args(() => list.args) args: ListArgs<ClassEnrollmentFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return page(ctx, ClassEnrollment, info, list.asked(ctx, args));
  }

  @Query(() => ClassEnrollment, { description: 'One enrollment.' })
  classEnrollment(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return byId(ctx, ClassEnrollment, id, info);
  }

  @Query(() => ClassEnrollmentConnection, { description: 'The students of a class with their enrollments, page by page.' })
  async classStudents(@Args() args: ClassStudentsArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Page> {
    const { filter, orderBy } = args;
    const schoolClass = await classInReach(ctx, args.schoolClassId);
    return page(ctx, ClassEnrollment, info, {
      args,
      deleted: deletedToo(ctx, filter?.isActive, 'deleteEnrollment'),
      where: [
        where('t.school_class_id = :schoolClass', { schoolClass }),
        where(accountKept('t.student_id')),
        active(filter),
        matching(filter?.search, fullNameOfStudent, 't.student_number'),
      ],
      orderBy: orderBy?.length ? ordering.of(orderBy) : [ascending(nameOfStudent)],
    });
  }
}
