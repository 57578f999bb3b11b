import type { Context } from '../../../context.js';
import { AttendanceReport, ReportType } from '../../../entities/attendance/attendance-report.js';
import { SchoolClass } from '../../../entities/structure/school-class.js';
import { within } from '../../../permissions/within.js';
import type { RowRef } from '../../../schema/complete.js';
import { actingUser } from '../../acting-user.js';
import type { Day } from '../../calendar.js';
import { Faults } from '../../faults.js';
import { classStatistics } from './class-statistics.js';
import { flagStatistics } from './flag-statistics.js';
import { dailyAttendanceReport, periodReport } from './period-report.js';
import type { Period } from './period.js';
import { studentAttendanceHistory } from './student-attendance-history.js';

export interface CreateAttendanceReportInput {
  readonly reportType: ReportType;
  readonly title?: string | null;
  readonly schoolClassId?: string | null;
  readonly studentId?: string | null;
  readonly startDate: Day;
  readonly endDate: Day;
}

/** Saves a report as it is now. A class or student out of reach is not found. */
export async function createAttendanceReport(ctx: Context, input: CreateAttendanceReportInput): Promise<{ attendanceReport: RowRef }> {
  const { reportType, startDate } = input;
  const faults = new Faults();
  faults.when(reportType === ReportType.CLASS_STATISTICS && !input.schoolClassId, 'input.schoolClassId', 'REQUIRED');
  faults.when(reportType === ReportType.STUDENT_HISTORY && !input.studentId, 'input.studentId', 'REQUIRED');
  faults.when(input.endDate < startDate, 'input.endDate', 'BEFORE', { other: 'startDate' });
  faults.stop();

  const endDate = reportType === ReportType.DAILY_REPORT ? startDate : input.endDate;
  const { data, schoolClassId, studentId } = await figuresOf(ctx, input, { startDate, endDate });
  const attendanceReport = ctx.em.create(AttendanceReport, {
    organization: ctx.organization.id,
    reportType,
    title: input.title ?? null,
    schoolClass: schoolClassId,
    student: studentId,
    startDate,
    endDate,
    data,
    generatedById: actingUser(ctx),
    createdAt: ctx.now,
  });
  return { attendanceReport };
}

/** The figures, and the keys of the class or student that they are about. */
async function figuresOf(
  ctx: Context,
  { reportType, schoolClassId, studentId }: CreateAttendanceReportInput,
  period: Period,
): Promise<{ data: object; schoolClassId: string | null; studentId: string | null }> {
  const schoolClass = schoolClassId ? (await within(ctx, SchoolClass, schoolClassId)).id : null;
  const about = { schoolClassId: schoolClass, studentId: null };
  switch (reportType) {
    case ReportType.CLASS_STATISTICS:
      return { data: await classStatistics(ctx, schoolClass ?? '', period), ...about };
    case ReportType.STUDENT_HISTORY: {
      const data = await studentAttendanceHistory(ctx, studentId, period);
      return { data, schoolClassId: null, studentId: data.studentId };
    }
    case ReportType.DAILY_REPORT:
      return { data: await dailyAttendanceReport(ctx, period.startDate, schoolClass), ...about };
    case ReportType.WEEKLY_SUMMARY:
    case ReportType.MONTHLY_ANALYSIS:
      return { data: await periodReport(ctx, period, schoolClass), ...about };
    case ReportType.FLAG_STATISTICS:
      return { data: await flagStatistics(ctx, period), schoolClassId: null, studentId: null };
  }
}
