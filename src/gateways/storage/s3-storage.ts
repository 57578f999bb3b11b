import { openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';
import { ObjectMissing, soundKey, type ByteRange, type StagedFile, type Storage } from './storage.js';

export interface S3Options {
  /** `https://key:secret@host/bucket?region=eu-west-3`; key and secret are percent-encoded. */
  readonly url: string;
  readonly incoming: string;
  /** Longest that storing an object or the beginning of an answer may take. */
  readonly timeLimitMs?: number;
}

/** Objects in a bucket that speaks the S3 protocol, addressed by path; every request is signed (AWS signature version 4), content included. */
export class S3Storage implements Storage {
  readonly incoming: string;
  readonly #bucket: string;
  readonly #client: AwsClient;
  readonly #timeLimitMs: number;

  constructor({ url, incoming, timeLimitMs = 60_000 }: S3Options) {
    const { username, password, origin, pathname, searchParams } = new URL(url);
    this.incoming = incoming;
    this.#bucket = `${origin}${pathname.replace(/\/+$/, '')}`;
    this.#timeLimitMs = timeLimitMs;
    this.#client = new AwsClient({
      accessKeyId: decodeURIComponent(username),
      secretAccessKey: decodeURIComponent(password),
      service: 's3',
      region: searchParams.get('region') ?? 'us-east-1',
      retries: 3,
    });
  }

  async put(key: string, { path, checksum, mimeType }: StagedFile): Promise<void> {
    const body = await openAsBlob(path, { type: mimeType });
    // The storage computes the checksum too, and refuses what arrives otherwise.
    await this.#ask('PUT', soundKey(key), { body, headers: { 'x-amz-content-sha256': checksum, 'content-type': mimeType } });
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    const headers = range && { range: `bytes=${range.from}-${range.to}` };
    const { body } = await this.#ask('GET', soundKey(key), { ...(headers && { headers }) });
    return body ? Readable.fromWeb(body) : Readable.from([]);
  }

  async remove(key: string): Promise<void> {
    await this.#ask('DELETE', soundKey(key)).catch((error: unknown) => {
      if (!(error instanceof ObjectMissing)) throw error;
    });
  }

  async *list(organizationId: string): AsyncIterable<{ key: string; storedAt: Date }> {
    let next: string | undefined;
    do {
      const query = new URLSearchParams({ 'list-type': '2', prefix: `${organizationId}/` });
      if (next !== undefined) query.set('continuation-token', next);
      const page = await (await this.#ask('GET', `?${query.toString()}`)).text();
      for (const [, entry = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
        // Our keys hold nothing that XML writes otherwise; an object of somebody else is passed over.
        const key = inTag(entry, 'Key');
        const storedAt = inTag(entry, 'LastModified');
        if (key !== undefined && storedAt !== undefined && /^[\da-f/]+$/.test(key)) yield { key, storedAt: new Date(storedAt) };
      }
      next = inTag(page, 'NextContinuationToken');
    } while (next !== undefined);
  }

  async #ask(method: string, key: string, more: { body?: Blob; headers?: Record<string, string> } = {}): Promise<Response> {
    const waiting = new AbortController();
    const timer = setTimeout(
      () => waiting.abort(new Error(`the storage did not answer within ${this.#timeLimitMs} ms`)),
      this.#timeLimitMs,
    );
    try {
      const response = await this.#client.fetch(`${this.#bucket}/${key}`, { method, signal: waiting.signal, ...more });
      if (response.ok) return response;
      const told = (await response.text()).slice(0, 500);
      throw response.status === 404 && inTag(told, 'Code') !== 'NoSuchBucket'
        ? new ObjectMissing(key)
        : new Error(`the storage answered ${method} with ${response.status}: ${inTag(told, 'Code') ?? told}`);
    } finally {
      clearTimeout(timer);
    }
  }
}

const inTag = (xml: string, name: string): string | undefined => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
