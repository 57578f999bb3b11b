import { ReportType } from '../../entities/attendance/attendance-report.js';
import { addDays, type Day, mondayOf } from '../../services/calendar.js';
import { schoolLogins } from './accounts.js';
import { insertSelect, type Making } from './insert.js';
import type { School } from './organizations.js';

/** Saves one report of each type that nobody has saved yet, with the figures of its days. */
export async function makeReports(making: Making, school: School, today: Day, admin: string): Promise<void> {
  const month: readonly [Day, Day] = [addDays(today, -28), addDays(today, -1)];
  const monday = addDays(mondayOf(today), -7);
  const reports: readonly (readonly [type: ReportType, title: string, days: readonly [Day, Day], data: string])[] = [
    [ReportType.CLASS_STATISTICS, 'Assiduité de la classe A', month, classStatistics],
    [ReportType.STUDENT_HISTORY, 'Historique de Sara Alami', month, studentHistory],
    [ReportType.DAILY_REPORT, 'Bilan de la journée', [month[1], month[1]], daily],
    [ReportType.WEEKLY_SUMMARY, 'Bilan de la semaine', [monday, addDays(monday, 6)], period],
    [ReportType.MONTHLY_ANALYSIS, 'Bilan de quatre semaines', month, period],
    [ReportType.FLAG_STATISTICS, 'Suivi des signalements', month, flagStatistics],
  ];
  for (const [type, title, [from, until], data] of reports) {
    await insertSelect(making, 'attendance_report', saving(data), [
      school.id,
      type,
      title,
      from,
      until,
      admin,
      schoolLogins.student.email,
      making.now,
    ]);
  }
}

const rate = `coalesce(round(100.0 * count(*) filter (where status in ('PRESENT', 'LATE')) / nullif(count(*), 0), 1), 0)`;
const away = `count(*) filter (where status in ('ABSENT', 'EXCUSED'))`;
const late = `count(*) filter (where status = 'LATE')`;

/** `a`: what the report is about. `r`: the records that it counts, `s`: its lessons, `f`: the flags of its days. */
const saving = (data: string): string => `
  with a as (
    select p.id as student_id, p.school_class_id, u.full_name, c.name as class_name,
      case $2 when 'STUDENT_HISTORY' then p.id end as student, case $2 when 'CLASS_STATISTICS' then p.school_class_id end as class
    from student p join user_account u on u.id = p.id join school_class c on c.id = p.school_class_id
    where p.organization_id = $1 and lower(u.email) = $7 and not exists (select from attendance_report x where x.organization_id = $1 and x.report_type = $2)
  ), r as (
    select r.* from attendance_record r, a
    where r.organization_id = $1 and r.date between $4 and $5 and (a.student is null or r.student_id = a.student) and (a.class is null or r.school_class_id = a.class)
  ), s as (
    select i.* from session_instance i, a where i.organization_id = $1 and i.date between $4 and $5 and i.register_status = 'CLOSED'
      and (a.class is null or i.school_class_id = a.class)
  ), f as (
    select f.*, (f.created_at at time zone 'UTC')::date as day from absence_flag f, a
    where f.organization_id = $1 and f.deleted_at is null and f.created_at >= $4::date and (a.student is null or f.student_id = a.student)
  ), of_student as (
    select student_id, count(*) as all_of, count(*) filter (where status = 'PRESENT') as present, ${rate} as rate, ${away} as away, ${late} as late from r group by 1
  )
  insert into attendance_report (organization_id, created_at, updated_at, report_type, title, school_class_id, student_id, start_date, end_date, data, generated_by_id)
  select $1, $8, $8, $2, $3, a.class, a.student, $4, $5, ${data}, $6 from a`;

const days = `'period', jsonb_build_object('startDate', $4::date, 'endDate', $5::date)`;
const size = `'totalSessions', (select count(*) from s), 'totalStudents', (select count(*) from of_student)`;
const statistics = `'statistics', (select jsonb_build_object('overallAttendanceRate', ${rate}, 'totalAbsences', ${away}, 'totalLateArrivals', ${late},
    'excusedAbsences', count(*) filter (where status = 'EXCUSED'), 'unexcusedAbsences', count(*) filter (where status = 'ABSENT'),
    'chronicAbsenceStudents', (select count(distinct student_id) from f where flag_type = 'CHRONIC_ABSENCE' and student_id in (select student_id from of_student)),
    'perfectAttendanceStudents', (select count(*) from of_student where present = all_of)) from r)`;
