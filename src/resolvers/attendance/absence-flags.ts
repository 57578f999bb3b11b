import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { AbsenceFlag, FlagStatus, FlagType, Priority } from '../../entities/attendance/absence-flag.js';
import { Student } from '../../entities/identity/student.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { SessionInstance } from '../../entities/timetable/session-instance.js';
import { byId, idIs, page, where, type Page } from '../../reading.js';
import { createAbsenceFlag } from '../../services/attendance/create-absence-flag.js';
import { deleteAbsenceFlag } from '../../services/attendance/delete-absence-flag.js';
import { dismissAbsenceFlag } from '../../services/attendance/dismiss-absence-flag.js';
import { resolveAbsenceFlag } from '../../services/attendance/resolve-absence-flag.js';
import { updateAbsenceFlag } from '../../services/attendance/update-absence-flag.js';
import { connectionOf } from '../connection.js';
import { CreatedFilter, createdWithin } from '../created-filter.js';
import { listOf, type ListArgs } from '../list-of.js';
import { matching } from '../matching.js';
import { descending, orderOf } from '../order-of.js';
import { deletedPayload, rowPayload } from '../payloads.js';
import { CreateAbsenceFlagInput, DismissAbsenceFlagInput, ResolveAbsenceFlagInput, UpdateAbsenceFlagInput } from './absence-flag-inputs.js';

