import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { FileKind } from '../../entities/files/stored-file.js';
import type { StagedFile } from '../../gateways/storage/storage.js';
import { RefusedUpload } from './refused-upload.js';
import { checkDuration, headBytes, limitByHead, sizeOfImage, typeOfFile } from './sniff-type.js';
import type { FileType } from './upload-rules.js';

/** A file that has come in whole and is what it may be; its bytes are on this machine until they are stored or discarded. */
export interface ReceivedFile extends StagedFile, FileType {
  readonly width: number | null;
  readonly height: number | null;
  /** Removes the bytes, unless they have moved into the storage. */
  discard(): Promise<void>;
}
export interface ReceiveOptions {
  /** Folder that it comes into. */
  readonly incoming: string;
  readonly kinds: readonly FileKind[];
  /** Most bytes, where that is less than the kind allows. */
  readonly maxBytes?: number | undefined;
  /** How long all of it may take. */
  readonly timeLimitMs?: number;
}

/** How long an upload may take, in milliseconds: a client that sends nothing must not keep its place. */
export const longestMs = 5 * 60_000;

/**
 * Takes in one file. What is too large, too slow, cut off or of no type that is wanted is refused as soon as that shows, and leaves nothing
 * behind: no more than the limit is ever on disk. Throws `RefusedUpload`.
 */
export async function receiveFile(
  stream: Readable,
  { incoming, kinds, maxBytes = Infinity, timeLimitMs = longestMs }: ReceiveOptions,
): Promise<ReceivedFile> {
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const place = path.join(incoming, randomUUID());
  const discard = (): Promise<void> => rm(place, { force: true });
  const late = setTimeout(() => stream.destroy(new RefusedUpload('FILE_BROKEN')), timeLimitMs);
  try {
    const { bytes, checksum } = await written(stream, place, kinds, maxBytes);
    const type = await typeOfFile(place, kinds);
    const size = type.kind === FileKind.IMAGE ? await sizeOfImage(place) : { width: null, height: null };
    await checkDuration(place, type.kind);
    return { ...type, ...size, path: place, bytes, checksum, discard };
  } catch (error) {
    await discard();
    throw error;
  } finally {
    clearTimeout(late);
  }
}

async function written(
  stream: Readable,
  place: string,
  kinds: readonly FileKind[],
  maxBytes: number,
): Promise<{ bytes: number; checksum: string }> {
  const file = await open(place, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    let head = Buffer.alloc(0);
    let limit = maxBytes;
    let known = false;
    let bytes = 0;
    for await (const part of whole(stream)) {
      bytes += part.length;
      if (!known) {
        head = Buffer.concat([head, part.subarray(0, headBytes)]);
        known = head.length >= headBytes;
        if (known) limit = Math.min(limit, await limitByHead(head.subarray(0, headBytes), kinds));
      }
      if (bytes > limit) throw new RefusedUpload('FILE_SIZE', { max: limit });
      hash.update(part);
      await file.appendFile(part);
    }
    if (bytes === 0) throw new RefusedUpload('BLANK');
    await file.sync();
    return { bytes, checksum: hash.digest('hex') };
  } finally {
    await file.close();
  }
}

/** The parts of a stream; one that ends before its end is a broken file, whatever went wrong with it. */
async function* whole(stream: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const part of stream) yield part as Buffer;
  } catch (error) {
    throw error instanceof RefusedUpload ? error : new RefusedUpload('FILE_BROKEN');
  }
}
