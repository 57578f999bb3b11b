import type { Context } from '../../context.js';
import { notFound } from '../../errors.js';
import { columnOf } from '../../permissions/matrix.js';
import { visibleRows } from '../../permissions/visibility.js';
import { formOf } from '../../reading.js';
import { run } from '../../reading/run.js';
import { statement } from '../../reading/statement.js';

/** The numeric key of a job that the viewer sees, named by key or uuid; undefined when none is named. */
export async function jobKey(ctx: Context, id: string | null | undefined): Promise<string | undefined> {
  if (id === null || id === undefined) return undefined;
  const form = formOf(id);
  const text = `select t.id::text from job t where t.organization_id = :organization and t.${form === 'key' ? 'id' : 'uuid'} = :job
    and (${visibleRows('Job', columnOf(ctx.viewer))})`;
  const [row] = form ? await run(ctx, statement(text), { job: id }) : [];
  if (!row) throw notFound('Job', id);
  return String(row[0]);
}
