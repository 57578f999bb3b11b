import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';
import { embeddedFolder, rows, within } from './embedded-folder.js';

let home = '';
let dataDir = '';

beforeAll(async () => {
  ({ home, dataDir } = await embeddedFolder());
  await within({ dataDir }, (server) => rows(server.url, 'create table kept (text text)'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

const kept = () =>
  within({ dataDir }, async (server) => (await rows(server.url, 'select text from kept order by text')).map(String).length);

const socketDirs: string[] = [];

/** A process of its own that owns the folder. */
async function ownerProcess(): Promise<{ pid: number; url: string; postmaster: number }> {
  const child = spawn(process.execPath, ['--import', './tools/typescript-sources.js', 'tests/support/embedded-server.ts', dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { url, postmaster } = JSON.parse(line.toString()) as { url: string; postmaster: number };
  socketDirs.push(decodeURIComponent(new URL(url).hostname));
  return { pid: child.pid ?? 0, url, postmaster };
}

const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};

/** Dead or never there; a dead process that nobody has collected has no command line. */
const gone = (pid: number): boolean => commandOf(pid) === '';

/** The process that stops this PostgreSQL when its owner is gone. */
const guardOf = (postmaster: number): number =>
  Number(readdirSync('/proc').find((pid) => /^\d+$/.test(pid) && commandOf(Number(pid)).includes(`madrasti-guard\0${postmaster}\0`)));

describe('after kill -9', () => {
  it('of the server, PostgreSQL stops too and the next start has everything', async () => {
    const owner = await ownerProcess();
    await rows(owner.url, `insert into kept values ('server killed')`);
    process.kill(owner.pid, 'SIGKILL');
    expect(await kept()).toBe(1);
    expect(gone(owner.postmaster)).toBe(true);
  });

  it('of both, the next start has everything', async () => {
    const owner = await ownerProcess();
    await rows(owner.url, `insert into kept values ('both killed')`);
    process.kill(owner.pid, 'SIGKILL');
    process.kill(owner.postmaster, 'SIGKILL');
    expect(await kept()).toBe(2);
  });

  it('of the server and its guard, the next start ends the orphan and has everything', async () => {
    const owner = await ownerProcess();
    await rows(owner.url, `insert into kept values ('guard killed')`);
    process.kill(guardOf(owner.postmaster), 'SIGKILL');
    process.kill(owner.pid, 'SIGKILL');
    await wait(300);
    expect(gone(owner.postmaster)).toBe(false);
    expect(await kept()).toBe(3);
    expect(gone(owner.postmaster)).toBe(true);
  });

  it('of PostgreSQL alone, it is back at the same address with everything', async () => {
    await within({ dataDir }, async (server) => {
      const before = server.pid();
      await rows(server.url, `insert into kept values ('PostgreSQL killed')`);
      process.kill(before, 'SIGKILL');
      await expect.poll(() => server.pid(), { timeout: 10_000 }).not.toBe(before);
      expect(await rows(server.url, 'select count(*)::int from kept')).toEqual([{ count: 4 }]);
    });
  });

  it('of PostgreSQL again and again, somebody is told instead of trying for ever', async () => {
    let lost: unknown;
    const server = await startEmbeddedPostgres({ dataDir, onLost: (error) => (lost = error) });
    for (let deaths = 1; deaths <= 5; deaths++) {
      const before = server.pid();
      process.kill(before, 'SIGKILL');
      await expect.poll(() => lost !== undefined || server.pid() !== before, { timeout: 10_000 }).toBe(true);
    }
    expect(String(lost)).toMatch(/PostgreSQL ended 5 times soon after its start/);
    await server.stop();
  });

  it('a server that was killed leaves no folder behind', async () => {
    expect(socketDirs).toHaveLength(3);
    await expect.poll(() => socketDirs.filter((folder) => existsSync(folder)), { timeout: 10_000 }).toEqual([]);
  });
});

describe('a lock file that stayed behind', () => {
  /** As if a PostgreSQL with this number had been killed; the process belongs to the user whom PostgreSQL runs as. */
  const leftBy = async (script: string): Promise<{ pid: number; end(): void }> => {
    const { uid, gid } = statSync(path.join(dataDir, 'pg18'));
    const child = spawn('/bin/sh', ['-c', script], { uid, gid, cwd: '/', stdio: ['ignore', 'pipe', 'ignore'] });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    await writeFile(
      path.join(dataDir, 'pg18', 'postmaster.pid'),
      `${line.toString().trim()}\n${dataDir}/pg18\n1\n5432\n/nowhere\n\n\nready\n`,
    );
    return { pid: Number(line), end: () => void child.kill('SIGKILL') };
  };

  it('of a dead process that nobody collects does not keep PostgreSQL from starting', async () => {
    const zombie = await leftBy('sleep 0.2 & echo $!; exec sleep 60');
    await expect.poll(() => gone(zombie.pid), { timeout: 10_000 }).toBe(true);
    expect(existsSync(`/proc/${zombie.pid}`)).toBe(true);
    expect(await kept()).toBe(4);
    zombie.end();
  });

  it('with the number of another program does no harm to that program', async () => {
    const other = await leftBy('echo $$; exec sleep 60');
    expect(await kept()).toBe(4);
    expect(gone(other.pid)).toBe(false);
    other.end();
  });

  it('that is empty, as after a power cut, does not keep PostgreSQL from starting', async () => {
    await writeFile(path.join(dataDir, 'pg18', 'postmaster.pid'), '');
    expect(await kept()).toBe(4);
  });
});
