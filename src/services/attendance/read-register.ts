import type { Context } from '../../context.js';
import type { AttendanceStatus } from '../../entities/attendance/attendance-record.js';
import { SessionInstance } from '../../entities/timetable/session-instance.js';
import { within } from '../../permissions/within.js';
import { refTo, type RowRef } from '../../schema/complete.js';
import { selectObjects } from '../select-objects.js';

/** One student of a register. */
export interface RegisterEntry {
  studentId: string;
  studentName: string;
  student: RowRef;
  status: AttendanceStatus | null;
  previousStatus: AttendanceStatus | null;
  record: RowRef | null;
}
export interface Register {
  sessionInstance: RowRef;
  entries: RegisterEntry[];
}

const select = `
  select u.id::text as "studentId", u.full_name as "studentName", r.status, r.id::text as "recordId", earlier.status as "previousStatus"
  from (
    select e.student_id as id from class_enrollment e
    where e.organization_id = :organization and e.school_class_id = :schoolClass::bigint and e.deleted_at is null
      and e.enrollment_date <= :date::date and (e.is_active or e.ended_on >= :date::date)
    union
    select r.student_id from attendance_record r where r.session_instance_id = :session::bigint
  ) listed
  join user_account u on u.id = listed.id
  left join attendance_record r on r.session_instance_id = :session::bigint and r.student_id = listed.id
  left join lateral (
    select x.status from attendance_record x join session_instance i on i.id = x.session_instance_id
    where x.organization_id = :organization and x.student_id = listed.id and x.date <= :date::date
      and (x.date < :date::date or i.start_time < :start::time)
    order by x.date desc, i.start_time desc limit 1
  ) earlier on true
  order by u.last_name, u.first_name, u.id`;

/** Every student of the class on the day of a lesson, and whoever is marked in it, with how each attended the lesson before. */
export async function entriesOf(ctx: Context, session: SessionInstance): Promise<RegisterEntry[]> {
  const found = await selectObjects<Omit<RegisterEntry, 'student' | 'record'> & { recordId: string | null }>(ctx, select, {
    session: session.id,
    schoolClass: session.schoolClass.id,
    date: session.date,
    start: session.startTime,
  });
  return found.map(({ recordId, ...entry }) => ({
    ...entry,
    student: refTo(entry.studentId),
    record: recordId === null ? null : refTo(recordId),
  }));
}

/** The register of a lesson. */
export async function readRegister(ctx: Context, sessionInstanceId: string): Promise<Register> {
  const session = await within(ctx, SessionInstance, sessionInstanceId);
  return { sessionInstance: session, entries: await entriesOf(ctx, session) };
}
