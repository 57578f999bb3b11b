import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { AttendanceReport, ReportType } from '../../entities/attendance/attendance-report.js';
import { Student } from '../../entities/identity/student.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { byId, idIs, page, where, type Page } from '../../reading.js';
import { LocalDateScalar } from '../../scalars.js';
import { classStatistics } from '../../services/attendance/reports/class-statistics.js';
import {
  createAttendanceReport,
  type CreateAttendanceReportInput as Creation,
} from '../../services/attendance/reports/create-attendance-report.js';
import { flagStatistics } from '../../services/attendance/reports/flag-statistics.js';
import {
  dailyAttendanceReport,
  monthlyAttendanceAnalysis,
  weeklyAttendanceSummary,
} from '../../services/attendance/reports/period-report.js';
import { periodOf } from '../../services/attendance/reports/period.js';
import { studentAttendanceHistory } from '../../services/attendance/reports/student-attendance-history.js';
import { connectionOf } from '../connection.js';
import { CreatedFilter, createdWithin } from '../created-filter.js';
import { matching } from '../matching.js';
import { descending, mostOrders, orderOf } from '../order-of.js';
import { PageArgs } from '../page-args.js';
import { rowPayload } from '../payloads.js';
import { ClassStatistics, DailyReport, FlagStatistics, PeriodReport, StudentHistory } from './report-types.js';

const AttendanceReportConnection = connectionOf(AttendanceReport, 'AttendanceReport');
const ordering = orderOf(
  'AttendanceReport',
  {
    ID: 't.id',
    REPORT_TYPE: 't.report_type',
    TITLE: "coalesce(t.title, '')",
    SCHOOL_CLASS: 'coalesce(t.school_class_id, 0)',
    STUDENT: 'coalesce(t.student_id, 0)',
    START_DATE: 't.start_date',
    END_DATE: 't.end_date',
    GENERATED_BY: 't.generated_by_id',
    CREATED_AT: 't.created_at',
  },
  [descending('t.created_at')],
);
const CreateAttendanceReportPayload = rowPayload('CreateAttendanceReport', 'attendanceReport', AttendanceReport);

/** The days of a report. */
@ArgsType()
class PeriodArgs {
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day; that of the current month when left out.' })
  startDate?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day; that of the current month when left out.' })
  endDate?: string | null;
}
@ArgsType()
class ClassStatisticsArgs extends PeriodArgs {
  @Field(() => ID, { description: 'The class, by numeric key or uuid.' })
  schoolClassId!: string;
}
@ArgsType()
class StudentHistoryArgs extends PeriodArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'The student, by numeric key or uuid. Students may leave themselves out, and guardians their only child.',
  })
  studentId?: string | null;
}

/** Which saved reports are listed; conditions combine with AND. */
@InputType({ description: 'Which saved reports are listed; conditions combine with AND.' })
class AttendanceReportFilter extends CreatedFilter {
  @Field(() => ReportType, { nullable: true, description: 'Of this kind.' })
  reportType?: ReportType | null;

  @Field(() => ID, { nullable: true, description: 'About this class.' })
  schoolClassId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this student.' })
  studentId?: string | null;

  @Field(() => String, { nullable: true, description: "Text in the title, or in the class's or student's name." })
  @MaxLength(200)
  search?: string | null;
}
@ArgsType()
class AttendanceReportsArgs extends PageArgs {
  @Field(() => AttendanceReportFilter, { nullable: true, description: 'Which rows.' })
  filter?: AttendanceReportFilter | null;

  @Field(() => [ordering.type], { nullable: true, description: 'In which order; newest first when left out.' })
  @ArrayMaxSize(mostOrders)
  orderBy?: InstanceType<typeof ordering.type>[] | null;
}

/** A report that is to be saved. */
@InputType({ description: 'A report that is to be saved as it is now.' })
class CreateAttendanceReportInput implements Creation {
  @Field(() => ReportType, { description: 'Which.' })
  reportType!: ReportType;

  @Field(() => String, { nullable: true, description: 'Title.' })
  @MaxLength(200)
  title?: string | null;

