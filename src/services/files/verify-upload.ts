import type { UploadContext } from '../../entities/files/upload-context.js';
import type { FileKeys } from './file-keys.js';
import { signatureLife } from './create-upload-signature.js';
import { isUploadSigned, textToSign, type UploadParameters } from './sign-upload.js';
import { UploadRefusal } from './upload-refusal.js';
import { readPublicId } from './upload-rules.js';

/** What a good signature allows. */
export interface SignedUpload {
  readonly publicId: string;
  readonly ownerId: string;
  readonly context: UploadContext;
  readonly maxBytes: number;
  /** Formats that it may have; any of its kind when left out. */
  readonly formats: readonly string[] | undefined;
}

/** The clocks of two machines differ by so much, in seconds. */
const skew = 60;
/** The parameters of an upload, by Cloudinary's names; a client may send more, which are not signed and mean nothing here. */
export const signedParameters: ReadonlySet<string> = new Set([
  'allowed_formats',
  'context',
  'folder',
  'format',
  'invalidate',
  'metadata',
  'notification_url',
  'overwrite',
  'public_id',
  'tags',
  'timestamp',
  'transformation',
  'type',
  'unique_filename',
  'upload_preset',
  'use_filename',
]);

/** Checks who signed an upload, when, and what for. Everything that limits it was signed: nothing else that was sent is believed. */
export function verifyUpload(
  { keys, organizationId, now }: { keys: FileKeys; organizationId: string; now: Date },
  { api_key: apiKey = '', signature = '', ...sent }: UploadParameters,
): SignedUpload {
  const parameters = Object.fromEntries(Object.entries(sent).filter(([name]) => signedParameters.has(name)));
  if (apiKey === '') throw new UploadRefusal(401, 'Must supply api_key');
  if (!keys.isApiKey(organizationId, apiKey)) throw new UploadRefusal(401, `Unknown API key ${apiKey.slice(0, 40)}`);
  if (signature === '') throw new UploadRefusal(400, 'Missing required parameter - signature');
  if (!isUploadSigned(parameters, signature, keys.uploadSecrets(organizationId)))
    throw new UploadRefusal(401, `Invalid Signature ${signature.slice(0, 128)}. String to sign - '${textToSign(parameters)}'.`);

  const { timestamp = '', folder = '', public_id: name = '', allowed_formats: formats = '', context = '' } = parameters;
  const age = now.getTime() / 1000 - Number(timestamp);
  if (!/^\d{1,12}$/.test(timestamp) || age > signatureLife || age < -skew)
    throw new UploadRefusal(
      400,
      `Stale request - reported time is ${timestamp.slice(0, 20)}, which is more than ${signatureLife} seconds ago`,
    );
  const publicId = folder === '' ? name : `${folder}/${name}`;
  const named = readPublicId(publicId);
  if (!named) throw new UploadRefusal(400, `public_id (${publicId.slice(0, 255)}) is invalid`);
  const maxBytes = Number(/(?:^|\|)max_bytes=(\d+)(?:$|\|)/.exec(context)?.[1] ?? Infinity);
  return { ...named, publicId, maxBytes, formats: formats === '' ? undefined : formats.split(',') };
}
