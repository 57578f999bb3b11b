import type { Route } from '../../dialect.js';
import {
  AttendanceReport,
  AttendanceReports,
  ClassStatistics,
  CreateAttendanceReport,
  DailyAttendanceReport,
  FlagStatistics,
  MonthlyAttendanceAnalysis,
  StudentAttendanceHistory,
  WeeklyAttendanceSummary,
} from '../operations.js';
import { route } from '../route.js';
import {
  attendanceReportRow,
  classStatistics,
  dailyReport,
  flagAnalytics,
  periodReport,
  reportTypeOf,
  studentHistory,
} from '../shapes/attendance-report.js';
import { createdWithin } from '../shapes/created-within.js';
import { idOf, present } from '../shapes/present.js';

/** Reports that were saved, and reports as of now. */
export const attendanceReports: readonly Route[] = [
  route('GET /api/attendance/reports/', AttendanceReports, {
    order: {
      id: 'ID',
      report_type: 'REPORT_TYPE',
      title: 'TITLE',
      class: 'SCHOOL_CLASS',
      student: 'STUDENT',
      start_date: 'START_DATE',
      end_date: 'END_DATE',
      generated_by: 'GENERATED_BY',
      created_at: 'CREATED_AT',
    },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      filter: { reportType: query.report_type && reportTypeOf(query.report_type), search: query.search, ...createdWithin(query) },
    }),
    reply: (data, { paged, locale }) => paged(data.attendanceReports, (report) => attendanceReportRow(report, locale)),
  }),
  route('POST /api/attendance/reports/', CreateAttendanceReport, {
    names: { 'input.schoolClassId': 'class' },
    variables: ({ body }) => ({
      input: {
        reportType: reportTypeOf(body.report_type),
        title: body.title,
        schoolClassId: idOf(body.class),
        studentId: idOf(body.student),
        startDate: body.start_date,
        endDate: body.end_date,
      },
    }),
    reply: ({ createAttendanceReport }, { locale }) => attendanceReportRow(present(createAttendanceReport.attendanceReport), locale),
  }),
  route('GET /api/attendance/reports/:id/', AttendanceReport, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ attendanceReport }, { locale }) => attendanceReportRow(attendanceReport, locale),
  }),
  route('GET /api/attendance/reports/class_statistics/', ClassStatistics, {
    variables: ({ query }) => ({ schoolClassId: idOf(query.class), startDate: query.start_date, endDate: query.end_date }),
    reply: (data) => classStatistics(data.classStatistics),
  }),
  route('GET /api/attendance/reports/student_history/', StudentAttendanceHistory, {
    variables: ({ query }) => ({ studentId: idOf(query.student), startDate: query.start_date, endDate: query.end_date }),
    reply: ({ studentAttendanceHistory }, { locale }) => studentHistory(studentAttendanceHistory, locale),
  }),
  route('GET /api/attendance/reports/daily_report/', DailyAttendanceReport, {
    variables: ({ query }) => ({ date: query.date, schoolClassId: idOf(query.class) }),
    reply: ({ dailyAttendanceReport }) => dailyReport(dailyAttendanceReport),
  }),
  route('GET /api/attendance/reports/weekly_summary/', WeeklyAttendanceSummary, {
    variables: ({ query }) => ({ weekStart: query.week_start, schoolClassId: idOf(query.class) }),
    reply: ({ weeklyAttendanceSummary }) => periodReport(weeklyAttendanceSummary),
  }),
  route('GET /api/attendance/reports/monthly_analysis/', MonthlyAttendanceAnalysis, {
    variables: ({ query }) => ({ month: query.month, schoolClassId: idOf(query.class) }),
    reply: ({ monthlyAttendanceAnalysis }) => periodReport(monthlyAttendanceAnalysis),
  }),
  route('GET /api/attendance/reports/flag_statistics/', FlagStatistics, {
    variables: ({ query }) => ({ startDate: query.start_date, endDate: query.end_date }),
    reply: (data) => flagAnalytics(data.flagStatistics),
  }),
];
