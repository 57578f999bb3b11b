import type { Readable } from 'node:stream';

/** Bytes `from` to `to`, both counted from 0 and both included. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** A file on this machine's disk that is whole and checked, and may be taken away. */
export interface StagedFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the content, in hexadecimal digits. */
  readonly checksum: string;
  readonly mimeType: string;
}

/**
 * Where the bytes of uploaded files are. A key is `<organization>/<two digits>/<digits>`: no part of it was chosen by a client. An object is
 * there whole or not at all, and never changes.
 */
export interface Storage {
  /** Folder for files that are still coming in; they move from here into the storage. */
  readonly incoming: string;
  /** Stores a staged file under a new key; when it answers, the bytes survive a crash. The staged file is gone, or the caller's to remove. */
  put(key: string, file: StagedFile): Promise<void>;
  /** The bytes of an object, all or a part of them. Throws `ObjectMissing` when it is not there. */
  read(key: string, range?: ByteRange): Promise<Readable>;
  /** Removes an object; one that is not there is removed already. */
  remove(key: string): Promise<void>;
  /** The objects of an organization. */
  list(organizationId: string): AsyncIterable<{ readonly key: string; readonly storedAt: Date }>;
}

/** The storage has no such object. */
export class ObjectMissing extends Error {
  constructor(readonly key: string) {
    super(`the storage has no object ${key}`);
    this.name = 'ObjectMissing';
  }
}

const keyForm = /^\d+\/[\da-f]{2}\/[\da-f]{32}$/;
/** A key, or an error: nothing else is ever made into a path or an address. */
export function soundKey(key: string): string {
  if (!keyForm.test(key)) throw new Error(`${JSON.stringify(key)} is no key of the storage`);
  return key;
}
