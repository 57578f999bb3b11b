import { insertSelect, type Making } from './insert.js';

/** Turns the absences behind flags that were found justified into excused ones, and keeps what they said before. */
export async function excuse(making: Making, flags: readonly string[]): Promise<void> {
  await insertSelect(
    making,
    'attendance_mark',
    `with excused as (
       update attendance_record r set status = 'EXCUSED', marked_at = f.resolved_at, marked_by_id = f.resolved_by_id,
         updated_at = f.resolved_at
       from absence_flag f
       where f.id = any($1::bigint[]) and f.resolution_type = 'JUSTIFIED' and f.resolved_by_id is not null
         and r.organization_id = f.organization_id and r.student_id = f.student_id and r.date between f.run_starts_on and f.run_ends_on and r.status = 'ABSENT'
       returning r.*
     )
     insert into attendance_mark (organization_id, created_at, updated_at, session_instance_id, student_id, previous_status, status, cause, marked_by_id,
       marked_at)
     select organization_id, marked_at, marked_at, session_instance_id, student_id, 'ABSENT', 'EXCUSED', 'FLAG_RESOLVED', marked_by_id, marked_at
     from excused order by id`,
    [flags],
  );
}
