import type { Context } from '../../context.js';
import { selectObjects } from '../select-objects.js';
import type { FlaggedLesson, SchoolDay } from './absence-policy.js';

interface Found {
  student: string;
  date: string;
  absentFrom: FlaggedLesson | null;
  late: number;
  lateFor: FlaggedLesson | null;
  /** The school day before, when the student was there on it; asked for days of absence only. */
  there: string | null;
}

/** The last lesson of a day with a status. */
const lastWith = (status: string): string => `(array_agg(
    jsonb_build_object('sessionInstanceId', r.session_instance_id::text, 'schoolClassId', r.school_class_id::text)
    order by i.start_time desc, i.id desc) filter (where r.status = '${status}'))[1]`;

const select = `
  with troubled as (
    select r.student_id, r.date, ${lastWith('ABSENT')} as absent_from,
      count(*) filter (where r.status = 'LATE')::int as late, ${lastWith('LATE')} as late_for
    from attendance_record r join session_instance i on i.id = r.session_instance_id
    where r.organization_id = :organization and r.student_id = any(:students::bigint[]) and r.date >= :since::date and r.status in ('ABSENT', 'LATE')
    group by r.student_id, r.date
  ), ordered as (
    select t.*, lag(t.date) over (partition by t.student_id order by t.date) as earlier from troubled t
  )
  select o.student_id::text as student, o.date, o.absent_from as "absentFrom", o.late, o.late_for as "lateFor",
    case when o.absent_from is not null and o.earlier is not null then (
      select max(x.date) from attendance_record x
      where x.organization_id = :organization and x.student_id = o.student_id and x.date > o.earlier and x.date < o.date) end as there
  from ordered o order by o.student_id, o.date`;

/**
 * What the policy has to know of some students' days since one: those with an absence or a late arrival, and the school day before an
 * absence where the student was there. The other days of attendance change nothing, and there are many.
 */
export async function loadSchoolDays(ctx: Context, students: readonly string[], since: string): Promise<ReadonlyMap<string, SchoolDay[]>> {
  const days = new Map<string, SchoolDay[]>(students.map((student) => [student, []]));
  for (const { student, there, ...day } of await selectObjects<Found>(ctx, select, { students, since })) {
    if (there !== null) days.get(student)?.push({ date: there, absentFrom: null, late: 0, lateFor: null });
    days.get(student)?.push(day);
  }
  return days;
}
