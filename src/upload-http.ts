import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OrganizationFacts } from './context.js';
import { FileKind, type StoredFile } from './entities/files/stored-file.js';
import { AppError, sayFault } from './errors.js';
import type { Platform } from './platform.js';
import { acceptUpload, tooLarge, type AcceptedUpload } from './services/files/accept-upload.js';
import { deliveryUrl, resourceTypeOf, versionOf } from './services/files/delivery-url.js';
import { longestMs, receiveFile, type ReceivedFile } from './services/files/receive-file.js';
import { RefusedUpload } from './services/files/refused-upload.js';
import { signUpload } from './services/files/sign-upload.js';
import { UploadRefusal } from './services/files/upload-refusal.js';
import { largestOfAll } from './services/files/upload-rules.js';
import { verifyUpload, type SignedUpload } from './services/files/verify-upload.js';

interface UploadParts {
  readonly platform: Platform;
  readonly now: () => Date;
  readonly organizationOf: (slug: string) => Promise<OrganizationFacts | null>;
}
interface Place {
  readonly Params: { readonly cloud: string; readonly type: string };
}

/** What may be sent to each kind of resource that Cloudinary knows. */
const kindsOf: ReadonlyMap<string, readonly FileKind[]> = new Map([
  ['image', [FileKind.IMAGE]],
  ['raw', [FileKind.DOCUMENT]],
  ['video', [FileKind.VIDEO, FileKind.AUDIO]],
  ['auto', Object.values(FileKind)],
]);
/** All of a form: the file, and texts that are short. */
const largestForm = largestOfAll + 1_048_576;
/** How long what comes after a refusal is read past, so that the client reads the answer instead of failing to write. */
const drainMs = 10_000;

/** `POST /v1_1/<organization>/<resource type>/upload`: takes signed uploads as Cloudinary does, fields, answers and errors included. */
export async function registerUploads(fastify: FastifyInstance, parts: UploadParts): Promise<void> {
  await fastify.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    // The body is read where it is known what it may be.
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
    scope.post<Place>('/v1_1/:cloud/:type/upload', (request, reply) => upload(parts, request, reply));
    done();
  });
}

async function upload(parts: UploadParts, request: FastifyRequest<Place>, reply: FastifyReply): Promise<FastifyReply> {
  const { cloud, type } = request.params;
  const { platform } = parts;
  let giveBack: (() => void) | undefined;
  const late = setTimeout(() => request.raw.destroy(), longestMs);
  try {
    giveBack = platform.files.slots.take(request.ip);
    const kinds = kindsOf.get(type);
    if (!kinds) throw new UploadRefusal(400, `Invalid resource_type ${type.slice(0, 40)}`);
    const organization = await parts.organizationOf(cloud);
    if (!organization) throw new UploadRefusal(401, `Invalid cloud_name ${cloud.slice(0, 64)}`);
    const now = parts.now();
    const verify = (parameters: Record<string, string>): SignedUpload =>
      verifyUpload({ keys: platform.files.keys, organizationId: organization.id, now }, parameters);
    const { signed, file, fileName } = await formIn(request, { kinds, incoming: platform.files.storage.incoming, verify });
    return await reply.send(answerOf(parts, organization, await acceptUpload({ organization, now, platform }, signed, file, fileName)));
  } catch (error) {
    const { status, message } = refusalOf(error, request);
    await drained(request.raw);
    return await reply
      .status(status)
      .header('x-cld-error', message.replaceAll(/[^\x20-\x7E]/g, '?'))
      .send({ error: { message } });
  } finally {
    clearTimeout(late);
    giveBack?.();
  }
}

interface FormOptions {
  readonly kinds: readonly FileKind[];
  readonly incoming: string;
  readonly verify: (parameters: Record<string, string>) => SignedUpload;
}

