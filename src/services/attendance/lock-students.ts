import type { Context } from '../../context.js';
import { formOf, rows } from '../../reading.js';

/**
 * Keeps other changes of these students' attendance waiting until this one ends, so that what is read of it next still holds when flags
 * are written. Whoever also locks a lesson or a flag locks in this order: lesson, students, records, flags. Gives the keys of the students
 * by what the client called them, key or uuid; one that is not there is left out.
 */
export async function lockStudents(ctx: Context, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const keys = ids.filter((id) => formOf(id) === 'key');
  const uuids = ids.filter((id) => formOf(id) === 'uuid');
  const found = await rows(
    ctx,
    `select s.id::text as id, s.uuid::text as uuid from student s
     where s.organization_id = :organization and (s.id = any(:keys::bigint[]) or s.uuid = any(:uuids::uuid[])) order by s.id for no key update`,
    { keys, uuids },
    ([id, uuid]) => ({ id: String(id), uuid: String(uuid) }),
  );
  const called = new Map(found.flatMap(({ id, uuid }) => [[id, id] as const, [uuid, id] as const]));
  return new Map(
    ids.flatMap((id) => [[id, called.get(id.toLowerCase())] as const]).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