  @Field(() => ID, { nullable: true, description: 'The class; needed for class statistics.' })
  schoolClassId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The student; needed for a history.' })
  studentId?: string | null;

  @Field(() => LocalDateScalar, { description: 'First day; the day of a daily report.' })
  startDate!: string;

  @Field(() => LocalDateScalar, { description: 'Last day, not before the first. A daily report has one day, its first.' })
  endDate!: string;
}

const ofClass = { nullable: true, description: 'Only this class; every class in reach when left out.' };

@Resolver()
export class AttendanceReportsResolver {
  @Query(() => ClassStatistics, { description: 'How a class attended in a period, day by day and student by student.' })
  classStatistics(@Args() args: ClassStatisticsArgs, @Ctx() ctx: Context) {
    return classStatistics(ctx, args.schoolClassId, periodOf(ctx, args));
  }

  @Query(() => StudentHistory, { description: 'How a student attended in a period: each lesson, what absences have in common, and flags.' })
  studentAttendanceHistory(@Args() args: StudentHistoryArgs, @Ctx() ctx: Context) {
    return studentAttendanceHistory(ctx, args.studentId, periodOf(ctx, args));
  }

  @Query(() => DailyReport, { description: 'How classes attended on a day.' })
  dailyAttendanceReport(
    @Arg('date', () => LocalDateScalar, { nullable: true, description: 'The day; today when left out.' }) date: string | null,
    @Arg('schoolClassId', () => ID, ofClass) schoolClassId: string | null,
    @Ctx() ctx: Context,
  ) {
    return dailyAttendanceReport(ctx, date, schoolClassId);
  }

  @Query(() => PeriodReport, { description: 'How classes attended in a week, Monday to Sunday.' })
  weeklyAttendanceSummary(
    @Arg('weekStart', () => LocalDateScalar, { nullable: true, description: 'Any day of the week; today when left out.' })
    weekStart: string | null,
    @Arg('schoolClassId', () => ID, ofClass) schoolClassId: string | null,
    @Ctx() ctx: Context,
  ) {
    return weeklyAttendanceSummary(ctx, weekStart, schoolClassId);
  }

  @Query(() => PeriodReport, { description: 'How classes attended in a month.' })
  monthlyAttendanceAnalysis(
    @Arg('month', () => String, { nullable: true, description: 'The month, `YYYY-MM`; this one when left out.' }) month: string | null,
    @Arg('schoolClassId', () => ID, ofClass) schoolClassId: string | null,
    @Ctx() ctx: Context,
  ) {
    return monthlyAttendanceAnalysis(ctx, month, schoolClassId);
  }

  @Query(() => FlagStatistics, { description: 'What became of the flags that were made in a period.' })
  flagStatistics(@Args() args: PeriodArgs, @Ctx() ctx: Context) {
    return flagStatistics(ctx, periodOf(ctx, args));
  }

  @Query(() => AttendanceReportConnection, { description: 'Saved attendance reports, newest first, page by page.' })
  attendanceReports(@Args() args: AttendanceReportsArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Page> {
    const { filter } = args;
    return page(ctx, AttendanceReport, info, {
      args,
      where: [
        where('t.report_type = :reportType', { reportType: filter?.reportType ?? undefined }),
        idIs('t.school_class_id', SchoolClass, filter?.schoolClassId),
        idIs('t.student_id', Student, filter?.studentId),
        matching(
          filter?.search,
          't.title',
          '(select c.name from school_class c where c.id = t.school_class_id)',
          '(select u.full_name from user_account u where u.id = t.student_id)',
        ),
        ...createdWithin(filter, ctx),
      ],
      orderBy: ordering.of(args.orderBy),
    });
  }

  @Query(() => AttendanceReport, { description: 'One saved attendance report.' })
  attendanceReport(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return byId(ctx, AttendanceReport, id, info);
  }

  @Mutation(() => CreateAttendanceReportPayload, { description: 'Saves an attendance report as it is now.' })
  createAttendanceReport(
    @Arg('input', () => CreateAttendanceReportInput, { description: 'Which.' }) input: CreateAttendanceReportInput,
    @Ctx() ctx: Context,
  ) {
    return createAttendanceReport(ctx, input);
  }
}
