import type { Context } from '../../../context.js';
import { AttendanceStatus } from '../../../entities/attendance/attendance-record.js';
import { Student } from '../../../entities/identity/student.js';
import { fault, invalid, notFound } from '../../../errors.js';
import { studentsSeenAttending } from '../../../permissions/attendance.js';
import { reachOf } from '../../../permissions/visibility.js';
import { idIs } from '../../../reading.js';
import { weekdayOf } from '../../calendar.js';
import { selectObjects } from '../../select-objects.js';
import { wallClock } from '../../../entities/wall-clock.sql.js';
import type { Period } from './period.js';

export interface StudentHistory {
  studentId: string;
  studentName: string;
  className: string | null;
  period: Period;
  summary: { attendanceRate: number; totalSessions: number; present: number; absent: number; late: number; excused: number };
  attendanceCalendar: { date: string; sessions: Lesson[] }[];
  absencePatterns: {
    mostAbsentDayOfWeek: number | null;
    mostAbsentSubject: string | null;
    absenceReasons: { reason: string; count: number }[];
  };
  flagsHistory: { flagId: string; createdDate: string; resolvedDate: string | null; reason: string | null }[];
}
interface Lesson {
  subject: string;
  status: AttendanceStatus;
  markedTime: string;
  lateMinutes: number | null;
}
interface Found extends Lesson {
  date: string;
  reason: string | null;
}

interface StudentOfHistory {
  id: string;
  name: string;
  className: string | null;
}

/** The students whose attendance the viewer may see: the one who is named, or two of all, enough to know whether there is only one. */
function studentsInReach(ctx: Context, id: string | null): Promise<StudentOfHistory[]> {
  const named = idIs('t.id', Student, id);
  return selectObjects(
    ctx,
    `select t.id::text as id, u.full_name as name, coalesce(c.name, (
        select k.name from class_enrollment e join school_class k on k.id = e.school_class_id
        where e.student_id = t.id and e.deleted_at is null order by e.is_active desc, e.enrollment_date desc limit 1)) as "className"
     from student t join user_account u on u.id = t.id left join school_class c on c.id = t.school_class_id
     where t.organization_id = :organization and u.deleted_at is null and ${named?.sql ?? 'true'} and ${studentsSeenAttending(ctx.scope)} limit 2`,
    named?.values ?? {},
  );
}

/** The student who is asked for; else the viewer, or the viewer's only child. Whoever sees others' children has to say whom. */
async function studentAskedFor(ctx: Context, id: string | null | undefined): Promise<StudentOfHistory> {
  const asked = id ?? null;
  if (asked === null && ctx.scope !== 'own' && ctx.scope !== 'children') throw invalid(fault('studentId', 'REQUIRED'));
  const [found, another] = await studentsInReach(ctx, asked);
  if (found && !another) return found;
  throw asked === null ? invalid(fault('studentId', 'REQUIRED')) : notFound('Student', asked);
}

/** How a student attended in a period: each lesson, what the absences have in common, and the flags. */
export async function studentAttendanceHistory(
  ctx: Context,
  studentId: string | null | undefined,
  period: Period,
): Promise<StudentHistory> {
  const student = await studentAskedFor(ctx, studentId);
  const values = { student: student.id, ...period };
  const lessons = await selectObjects<Found>(
    ctx,
    `select r.date, b.name as subject, r.status, to_char(${wallClock('r.marked_at')}, 'HH24:MI') as "markedTime", r.late_minutes as "lateMinutes", r.reason
     from attendance_record r join session_instance i on i.id = r.session_instance_id join subject b on b.id = i.subject_id
     where r.organization_id = :organization and r.student_id = :student::bigint and r.date between :startDate::date and :endDate::date
       and ${reachOf(ctx, 'AttendanceRecord', 'r')}
     order by r.date, i.start_time, r.id`,
    values,
  );
  const flagsHistory = await selectObjects<StudentHistory['flagsHistory'][number]>(
    ctx,
    `select f.id::text as "flagId", ${wallClock('f.created_at')}::date as "createdDate", ${wallClock('f.resolved_at')}::date as "resolvedDate",
       f.resolution_notes as reason
     from absence_flag f
     where f.organization_id = :organization and f.student_id = :student::bigint and f.deleted_at is null
       and ${wallClock('f.created_at')}::date between :startDate::date and :endDate::date and ${reachOf(ctx, 'AbsenceFlag', 'f')}
     order by f.created_at, f.id`,
    values,
  );
  return {
    studentId: student.id,
    studentName: student.name,
    className: student.className,
    period,
    summary: summaryOf(lessons),
    attendanceCalendar: [...Map.groupBy(lessons, ({ date }) => date)].map(([date, held]) => ({
      date,
      sessions: held.map(({ subject, status, markedTime, lateMinutes }) => ({ subject, status, markedTime, lateMinutes })),
    })),
    absencePatterns: patternsOf(lessons),
    flagsHistory,
  };
}

/** Late arrivals count as there, excused absences as absences. */
function summaryOf(lessons: readonly Found[]): StudentHistory['summary'] {
  const count = (...statuses: AttendanceStatus[]): number => lessons.filter(({ status }) => statuses.includes(status)).length;
  const present = count(AttendanceStatus.PRESENT, AttendanceStatus.LATE);
  return {
    attendanceRate: lessons.length ? Math.round((1000 * present) / lessons.length) / 10 : 0,
    totalSessions: lessons.length,
    present,
    absent: count(AttendanceStatus.ABSENT, AttendanceStatus.EXCUSED),
    late: count(AttendanceStatus.LATE),
    excused: count(AttendanceStatus.EXCUSED),
  };
}

/** What absences have in common. One without a reason is told by whether it is excused. */
function patternsOf(lessons: readonly Found[]): StudentHistory['absencePatterns'] {
  const missed = lessons.filter(({ status }) => status === AttendanceStatus.ABSENT || status === AttendanceStatus.EXCUSED);
  const reasonOf = ({ reason, status }: Found): string => reason ?? (status === AttendanceStatus.EXCUSED ? 'excused' : 'unexcused');
  return {
    mostAbsentDayOfWeek: mostFrequent(missed.map(({ date }) => weekdayOf(date)))[0]?.value ?? null,
    mostAbsentSubject: mostFrequent(missed.map(({ subject }) => subject))[0]?.value ?? null,
    absenceReasons: mostFrequent(missed.map(reasonOf)).map(({ value, count }) => ({ reason: value, count })),
  };
}

/** Values with how often they occur, the most frequent first; among equals, the smaller. */
function mostFrequent<T extends string | number>(values: readonly T[]): { value: T; count: number }[] {
  const counted = [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({ value, count: all.length }));
  return counted.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
