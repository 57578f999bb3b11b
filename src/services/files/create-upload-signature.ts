import type { Context } from '../../context.js';
import type { UploadContext } from '../../entities/files/upload-context.js';
import type { FileKind } from '../../entities/files/stored-file.js';
import { actingUser } from '../acting-user.js';
import { Faults } from '../faults.js';
import { allowedUpload } from './allowed-upload.js';
import { resourceTypeOf } from './delivery-url.js';
import { signUpload } from './sign-upload.js';
import { spendUpload } from './spend-upload.js';
import { unguessable } from './store-file.js';
import { formatsOf, largest } from './upload-rules.js';

export interface UploadSignatureInput {
  readonly fileType: FileKind;
  readonly context: UploadContext;
  readonly folder?: string | null;
  readonly maxSize?: number | null;
}
/** What a client needs to send one file. */
export interface UploadSignature {
  readonly signature: string;
  /** Unix seconds. */
  readonly timestamp: number;
  readonly apiKey: string;
  readonly uploadUrl: string;
  readonly folder: string;
  readonly publicId: string;
  readonly maxSize: number;
  readonly allowedFormats: readonly string[];
  readonly expiresAt: Date;
}

/** How long a signature is good, in seconds. */
export const signatureLife = 300;

/**
 * Signs one upload of the viewer's. Whose it is, what for, under which name, of which formats and how large is all part of what is signed;
 * what the form of the documented clients has no field for stands in the address that they post to.
 */
export async function createUploadSignature(ctx: Context, input: UploadSignatureInput): Promise<UploadSignature> {
  const { fileType, context, folder, maxSize } = input;
  const rule = allowedUpload(ctx, context);
  const faults = new Faults();
  faults.when(!rule.kinds.includes(fileType), 'input.fileType', 'NOT_ONE_OF', { allowed: rule.kinds.join(', ') });
  faults.when(typeof folder === 'string' && folder !== rule.folder, 'input.folder', 'NOT_ONE_OF', { allowed: rule.folder });
  faults.stop();
  await spendUpload(ctx);

  const { keys, publicUrl } = ctx.platform.files;
  const { id, slug } = ctx.organization;
  const most = Math.min(maxSize ?? Infinity, largest[fileType]);
  const allowedFormats = formatsOf([fileType]);
  const timestamp = Math.floor(ctx.now.getTime() / 1000);
  const name = `user${actingUser(ctx)}_${unguessable()}`;
  const inAddress = { allowed_formats: allowedFormats.join(','), context: `max_bytes=${most}`, overwrite: 'false', public_id: name };
  const signature = signUpload({ ...inAddress, folder: rule.folder, timestamp: String(timestamp) }, keys.uploadSecret(id));
  return {
    signature,
    timestamp,
    apiKey: keys.apiKey(id),
    uploadUrl: `${publicUrl}/v1_1/${slug}/${resourceTypeOf(fileType)}/upload?${new URLSearchParams(inAddress).toString()}`,
    folder: rule.folder,
    publicId: `${rule.folder}/${name}`,
    maxSize: most,
    allowedFormats,
    expiresAt: new Date((timestamp + signatureLife) * 1000),
  };
}
