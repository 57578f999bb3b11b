import type { Context } from '../../context.js';
import { Teacher } from '../../entities/identity/teacher.js';
import { notFound } from '../../errors.js';
import { reachOf } from '../../permissions/visibility.js';
import { idIs, rows } from '../../reading.js';

/** The key of a teacher of the organization. */
export async function teacherKey(ctx: Context, id: string): Promise<string> {
  const named = idIs('t.id', Teacher, id);
  const sql = `select t.id as c0 from teacher t join user_account u on u.id = t.id
    where t.organization_id = :organization and u.deleted_at is null and ${named?.sql ?? 'false'}`;
  const [found] = await rows(ctx, sql, named?.values ?? {}, ([key]) => ({ key: String(key) }));
  if (!found) throw notFound('Teacher', id);
  return found.key;
}

/** The key of a teacher whose lessons the viewer may see, or some of them: of anybody else nothing is told, not even that they teach. */
export async function teacherInReach(ctx: Context, id: string): Promise<string> {
  const key = await teacherKey(ctx, id);
  if (ctx.scope === 'all' || key === ctx.viewer?.userId) return key;
  const sql = `select t.id as c0 from timetable_session t where t.organization_id = :organization and t.is_live and t.teacher_id = :teacher
    and ${reachOf(ctx, 'TimetableSession', 't')} limit 1`;
  const seen = await rows(ctx, sql, { teacher: key }, () => ({}));
  if (!seen.length) throw notFound('Teacher', id);
  return key;
}
