import type { Context } from '../../context.js';
import { MarkCause } from '../../entities/attendance/attendance-mark.js';
import { rows } from '../../reading.js';
import { actingUser } from '../acting-user.js';
import type { Lesson } from './lesson.js';
import type { Mark } from './mark.js';
import type { MarkableStudent } from './markable-students.js';

/** The record of each student, and what it said before in the history, in one statement however many there are. */
const saving = `
  with given as (
    select * from jsonb_to_recordset(:marks::jsonb) as m(student bigint, previous text, status text, "lateMinutes" int, reason text, notes text, cause text)
  ), saved as (
    insert into attendance_record (organization_id, created_at, updated_at, session_instance_id, student_id, school_class_id, date,
      status, late_minutes, reason, notes, marked_at, marked_by_id)
    select :organization, :now::timestamptz, :now::timestamptz, :session::bigint, g.student, :schoolClass::bigint, :date::date,
      g.status, g."lateMinutes", g.reason, g.notes, :now::timestamptz, :by::bigint
    from given g order by g.student
    on conflict (session_instance_id, student_id) do update set updated_at = excluded.updated_at, status = excluded.status,
      late_minutes = excluded.late_minutes, reason = excluded.reason, notes = excluded.notes, marked_at = excluded.marked_at,
      marked_by_id = excluded.marked_by_id
    returning id, student_id
  ), remembered as (
    insert into attendance_mark (organization_id, created_at, updated_at, session_instance_id, student_id, previous_status, status, cause,
      marked_by_id, marked_at)
    select :organization, :now::timestamptz, :now::timestamptz, :session::bigint, g.student, g.previous, g.status, g.cause, :by::bigint,
      :now::timestamptz
    from given g order by g.student
  )
  select student_id::text as student, id::text as id from saved`;

/** Stores marks of one lesson and keeps the history of what they replace. Gives the key of each record by student. */
export async function saveMarks(
  ctx: Context,
  lesson: Lesson,
  marks: readonly { readonly student: MarkableStudent; readonly mark: Mark }[],
): Promise<ReadonlyMap<string, string>> {
  if (!marks.length) return new Map();
  const given = marks.map(({ student, mark }) => ({
    ...mark,
    student: student.studentId,
    previous: student.mark?.status ?? null,
    cause: student.mark ? MarkCause.CORRECTION : MarkCause.MARK,
  }));
  const values = {
    marks: JSON.stringify(given),
    session: lesson.id,
    schoolClass: lesson.classId,
    date: lesson.date,
    now: ctx.now,
    by: actingUser(ctx),
  };
  return new Map(await rows(ctx, saving, values, ([student, id]) => [String(student), String(id)] as const));
}
