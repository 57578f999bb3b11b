import { IsolationLevel, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import type { Context } from '../../context.js';
import { StoredFile } from '../../entities/files/stored-file.js';
import { User } from '../../entities/identity/user.js';
import type { ReceivedFile } from './receive-file.js';
import { newStorageKey, rowOf, storeBytes } from './store-file.js';
import { UploadRefusal } from './upload-refusal.js';
import { formatsOf, uploadRules } from './upload-rules.js';
import type { SignedUpload } from './verify-upload.js';

/** What a signed upload became. */
export interface AcceptedUpload {
  readonly file: StoredFile;
  /** The same content was there under this name already: the client sent it twice. */
  readonly existing: boolean;
}

/** Stores what came in with a good signature, as the signer's. A name is given once; the same content again is the same upload. */
export async function acceptUpload(
  { organization, now, platform }: Pick<Context, 'organization' | 'now' | 'platform'>,
  signed: SignedUpload,
  file: ReceivedFile,
  fileName: string | null,
): Promise<AcceptedUpload> {
  const em = platform.orm.em.fork({ clear: true });
  em.setFilterParams('organization', { id: organization.id });
  const known = async (): Promise<AcceptedUpload | undefined> => {
    const found = await em.findOne(StoredFile, { publicId: signed.publicId }, { filters: { kept: false } });
    if (!found) return undefined;
    if (found.checksum !== file.checksum || found.deletedAt !== null)
      throw new UploadRefusal(400, `public_id (${signed.publicId}) is already in use`);
    return { file: found, existing: true };
  };
  try {
    const { kinds, isPrivate } = uploadRules[signed.context];
    const formats = signed.formats ?? formatsOf(kinds);
    if (!kinds.includes(file.kind) || !formats.includes(file.format))
      throw new UploadRefusal(400, `Image file format ${file.format} not allowed`);
    if (file.bytes > signed.maxBytes) throw tooLarge(file.bytes, signed.maxBytes);
    if (!(await em.count(User, { id: signed.ownerId, isActive: true }))) throw new UploadRefusal(401, 'The account of this upload is gone');
    const earlier = await known();
    if (earlier) return earlier;
    const storageKey = newStorageKey(organization.id);
    const writeRow = (): Promise<StoredFile> =>
      em.transactional(
        (own) => Promise.resolve(rowOf({ em: own, organization, now }, file, { ...signed, isPrivate, fileName }, storageKey)),
        { isolationLevel: IsolationLevel.READ_COMMITTED },
      );
    return { file: await storeBytes(platform.files.storage, file, storageKey, writeRow), existing: false };
  } catch (error) {
    // Somebody else was faster with the same name.
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    em.clear();
    const earlier = await known();
    if (!earlier) throw error;
    return earlier;
  } finally {
    await file.discard();
  }
}

/** In Cloudinary's words. */
export const tooLarge = (bytes: number | string, most: number): UploadRefusal =>
  new UploadRefusal(400, `File size too large. Got ${bytes}. Maximum is ${most}.`);