const urgency = "array_position(array['LOW', 'MEDIUM', 'HIGH', 'URGENT'], t.priority)";
const AbsenceFlagConnection = connectionOf(AbsenceFlag, 'AbsenceFlag');
const ordering = orderOf(
  'AbsenceFlag',
  {
    ID: 't.id',
    STUDENT: 't.student_id',
    SESSION_INSTANCE: 't.session_instance_id',
    FLAG_TYPE: 't.flag_type',
    PRIORITY: urgency,
    STATUS: 't.status',
    ABSENCE_COUNT: 't.absence_count',
    AUTO_GENERATED: 't.auto_generated',
    PARENT_NOTIFIED: 't.parent_notified',
    FOLLOW_UP_REQUIRED: 't.follow_up_required',
    RESOLVED_AT: "coalesce(t.resolved_at, timestamptz '-infinity')",
    RESOLVED_BY: 'coalesce(t.resolved_by_id, 0)',
    RESOLUTION_NOTES: "coalesce(t.resolution_notes, '')",
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [descending('t.created_at')],
);
const UpdateAbsenceFlagPayload = rowPayload('UpdateAbsenceFlag', 'absenceFlag', AbsenceFlag);
const DeleteAbsenceFlagPayload = deletedPayload('AbsenceFlag');

/** Which flags are listed; conditions combine with AND. */
@InputType({ description: 'Which flags are listed; conditions combine with AND.' })
class AbsenceFlagFilter extends CreatedFilter {
  @Field(() => ID, { nullable: true, description: 'About this student.' })
  studentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About a lesson of this class.' })
  schoolClassId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this lesson.' })
  sessionInstanceId?: string | null;

  @Field(() => FlagType, { nullable: true, description: 'Pointing at this.' })
  flagType?: FlagType | null;

  @Field(() => Priority, { nullable: true, description: 'So urgent.' })
  priority?: Priority | null;

  @Field(() => FlagStatus, { nullable: true, description: 'Standing there; ACTIVE ones are pending.' })
  status?: FlagStatus | null;

  @Field(() => String, { nullable: true, description: "Text in the student's name, the class, the subject or the notes." })
  @MaxLength(200)
  search?: string | null;
}

/** What `createAbsenceFlag` did. */
@ObjectType({ simpleResolvers: true, description: 'What `createAbsenceFlag` did.' })
class CreateAbsenceFlagPayload {
  @Field(() => AbsenceFlag, { nullable: true, description: 'The flag.' })
  absenceFlag!: object | null;

  @Field(() => Int, { description: 'Notifications that guardians were sent.' })
  notificationsSent!: number;
}

/** What closing a flag did. */
@ObjectType({ simpleResolvers: true, description: 'What closing a flag did.' })
class CloseAbsenceFlagPayload {
  @Field(() => AbsenceFlag, { nullable: true, description: 'The flag as it is now.' })
  absenceFlag!: object | null;

  @Field(() => Int, { description: 'Absences that are excused now.' })
  absencesUpdated!: number;

  @Field(() => Boolean, { description: 'Whether a guardian was told.' })
  parentNotified!: boolean;
}

const list = listOf(AbsenceFlag, {
  connection: AbsenceFlagConnection,
  filter: AbsenceFlagFilter,
  order: ordering,
  where: (filter, ctx) => [
    idIs('t.student_id', Student, filter?.studentId),
    idIs('t.school_class_id', SchoolClass, filter?.schoolClassId),
    idIs('t.session_instance_id', SessionInstance, filter?.sessionInstanceId),
    where('t.flag_type = :flagType', { flagType: filter?.flagType ?? undefined }),
    where('t.priority = :priority', { priority: filter?.priority ?? undefined }),
    where('t.status = :status', { status: filter?.status ?? undefined }),
    matching(
      filter?.search,
      '(select u.full_name from user_account u where u.id = t.student_id)',
      '(select c.name from school_class c where c.id = t.school_class_id)',
      '(select b.name from session_instance i join subject b on b.id = i.subject_id where i.id = t.session_instance_id)',
      't.resolution_notes',
    ),
    ...createdWithin(filter, ctx),
  ],
});

@Resolver()
export class AbsenceFlagsResolver {
  @Query(() => AbsenceFlagConnection, { description: "Warnings about students' attendance, newest first, page by page." })
  absenceFlags(
    @Args(() => list.args) args: ListArgs<AbsenceFlagFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return page(ctx, AbsenceFlag, info, list.asked(ctx, args));
  }

  @Query(() => AbsenceFlagConnection, {
    description: 'Flags that nobody has closed, the most urgent first, page by page: work for the office.',
  })
  pendingAbsenceFlags(
    @Args(() => list.args) args: ListArgs<AbsenceFlagFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const asked = list.asked(ctx, args);
    return page(ctx, AbsenceFlag, info, {
      ...asked,
      where: [...asked.where, where("t.status = 'ACTIVE'")],
      orderBy: args.orderBy?.length ? asked.orderBy : [descending(urgency), descending('t.created_at')],
    });
  }

  @Query(() => AbsenceFlag, { description: 'One flag.' })
  absenceFlag(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return byId(ctx, AbsenceFlag, id, info);
  }

  @Mutation(() => CreateAbsenceFlagPayload, { description: 'Makes a flag by hand, and tells the guardians.' })
  createAbsenceFlag(
    @Arg('input', () => CreateAbsenceFlagInput, { description: 'What it is.' }) input: CreateAbsenceFlagInput,
    @Ctx() ctx: Context,
  ) {
    return createAbsenceFlag(ctx, input);
  }

  @Mutation(() => UpdateAbsenceFlagPayload, { description: 'Changes what is written on a flag; resolve or dismiss it to close it.' })
  updateAbsenceFlag(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => UpdateAbsenceFlagInput, { description: 'What is to change.' }) input: UpdateAbsenceFlagInput,
    @Ctx() ctx: Context,
  ) {
    return updateAbsenceFlag(ctx, id, input);
  }

  @Mutation(() => DeleteAbsenceFlagPayload, { description: 'Takes a flag away for good; dismissing it keeps the trace.' })
  deleteAbsenceFlag(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return deleteAbsenceFlag(ctx, id);
  }

  @Mutation(() => CloseAbsenceFlagPayload, { description: 'Closes a flag with what the school found, and tells the guardians.' })
  resolveAbsenceFlag(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => ResolveAbsenceFlagInput, { description: 'What the school found.' }) input: ResolveAbsenceFlagInput,
    @Ctx() ctx: Context,
  ) {
    return resolveAbsenceFlag(ctx, id, input);
  }

  @Mutation(() => CloseAbsenceFlagPayload, {
    description: 'Closes a flag that needs nothing; absences keep their state, guardians are not told.',
  })
  dismissAbsenceFlag(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => DismissAbsenceFlagInput, { defaultValue: {}, description: 'Why.' }) input: DismissAbsenceFlagInput,
    @Ctx() ctx: Context,
  ) {
    return dismissAbsenceFlag(ctx, id, input);
  }
}
