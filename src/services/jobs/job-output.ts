import type { Context } from '../../context.js';
import { notFound } from '../../errors.js';
import { visibleRows } from '../../permissions/visibility.js';
import { columnOf } from '../../permissions/matrix.js';
import { formOf } from '../../reading.js';
import { run } from '../../reading/run.js';
import { statement } from '../../reading/statement.js';

/** The text that a job wrote; null as long as it has not ended well, or when it writes none. */
export async function jobOutput(ctx: Context, id: string): Promise<string | null> {
  const form = formOf(id);
  const text = `select t.output from job t where t.organization_id = :organization and t.${form === 'key' ? 'id' : 'uuid'} = :job
    and (${visibleRows('Job', columnOf(ctx.viewer))})`;
  const [row] = form ? await run(ctx, statement(text), { job: id }) : [];
  if (!row) throw notFound('Job', id);
  return (row[0] ?? null) as string | null;
}