/** Reads the form: parameters of the address and of the form, and one file, which is checked while it comes. */
async function formIn(
  request: FastifyRequest,
  { kinds, incoming, verify }: FormOptions,
): Promise<{ signed: SignedUpload; file: ReceivedFile; fileName: string | null }> {
  const { raw } = request;
  const parameters = Object.fromEntries(new URL(request.url, 'http://here').searchParams);
  const contentType = request.headers['content-type'] ?? '';
  if (!contentType.startsWith('multipart/form-data')) throw new UploadRefusal(400, 'Send the upload as multipart/form-data');
  let stream: BusboyFileStream | undefined;
  let fileName: string | null = null;
  let receiving: Promise<ReceivedFile> | undefined;

  const read = new Promise<void>((resolve, reject) => {
    const parser = formParser(contentType, reject);
    parser.on('field', (name, value, _nameCut, cut) => {
      if (cut) reject(new UploadRefusal(400, `${name.slice(0, 64)} is too long`));
      if (name === 'file') reject(new UploadRefusal(400, 'Send the file itself: addresses and data URIs are not read here'));
      const list = name.endsWith('[]') ? name.slice(0, -2) : undefined;
      if (list === undefined) parameters[name] = value;
      else parameters[list] = [parameters[list], value].filter((part) => part !== undefined).join(',');
    });
    parser.on('file', (name, part, sentName) => {
      // A form that is cut off fails here and in the parser.
      part.on('error', () => undefined);
      if (name !== 'file' || receiving) return void part.resume();
      stream = part;
      fileName = sentName || null;
      receiving = begin(part);
      receiving.catch(reject);
    });
    // Clients that send the file last have shown by now what they may: the others are looked at when the form has ended.
    const begin = async (part: BusboyFileStream): Promise<ReceivedFile> => {
      const maxBytes = 'signature' in parameters ? verify(parameters).maxBytes : undefined;
      return receiveFile(part, { incoming, kinds, maxBytes });
    };
    let bytes = 0;
    raw.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes > largestForm) reject(tooLarge(`more than ${largestForm}`, largestOfAll));
    });
    raw.once('close', () => {
      if (!raw.complete) reject(new RefusedUpload('FILE_BROKEN'));
    });
    parser.once('finish', resolve);
    raw.pipe(parser);
  });
  try {
    await read;
    if (!receiving) throw new UploadRefusal(400, 'Missing required parameter - file');
    const file = await receiving;
    return { signed: verify(parameters), file, fileName };
  } catch (error) {
    raw.unpipe();
    stream?.destroy();
    await receiving?.then(
      (file) => file.discard(),
      () => undefined,
    );
    throw error;
  }
}

function formParser(contentType: string, failed: (error: Error) => void): BusboyInstance {
  try {
    const limits = { fields: 50, fieldNameSize: 100, fieldSize: 10_000, files: 2, parts: 60, fileSize: largestOfAll + 1 };
    const parser = Busboy({ headers: { 'content-type': contentType }, limits });
    parser.once('error', () => failed(new UploadRefusal(400, 'The form cannot be read')));
    const tooMany = (): void => failed(new UploadRefusal(400, 'Too many fields'));
    parser.once('partsLimit', tooMany);
    parser.once('fieldsLimit', tooMany);
    return parser;
  } catch {
    throw new UploadRefusal(400, 'The form cannot be read');
  }
}

/** Reads past what is left of a body, for a while. */
async function drained(raw: IncomingMessage): Promise<void> {
  if (raw.readableEnded || raw.destroyed) return;
  let bytes = 0;
  const enough = new AbortController();
  raw.on('data', (part: Buffer) => {
    bytes += part.length;
    if (bytes > largestForm) enough.abort();
  });
  raw.resume();
  await once(raw, 'close', { signal: AbortSignal.any([enough.signal, AbortSignal.timeout(drainMs)]) }).catch(() => undefined);
}

function refusalOf(error: unknown, request: FastifyRequest): { status: number; message: string } {
  if (error instanceof UploadRefusal) return error;
  if (error instanceof RefusedUpload)
    return error.code === 'FILE_SIZE'
      ? tooLarge('more', Number(error.facts['max']))
      : { status: 400, message: sayFault({ path: 'file', code: error.code, facts: error.facts }, 'en') };
  // No status of Cloudinary's says "later" but this.
  if (error instanceof AppError && error.code === 'UNAVAILABLE') return { status: 429, message: 'Too many uploads at once, try again' };
  request.log.error({ err: error }, 'an upload failed');
  return { status: 500, message: 'Internal server error' };
}

function answerOf({ platform, now }: UploadParts, { id, slug }: OrganizationFacts, { file, existing }: AcceptedUpload): object {
  const { keys } = platform.files;
  const url = deliveryUrl(platform.files, { id, slug }, file, now());
  const version = versionOf(file);
  return {
    asset_id: file.uuid,
    public_id: file.publicId,
    version,
    signature: signUpload({ public_id: file.publicId, version: String(version) }, keys.uploadSecret(id)),
    ...imageSizeOf(file),
    format: file.format,
    resource_type: resourceTypeOf(file.kind),
    created_at: file.createdAt.toISOString(),
    tags: [],
    bytes: file.bytes,
    type: file.isPrivate ? 'private' : 'upload',
    etag: file.checksum,
    url,
    secure_url: url,
    ...(file.fileName !== null && { original_filename: file.fileName.replace(/\.[^.]*$/, '') }),
    ...(existing && { existing }),
  };
}

const imageSizeOf = ({ width, height }: StoredFile): object => (width === null ? {} : { width, height });
