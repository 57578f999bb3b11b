import type { Context } from '../../context.js';
import { enrolledNow } from '../../entities/structure/enrolled.js';
import { fault, invalid } from '../../errors.js';
import { rows } from '../../reading.js';
import { selectObjects } from '../select-objects.js';

const theirClasses = `c.organization_id = :organization and c.max_students is not null and c.id in (
  select h.school_class_id from class_enrollment h where h.student_id = :student::bigint and h.is_active and h.deleted_at is null)`;
/** As when somebody enrolls: of two who want the last seat, one gets it. */
const locking = `select c.id::text as id from school_class c where ${theirClasses} order by c.id for no key update`;
const full = `
  select c.name as "className", c.max_students as max from school_class c
  where ${theirClasses}
    and (select count(*) from class_enrollment e where e.organization_id = :organization and e.school_class_id = c.id and ${enrolledNow('e')}) >= c.max_students
  order by c.id`;

/** Refuses to bring a student back whose seat in a class was given to somebody else meanwhile. Until then they hold none. */
export async function refuseTakenSeat(ctx: Context, student: string): Promise<void> {
  await rows(ctx, locking, { student }, (row) => row);
  const classes = await selectObjects<{ className: string; max: number }>(ctx, full, { student });
  if (classes.length) throw invalid(...classes.map((facts) => fault('id', 'CLASS_FULL', facts)));
}
