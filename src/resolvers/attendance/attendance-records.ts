import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { AttendanceMark } from '../../entities/attendance/attendance-mark.js';
import { AttendanceRecord, AttendanceStatus } from '../../entities/attendance/attendance-record.js';
import { Student } from '../../entities/identity/student.js';
import { User } from '../../entities/identity/user.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { SessionInstance } from '../../entities/timetable/session-instance.js';
import { byId, idIs, page, where, type Page } from '../../reading.js';
import { LocalDateScalar } from '../../scalars.js';
import { createAttendanceRecord } from '../../services/attendance/create-attendance-record.js';
import { updateAttendanceRecord } from '../../services/attendance/update-attendance-record.js';
import { connectionOf } from '../connection.js';
import { CreatedFilter, createdWithin } from '../created-filter.js';
import { listOf, plainListOf, type ListArgs } from '../list-of.js';
import { matching } from '../matching.js';
import { ascending, descending, orderOf } from '../order-of.js';
import { PageArgs } from '../page-args.js';
import { CreateAttendanceRecordInput, UpdateAttendanceRecordInput } from './attendance-record-inputs.js';

const studentName = "coalesce((select u.last_name || ' ' || u.first_name from user_account u where u.id = t.student_id), '')";
const AttendanceRecordConnection = connectionOf(AttendanceRecord, 'AttendanceRecord');
const AttendanceMarkConnection = connectionOf(AttendanceMark, 'AttendanceMark');
const ordering = orderOf(
  'AttendanceRecord',
  {
    ID: 't.id',
    DATE: 't.date',
    SESSION_INSTANCE: 't.session_instance_id',
    STUDENT: 't.student_id',
    STUDENT_NAME: studentName,
    STATUS: 't.status',
    LATE_MINUTES: 'coalesce(t.late_minutes, 0)',
    REASON: "coalesce(t.reason, '')",
    NOTES: "coalesce(t.notes, '')",
    MARKED_AT: 't.marked_at',
    MARKED_BY: 't.marked_by_id',
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [descending('t.date')],
);

/** Which records are listed; conditions combine with AND. */
@InputType({ description: 'Which records are listed; conditions combine with AND.' })
class AttendanceRecordFilter extends CreatedFilter {
  @Field(() => ID, { nullable: true, description: 'Of this lesson.' })
  sessionInstanceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this student.' })
  studentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this class.' })
  schoolClassId?: string | null;

  @Field(() => [AttendanceStatus], { nullable: true, description: 'With one of these; an empty list matches nothing.' })
  @ArrayMaxSize(10)
  statuses?: AttendanceStatus[] | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Of a lesson on this day or later.' })
  dateFrom?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Of a lesson on this day or earlier.' })
  dateTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Excused, or not.' })
  isExcused?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Last marked by this account.' })
  markedById?: string | null;

  @Field(() => String, { nullable: true, description: "Text in the student's name, the subject, the class, the reason or the remarks." })
  @MaxLength(200)
  search?: string | null;
}

const list = listOf(AttendanceRecord, {
  connection: AttendanceRecordConnection,
  filter: AttendanceRecordFilter,
  order: ordering,
  says: { orderBy: 'In which order; the latest day first when left out.' },
  where: (filter, ctx) => [
    idIs('t.session_instance_id', SessionInstance, filter?.sessionInstanceId),
    idIs('t.student_id', Student, filter?.studentId),
    idIs('t.school_class_id', SchoolClass, filter?.schoolClassId),
    where('t.status = any(:statuses::text[])', { statuses: filter?.statuses ?? undefined }),
    where('t.date >= :dateFrom', { dateFrom: filter?.dateFrom ?? undefined }),
    where('t.date <= :dateTo', { dateTo: filter?.dateTo ?? undefined }),
    where("(t.status = 'EXCUSED') = :isExcused", { isExcused: filter?.isExcused ?? undefined }),
    idIs('t.marked_by_id', User, filter?.markedById),
    matching(
      filter?.search,
      '(select u.full_name from user_account u where u.id = t.student_id)',
      '(select b.name from session_instance i join subject b on b.id = i.subject_id where i.id = t.session_instance_id)',
      '(select c.name from school_class c where c.id = t.school_class_id)',
      't.reason',
      't.notes',
    ),
    ...createdWithin(filter, ctx),
  ],
});

const marks = plainListOf(AttendanceMark, AttendanceMarkConnection, [ascending('t.id')]);

/** Whose history is listed. */
@ArgsType()
class AttendanceMarksArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Of this lesson.' })
  sessionInstanceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this student.' })
  studentId?: string | null;
}

/** What marking one student did. */
@ObjectType({ simpleResolvers: true, description: 'What marking one student did.' })
class AttendanceRecordPayload {
  @Field(() => AttendanceRecord, { nullable: true, description: 'The record as it is now.' })
  attendanceRecord!: object | null;

  @Field(() => Int, { description: 'Flags that were made.' })
  flagsCreated!: number;

  @Field(() => Int, { description: 'Notifications that guardians were sent.' })
  notificationsSent!: number;
}

@Resolver()
export class AttendanceRecordsResolver {
  @Query(() => AttendanceRecordConnection, { description: 'How students attended lessons, page by page.' })
  attendanceRecords(
    @Args(() => list.args) args: ListArgs<AttendanceRecordFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return page(ctx, AttendanceRecord, info, list.asked(ctx, args));
  }

  @Query(() => AttendanceRecord, { description: 'How one student attended one lesson.' })
  attendanceRecord(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return byId(ctx, AttendanceRecord, id, info);
  }

  @Query(() => AttendanceMarkConnection, {
    description: 'Every mark that was ever made, oldest first: the history of records, page by page.',
  })
  attendanceMarks(@Args() args: AttendanceMarksArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Page> {
    return page(ctx, AttendanceMark, info, {
      ...marks.asked(ctx, args),
      where: [idIs('t.session_instance_id', SessionInstance, args.sessionInstanceId), idIs('t.student_id', Student, args.studentId)],
    });
  }

  @Mutation(() => AttendanceRecordPayload, {
    description: 'Marks one student who is not marked yet, with the same flags and notifications as `markAttendance`.',
  })
  createAttendanceRecord(
    @Arg('input', () => CreateAttendanceRecordInput, { description: 'Who attended how.' }) input: CreateAttendanceRecordInput,
    @Ctx() ctx: Context,
  ) {
    return createAttendanceRecord(ctx, input);
  }

  @Mutation(() => AttendanceRecordPayload, { description: 'Corrects a record, also of a completed register; flags and guardians follow.' })
  updateAttendanceRecord(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => UpdateAttendanceRecordInput, { description: 'What is to change.' }) input: UpdateAttendanceRecordInput,
    @Ctx() ctx: Context,
  ) {
    return updateAttendanceRecord(ctx, id, input);
  }
}
