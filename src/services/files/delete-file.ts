import type { Context } from '../../context.js';
import { StoredFile } from '../../entities/files/stored-file.js';
import { fault, invalid } from '../../errors.js';
import { within } from '../../permissions/within.js';
import { audit } from '../identity/audit.js';

/** Takes a file away that no record names. Nobody reads it from now on; its bytes go with the next collection. */
export async function deleteFile(ctx: Context, id: string): Promise<{ deletedFileId: string; deletedAt: Date }> {
  const file = await within(ctx, StoredFile, id, { lock: true });
  if (file.uses > 0) throw invalid(fault('id', 'IN_USE', { by: file.context, count: file.uses }));
  file.deletedAt = ctx.now;
  audit(ctx, 'deleteFile', 'StoredFile', file.id, { publicId: file.publicId });
  return { deletedFileId: file.id, deletedAt: ctx.now };
}
