import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { FlagType, Priority } from '../../entities/attendance/absence-flag.js';
import { AttendanceStatus } from '../../entities/attendance/attendance-record.js';
import { LocalDateScalar, LocalTimeScalar } from '../../scalars.js';

/** The days that a report is about. */
@ObjectType({ simpleResolvers: true, description: 'The days that a report is about, both included.' })
export class ReportPeriod {
  @Field(() => LocalDateScalar, { description: 'First day.' })
  startDate!: string;
  @Field(() => LocalDateScalar, { description: 'Last day.' })
  endDate!: string;
}

/** What is counted of some classes in some days. */
@ObjectType({ simpleResolvers: true, description: 'What is counted of some classes in some days.' })
export class AttendanceStatistics {
  @Field(() => Float, { description: 'Percentage of the marks that say there, late arrivals included; one decimal.' })
  overallAttendanceRate!: number;
  @Field(() => Int, { description: 'Absences, excused ones included.' })
  totalAbsences!: number;
  @Field(() => Int, { description: 'Late arrivals.' })
  totalLateArrivals!: number;
  @Field(() => Int, { description: 'Excused absences.' })
  excusedAbsences!: number;
  @Field(() => Int, { description: 'Absences that are not excused.' })
  unexcusedAbsences!: number;
  @Field(() => Int, { description: 'Students with a chronic absence, by the policy of the organization, within these days.' })
  chronicAbsenceStudents!: number;
  @Field(() => Int, { description: 'Students who were marked, and never other than there in time.' })
  perfectAttendanceStudents!: number;
}

/** What every report of classes begins with. */
@ObjectType({ simpleResolvers: true })
abstract class Totals {
  @Field(() => Int, { description: 'Lessons whose register was opened.' })
  totalSessions!: number;
  @Field(() => Int, { description: 'Students of the classes in those days.' })
  totalStudents!: number;
  @Field(() => AttendanceStatistics, { description: 'The figures of all of it.' })
  statistics!: AttendanceStatistics;
}

/** One day. */
@ObjectType({ simpleResolvers: true, description: 'The figures of one day.' })
export class DailyTrend {
  @Field(() => LocalDateScalar, { description: 'The day.' })
  date!: string;
  @Field(() => Float, { description: 'Percentage of the marks that say there; one decimal.' })
  attendanceRate!: number;
  @Field(() => Int, { description: 'Absences, excused ones included.' })
  absentCount!: number;
}

/** One class. */
@ObjectType({ simpleResolvers: true, description: 'The figures of one class.' })
export class ClassBreakdown {
  @Field(() => ID, { description: 'Key of the class.' })
  classId!: string;
  @Field(() => String, { description: 'Its name.' })
  className!: string;
  @Field(() => Float, { description: 'Percentage of the marks that say there; one decimal; 0 when nobody was marked.' })
  attendanceRate!: number;
  @Field(() => Int, { description: 'Absences, excused ones included.' })
  absentCount!: number;
  @Field(() => Int, { description: 'Late arrivals.' })
  lateCount!: number;
}

/** One student. */
@ObjectType({ simpleResolvers: true, description: 'The figures of one student.' })
export class StudentBreakdown {
  @Field(() => ID, { description: 'Key of the student.' })
  studentId!: string;
  @Field(() => String, { description: 'Name of the student.' })
  studentName!: string;
  @Field(() => Float, { description: 'Percentage of the marks that say there; one decimal; 0 when not marked.' })
  attendanceRate!: number;
  @Field(() => Int, { description: 'Absences, excused ones included.' })
  totalAbsences!: number;
  @Field(() => Int, { description: 'Late arrivals.' })
  totalLate!: number;
  @Field(() => Int, { description: 'Flags that are open now.' })
  currentFlags!: number;
}

/** How a class attended. */
@ObjectType({ simpleResolvers: true, description: 'How a class attended in a period.' })
export class ClassStatistics extends Totals {
  @Field(() => ID, { description: 'Key of the class.' })
  classId!: string;
  @Field(() => String, { description: 'Its name.' })
  className!: string;
  @Field(() => ReportPeriod, { description: 'The days.' })
  period!: ReportPeriod;
  @Field(() => [DailyTrend], { description: 'Day by day, for days with a mark.' })
  dailyTrends!: DailyTrend[];
  @Field(() => [StudentBreakdown], { description: 'Student by student, by name.' })
  studentBreakdown!: StudentBreakdown[];
}

/** How classes attended in a period. */
@ObjectType({ simpleResolvers: true, description: 'How a class, or every class in reach, attended in a period.' })
export class PeriodReport extends Totals {
  @Field(() => ReportPeriod, { description: 'The days.' })
  period!: ReportPeriod;
  @Field(() => [DailyTrend], { description: 'Day by day, for days with a mark.' })
  dailyTrends!: DailyTrend[];
  @Field(() => [ClassBreakdown], { description: 'Class by class, by name.' })
  classes!: ClassBreakdown[];
}

/** How classes attended on a day. */
@ObjectType({ simpleResolvers: true, description: 'How a class, or every class in reach, attended on a day.' })
export class DailyReport extends Totals {
  @Field(() => LocalDateScalar, { description: 'The day.' })
  date!: string;
  @Field(() => [ClassBreakdown], { description: 'Class by class, by name.' })
  classes!: ClassBreakdown[];
}

/** What a student's lessons come to. */
@ObjectType({ simpleResolvers: true, description: "What a student's lessons come to." })
export class AttendanceSummary {
  @Field(() => Float, { description: 'Percentage of the lessons that the student was in; one decimal.' })
  attendanceRate!: number;
  @Field(() => Int, { description: 'Lessons in which the student was marked.' })
  totalSessions!: number;
  @Field(() => Int, { description: 'There; late arrivals included.' })
  present!: number;
  @Field(() => Int, { description: 'Not there; excused absences included.' })
  absent!: number;
  @Field(() => Int, { description: 'Late arrivals.' })
  late!: number;
  @Field(() => Int, { description: 'Excused absences.' })
  excused!: number;
}

