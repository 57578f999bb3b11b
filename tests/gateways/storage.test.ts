import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LocalStorage } from '../../src/gateways/storage/local-storage.js';
import { S3Storage } from '../../src/gateways/storage/s3-storage.js';
import { ObjectMissing, type ByteRange, type Storage } from '../../src/gateways/storage/storage.js';
import { newStorageKey } from '../../src/services/files/store-file.js';
import { startS3Simulator, type S3Simulator } from '../simulators/s3/s3-simulator.js';

let folder: string;
let simulator: S3Simulator;
const storages = new Map<string, Storage>();
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'madrasti-storage-'));
  simulator = await startS3Simulator();
  storages.set('a folder', new LocalStorage(path.join(folder, 'local')));
  storages.set('a bucket', new S3Storage({ url: simulator.url, incoming: path.join(folder, 'incoming') }));
});
afterAll(async () => {
  await simulator[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const content = Buffer.from('0123456789'.repeat(1000));
async function put(storage: Storage, key: string, bytes: Buffer = content): Promise<void> {
  await mkdir(storage.incoming, { recursive: true });
  const place = path.join(storage.incoming, 'staged');
  await writeFile(place, bytes);
  await storage.put(key, {
    path: place,
    bytes: bytes.length,
    checksum: createHash('sha256').update(bytes).digest('hex'),
    mimeType: 'text/plain',
  });
}
async function read(storage: Storage, key: string, range?: ByteRange): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await storage.read(key, range)) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
async function keysOf(storage: Storage, organization: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key, storedAt } of storage.list(organization)) {
    expect(Math.abs(Date.now() - storedAt.getTime())).toBeLessThan(60_000);
    keys.push(key);
  }
  return keys.toSorted((a, b) => (a < b ? -1 : 1));
}

describe.each(['a folder', 'a bucket'])('%s', (name) => {
  const storage = (): Storage => storages.get(name) as Storage;

  it('gives back what was stored, whole or a part', async () => {
    const key = newStorageKey('7');
    await put(storage(), key);
    expect(await read(storage(), key)).toEqual(content);
    expect((await read(storage(), key, { from: 5, to: 14 })).toString()).toBe('5678901234');
    expect((await read(storage(), key, { from: 9999, to: 9999 })).toString()).toBe('9');
  });

  it('says that an object is missing, and removes one that is not there', async () => {
    const key = newStorageKey('7');
    await expect(storage().read(key)).rejects.toThrow(ObjectMissing);
    await expect(storage().remove(key)).resolves.toBeUndefined();
    await put(storage(), key);
    await storage().remove(key);
    await expect(storage().read(key)).rejects.toThrow(ObjectMissing);
  });

  it("lists an organization's objects and no other's, however many", async () => {
    const keys = Array.from({ length: 5 }, () => newStorageKey('41')).toSorted((a, b) => (a < b ? -1 : 1));
    for (const key of [...keys, newStorageKey('4'), newStorageKey('411')]) await put(storage(), key);
    expect(await keysOf(storage(), '41')).toEqual(keys);
    expect(await keysOf(storage(), '99999')).toEqual([]);
  });

  it.each(['../../etc/passwd', '7/ab/../../../x', '7/ab/', '/etc/passwd', '', '7/ab/abc\0'])('makes no path of %j', async (key) => {
    await expect(storage().read(key)).rejects.toThrow(/is no key/);
    await expect(storage().remove(key)).rejects.toThrow(/is no key/);
  });
});

describe('a folder', () => {
  it('has moved the file in: nothing stays where it came in', async () => {
    const storage = storages.get('a folder') as Storage;
    await put(storage, newStorageKey('8'));
    expect(await readdir(storage.incoming)).toEqual([]);
  });
});

describe('a bucket', () => {
  const storage = (): Storage => storages.get('a bucket') as Storage;

  it('is asked again when it is busy for a moment', async () => {
    const key = newStorageKey('9');
    simulator.fail(2);
    await put(storage(), key);
    expect(simulator.objects.get(key)).toMatchObject({ content, type: 'text/plain' });
  });

  it('refuses content that is not what was signed', async () => {
    const place = path.join(folder, 'altered');
    await writeFile(place, 'altered on its way');
    const key = newStorageKey('9');
    const file = { path: place, bytes: 18, checksum: createHash('sha256').update('as it was').digest('hex'), mimeType: 'text/plain' };
    await expect(storage().put(key, file)).rejects.toThrow('403: XAmzContentSHA256Mismatch');
    expect(simulator.objects.has(key)).toBe(false);
  });

  it('refuses other credentials, and another bucket', async () => {
    const wrong = new S3Storage({ url: simulator.url.replace('secret', 'public'), incoming: folder });
    await expect(wrong.read(newStorageKey('9'))).rejects.toThrow('403: SignatureDoesNotMatch');
    const elsewhere = new S3Storage({ url: simulator.url.replace('school-files', 'other'), incoming: folder });
    await expect(elsewhere.read(newStorageKey('9'))).rejects.toThrow('404: NoSuchBucket');
  });

  it('that does not answer is given up, and that is not there says so', async () => {
    await using other = await startS3Simulator();
    const waiting = new S3Storage({ url: other.url, incoming: folder, timeLimitMs: 100 });
    other.hang();
    await expect(waiting.read(newStorageKey('9'))).rejects.toThrow('did not answer within 100 ms');
    const nowhere = new S3Storage({ url: 'http://a:b@127.0.0.1:1/bucket', incoming: folder, timeLimitMs: 1000 });
    await expect(nowhere.read(newStorageKey('9'))).rejects.toThrow('fetch failed');
  });
});