const trends = `'dailyTrends', (select coalesce(jsonb_agg(jsonb_build_object('date', date, 'attendanceRate', rate, 'absentCount', away) order by date), '[]')
    from (select date, ${rate} as rate, ${away} as away from r group by date) d)`;
const classes = `'classes', (select coalesce(jsonb_agg(jsonb_build_object('classId', c.id::text, 'className', c.name, 'attendanceRate', rate, 'absentCount', away,
    'lateCount', late) order by c.name), '[]')
    from (select school_class_id, ${rate} as rate, ${away} as away, ${late} as late from r group by 1) d join school_class c on c.id = d.school_class_id)`;

const classStatistics = `jsonb_build_object('classId', a.class::text, 'className', a.class_name, ${days}, ${size}, ${statistics}, ${trends},
    'studentBreakdown', (select coalesce(jsonb_agg(jsonb_build_object('studentId', o.student_id::text, 'studentName', u.full_name, 'attendanceRate', o.rate,
      'totalAbsences', o.away, 'totalLate', o.late,
      'currentFlags', (select count(*) from f where f.student_id = o.student_id and f.status = 'ACTIVE')) order by u.full_name), '[]')
      from of_student o join user_account u on u.id = o.student_id))`;
const daily = `jsonb_build_object('date', $4::date, ${size}, ${statistics}, ${classes})`;
const period = `jsonb_build_object(${days}, ${size}, ${statistics}, ${trends}, ${classes})`;

const studentHistory = `jsonb_build_object('studentId', a.student::text, 'studentName', a.full_name, 'class', a.class_name, ${days},
    'summary', (select jsonb_build_object('attendanceRate', ${rate}, 'totalSessions', count(*),
      'present', count(*) filter (where status in ('PRESENT', 'LATE')), 'absent', ${away}, 'late', ${late}, 'excused', count(*) filter (where status = 'EXCUSED')) from r),
    'attendanceCalendar', (select coalesce(jsonb_agg(jsonb_build_object('date', date, 'sessions', sessions) order by date), '[]') from (
      select r.date, jsonb_agg(jsonb_build_object('subject', j.name, 'status', r.status, 'markedAt', to_char(i.start_time, 'HH24:MI'), 'lateMinutes', r.late_minutes)
        order by i.start_time) as sessions
      from r join session_instance i on i.id = r.session_instance_id join subject j on j.id = i.subject_id group by r.date) d),
    'absencePatterns', jsonb_build_object(
      'mostAbsentDay', (select trim(to_char(date, 'Day')) from r where status in ('ABSENT', 'EXCUSED') group by 1 order by count(*) desc, 1 limit 1),
      'mostAbsentSubject', (select j.name from r join session_instance i on i.id = r.session_instance_id join subject j on j.id = i.subject_id
        where r.status in ('ABSENT', 'EXCUSED') group by 1 order by count(*) desc, 1 limit 1),
      'absenceReasons', (select coalesce(jsonb_object_agg(reason, n), '{}') from (select reason, count(*) as n from r
        where status in ('ABSENT', 'EXCUSED') and reason is not null group by 1) d)),
    'flagsHistory', (select coalesce(jsonb_agg(jsonb_build_object('flagId', id::text, 'createdDate', day, 'resolvedDate', resolved_at::date,
      'reason', resolution_notes) order by id), '[]') from f))`;

const countBy = (column: string, values: readonly string[]): string =>
  `jsonb_build_object(${values.map((value) => `'${value}', (select count(*) from f where ${column} = '${value}')`).join(', ')})`;
const flagStatistics = `jsonb_build_object(${days}, 'totalFlags', (select count(*) from f), 'active', (select count(*) from f where status = 'ACTIVE'),
    'resolved', (select count(*) from f where status = 'RESOLVED'), 'dismissed', (select count(*) from f where status = 'DISMISSED'),
    'byType', ${countBy('flag_type', ['ABSENCE', 'CHRONIC_ABSENCE', 'LATE_PATTERN'])}, 'byPriority', ${countBy('priority', ['LOW', 'MEDIUM', 'HIGH', 'URGENT'])},
    'averageResolutionHours', (select round(avg(extract(epoch from resolved_at - created_at) / 3600), 1) from f where resolved_at is not null),
    'trends', (select coalesce(jsonb_agg(jsonb_build_object('date', day, 'created', created, 'resolved', resolved) order by day), '[]') from (
      select day, count(*) as created, count(*) filter (where status = 'RESOLVED') as resolved from f group by day) d))`;
