import type { Context } from '../../context.js';
import { fault, invalid, phrase } from '../../errors.js';
import type { Locale } from '../../messages.js';

/** How many of the users of a row are named. */
const NAMED = 5;

/**
 * What uses a row that is about to be deleted: a select of `name`, or of the days of a timetable, with the row's key and the organization's for its `?`.
 * A student of a class whose account is deleted counts here: restored, they are in it again.
 */
const users = {
  AcademicYear: `select c.name from school_class c where c.academic_year_id = ? and c.organization_id = ? and c.deleted_at is null`,
  EducationalLevel: `select g.name from grade g where g.educational_level_id = ? and g.organization_id = ? and g.deleted_at is null`,
  Grade: `with used (id, organization) as (values (?::bigint, ?::bigint))
    select c.name from school_class c join used on c.grade_id = used.id and c.organization_id = used.organization where c.deleted_at is null
    union all select l.title from lesson l join used on l.grade_id = used.id and l.organization_id = used.organization where l.deleted_at is null`,
  SchoolClass: `with used (id, organization) as (values (?::bigint, ?::bigint))
    select u.full_name as name, null as "from", null as "to" from class_enrollment e join used on e.school_class_id = used.id and e.organization_id = used.organization
      join user_account u on u.id = e.student_id where e.is_active and e.deleted_at is null
    union all select null, t.effective_from::text, t.effective_to::text from timetable t
      join used on t.school_class_id = used.id and t.organization_id = used.organization where t.deleted_at is null`,
  Subject: `with used (id, organization) as (values (?::bigint, ?::bigint))
    select g.name from grade_subject gs join used on gs.subject_id = used.id and gs.organization_id = used.organization
      join grade g on g.id = gs.grade_id where g.deleted_at is null
    union select c.name from timetable_session s join used on s.subject_id = used.id and s.organization_id = used.organization
      join school_class c on c.id = s.school_class_id where s.deleted_at is null
    union select l.title from lesson l join used on l.subject_id = used.id and l.organization_id = used.organization where l.deleted_at is null
    union select a.title from assessment a join used on a.subject_id = used.id and a.organization_id = used.organization where a.deleted_at is null`,
  Room: `with used (id, organization) as (values (?::bigint, ?::bigint))
    select c.name from school_class c join used on c.room_id = used.id and c.organization_id = used.organization where c.deleted_at is null
    union select c.name from timetable_session s join used on s.room_id = used.id and s.organization_id = used.organization
      join school_class c on c.id = s.school_class_id where s.deleted_at is null`,
} as const;

/** A row that uses another: by its name, or a timetable by its days. */
interface User {
  readonly name: string | null;
  readonly from?: string | null;
  /** Null: until further notice. */
  readonly to?: string | null;
}
const nameOf = ({ name, from, to }: User, locale: Locale): string =>
  name ?? phrase(to == null ? 'TIMETABLE_SINCE' : 'TIMETABLE_OF', { from: from ?? null, to: to ?? null }, locale);

/** Refuses to delete a row that others still need, and names them. */
export async function refuseInUse(ctx: Context, kind: keyof typeof users, id: string): Promise<void> {
  const found = await ctx.em.execute<(User & { count: number })[]>(
    `select u.*, count(*) over ()::int as count from (${users[kind]}) u order by u limit ${NAMED}`,
    [id, ctx.organization.id],
  );
  const count = found[0]?.count ?? 0;
  if (!count) return;
  const by = `${found.map((user) => nameOf(user, ctx.locale)).join(', ')}${count > NAMED ? ', …' : ''}`;
  throw invalid(fault('id', 'IN_USE', { by, count }));
}
