import type { Context } from '../../context.js';
import { rows } from '../../reading.js';

/**
 * Records that are copied name the same files as their originals: each name counts as one more use, whoever uploaded the file. One that
 * comes several times counts so often; one that is not there is passed over.
 */
export async function shareFiles(ctx: Context, publicIds: readonly string[]): Promise<void> {
  if (!publicIds.length) return;
  const sql = `update stored_file f set uses = f.uses + n.uses, attached_at = coalesce(f.attached_at, :now::timestamptz)
    from (select p.id, count(*)::int as uses from unnest(:names::text[]) p(id) group by p.id) n
    where f.organization_id = :organization::bigint and f.public_id = n.id and f.deleted_at is null returning f.id::text`;
  await rows(ctx, sql, { names: publicIds, now: ctx.now }, ([id]) => ({ id }));
}
