import type { Context } from '../context.js';
import { notFound } from '../errors.js';
import { formOf } from '../reading.js';

/** What events can be asked for by, and where its keys are. */
const tables = { SchoolClass: 'school_class', Assessment: 'assessment' } as const;

/** The numeric key of a row that is named by key or uuid; undefined when none is named. */
export async function rowKey(
  { organization, platform }: Context,
  type: keyof typeof tables,
  id: string | null | undefined,
): Promise<string | undefined> {
  if (id === null || id === undefined) return undefined;
  const form = formOf(id);
  if (!form) throw notFound(type, id);
  const column = form === 'key' ? 'id' : 'uuid';
  const { rows } = await platform.pool.query<{ id: string }>({
    name: `event_${tables[type]}_by_${column}`,
    text: `select id::text as id from ${tables[type]} where organization_id = $1 and ${column} = $2`,
    values: [organization.id, id],
  });
  if (!rows[0]) throw notFound(type, id);
  return rows[0].id;
}
