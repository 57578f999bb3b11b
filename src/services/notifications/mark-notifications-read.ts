import type { Context } from '../../context.js';
import { fault, sayFault } from '../../errors.js';
import { formOf, rows } from '../../reading.js';
import { refTo, type RowRef } from '../../schema/complete.js';
import { actingUser } from '../acting-user.js';

const marking = `
  with marked as (
    update notification n set read_at = coalesce(n.read_at, :now::timestamptz), status = 'READ',
      updated_at = case when n.read_at is null then :now::timestamptz else n.updated_at end
    where n.organization_id = :organization and n.recipient_id = :reader::bigint and (n.id = any(:keys::bigint[]) or n.uuid = any(:uuids::uuid[]))
    returning n.id, n.uuid
  )
  select id::text as id, uuid::text as uuid from marked order by id`;

/** Says that the viewer has read some notifications. Ids of others' are answered as errors, and nothing of theirs is changed. */
export async function markNotificationsRead(
  ctx: Context,
  { ids }: { readonly ids: readonly string[] },
): Promise<{ notifications: RowRef[]; updatedIds: string[]; errors: { id: string; path: string; code: string; message: string }[] }> {
  const keys = ids.filter((id) => formOf(id) === 'key');
  const uuids = ids.filter((id) => formOf(id) === 'uuid');
  const marked = await rows(ctx, marking, { now: ctx.now, reader: actingUser(ctx), keys, uuids }, ([id, uuid]) => ({
    id: String(id),
    uuid: String(uuid),
  }));
  const known = new Set(marked.flatMap(({ id, uuid }) => [id, uuid]));
  return {
    notifications: marked.map(({ id }) => refTo(id)),
    updatedIds: marked.map(({ id }) => id),
    errors: ids.flatMap((id, place) => {
      if (known.has(id.toLowerCase())) return [];
      const wrong = fault(`input.ids.${place}`, 'UNKNOWN_ID', { resource: 'Notification', id });
      return [{ id, path: wrong.path, code: wrong.code, message: sayFault(wrong, ctx.locale) }];
    }),
  };
}
