import type { Context } from '../../../context.js';
import { enrolledBetween } from '../../../entities/structure/enrolled.js';
import { conditionOf, over } from '../../../permissions/visibility.js';
import { settingsOf } from '../../../settings.js';
import { selectObjects } from '../../select-objects.js';
import type { Period } from './period.js';

/** What is counted of some classes in some days. Rates are percentages with one decimal; 0 when nobody was marked. */
export interface AttendanceStatistics {
  overallAttendanceRate: number;
  totalAbsences: number;
  totalLateArrivals: number;
  excusedAbsences: number;
  unexcusedAbsences: number;
  chronicAbsenceStudents: number;
  perfectAttendanceStudents: number;
}
export interface DailyTrend {
  date: string;
  attendanceRate: number;
  absentCount: number;
}
export interface ClassBreakdown {
  classId: string;
  className: string;
  attendanceRate: number;
  absentCount: number;
  lateCount: number;
}
export interface StudentBreakdown {
  studentId: string;
  studentName: string;
  attendanceRate: number;
  totalAbsences: number;
  totalLate: number;
  currentFlags: number;
}
export interface Totals {
  totalSessions: number;
  totalStudents: number;
  statistics: AttendanceStatistics;
}

/** Late arrivals count as there, excused absences as absences. */
const rate = `coalesce(round(100.0 * count(*) filter (where m.status in ('PRESENT', 'LATE')) / nullif(count(m.status), 0), 1), 0)::float8`;
const absent = `count(*) filter (where m.status in ('ABSENT', 'EXCUSED'))::int`;

/** The classes in reach, or one of them, with the marks of the period and the students of those days. */
const basis = (ctx: Context): string => `
  classes as (
    select c.id, c.name, c.is_active from school_class c
    where c.organization_id = :organization and c.deleted_at is null and (:schoolClass::bigint is null or c.id = :schoolClass::bigint)
      and ${over(conditionOf('SchoolClass', ctx.scope), 'c')}
  ), marks as (
    select r.student_id, r.school_class_id, r.date, r.status from attendance_record r
    where r.organization_id = :organization and r.date between :startDate::date and :endDate::date and r.school_class_id in (select id from classes)
  ), students as (
    select e.student_id as id from class_enrollment e
    where e.organization_id = :organization and e.school_class_id in (select id from classes)
      and ${enrolledBetween('e', ':startDate::date', ':endDate::date')}
    union select m.student_id from marks m
  )`;
const values = ({ startDate, endDate }: Period, schoolClass: string | null) => ({ startDate, endDate, schoolClass });

/** How the classes in reach, or one of them, attended in a period. */
export async function totalsOf(ctx: Context, period: Period, schoolClass: string | null): Promise<Totals> {
  const { chronicAbsences, windowDays } = settingsOf(ctx.organization).attendance;
  const [found] = await selectObjects<Totals>(
    ctx,
    `with ${basis(ctx)}, chronic as (
      select distinct d.student_id from (
        select a.student_id, a.date, lag(a.date, :before::int) over (partition by a.student_id order by a.date) as first
        from (select distinct m.student_id, m.date from marks m where m.status = 'ABSENT') a
      ) d where d.date - d.first < :windowDays::int
    ), perfect as (
      select m.student_id from marks m group by m.student_id having bool_and(m.status = 'PRESENT')
    )
    select (select count(*)::int from session_instance i where i.organization_id = :organization and i.date between :startDate::date and :endDate::date
        and i.register_status <> 'NOT_STARTED' and i.school_class_id in (select id from classes)) as "totalSessions",
      (select count(*)::int from students) as "totalStudents",
      (select jsonb_build_object('overallAttendanceRate', ${rate}, 'totalAbsences', ${absent},
        'totalLateArrivals', count(*) filter (where m.status = 'LATE'), 'excusedAbsences', count(*) filter (where m.status = 'EXCUSED'),
        'unexcusedAbsences', count(*) filter (where m.status = 'ABSENT'), 'chronicAbsenceStudents', (select count(*) from chronic),
        'perfectAttendanceStudents', (select count(*) from perfect)) from marks m) as statistics`,
    { ...values(period, schoolClass), before: chronicAbsences - 1, windowDays },
  );
  if (!found) throw new Error('a count gave no row');
  return found;
}

/** The same day by day, for days with a mark. */
export const trendsOf = (ctx: Context, period: Period, schoolClass: string | null): Promise<DailyTrend[]> =>
  selectObjects(
    ctx,
    `with ${basis(ctx)} select m.date, ${rate} as "attendanceRate", ${absent} as "absentCount" from marks m group by m.date order by m.date`,
    values(period, schoolClass),
  );

/** The same class by class, by name: classes in use, and others with a mark. */
export const classesOf = (ctx: Context, period: Period, schoolClass: string | null): Promise<ClassBreakdown[]> =>
  selectObjects(
    ctx,
    `with ${basis(ctx)}
    select c.id::text as "classId", c.name as "className", ${rate} as "attendanceRate", ${absent} as "absentCount",
      count(*) filter (where m.status = 'LATE')::int as "lateCount"
    from classes c left join marks m on m.school_class_id = c.id
    group by c.id, c.name, c.is_active having c.is_active or count(m.status) > 0 order by c.name, c.id`,
    values(period, schoolClass),
  );

/** The same student by student, by name. */
export const studentsOf = (ctx: Context, period: Period, schoolClass: string | null): Promise<StudentBreakdown[]> =>
  selectObjects(
    ctx,
    `with ${basis(ctx)}
    select u.id::text as "studentId", u.full_name as "studentName", ${rate} as "attendanceRate", ${absent} as "totalAbsences",
      count(*) filter (where m.status = 'LATE')::int as "totalLate",
      (select count(*)::int from absence_flag f where f.organization_id = :organization and f.student_id = u.id and f.status = 'ACTIVE' and f.deleted_at is null) as "currentFlags"
    from students s join user_account u on u.id = s.id left join marks m on m.student_id = s.id
    group by u.id order by u.last_name, u.first_name, u.id`,
    values(period, schoolClass),
  );