/** One lesson of a calendar. */
@ObjectType({ simpleResolvers: true, description: 'One lesson of a calendar.' })
export class CalendarLesson {
  @Field(() => String, { description: 'What was taught.' })
  subject!: string;
  @Field(() => AttendanceStatus, { description: 'How the student attended.' })
  status!: AttendanceStatus;
  @Field(() => LocalTimeScalar, { description: 'When it was marked, local time.' })
  markedTime!: string;
  @Field(() => Int, { nullable: true, description: 'Minutes late, for a late arrival.' })
  lateMinutes!: number | null;
}

/** One day of a calendar. */
@ObjectType({ simpleResolvers: true, description: 'One day of a calendar.' })
export class CalendarDay {
  @Field(() => LocalDateScalar, { description: 'The day.' })
  date!: string;
  @Field(() => [CalendarLesson], { description: 'Its lessons, in the order of the day.' })
  sessions!: CalendarLesson[];
}

/** How often a reason was given. */
@ObjectType({ simpleResolvers: true, description: 'How often a reason was given for an absence.' })
export class ReasonCount {
  @Field(() => String, { description: 'The reason; `unexcused` or `excused` for absences without one.' })
  reason!: string;
  @Field(() => Int, { description: 'How often.' })
  count!: number;
}

/** What absences have in common. */
@ObjectType({ simpleResolvers: true, description: "What a student's absences have in common." })
export class AbsencePatterns {
  @Field(() => Int, { nullable: true, description: 'Day of the week with most absences: 1 Monday to 7 Sunday; null: no absence.' })
  mostAbsentDayOfWeek!: number | null;
  @Field(() => String, { nullable: true, description: 'Subject with most absences; null: no absence.' })
  mostAbsentSubject!: string | null;
  @Field(() => [ReasonCount], { description: 'Reasons given, the most frequent first.' })
  absenceReasons!: ReasonCount[];
}

/** A flag of a history. */
@ObjectType({ simpleResolvers: true, description: 'A flag that was made in the period.' })
export class FlagOfHistory {
  @Field(() => ID, { description: 'Key of the flag.' })
  flagId!: string;
  @Field(() => LocalDateScalar, { description: 'Day on which it was made.' })
  createdDate!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was closed.' })
  resolvedDate!: string | null;
  @Field(() => String, { nullable: true, description: 'What was said when it was closed.' })
  reason!: string | null;
}

/** How a student attended. */
@ObjectType({ simpleResolvers: true, description: 'How a student attended in a period.' })
export class StudentHistory {
  @Field(() => ID, { description: 'Key of the student.' })
  studentId!: string;
  @Field(() => String, { description: 'Name of the student.' })
  studentName!: string;
  @Field(() => String, { nullable: true, description: 'Name of the class, the last one when there is none now.' })
  className!: string | null;
  @Field(() => ReportPeriod, { description: 'The days.' })
  period!: ReportPeriod;
  @Field(() => AttendanceSummary, { description: 'What it comes to.' })
  summary!: AttendanceSummary;
  @Field(() => [CalendarDay], { description: 'Day by day, for days with a mark.' })
  attendanceCalendar!: CalendarDay[];
  @Field(() => AbsencePatterns, { description: 'What the absences have in common.' })
  absencePatterns!: AbsencePatterns;
  @Field(() => [FlagOfHistory], { description: 'Flags that were made in the period.' })
  flagsHistory!: FlagOfHistory[];
}

/** Flags of one type. */
@ObjectType({ simpleResolvers: true, description: 'How many flags point at something.' })
export class FlagTypeCount {
  @Field(() => FlagType, { description: 'What they point at.' })
  flagType!: FlagType;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

/** Flags of one priority. */
@ObjectType({ simpleResolvers: true, description: 'How many flags are so urgent.' })
export class FlagPriorityCount {
  @Field(() => Priority, { description: 'How urgent.' })
  priority!: Priority;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

/** Flags of one day. */
@ObjectType({ simpleResolvers: true, description: 'Flags of one day.' })
export class FlagTrend {
  @Field(() => LocalDateScalar, { description: 'The day.' })
  date!: string;
  @Field(() => Int, { description: 'Made on it.' })
  created!: number;
  @Field(() => Int, { description: 'Resolved on it.' })
  resolved!: number;
}

/** What became of flags. */
@ObjectType({ simpleResolvers: true, description: 'What became of the flags that were made in a period.' })
export class FlagStatistics {
  @Field(() => ReportPeriod, { description: 'The days.' })
  period!: ReportPeriod;
  @Field(() => Int, { description: 'Flags made in the period.' })
  totalFlags!: number;
  @Field(() => Int, { description: 'Of these, open.' })
  active!: number;
  @Field(() => Int, { description: 'Of these, resolved.' })
  resolved!: number;
  @Field(() => Int, { description: 'Of these, dismissed.' })
  dismissed!: number;
  @Field(() => [FlagTypeCount], { description: 'By what they point at; every type is there.' })
  byType!: FlagTypeCount[];
  @Field(() => [FlagPriorityCount], { description: 'By urgency; every priority is there.' })
  byPriority!: FlagPriorityCount[];
  @Field(() => Float, { nullable: true, description: 'Hours from making to resolving, on average; null: none is resolved.' })
  averageResolutionHours!: number | null;
  @Field(() => [FlagTrend], { description: 'Day by day, for days on which one was made or resolved.' })
  trends!: FlagTrend[];
}
