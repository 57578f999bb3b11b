import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { StartRefused } from '../../start-refused.js';
import { guard } from './guard.js';
import type { ServerUser } from './server-user.js';

/** How PostgreSQL is started. */
export interface Launch {
  readonly bin: string;
  readonly pgdata: string;
  readonly socketDir: string;
  readonly user: ServerUser;
  readonly settings: Readonly<Record<string, string | number>>;
  /** Removed when this process is killed. */
  readonly temporary: readonly string[];
  readonly log: (line: string) => void;
}

/** A running PostgreSQL. */
export interface Postmaster {
  readonly pid: number;
  /** When it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export const port = 5432;

/** English messages and UTC, and nothing of ours that PostgreSQL could take for its own settings. */
export const serverEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C.UTF-8', LC_MESSAGES: 'C', TZ: 'UTC' };

/** Starts PostgreSQL and waits until it answers. Processes that a killed one left hold its memory for a moment: it waits for them too. */
export async function startPostmaster(launch: Launch): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start(launch);
    } catch (error) {
      if (attempt === 60 || !(error instanceof StartRefused) || !/shared memory block .* still in use/.test(error.message)) throw error;
      await wait(250);
    }
  }
}

async function start({ bin, pgdata, socketDir, user, settings, temporary, log }: Launch): Promise<Postmaster> {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(path.join(bin, 'postgres'), ['-D', pgdata, '-k', socketDir, '-p', String(port), ...options], {
    ...user,
    env: serverEnvironment,
    cwd: '/',
    // A group of its own: ^C reaches only this process, which stops PostgreSQL last.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const { pid } = child;
  const watch = pid === undefined ? undefined : guard(pid, temporary);
  void ended.then(() => watch?.dismiss());
  await ready(child, log);
  // A script that forgets to stop the server ends all the same, and the guard stops it.
  child.unref();
  if (child.stderr instanceof Socket) child.stderr.unref();
  const stop = async (): Promise<void> => {
    child.ref();
    child.kill('SIGINT');
    const slow = setTimeout(() => child.kill('SIGQUIT'), 20_000);
    await ended;
    clearTimeout(slow);
  };
  return { pid: pid ?? 0, ended, stop };
}

function ready(child: ChildProcess, log: (line: string) => void): Promise<void> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    if (!child.stderr) throw new Error('stderr is a pipe');
    createInterface(child.stderr).on('line', (line) => {
      log(line);
      if (said.length < 50) said.push(line);
      if (line.includes('database system is ready to accept connections')) resolve();
    });
    child.once('error', reject);
    child.once('close', () => reject(new StartRefused(`PostgreSQL did not start:\n${said.join('\n')}`)));
  });
}
