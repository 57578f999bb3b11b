import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Settings } from '../../settings.js';

/** The costs of one hash. */
export type Hashing = Settings['passwords']['hashing'];

interface Phc extends Hashing {
  salt: Buffer;
  hash: Buffer;
}

const hashed = promisify(argon2);
const HASH_BYTES = 32;
const VERSION = 19;
const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/;

/** The stored form of a password: argon2id in the PHC string form, with its costs and its own salt. */
export async function hashPassword(password: string, hashing: Hashing): Promise<string> {
  const salt = randomBytes(16);
  return write({ ...hashing, salt, hash: await derive(password, { ...hashing, salt }, HASH_BYTES) });
}

/** Whether a password is the stored one. Without a stored one it is wrong after the same time: nobody learns who has an account. */
export async function verifyPassword(password: string, stored: string | null, hashing: Hashing): Promise<boolean> {
  const known = stored === null ? undefined : read(stored);
  const { hash, ...costs } = known ?? { ...hashing, salt: Buffer.alloc(16), hash: Buffer.alloc(HASH_BYTES) };
  return timingSafeEqual(await derive(password, costs, hash.length), hash) && known !== undefined;
}

/** Whether a stored password was hashed at other costs than those of today. */
export function needsRehash(stored: string, { memoryKiB, passes, lanes }: Hashing): boolean {
  const known = read(stored);
  return known?.memoryKiB !== memoryKiB || known.passes !== passes || known.lanes !== lanes;
}

/** One form for the same letters, however a keyboard composes them. */
const bytesOf = (password: string): Buffer => Buffer.from(password.normalize('NFKC'), 'utf8');

const derive = (password: string, { memoryKiB, passes, lanes, salt }: Omit<Phc, 'hash'>, length: number): Promise<Buffer> =>
  hashed('argon2id', {
    message: bytesOf(password),
    nonce: salt,
    parallelism: lanes,
    tagLength: length,
    memory: memoryKiB,
    passes,
  });

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');
const write = ({ memoryKiB, passes, lanes, salt, hash }: Phc): string =>
  `$argon2id$v=${VERSION}$m=${memoryKiB},t=${passes},p=${lanes}$${unpadded(salt)}$${unpadded(hash)}`;

function read(stored: string): Phc | undefined {
  const [, m, t, p, salt, hash] = form.exec(stored) ?? [];
  if (salt === undefined || hash === undefined) return undefined;
  return {
    memoryKiB: Number(m),
    passes: Number(t),
    lanes: Number(p),
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  };
}
