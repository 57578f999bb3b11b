import { execFileSync, spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { StartRefused } from '../../start-refused.js';

/** Who PostgreSQL runs as. Empty: as the user who starts us. */
export interface ServerUser {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as whoever owns the data already,
 * else as `postgres` or `nobody`, which every Linux has.
 */
export async function serverUser(pgdata: string): Promise<ServerUser> {
  const owner = await stat(pgdata).catch(() => undefined);
  const me = process.getuid?.();
  if (me !== 0) {
    if (owner && owner.uid !== me) {
      throw new StartRefused(`The data in ${pgdata} belongs to another user (number ${owner.uid}). Start as that user, or set DATA_DIR.`);
    }
    return {};
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((what) => idOf(name, what));
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new StartRefused(
    'PostgreSQL does not run as root, and this machine has no user "postgres" or "nobody". Start as another user, or set DATABASE_URL.',
  );
}

function idOf(name: string, what: string): number | undefined {
  try {
    return Number(execFileSync('id', [what, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}

/** Whether a program runs and ends well when that user starts it. */
export function runsAs(user: ServerUser, program: string, ...args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(program, args, { ...user, cwd: '/', stdio: 'ignore' })
      .on('error', () => resolve(false))
      .on('exit', (code) => resolve(code === 0));
  });
}

/** Whether that user can enter a folder; a folder below /root is closed to everybody else, for example. */
export const canEnter = (user: ServerUser, folder: string): Promise<boolean> =>
  runsAs(user, '/bin/sh', '-c', 'test -x "$0"', path.resolve(folder));
