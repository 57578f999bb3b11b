import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from './config.js';
import { type JwtKey, keyRing } from './setting-kinds.js';
import { StartRefused } from './start-refused.js';

/** The keys of the tokens: the first signs, all are accepted. Without `JWT_KEYS`, one that is made once and kept in `DATA_DIR`. */
export async function loadKeys(config: Pick<Config, 'jwtKeys' | 'dataDir'>): Promise<readonly [JwtKey, ...JwtKey[]]> {
  const [first, ...others] = config.jwtKeys ?? (await keptKeys(path.join(config.dataDir, 'jwt-keys')));
  if (first === undefined) throw new StartRefused('JWT_KEYS is empty.');
  return [first, ...others];
}

async function keptKeys(file: string): Promise<readonly JwtKey[]> {
  const text = (await textOf(file)) ?? (await makeKey(file));
  const keys = keyRing.schema.safeParse(text.trim());
  if (!keys.success)
    throw new StartRefused(`${file} does not hold ${keyRing.says}. Remove it to get a new key; everybody then signs in again.`);
  return keys.data;
}

/** Linked into place whole: of two servers that start together, both use the key of the one that came first. */
async function makeKey(file: string): Promise<string> {
  const name = randomBytes(4).toString('hex');
  const draft = `${file}.${name}`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(draft, `local-${name}:${randomBytes(48).toString('base64url')}\n`, { mode: 0o600, flush: true });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
  return readFile(file, 'utf8');
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
