import type { Context } from '../../context.js';
import { notFound } from '../../errors.js';
import { columnOf } from '../../permissions/matrix.js';
import { visibleRows } from '../../permissions/visibility.js';
import { formOf } from '../../reading.js';
import { run } from '../../reading/run.js';
import { statement } from '../../reading/statement.js';

/** One column of a job that the viewer sees, named by key or uuid. */
async function columnOfSeen(ctx: Context, id: string, column: 'id::text' | 'output'): Promise<unknown> {
  const form = formOf(id);
  const text = `select t.${column} from job t where t.organization_id = :organization and t.${form === 'key' ? 'id' : 'uuid'} = :job
    and (${visibleRows('Job', columnOf(ctx.viewer))})`;
  const [row] = form ? await run(ctx, statement(text), { job: id }) : [];
  if (!row) throw notFound('Job', id);
  return row[0] ?? null;
}

/** The numeric key of a job that the viewer sees; undefined when none is named. */
export const jobKey = async (ctx: Context, id: string | null | undefined): Promise<string | undefined> =>
  id === null || id === undefined ? undefined : String(await columnOfSeen(ctx, id, 'id::text'));

/** The text that a job wrote; null as long as it has not ended well, or when it writes none. */
export const jobOutput = async (ctx: Context, id: string): Promise<string | null> =>
  (await columnOfSeen(ctx, id, 'output')) as string | null;
