import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A storage that speaks as much of the S3 protocol as ours does, and checks every signature (AWS signature version 4) by itself. */
export interface S3Simulator extends AsyncDisposable {
  /** For `STORAGE_URL`: with key, secret, bucket and region. */
  readonly url: string;
  readonly objects: Map<string, { readonly content: Buffer; readonly type: string; storedAt: Date }>;
  /** The next so many requests are answered 503. */
  fail(times: number): void;
  /** From now on connections are taken and never answered. */
  hang(): void;
}

const accessKey = 'AKIA/SIM+1';
const secretKey = 'secret/with+signs=';
const region = 'eu-west-3';
const bucket = 'school-files';
/** Small, so that lists have pages. */
const keysOfPage = 2;

/** Starts a simulator on a free port. */
export async function startS3Simulator(): Promise<S3Simulator> {
  const objects: S3Simulator['objects'] = new Map();
  const state = { failing: 0, hanging: false };
  const server = createServer((request, response) => {
    if (state.hanging) return;
    void answer(request, response, objects, state);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const credentials = `${encodeURIComponent(accessKey)}:${encodeURIComponent(secretKey)}`;
  return {
    url: `http://${credentials}@127.0.0.1:${port}/${bucket}?region=${region}`,
    objects,
    fail: (times) => void (state.failing = times),
    hang: () => void (state.hanging = true),
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  objects: S3Simulator['objects'],
  state: { failing: number },
): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://s3');
  const key = pathname.slice(bucket.length + 2);
  const found = objects.get(key);
  const [status, code] = faultOf(request, body, state) ?? (request.method === 'GET' && key !== '' && !found ? [404, 'NoSuchKey'] : [200]);
  if (code !== undefined) {
    response.writeHead(status, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
  } else if (key === '') {
    list(response, objects, searchParams);
  } else if (request.method === 'PUT') {
    objects.set(key, { content: body, type: request.headers['content-type'] ?? '', storedAt: new Date() });
    response.end();
  } else if (request.method === 'DELETE') {
    objects.delete(key);
    response.writeHead(204).end();
  } else if (found) {
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    const content = range ? found.content.subarray(Number(range[1]), Number(range[2]) + 1) : found.content;
    response.writeHead(range ? 206 : 200, { 'content-length': content.length }).end(content);
  }
}

/** Status and code of what is wrong with a request, whatever it asks. */
function faultOf(request: IncomingMessage, body: Buffer, state: { failing: number }): [number, string] | undefined {
  if (state.failing > 0) {
    state.failing -= 1;
    return [503, 'SlowDown'];
  }
  const fault = signatureFault(request, body);
  if (fault !== undefined) return [403, fault];
  return request.url?.startsWith(`/${bucket}/`) === true ? undefined : [404, 'NoSuchBucket'];
}

function list(response: ServerResponse, objects: S3Simulator['objects'], query: URLSearchParams): void {
  const from = Number(query.get('continuation-token') ?? 0);
  const keys = [...objects.keys()].filter((key) => key.startsWith(query.get('prefix') ?? '')).toSorted((a, b) => (a < b ? -1 : 1));
  const contents = keys
    .slice(from, from + keysOfPage)
    .map((key) => `<Contents><Key>${key}</Key><LastModified>${objects.get(key)?.storedAt.toISOString()}</LastModified></Contents>`);
  const more = from + keysOfPage < keys.length ? `<NextContinuationToken>${from + keysOfPage}</NextContinuationToken>` : '';
  response.writeHead(200, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?><ListBucketResult>${contents.join('')}${more}</ListBucketResult>`);
}

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** What is wrong with the signature of a request, in S3's codes; undefined for a good one. Written from the specification. */
function signatureFault({ method, url = '/', headers }: IncomingMessage, body: Buffer): string | undefined {
  const [, key, day, where, signedHeaders = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=(.+)\/(\d{8})\/([\w-]+)\/s3\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([\da-f]{64})$/.exec(
      headers.authorization ?? '',
    ) ?? [];
  if (key === undefined) return 'AccessDenied';
  if (key !== accessKey || where !== region) return 'InvalidAccessKeyId';
  const stamp = String(headers['x-amz-date']);
  const at = Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(Date.now() - at) < 900_000) || !stamp.startsWith(String(day))) return 'RequestTimeTooSkewed';
  const hash = String(headers['x-amz-content-sha256']);
  if (method === 'PUT' && hash !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  const names = signedHeaders.split(';');
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => names.includes(name))) return 'AccessDenied';
  const { pathname, searchParams } = new URL(url, 'http://s3');
  const query = [...searchParams].map(([name, value]) => `${encoded(name)}=${encoded(value)}`).toSorted((a, b) => (a < b ? -1 : 1));
  const canonical = [
    method,
    pathname
      .split('/')
      .map((part) => encoded(decodeURIComponent(part)))
      .join('/'),
    query.join('&'),
    ...names.map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    signedHeaders,
    hash,
  ].join('\n');
  const text = ['AWS4-HMAC-SHA256', stamp, `${day}/${where}/s3/aws4_request`, sha256(canonical)].join('\n');
  const signingKey = ['s3', 'aws4_request'].reduce<Buffer>(hmac, hmac(hmac(`AWS4${secretKey}`, String(day)), where));
  return hmac(signingKey, text).toString('hex') === signature ? undefined : 'SignatureDoesNotMatch';
}
