import type { Context } from '../../context.js';
import { ReportType } from '../../entities/attendance/attendance-report.js';
import { Role } from '../../entities/identity/role.js';
import type { Platform } from '../../platform.js';
import { addDays, type Day, mondayOf } from '../../services/calendar.js';
import { statisticsOfClass } from '../../services/attendance/reports/class-statistics.js';
import { flagStatistics } from '../../services/attendance/reports/flag-statistics.js';
import type { Period } from '../../services/attendance/reports/period.js';
import { dailyAttendanceReport, periodReport } from '../../services/attendance/reports/period-report.js';
import { studentAttendanceHistory } from '../../services/attendance/reports/student-attendance-history.js';
import { schoolLogins } from './accounts.js';
import { insert, type Making } from './insert.js';
import type { School } from './organizations.js';

/** Saves one report of each type that nobody has saved yet, with the figures that the director would see. */
export async function makeReports(making: Making, school: School, today: Day, director: string): Promise<void> {
  const { rows } = await making.client.query<{ student: string; id: string; name: string; saved: ReportType[] }>(about, [
    school.id,
    schoolLogins.student.email,
  ]);
  const [found] = rows;
  if (!found) return;
  const ctx = contextOf(making, school, today, director);
  // Reports over all of a big school need plans of their own; those for any school and any days take minutes.
  await making.client.query('set local plan_cache_mode = force_custom_plan');
  const month = { startDate: addDays(today, -28), endDate: addDays(today, -1) };
  const monday = addDays(mondayOf(today), -7);
  const reports: readonly Saving[] = [
    {
      type: ReportType.CLASS_STATISTICS,
      title: 'Assiduité de la classe A',
      days: month,
      schoolClass: found.id,
      figures: (days) => statisticsOfClass(ctx, found, days),
    },
    {
      type: ReportType.STUDENT_HISTORY,
      title: 'Historique de Sara Alami',
      days: month,
      student: found.student,
      figures: (days) => studentAttendanceHistory(ctx, found.student, days),
    },
    {
      type: ReportType.DAILY_REPORT,
      title: 'Bilan de la journée',
      days: { startDate: month.endDate, endDate: month.endDate },
      figures: ({ startDate }) => dailyAttendanceReport(ctx, startDate),
    },
    {
      type: ReportType.WEEKLY_SUMMARY,
      title: 'Bilan de la semaine',
      days: { startDate: monday, endDate: addDays(monday, 6) },
      figures: (days) => periodReport(ctx, days),
    },
    { type: ReportType.MONTHLY_ANALYSIS, title: 'Bilan de quatre semaines', days: month, figures: (days) => periodReport(ctx, days) },
    { type: ReportType.FLAG_STATISTICS, title: 'Suivi des signalements', days: month, figures: (days) => flagStatistics(ctx, days) },
  ];
  for (const { type, title, days, schoolClass = null, student = null, figures } of reports) {
    if (found.saved.includes(type)) continue;
    await insert(making, 'attendance_report', [
      {
        organization_id: school.id,
        created_at: making.now,
        updated_at: making.now,
        report_type: type,
        title,
        school_class_id: schoolClass,
        student_id: student,
        start_date: days.startDate,
        end_date: days.endDate,
        data: await figures(days),
        generated_by_id: director,
      },
    ]);
  }
}

interface Saving {
  readonly type: ReportType;
  readonly title: string;
  readonly days: Period;
  readonly schoolClass?: string;
  readonly student?: string;
  readonly figures: (days: Period) => Promise<object>;
}

/** Sara, her class, and the types of which there is a report already. */
const about = `
  select p.id::text as student, c.id::text as id, c.name,
    array(select distinct x.report_type from attendance_report x where x.organization_id = $1) as saved
  from student p join user_account u on u.id = p.id join school_class c on c.id = p.school_class_id
  where p.organization_id = $1 and lower(u.email) = $2`;

/** The director's, who sees everything. Reports only read: of the platform they use the connection, which sees what is being made. */
const contextOf = ({ client, now }: Making, school: School, today: Day, director: string): Context =>
  ({
    organization: { ...school, slug: 'madrasti', name: 'madrasti' },
    viewer: { userId: director, role: Role.ADMIN, sessionId: '0', expiresAt: now },
    now,
    today,
    scope: 'all',
    writing: false,
    platform: { pool: client } as unknown as Platform,
  }) as Partial<Context> as Context;
