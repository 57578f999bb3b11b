import type { Context } from '../context.js';
import { notFound } from '../errors.js';
import { formOf } from '../reading.js';

/** The numeric key of a class that is named by key or uuid; undefined when none is named. */
export async function classKey({ organization, platform }: Context, id: string | null | undefined): Promise<string | undefined> {
  if (id === null || id === undefined) return undefined;
  const form = formOf(id);
  if (!form) throw notFound('SchoolClass', id);
  const column = form === 'key' ? 'id' : 'uuid';
  const { rows } = await platform.pool.query<{ id: string }>({
    name: `event_class_by_${column}`,
    text: `select id::text as id from school_class where organization_id = $1 and ${column} = $2`,
    values: [organization.id, id],
  });
  if (!rows[0]) throw notFound('SchoolClass', id);
  return rows[0].id;
}
