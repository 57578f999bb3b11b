import { randomBytes } from 'node:crypto';
import type { Context } from '../../context.js';
import { StoredFile } from '../../entities/files/stored-file.js';
import type { UploadContext } from '../../entities/files/upload-context.js';
import { User } from '../../entities/identity/user.js';
import type { ReceivedFile } from './receive-file.js';
import type { Storage } from '../../gateways/storage/storage.js';

/** What is known of a received file besides its content. */
export interface FileFacts {
  readonly publicId: string;
  readonly ownerId: string;
  readonly context: UploadContext;
  readonly isPrivate: boolean;
  readonly fileName: string | null;
}

/** A new place in the storage: nothing in it was chosen by a client, and nobody can guess it. */
export function newStorageKey(organizationId: string): string {
  const name = randomBytes(16).toString('hex');
  return `${organizationId}/${name.slice(0, 2)}/${name}`;
}

/** A part of a public id that nobody can guess. */
export const unguessable = (): string => randomBytes(15).toString('base64url');

/**
 * Stores the bytes of a received file, then has its row written; when that fails, the bytes go again. A crash in between leaves bytes that
 * no row names, which the collector finds; a row never stands for bytes that are not there.
 */
export async function storeBytes<T>(storage: Storage, file: ReceivedFile, key: string, writeRow: () => Promise<T>): Promise<T> {
  try {
    await storage.put(key, file);
    return await writeRow();
  } catch (error) {
    await storage.remove(key).catch(() => undefined);
    throw error;
  } finally {
    await file.discard();
  }
}

/** The row of a received file, in the unit of work. */
export function rowOf(
  { em, organization, now }: Pick<Context, 'em' | 'organization' | 'now'>,
  file: ReceivedFile,
  facts: FileFacts,
  storageKey: string,
): StoredFile {
  const { kind, mimeType, format, bytes, width, height, checksum } = file;
  const { publicId, context, isPrivate, ownerId } = facts;
  return em.create(StoredFile, {
    organization: organization.id,
    owner: em.getReference(User, ownerId),
    publicId,
    kind,
    mimeType,
    format,
    fileName: facts.fileName === null ? null : soundName(facts.fileName),
    bytes,
    width,
    height,
    checksum,
    context,
    isPrivate,
    storageKey,
    createdAt: now,
    updatedAt: now,
  });
}

/** The last part of a name, without what no file system or header takes. */
function soundName(name: string): string | null {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const sound = last.replaceAll(/\p{C}/gu, '').trim().slice(-255);
  return sound === '' ? null : sound;
}
