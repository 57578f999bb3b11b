import type { Context } from '../../context.js';
import { type FileKind, StoredFile } from '../../entities/files/stored-file.js';
import { Role } from '../../entities/identity/role.js';
import { run } from '../../reading/run.js';
import { statement } from '../../reading/statement.js';
import { actingUser } from '../acting-user.js';
import type { Faults } from '../faults.js';

/** Who may use a file that somebody else uploaded. */
const mayUseOthers: ReadonlySet<Role> = new Set([Role.ADMIN, Role.STAFF]);

/**
 * Takes an uploaded file into use by a record that is about to keep its public id, and answers it. Notes a fault at `path`, and answers
 * undefined, when the organization has no such file, it is neither the viewer's own nor the viewer's to use for others (both
 * `UNKNOWN_ID`), or it is none of `kinds` (`WRONG_KIND`). Call it once for each record that names the file, and `releaseFile` when the
 * record no longer does; `exchangeFile` does both.
 */
export async function claimFile(
  ctx: Context,
  faults: Faults,
  path: string,
  publicId: string,
  kinds: readonly FileKind[],
): Promise<StoredFile | undefined> {
  const file = await lockedFile(ctx, publicId);
  const viewer = actingUser(ctx);
  if (!file || !(file.owner.id === viewer || (ctx.viewer && mayUseOthers.has(ctx.viewer.role)))) {
    faults.add(path, 'UNKNOWN_ID', { resource: 'StoredFile', id: publicId });
    return undefined;
  }
  if (!kinds.includes(file.kind)) {
    faults.add(path, 'WRONG_KIND', { kind: file.kind, allowed: kinds.join(', ') });
    return undefined;
  }
  file.uses += 1;
  file.attachedAt ??= ctx.now;
  return file;
}

/** A record no longer names a file. A file that none names any more is removed after a day, unless one takes it up again. */
export async function releaseFile(ctx: Context, publicId: string | null): Promise<void> {
  const file = publicId === null ? null : await lockedFile(ctx, publicId);
  // Records of before there were uploads name files that never were.
  if (!file || file.uses === 0) return;
  file.uses -= 1;
  if (file.uses === 0) file.attachedAt = null;
}

/** What a record named becomes what it is to name: nothing happens when that is the same, or is left out. */
export async function exchangeFile(
  ctx: Context,
  faults: Faults,
  path: string,
  { from, to, kinds }: { from: string | null; to: string | null | undefined; kinds: readonly FileKind[] },
): Promise<StoredFile | undefined> {
  if (to === undefined || to === from) return undefined;
  const file = to === null ? undefined : await claimFile(ctx, faults, path, to, kinds);
  await releaseFile(ctx, from);
  return file;
}

/** The same for a list: each file that comes is claimed, at `path.<place>`, and each that goes is released. A file counts once. */
export async function exchangeFiles(
  ctx: Context,
  faults: Faults,
  path: string,
  { from, to, kinds }: { from: readonly string[] | null | undefined; to: readonly string[] | null | undefined; kinds: readonly FileKind[] },
): Promise<void> {
  if (to === undefined) return;
  const [before, after] = [new Set(from), new Set(to)];
  for (const [place, publicId] of (to ?? []).entries())
    if (!before.has(publicId) && to?.indexOf(publicId) === place) await claimFile(ctx, faults, `${path}.${place}`, publicId, kinds);
  for (const publicId of before) if (!after.has(publicId)) await releaseFile(ctx, publicId);
}

const locked = statement(
  'select t.id as c0 from stored_file t where t.organization_id = :organization and t.public_id = :public_id and t.deleted_at is null for no key update of t',
);
/** Locked: of two records that claim and release it at once, each counts. */
async function lockedFile(ctx: Context, publicId: string): Promise<StoredFile | null> {
  // PostgreSQL has no text with a null character in it.
  if (publicId.includes('\0')) return null;
  const [found] = await run(ctx, locked, { public_id: publicId });
  return found ? ctx.em.findOne(StoredFile, String(found[0]), { refresh: true }) : null;
}
