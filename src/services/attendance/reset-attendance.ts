import type { Context } from '../../context.js';
import type { AttendanceStatus } from '../../entities/attendance/attendance-record.js';
import { MarkCause } from '../../entities/attendance/attendance-mark.js';
import { RegisterStatus, SessionInstance } from '../../entities/timetable/session-instance.js';
import { fault, invalid } from '../../errors.js';
import { within } from '../../permissions/within.js';
import { rows } from '../../reading.js';
import type { RowRef } from '../../schema/complete.js';
import { actingUser } from '../acting-user.js';
import { audit } from '../identity/audit.js';
import { followChanges } from './follow-changes.js';
import { lessonOf } from './lesson.js';
import { lockStudents } from './lock-students.js';
import { registerChanged, registerOf } from './register-changed.js';

const marked = `select r.student_id::text as id from attendance_record r where r.organization_id = :organization and r.session_instance_id = :session`;

const withdrawal = `
  with gone as (
    delete from attendance_record r where r.organization_id = :organization and r.session_instance_id = :session::bigint
    returning r.id, r.student_id, r.status
  ), remembered as (
    insert into attendance_mark (organization_id, created_at, updated_at, session_instance_id, student_id, previous_status, status, cause,
      marked_by_id, marked_at)
    select :organization, :now::timestamptz, :now::timestamptz, :session::bigint, g.student_id, g.status, null, :cause::text, :by::bigint, :now::timestamptz
    from gone g
  )
  select g.id::text as id, g.student_id::text as student, u.full_name as name, g.status from gone g join user_account u on u.id = g.student_id`;

/**
 * Puts a register back to its beginning: its records are withdrawn, and so are the flags that no other record calls for; guardians who
 * were alerted are told. The history stays, and says who did it.
 */
export async function resetAttendance(
  ctx: Context,
  { sessionInstanceId }: { sessionInstanceId: string },
): Promise<{ sessionInstance: RowRef; recordsWithdrawn: number; notificationsSent: number }> {
  const session = await within(ctx, SessionInstance, sessionInstanceId, { lock: true });
  const { registerStatus } = session;
  if (registerStatus === RegisterStatus.NOT_STARTED)
    throw invalid(fault('input.sessionInstanceId', 'WRONG_STATE', { status: registerStatus }));

  const students = await rows(ctx, marked, { session: session.id }, ([id]) => ({ id: String(id) }));
  await lockStudents(
    ctx,
    students.map(({ id }) => id),
  );
  const lesson = await lessonOf(ctx, session.id);
  const values = { session: session.id, now: ctx.now, by: actingUser(ctx), cause: MarkCause.RESET };
  const changes = await rows(ctx, withdrawal, values, ([id, student, name, status]) => ({
    lesson,
    studentId: String(student),
    studentName: String(name),
    recordId: String(id),
    previous: status as AttendanceStatus,
    status: null,
  }));
  session.registerStatus = RegisterStatus.NOT_STARTED;
  Object.assign(session, { startedAt: null, startedById: null, completedAt: null, completedById: null });
  const { notificationsSent } = await followChanges(ctx, changes);
  audit(ctx, 'resetAttendance', 'SessionInstance', session.id, {
    registerStatus,
    marks: Object.fromEntries(changes.map(({ studentId, previous }) => [studentId, previous])),
  });
  registerChanged(ctx, registerOf(session));
  return { sessionInstance: session, recordsWithdrawn: changes.length, notificationsSent };
}
