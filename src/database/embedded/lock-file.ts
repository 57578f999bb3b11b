import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartRefused } from '../../start-refused.js';

/** Folders with the socket of a server begin so; only such a folder is ever removed. */
export const socketPrefix = 'madrasti-pg-';

/** What PostgreSQL says of itself in `postmaster.pid` while it runs. */
export interface LockFile {
  readonly pid: number;
  readonly port: number;
  readonly socketDir: string;
  readonly ready: boolean;
}

const lockFile = (pgdata: string): string => path.join(pgdata, 'postmaster.pid');

export async function readLockFile(pgdata: string): Promise<LockFile | undefined> {
  const lines = (await readFile(lockFile(pgdata), 'utf8').catch(() => '')).split('\n').map((line) => line.trim());
  const [pid, , , port, socketDir = '', , , state] = lines;
  return Number(pid) > 0 ? { pid: Number(pid), port: Number(port), socketDir, ready: state === 'ready' } : undefined;
}

/**
 * Ends what an earlier owner of this folder left when it was killed, so that PostgreSQL starts. Only for the owner of the folder:
 * whatever still runs here then belongs to nobody.
 */
export async function clearLeftovers(pgdata: string): Promise<void> {
  const left = await readLockFile(pgdata);
  // Empty after a power cut: PostgreSQL would ask for somebody to remove it.
  if (!left) return rm(lockFile(pgdata), { force: true });
  if (runsHere(left.pid, pgdata)) await end(left.pid, pgdata);
  // PostgreSQL takes a dead process that nobody has collected (in a container, say), or another one that has the number now,
  // for a running server. Processes of the dead one that still hold its shared memory keep it from starting all the same.
  if (existsSync(`/proc/${left.pid}`)) await rm(lockFile(pgdata), { force: true });
  if (path.basename(left.socketDir).startsWith(socketPrefix)) await rm(left.socketDir, { recursive: true, force: true });
}

async function end(pid: number, pgdata: string): Promise<void> {
  // Fast shutdown, then the one that leaves recovery to the next start.
  for (const [signal, seconds] of [
    ['SIGINT', 30],
    ['SIGQUIT', 10],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      // Gone since we looked, or not ours to end; the loop tells.
    }
    for (let i = 0; i < seconds * 20 && runsHere(pid, pgdata); i++) await wait(50);
    if (!runsHere(pid, pgdata)) return;
  }
  throw new StartRefused(
    `A PostgreSQL of an earlier start (process ${pid}) still runs in ${pgdata} and does not stop. End it, then start again.`,
  );
}

/** Whether this process is the PostgreSQL of this folder. A dead one that nobody has collected has no command line. */
function runsHere(pid: number, pgdata: string): boolean {
  try {
    const command =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return command.includes('postgres') && command.includes(pgdata);
  } catch {
    return false;
  }
}
