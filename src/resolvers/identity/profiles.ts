import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { accountKept } from '../../entities/identity/account-kept.js';
import { Guardian } from '../../entities/identity/guardian.js';
import { Student } from '../../entities/identity/student.js';
import { Teacher } from '../../entities/identity/teacher.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { idIs, page, where, type Where } from '../../reading.js';
import { connectionOf } from '../connection.js';
import { listOf, type ListArgs } from '../list-of.js';
import { matching } from '../matching.js';
import { guardianOrder, PersonFilter, StudentFilter, studentOrder, teacherOrder, TeachersArgs } from './account-lists.js';
import { keptById } from './kept-by-id.js';

const StudentConnection = connectionOf(Student, 'Student');
const TeacherConnection = connectionOf(Teacher, 'Teacher');
const GuardianConnection = connectionOf(Guardian, 'Guardian');

const fullName = '(select u.full_name from user_account u where u.id = t.id)';
/** People whose account was not deleted, as far as a filter asks. */
const people = (filter: PersonFilter | null | undefined): (Where | undefined)[] => [
  where(accountKept('t.id')),
  where('exists (select 1 from user_account u where u.id = t.id and u.is_active = :isActive)', { isActive: filter?.isActive ?? undefined }),
];
const students = listOf(Student, {
  connection: StudentConnection,
  filter: StudentFilter,
  order: studentOrder,
  says: { filter: 'Which students.', orderBy: 'In which order; by key otherwise.' },
  where: (filter) => [
    ...people(filter),
    idIs('t.school_class_id', SchoolClass, filter?.classId),
    where('(t.school_class_id is not null) = :hasClass', { hasClass: filter?.hasClass ?? undefined }),
    childOf(filter?.guardianId),
    matching(filter?.search, fullName, 't.student_number'),
  ],
});
const guardians = listOf(Guardian, {
  connection: GuardianConnection,
  filter: PersonFilter,
  order: guardianOrder,
  says: { filter: 'Which guardians.', orderBy: 'In which order; by key otherwise.' },
  where: (filter) => [...people(filter), matching(filter?.search, fullName)],
});
const idOf = "Numeric key, the same as the account's, or uuid.";

@Resolver()
export class ProfilesResolver {
  @Query(() => StudentConnection, { description: 'Students that the viewer may see.' })
  async students(@Args(() => students.args) args: ListArgs<StudentFilter>, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return page(ctx, Student, info, students.asked(ctx, args));
  }

  @Query(() => Student, { description: 'One student.' })
  async student(@Arg('id', () => ID, { description: idOf }) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return keptById(ctx, Student, id, info);
  }

  @Query(() => TeacherConnection, { description: 'Teachers.' })
  async teachers(@Args(() => TeachersArgs) args: TeachersArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    const { filter } = args;
    return page(ctx, Teacher, info, {
      args,
      where: [...people(filter), matching(filter?.search, fullName)],
      orderBy: teacherOrder.of(args.orderBy),
    });
  }

  @Query(() => Teacher, { description: 'One teacher.' })
  async teacher(@Arg('id', () => ID, { description: idOf }) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return keptById(ctx, Teacher, id, info);
  }

  @Query(() => GuardianConnection, { description: 'Guardians that the viewer may see.' })
  async guardians(@Args(() => guardians.args) args: ListArgs<PersonFilter>, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return page(ctx, Guardian, info, guardians.asked(ctx, args));
  }

  @Query(() => Guardian, { description: 'One guardian.' })
  async guardian(@Arg('id', () => ID, { description: idOf }) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return keptById(ctx, Guardian, id, info);
  }
}

/** Students whose guardian somebody is today. */
function childOf(guardianId: string | null | undefined): Where | undefined {
  const guardian = idIs('g.guardian_id', Guardian, guardianId);
  return (
    guardian && {
      sql: `exists (select 1 from guardianship g where g.organization_id = :organization and g.student_id = t.id and ${guardian.sql}
        and g.starts_on <= :today and (g.ends_on is null or g.ends_on >= :today))`,
      values: guardian.values,
    }
  );
}
