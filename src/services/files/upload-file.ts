import type { Readable } from 'node:stream';
import type { Context } from '../../context.js';
import type { StoredFile } from '../../entities/files/stored-file.js';
import type { UploadContext } from '../../entities/files/upload-context.js';
import { actingUser } from '../acting-user.js';
import { outsideTransaction } from '../outside-transaction.js';
import { allowedUpload } from './allowed-upload.js';
import { spendUpload } from './spend-upload.js';
import { receiveFile, type ReceivedFile } from './receive-file.js';
import { RefusedUpload } from './refused-upload.js';
import { newStorageKey, rowOf, unguessable } from './store-file.js';

/** A file of a multipart request, as it comes in. */
export interface IncomingFile {
  readonly filename: string;
  createReadStream(): Readable;
}
export interface UploadFileInput {
  readonly file: IncomingFile | Promise<IncomingFile>;
  readonly context: UploadContext;
  readonly isPrivate?: boolean | null;
}

/** Takes in a file of the viewer's, checks it while it comes and stores it. Until a record names it, it waits a day to be removed again. */
export async function uploadFile(ctx: Context, { file, context, isPrivate }: UploadFileInput): Promise<{ file: StoredFile }> {
  const rule = allowedUpload(ctx, context);
  await spendUpload(ctx);
  const { storage } = ctx.platform.files;
  const ownerId = actingUser(ctx);
  const storageKey = newStorageKey(ctx.organization.id);
  let isStored = false;
  // A client that sends slowly must not keep a connection of the database.
  const { received, fileName } = await outsideTransaction(ctx, async () => {
    const incoming = await arrived(file);
    const received = await taken(() => receiveFile(incoming.createReadStream(), { incoming: storage.incoming, kinds: rule.kinds }));
    ctx.unit?.brought?.(received.checksum);
    try {
      if (!ctx.dryRun) await storage.put(storageKey, received);
      isStored = !ctx.dryRun;
    } finally {
      await received.discard();
    }
    return { received, fileName: incoming.filename };
  }).catch(async (error: unknown) => {
    // It was taken in before, under the same key.
    if (isStored) await storage.remove(storageKey).catch(() => undefined);
    throw error;
  });
  const publicId = `${rule.folder}/user${ownerId}_${unguessable()}`;
  return {
    file: rowOf(ctx, received, { publicId, ownerId, context, isPrivate: rule.isPrivate || isPrivate === true, fileName }, storageKey),
  };
}

/** A request that ends before its file began has no file. */
const arrived = (file: UploadFileInput['file']): Promise<IncomingFile> =>
  Promise.resolve(file).catch(() => {
    throw new RefusedUpload('FILE_BROKEN').at('input.file');
  });

async function taken(receive: () => Promise<ReceivedFile>): Promise<ReceivedFile> {
  try {
    return await receive();
  } catch (error) {
    throw error instanceof RefusedUpload ? error.at('input.file') : error;
  }
}
