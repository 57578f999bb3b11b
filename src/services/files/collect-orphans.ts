import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Platform } from '../../platform.js';

/** What a collection removed. */
export interface Collected {
  /** Rows with their bytes: deleted files, and those that no record named for a day. */
  readonly files: number;
  /** Bytes that no row names. */
  readonly strays: number;
}

/** How long a file waits for a record to name it, and bytes for a row, in milliseconds. */
export const orphanAgeMs = 86_400_000;
/** No upload takes so long: what is still in the folder of incoming files was left by a server that ended. */
const leftoverAgeMs = 3_600_000;
/** Rows taken up in one step, keys looked up in one statement. */
const atOnce = 200;

/**
 * Removes what an organization's uploads left behind. A file is condemned in one statement, which no record can name it after; then its bytes
 * go, then its row: a crash in between is made good by the next collection, and no row that anybody sees is without its bytes.
 */
export async function collectOrphans(
  { pool, files: { storage } }: Pick<Platform, 'pool' | 'files'>,
  organizationId: string,
  now: Date,
): Promise<Collected> {
  const before = new Date(now.getTime() - orphanAgeMs);
  await pool.query(
    'update stored_file set deleted_at = $3 where organization_id = $1 and attached_at is null and updated_at < $2 and deleted_at is null',
    [organizationId, before, now],
  );
  let files = 0;
  for (;;) {
    const { rows } = await pool.query<{ id: string; key: string }>(
      'select id::text, storage_key as key from stored_file where organization_id = $1 and deleted_at is not null order by id limit $2',
      [organizationId, atOnce],
    );
    for (const { key } of rows) await storage.remove(key);
    await pool.query('delete from stored_file where organization_id = $1 and id = any($2)', [organizationId, rows.map(({ id }) => id)]);
    files += rows.length;
    if (rows.length < atOnce) break;
  }

  let strays = 0;
  let old: string[] = [];
  const removeStrays = async (): Promise<void> => {
    const { rows } = await pool.query<{ key: string }>(
      'select key from unnest($2::text[]) key where not exists (select from stored_file f where f.organization_id = $1 and f.storage_key = key)',
      [organizationId, old],
    );
    for (const { key } of rows) await storage.remove(key);
    strays += rows.length;
    old = [];
  };
  for await (const { key, storedAt } of storage.list(organizationId)) {
    // Bytes are stored before their row: young ones may be about to get it.
    if (storedAt < before) old.push(key);
    if (old.length >= atOnce) await removeStrays();
  }
  if (old.length) await removeStrays();
  return { files, strays };
}

/** Removes what uploads left on this machine that a crash cut off. */
export async function removeLeftovers({ storage: { incoming } }: Platform['files'], now: Date): Promise<void> {
  for (const name of await readdir(incoming).catch(() => [])) {
    const place = path.join(incoming, name);
    const found = await stat(place).catch(() => undefined);
    if (found && now.getTime() - found.mtimeMs > leftoverAgeMs) await rm(place, { force: true });
  }
}
