import type { Context } from '../../context.js';
import { RegisterStatus, SessionInstance } from '../../entities/timetable/session-instance.js';
import { fault, invalid } from '../../errors.js';
import { within } from '../../permissions/within.js';
import { rows } from '../../reading.js';
import { audit } from '../identity/audit.js';

const uses = `
  select (select count(*)::int from attendance_record r where r.session_instance_id = :session::bigint) as records,
    (select count(*)::int from absence_flag f where f.session_instance_id = :session::bigint and (f.deleted_at is null or f.status <> 'ACTIVE')) as flags`;

/** The history of a register that was reset, and the flags that were withdrawn with it, go with the lesson; the audit keeps the marks. */
const removal = `
  with flags as (
    delete from absence_flag where organization_id = :organization and session_instance_id = :session::bigint and status = 'ACTIVE' and deleted_at is not null
  ), marks as (
    delete from attendance_mark where organization_id = :organization and session_instance_id = :session::bigint
    returning id, student_id, previous_status, status, marked_by_id, marked_at
  )
  select to_jsonb(marks) as mark from marks order by id`;

/** Deletes a dated lesson that nobody has taken the register of. */
export async function deleteSessionInstance(ctx: Context, id: string): Promise<{ deletedSessionInstanceId: string; deletedAt: Date }> {
  const session = await within(ctx, SessionInstance, id, { lock: true });
  const { registerStatus } = session;
  if (registerStatus !== RegisterStatus.NOT_STARTED) throw invalid(fault('id', 'WRONG_STATE', { status: registerStatus }));
  const [used] = await rows(ctx, uses, { session: session.id }, ([records, flags]) => ({ records, flags }));
  if (used?.records) throw invalid(fault('id', 'IN_USE', { by: 'AttendanceRecord' }));
  if (used?.flags) throw invalid(fault('id', 'IN_USE', { by: 'AbsenceFlag' }));
  const marks = await rows(ctx, removal, { session: session.id }, ([mark]) => mark as object);
  audit(ctx, 'deleteSessionInstance', 'SessionInstance', session.id, { date: session.date, schoolClassId: session.schoolClass.id, marks });
  ctx.em.remove(session);
  return { deletedSessionInstanceId: session.id, deletedAt: ctx.now };
}
