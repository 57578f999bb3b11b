import { Readable } from 'node:stream';
import { create as contentDisposition } from 'content-disposition';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import parseRange from 'range-parser';
import type { OrganizationFacts } from './context.js';
import { FileKind } from './entities/files/stored-file.js';
import type { ByteRange } from './gateways/storage/storage.js';
import type { Platform } from './platform.js';
import { linkMessage } from './services/files/file-links.js';

interface DownloadParts {
  readonly platform: Pick<Platform, 'files' | 'pool'>;
  readonly now: () => Date;
  readonly organizationOf: (slug: string) => Promise<OrganizationFacts | null>;
}
interface Place {
  readonly Params: { readonly cloud: string; readonly '*': string };
  readonly Querystring: Readonly<Record<string, unknown>>;
}
interface Found {
  readonly kind: FileKind;
  readonly mimeType: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly checksum: string;
  readonly isPrivate: boolean;
  readonly storageKey: string;
  /** Unix seconds. */
  readonly storedAt: number;
}

/** Nothing in an uploaded file may run, and nobody may put it into a frame: also when somebody opens it by itself. */
const harmless = {
  'content-security-policy':
    "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  // Pages of other origins show pictures.
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
} as const;
/** What a public id is written with; a name with anything else is nobody's. */
const publicIdForm = /^[\w-]+(\/[\w-]+)*$/;
const longestId = 255;

/**
 * `GET /files/<organization>/<public id>`, and `GET /<organization>/<resource type>/upload/v<version>/<public id>.<format>` as Cloudinary's
 * clients write it: the bytes of an uploaded file. A private one is read only through the first, with a signature that has not run out.
 */
export function registerDownloads(app: FastifyInstance, parts: DownloadParts): void {
  app.get<Place>('/files/:cloud/*', (request, reply) => {
    const { expires, signature } = request.query;
    const signed = typeof expires === 'string' && typeof signature === 'string' ? { expires, signature } : undefined;
    return download(parts, request, reply, request.params['*'], signed);
  });
  for (const type of ['image', 'video', 'raw'])
    app.get<Place>(`/:cloud/${type}/upload/*`, (request, reply) => {
      const [, publicId = ''] = /^(?:v\d{1,12}\/)?([^.]*)(?:\.\w{1,10})?$/.exec(request.params['*']) ?? [];
      return download(parts, request, reply, publicId, undefined);
    });
}

async function download(
  parts: DownloadParts,
  request: FastifyRequest<Place>,
  reply: FastifyReply,
  publicId: string,
  signed: { expires: string; signature: string } | undefined,
): Promise<FastifyReply> {
  const { files, pool } = parts.platform;
  const refuse = (status: number, message: string): FastifyReply =>
    reply.status(status).headers(harmless).header('cache-control', 'no-store').send({ error: { message } });
  const sound = publicIdForm.test(publicId) && publicId.length <= longestId;
  const organization = sound ? await parts.organizationOf(request.params.cloud) : null;
  if (!organization) return refuse(404, 'There is no such file');
  // Looked at before the file is: a link that is not good tells nothing about whether there is one.
  if (signed && !isGood(parts, organization, publicId, signed)) return refuse(403, 'This link is not good any more');
  const { rows } = await pool.query<Found>(findSql, [organization.id, publicId]);
  const [found] = rows;
  if (!found || (found.isPrivate && !signed)) return refuse(404, 'There is no such file');

  const headers = headersOf(found);
  void reply.headers(headers);
  // No more of the request: `fetch` adds `Cache-Control: no-cache` to every condition that its caller writes.
  const { 'if-none-match': etags, 'if-modified-since': since } = request.headers;
  const known = { ...(etags !== undefined && { 'if-none-match': etags }), ...(since !== undefined && { 'if-modified-since': since }) };
  if (fresh(known, { etag: headers.etag, 'last-modified': headers['last-modified'] })) return reply.status(304).send();
  const range = rangeOf(request.headers, found, headers);
  if (range === 'unsatisfiable') {
    return reply
      .status(416)
      .headers({ 'content-range': `bytes */${found.bytes}`, 'content-length': 0 })
      .send();
  }
  const length = range ? range.to - range.from + 1 : found.bytes;
  void reply.status(range ? 206 : 200).headers({ 'content-length': length, 'content-type': found.mimeType });
  if (range) void reply.header('content-range', `bytes ${range.from}-${range.to}/${found.bytes}`);
  return reply.send(request.method === 'HEAD' ? Readable.from([]) : await files.storage.read(found.storageKey, range));
}

const findSql = `select kind, mime_type as "mimeType", coalesce(file_name, regexp_replace(public_id, '^.*/', '') || '.' || format) as "fileName", bytes, checksum,
  is_private as "isPrivate", storage_key as "storageKey", extract(epoch from created_at)::int as "storedAt"
  from stored_file where organization_id = $1 and public_id = $2 and deleted_at is null`;

function isGood(
  { platform, now }: DownloadParts,
  { id }: OrganizationFacts,
  publicId: string,
  { expires, signature }: { expires: string; signature: string },
): boolean {
  const signedByUs = platform.files.keys.isSigned(id, linkMessage(expires, publicId), signature);
  return signedByUs && Number(expires) * 1000 > now().getTime();
}

function headersOf({ kind, fileName, checksum, isPrivate, storedAt }: Found) {
  return {
    ...harmless,
    etag: `"${checksum}"`,
    'last-modified': new Date(storedAt * 1000).toUTCString(),
    // What a public id names never changes.
    'cache-control': isPrivate ? 'private, no-cache' : 'public, max-age=31536000, immutable',
    'accept-ranges': 'bytes',
    'content-disposition': contentDisposition(fileName, { type: kind === FileKind.DOCUMENT ? 'attachment' : 'inline' }),
  };
}

/** The part that was asked for; undefined for all of it: no range, several, or one of another version. */
function rangeOf(
  { range, 'if-range': ifRange }: FastifyRequest['headers'],
  { bytes }: Found,
  { etag, 'last-modified': modified }: { etag: string; 'last-modified': string },
): ByteRange | 'unsatisfiable' | undefined {
  if (range === undefined || (ifRange !== undefined && ifRange !== etag && ifRange !== modified)) return undefined;
  const ranges = parseRange(bytes, range, { combine: true });
  if (ranges === -1) return 'unsatisfiable';
  if (ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return undefined;
  const [only] = ranges;
  return only && { from: only.start, to: only.end };
}
