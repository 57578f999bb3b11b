import type { Context } from '../../context.js';
import { fault, invalid } from '../../errors.js';

/** How many of the users of a row are named. */
const NAMED = 5;

/** What uses a row that is about to be deleted: a select of `name`, with the row's key and the organization's for its `?`. */
const users = {
  AcademicYear: `select c.name from school_class c where c.academic_year_id = ? and c.organization_id = ? and c.deleted_at is null`,
  EducationalLevel: `select g.name from grade g where g.educational_level_id = ? and g.organization_id = ? and g.deleted_at is null`,
  Grade: `select c.name from school_class c where c.grade_id = ? and c.organization_id = ? and c.deleted_at is null`,
  SchoolClass: `with used (id, organization) as (values (?::bigint, ?::bigint))
    select u.full_name as name from class_enrollment e join used on e.school_class_id = used.id and e.organization_id = used.organization
      join user_account u on u.id = e.student_id where e.is_active and e.deleted_at is null
    union all select t.effective_from::text || ' – ' || coalesce(t.effective_to::text, '') from timetable t
      join used on t.school_class_id = used.id and t.organization_id = used.organization where t.deleted_at is null`,
  Subject: `with used (id, organization) as (values (?::bigint, ?::bigint))
    select g.name from grade_subject gs join used on gs.subject_id = used.id and gs.organization_id = used.organization
      join grade g on g.id = gs.grade_id where g.deleted_at is null
    union select c.name from timetable_session s join used on s.subject_id = used.id and s.organization_id = used.organization
      join school_class c on c.id = s.school_class_id where s.deleted_at is null`,
  Room: `with used (id, organization) as (values (?::bigint, ?::bigint))
    select c.name from school_class c join used on c.room_id = used.id and c.organization_id = used.organization where c.deleted_at is null
    union select c.name from timetable_session s join used on s.room_id = used.id and s.organization_id = used.organization
      join school_class c on c.id = s.school_class_id where s.deleted_at is null`,
} as const;

/** Refuses to delete a row that others still need, and names them. */
export async function refuseInUse(ctx: Context, kind: keyof typeof users, id: string): Promise<void> {
  const found = await ctx.em.execute<{ name: string; count: number }[]>(
    `select name, count(*) over ()::int as count from (${users[kind]}) u order by name limit ${NAMED}`,
    [id, ctx.organization.id],
  );
  const count = found[0]?.count ?? 0;
  if (!count) return;
  const by = `${found.map(({ name }) => name).join(', ')}${count > NAMED ? ', …' : ''}`;
  throw invalid(fault('id', 'IN_USE', { by, count }));
}
