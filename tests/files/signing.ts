import type { App } from '../support/app.js';
import type { Person, School } from '../support/school.js';
import { here } from './uploading.js';

/** What `createUploadSignature` answers. */
export interface Signed {
  readonly signature: string;
  readonly timestamp: number;
  readonly apiKey: string;
  readonly uploadUrl: string;
  readonly folder: string;
  readonly publicId: string;
  readonly maxSize: number;
  readonly allowedFormats: readonly string[];
  readonly expiresAt: string;
}

/** Asks for a signature that must be given. */
export async function signed(school: School, who: Person, input: Record<string, unknown> = {}): Promise<Signed> {
  const { data, errors } = await school.ask<{ createUploadSignature: { uploadSignature: Signed } }>(
    who,
    `mutation ($input: CreateUploadSignatureInput!) { createUploadSignature(input: $input) {
      uploadSignature { signature timestamp apiKey uploadUrl folder publicId maxSize allowedFormats expiresAt } } }`,
    { input: { fileType: 'IMAGE', context: 'PROFILE_PICTURE', ...input } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.createUploadSignature.uploadSignature;
}

/** What the upload endpoint answered. */
export interface UploadAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>> & { readonly error?: { readonly message: string } };
}

/** Posts a file as the documented clients do: the file first, then what the signature came with. */
export async function post(
  app: App,
  { signature, timestamp, apiKey, folder, uploadUrl }: Signed,
  content: Buffer,
  changes: Readonly<Record<string, string>> = {},
): Promise<UploadAnswer> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(content)]), 'any name.bin');
  const fields = { signature, timestamp: String(timestamp), api_key: apiKey, folder, ...changes };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const response = await fetch(here(app, uploadUrl), { method: 'POST', body: form });
  return { status: response.status, body: (await response.json()) as UploadAnswer['body'] };
}
