import type { Context } from '../../context.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { notFound } from '../../errors.js';
import { conditionOf } from '../../permissions/visibility.js';
import { idIs, rows } from '../../reading.js';

/** The key of a class that the viewer reaches at this root field; another is not found. */
export async function classInReach(ctx: Context, id: string): Promise<string> {
  const named = idIs('t.id', SchoolClass, id);
  const sql = `select t.id as c0 from school_class t where t.organization_id = :organization and t.deleted_at is null
    and ${named?.sql ?? 'false'} and ${conditionOf('SchoolClass', ctx.scope)}`;
  const [found] = await rows(ctx, sql, named?.values ?? {}, ([key]) => ({ key: String(key) }));
  if (!found) throw notFound('SchoolClass', id);
  return found.key;
}
