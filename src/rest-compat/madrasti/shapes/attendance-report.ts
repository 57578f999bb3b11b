import type { Locale } from '../../../messages.js';
import type {
  AttendanceReportRowFragment,
  AttendanceStatus,
  ClassFiguresFragment,
  DailyFiguresFragment,
  FlagFiguresFragment,
  HistoryFiguresFragment,
  PeriodFiguresFragment,
  ReportClassFragment,
  ReportStatisticsFragment,
  ReportTrendFragment,
  ReportType as AnyReport,
} from '../operations.js';
import type {
  AttendanceReportRead,
  AttendanceStatistics,
  AttendanceStatusLower,
  ClassBreakdown,
  ClassStatistics,
  DailyReport,
  DailyTrend,
  FlagAnalytics,
  Period,
  PeriodReport,
  ReportType,
  StudentHistory,
} from '../wire.js';
import { dayName } from './day-name.js';

const days = ({ startDate, endDate }: { readonly startDate: string; readonly endDate: string }): Period => ({
  start_date: startDate,
  end_date: endDate,
});
const statistics = (of: ReportStatisticsFragment): AttendanceStatistics => ({
  overall_attendance_rate: of.overallAttendanceRate,
  total_absences: of.totalAbsences,
  total_late_arrivals: of.totalLateArrivals,
  excused_absences: of.excusedAbsences,
  unexcused_absences: of.unexcusedAbsences,
  chronic_absence_students: of.chronicAbsenceStudents,
  perfect_attendance_students: of.perfectAttendanceStudents,
});
const totals = (of: {
  readonly totalSessions: number;
  readonly totalStudents: number;
  readonly statistics: ReportStatisticsFragment;
}): Pick<DailyReport, 'total_sessions' | 'total_students' | 'statistics'> => ({
  total_sessions: of.totalSessions,
  total_students: of.totalStudents,
  statistics: statistics(of.statistics),
});
const trend = ({ date, attendanceRate, absentCount }: ReportTrendFragment): DailyTrend => ({
  date,
  attendance_rate: attendanceRate,
  absent_count: absentCount,
});
const ofClass = (of: ReportClassFragment): ClassBreakdown => ({
  class_id: Number(of.classId),
  class_name: of.className,
  attendance_rate: of.attendanceRate,
  absent_count: of.absentCount,
  late_count: of.lateCount,
});

export const classStatistics = (of: ClassFiguresFragment): ClassStatistics => ({
  class_id: Number(of.classId),
  class_name: of.className,
  period: days(of.period),
  ...totals(of),
  daily_trends: of.dailyTrends.map(trend),
  student_breakdown: of.studentBreakdown.map((student) => ({
    student_id: Number(student.studentId),
    student_name: student.studentName,
    attendance_rate: student.attendanceRate,
    total_absences: student.totalAbsences,
    total_late: student.totalLate,
    current_flags: student.currentFlags,
  })),
});

const lower = (status: AttendanceStatus): AttendanceStatusLower => status.toLowerCase() as AttendanceStatusLower;

/** The day of the week is told in the client's language; everything else as it is stored. */
export const studentHistory = ({ absencePatterns: patterns, ...of }: HistoryFiguresFragment, locale: Locale): StudentHistory => ({
  student_id: Number(of.studentId),
  student_name: of.studentName,
  class: of.className ?? '',
  period: days(of.period),
  summary: {
    attendance_rate: of.summary.attendanceRate,
    total_sessions: of.summary.totalSessions,
    present: of.summary.present,
    absent: of.summary.absent,
    late: of.summary.late,
    excused: of.summary.excused,
  },
  attendance_calendar: of.attendanceCalendar.map(({ date, sessions }) => ({
    date,
    sessions: sessions.map(({ subject, status, markedTime, lateMinutes }) => ({
      subject,
      status: lower(status),
      marked_at: markedTime,
      ...(lateMinutes !== null && { late_minutes: lateMinutes }),
    })),
  })),
  absence_patterns: {
    most_absent_day: patterns.mostAbsentDayOfWeek === null ? null : dayName(patterns.mostAbsentDayOfWeek, locale),
    most_absent_subject: patterns.mostAbsentSubject,
    absence_reasons: Object.fromEntries(patterns.absenceReasons.map(({ reason, count }) => [reason, count])),
  },
  flags_history: of.flagsHistory.map(({ flagId, createdDate, resolvedDate, reason }) => ({
    flag_id: Number(flagId),
    created_date: createdDate,
    resolved_date: resolvedDate,
    reason,
  })),
});

export const dailyReport = (of: DailyFiguresFragment): DailyReport => ({ date: of.date, ...totals(of), classes: of.classes.map(ofClass) });

export const periodReport = (of: PeriodFiguresFragment): PeriodReport => ({
  period: days(of.period),
  ...totals(of),
  daily_trends: of.dailyTrends.map(trend),
  classes: of.classes.map(ofClass),
});

export const flagAnalytics = (of: FlagFiguresFragment): FlagAnalytics => ({
  period: days(of.period),
  total_flags: of.totalFlags,
  active: of.active,
  resolved: of.resolved,
  dismissed: of.dismissed,
  // Every type and every priority is among them.
  by_type: Object.fromEntries(of.byType.map(({ flagType, count }) => [flagType, count])) as FlagAnalytics['by_type'],
  by_priority: Object.fromEntries(of.byPriority.map(({ priority, count }) => [priority, count])) as FlagAnalytics['by_priority'],
  average_resolution_hours: of.averageResolutionHours,
  trends: of.trends.map(({ date, created, resolved }) => ({ date, created, resolved })),
});

const lowerType = (type: AnyReport): ReportType => type.toLowerCase() as ReportType;
/** The kind of a report, as GraphQL spells it. */
export const reportTypeOf = (type: ReportType): AnyReport => type.toUpperCase() as AnyReport;

/** Figures that were saved have the shape of the report that they were saved from. */
function savedFigures(type: AnyReport, data: unknown, locale: Locale): object {
  switch (type) {
    case 'CLASS_STATISTICS':
      return classStatistics(data as ClassFiguresFragment);
    case 'STUDENT_HISTORY':
      return studentHistory(data as HistoryFiguresFragment, locale);
    case 'DAILY_REPORT':
      return dailyReport(data as DailyFiguresFragment);
    case 'WEEKLY_SUMMARY':
    case 'MONTHLY_ANALYSIS':
      return periodReport(data as PeriodFiguresFragment);
    case 'FLAG_STATISTICS':
      return flagAnalytics(data as FlagFiguresFragment);
  }
}

const keyOf = (id: string | null): number | null => (id === null ? null : Number(id));

export const attendanceReportRow = (report: AttendanceReportRowFragment, locale: Locale): AttendanceReportRead => ({
  id: Number(report.id),
  report_type: lowerType(report.reportType),
  title: report.title,
  class: keyOf(report.schoolClassId),
  student: keyOf(report.studentId),
  start_date: report.startDate,
  end_date: report.endDate,
  data: report.data === null ? null : { ...savedFigures(report.reportType, report.data, locale) },
  generated_by: Number(report.generatedById),
  created_at: report.createdAt,
});
