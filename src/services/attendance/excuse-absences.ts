import type { Context } from '../../context.js';
import { MarkCause } from '../../entities/attendance/attendance-mark.js';
import { AttendanceStatus } from '../../entities/attendance/attendance-record.js';
import { rows } from '../../reading.js';
import { actingUser } from '../acting-user.js';
import type { MarkChange } from './follow-changes.js';
import { lessonsByKey } from './lesson.js';

const excuse = `
  with excused as (
    update attendance_record r set status = 'EXCUSED', marked_at = :now::timestamptz, marked_by_id = :by::bigint, updated_at = :now::timestamptz
    where r.organization_id = :organization and r.student_id = :student::bigint and r.date between :from::date and :until::date and r.status = 'ABSENT'
    returning r.id, r.session_instance_id
  ), remembered as (
    insert into attendance_mark (organization_id, created_at, updated_at, session_instance_id, student_id, previous_status, status, cause,
      marked_by_id, marked_at)
    select :organization, :now::timestamptz, :now::timestamptz, e.session_instance_id, :student::bigint, 'ABSENT', 'EXCUSED', :cause::text, :by::bigint,
      :now::timestamptz
    from excused e order by e.id
  )
  select id::text as id, session_instance_id::text as session from excused`;

/** Excuses a student's absences within some days, and keeps the history. The student is locked. */
export async function excuseAbsences(
  ctx: Context,
  student: { id: string; name: string },
  { from, until }: { from: string; until: string },
): Promise<MarkChange[]> {
  const values = { student: student.id, from, until, now: ctx.now, by: actingUser(ctx), cause: MarkCause.FLAG_RESOLVED };
  const excused = await rows(ctx, excuse, values, ([id, session]) => ({ id: String(id), session: String(session) }));
  const lessons = excused.length
    ? await lessonsByKey(
        ctx,
        excused.map(({ session }) => session),
      )
    : new Map<string, never>();
  return excused.flatMap(({ id, session }) => {
    const lesson = lessons.get(session);
    return lesson
      ? [
          {
            lesson,
            studentId: student.id,
            studentName: student.name,
            recordId: id,
            previous: AttendanceStatus.ABSENT,
            status: AttendanceStatus.EXCUSED,
          },
        ]
      : [];
  });
}
