import { createHash, timingSafeEqual } from 'node:crypto';

/** Parameters of an upload by name, as they are sent. */
export type UploadParameters = Readonly<Record<string, string>>;

/** What Cloudinary does not sign: the content, and what says who signed. */
const unsigned = new Set(['file', 'signature', 'api_key', 'cloud_name', 'resource_type']);

/**
 * The text that is signed: `name=value` in the order of the names, empty values left out. `&` in a value is written `%26` (Cloudinary's
 * signature version 2), so that one value cannot pass for two parameters.
 */
export function textToSign(parameters: UploadParameters): string {
  return Object.entries(parameters)
    .filter(([name, value]) => !unsigned.has(name) && value !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${name}=${value}`.replaceAll('&', '%26'))
    .join('&');
}

const digest = (algorithm: string, text: string, secret: string): Buffer => createHash(algorithm).update(`${text}${secret}`).digest();

/** Signs an upload as Cloudinary does: SHA-1 of the parameters followed by the secret, in hexadecimal digits. */
export const signUpload = (parameters: UploadParameters, secret: string): string =>
  digest('sha1', textToSign(parameters), secret).toString('hex');

/** Whether a signature, by SHA-1 or by SHA-256, was made for these parameters with one of the secrets. */
export function isUploadSigned(parameters: UploadParameters, signature: string, secrets: readonly string[]): boolean {
  const given = Buffer.from(signature, 'hex');
  const algorithm = given.length === 20 ? 'sha1' : 'sha256';
  return secrets.some((secret) => {
    const right = digest(algorithm, textToSign(parameters), secret);
    return given.length === right.length && timingSafeEqual(given, right);
  });
}
