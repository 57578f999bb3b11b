import { createReadStream } from 'node:fs';
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { ObjectMissing, soundKey, type ByteRange, type StagedFile, type Storage } from './storage.js';

/** Files in a folder. Several servers may share it, when all see the same disk. */
export class LocalStorage implements Storage {
  readonly incoming: string;
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
    // On the same disk: moving a file in is one step that happens or does not.
    this.incoming = path.join(root, 'incoming');
  }

  async put(key: string, { path: staged }: StagedFile): Promise<void> {
    const place = this.#pathOf(key);
    const folder = path.dirname(place);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await rename(staged, place);
    const entries = await open(folder, 'r');
    try {
      await entries.sync();
    } finally {
      await entries.close();
    }
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    const file = await open(this.#pathOf(key), 'r').catch((error: unknown) => {
      throw isMissing(error) ? new ObjectMissing(key) : error;
    });
    return createReadStream('', { fd: file, ...(range && { start: range.from, end: range.to }) });
  }

  async remove(key: string): Promise<void> {
    await rm(this.#pathOf(key), { force: true });
  }

  async *list(organizationId: string): AsyncIterable<{ key: string; storedAt: Date }> {
    const root = path.join(this.#root, organizationId);
    for await (const shelf of entriesOf(root))
      for await (const name of entriesOf(path.join(root, shelf))) {
        const found = await stat(path.join(root, shelf, name)).catch(() => undefined);
        if (found) yield { key: `${organizationId}/${shelf}/${name}`, storedAt: found.mtime };
      }
  }

  #pathOf(key: string): string {
    return path.join(this.#root, soundKey(key));
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function* entriesOf(folder: string): AsyncIterable<string> {
  const entries = await opendir(folder).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (entries) for await (const { name } of entries) yield name;
}
