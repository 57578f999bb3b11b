import type { Context } from '../../context.js';
import type { AttendanceStatus } from '../../entities/attendance/attendance-record.js';
import { enrolledOn } from '../../entities/structure/enrolled.js';
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
  previousSessionInstanceId: string | null;
  previousStatus: AttendanceStatus | null;
  record: RowRef | null;
}
export interface Register {
  sessionInstance: RowRef;
  entries: RegisterEntry[];
}

/** Lessons that began before this one. */
const before = `i.organization_id = :organization and i.date <= :date::date and (i.date < :date::date or i.start_time < :start::time)`;

/** The lesson before is the latest that the student is marked in, or that was taken the register of in a class of theirs. */
const select = `
  select u.id::text as "studentId", u.full_name as "studentName", r.status, r.id::text as "recordId",
    earlier.id::text as "previousSessionInstanceId", earlier.status as "previousStatus"
  from (
    select e.student_id as id from class_enrollment e
    where e.organization_id = :organization and e.school_class_id = :schoolClass::bigint and ${enrolledOn('e', ':date::date')}
    union
    select r.student_id from attendance_record r where r.session_instance_id = :session::bigint
  ) listed
  join user_account u on u.id = listed.id
  left join attendance_record r on r.session_instance_id = :session::bigint and r.student_id = listed.id
  left join lateral (
    select either.id, either.status from (
      (select i.id, x.status, i.date, i.start_time from attendance_record x join session_instance i on i.id = x.session_instance_id
        where x.organization_id = :organization and x.student_id = listed.id and x.date <= :date::date and ${before}
        order by x.date desc, i.start_time desc limit 1)
      union all
      (select held.id, null, held.date, held.start_time from class_enrollment e
        cross join lateral (
          select i.id, i.date, i.start_time from session_instance i
          where i.school_class_id = e.school_class_id and i.date >= e.enrollment_date and (e.is_active or i.date <= e.ended_on)
            and i.register_status <> 'NOT_STARTED' and ${before}
          order by i.date desc, i.start_time desc limit 1
        ) held
        where e.organization_id = :organization and e.student_id = listed.id and e.deleted_at is null)
    ) either
    order by either.date desc, either.start_time desc, either.status nulls last limit 1
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
