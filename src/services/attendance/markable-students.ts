import type { Context } from '../../context.js';
import { enrolledOn } from '../../entities/structure/enrolled.js';
import { selectObjects } from '../select-objects.js';
import type { Lesson } from './lesson.js';
import type { Mark } from './mark.js';

/** A student who may be marked in a lesson, and how they are marked in it already. */
export interface MarkableStudent {
  readonly studentId: string;
  readonly studentName: string;
  readonly recordId: string | null;
  readonly mark: Mark | null;
}

const select = `
  select u.id::text as "studentId", u.full_name as "studentName", r.id::text as "recordId",
    case when r.id is not null then jsonb_build_object('status', r.status, 'lateMinutes', r.late_minutes, 'reason', r.reason, 'notes', r.notes) end as mark
  from unnest(:students::bigint[]) as asked(id)
  join user_account u on u.id = asked.id
  left join attendance_record r on r.session_instance_id = :session::bigint and r.student_id = asked.id
  where r.id is not null or exists (
    select from class_enrollment e
    where e.organization_id = :organization and e.student_id = asked.id and e.school_class_id = :schoolClass::bigint and ${enrolledOn('e', ':date::date')})`;

/** Those of some students who belong to the class on the day of a lesson, or are marked in it already, by key. */
export async function markableStudents(
  ctx: Context,
  lesson: Lesson,
  students: readonly string[],
): Promise<ReadonlyMap<string, MarkableStudent>> {
  const values = { students, session: lesson.id, schoolClass: lesson.classId, date: lesson.date };
  return new Map((await selectObjects<MarkableStudent>(ctx, select, values)).map((student) => [student.studentId, student]));
}
