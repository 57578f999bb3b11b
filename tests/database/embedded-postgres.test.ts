import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { chmod, cp, lstat, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { binaries, installed, restoreLinks } from '../../src/database/embedded/binaries.js';
import { type EmbeddedOptions, type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';

let home = '';
/** A folder with data in it, at rest between the tests. */
let dataDir = '';

beforeAll(async () => {
  home = await mkdtemp(path.join(inject('postgres').folder, 'embedded-'));
  await chmod(home, 0o755);
  dataDir = path.join(home, 'a folder with blanks', 'données');
});
afterAll(() => rm(home, { recursive: true, force: true }));

const within = async <T>(options: EmbeddedOptions, work: (server: EmbeddedPostgres) => Promise<T>): Promise<T> => {
  const server = await startEmbeddedPostgres(options);
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
};

const rows = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

const answering = async ({ url }: EmbeddedPostgres): Promise<string> => {
  await rows(url, 'select 1');
  return url;
};

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

describe('the first start', () => {
  it('makes the data folder, the database, and every extension that the product needs', async () => {
    await within({ dataDir, database: 'madrasti' }, async (server) => {
      expect(server).toMatchObject({ name: 'madrasti', user: 'postgres', shared: false });
      await rows(server.url, 'create extension btree_gist; create extension pg_trgm; create table kept (text text)');
      expect(
        await rows(server.url, `select version() ~ '^PostgreSQL 18' as new, similarity('محمد', 'محمود') > 0.2 as alike, upper('é')`),
      ).toEqual([{ new: true, alike: true, upper: 'É' }]);
    });
  });

  it('keeps what was answered: nothing is written carelessly', async () => {
    await within({ dataDir }, async (server) => {
      const settings = await rows(
        server.url,
        `select name, setting from pg_settings where name in
         ('fsync', 'full_page_writes', 'synchronous_commit', 'max_connections', 'random_page_cost', 'listen_addresses', 'TimeZone') order by lower(name)`,
      );
      expect(settings).toEqual([
        { name: 'fsync', setting: 'on' },
        { name: 'full_page_writes', setting: 'on' },
        { name: 'listen_addresses', setting: '' },
        { name: 'max_connections', setting: '200' },
        { name: 'random_page_cost', setting: '1.1' },
        { name: 'synchronous_commit', setting: 'on' },
        { name: 'TimeZone', setting: 'UTC' },
      ]);
    });
  });

  it('and a later one have the same address in a socket folder that is given', async () => {
    const socketDir = path.join(inject('postgres').folder, 'sockets');
    const urls = [await within({ dataDir, socketDir }, answering), await within({ dataDir, socketDir }, answering)];
    expect(urls[0]).toBe(urls[1]);
  });

  it('that was killed while it made the folder leaves nothing in the way', async () => {
    const folder = path.join(home, 'half');
    await mkdir(path.join(folder, 'pg18.new-aaaaaa'), { recursive: true });
    await writeFile(path.join(folder, 'pg18.new-aaaaaa', 'PG_VERSION'), '18\n');
    await within({ dataDir: folder, fast: true }, async (server) =>
      expect(await rows(server.url, 'select 1 as one')).toEqual([{ one: 1 }]),
    );
    expect(await readdir(folder)).toEqual(['pg18']);
  });

  it('says that a folder cannot be written', async () => {
    await writeFile(path.join(home, 'file'), '');
    await expect(startEmbeddedPostgres({ dataDir: path.join(home, 'file') })).rejects.toThrow(/cannot be written.*Set DATA_DIR/);
  });
});

describe('two servers in one folder', () => {
  it('the second is told so, and the first goes on', async () => {
    await within({ dataDir }, async (server) => {
      const link = path.join(home, 'another name');
      await symlink(dataDir, link);
      for (const folder of [dataDir, link]) {
        await expect(startEmbeddedPostgres({ dataDir: folder })).rejects.toThrow(`Another server is already running in ${dataDir}`);
      }
      expect(await rows(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    });
  });

  it('of several that start at once in an empty folder one runs', async () => {
    const folder = path.join(home, 'race');
    const starts = await Promise.allSettled(Array.from({ length: 4 }, () => startEmbeddedPostgres({ dataDir: folder, fast: true })));
    const [server, ...others] = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
    expect(others).toEqual([]);
    expect(await rows(server?.url ?? '', 'select 1 as one')).toEqual([{ one: 1 }]);
    await server?.stop();
  });

  it('a command may share the running one, and leaves it running', async () => {
    await within({ dataDir }, async (server) => {
      const command = await startEmbeddedPostgres({ dataDir, share: true });
      expect(command).toMatchObject({ shared: true, url: server.url });
      await command.stop();
      expect(await rows(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    });
  });

  it('a command that shares waits for one that is still starting, and starts one itself when there is none', async () => {
    const starting = startEmbeddedPostgres({ dataDir });
    await wait(20);
    const command = await startEmbeddedPostgres({ dataDir, share: true });
    expect(command).toMatchObject({ shared: true, url: (await starting).url });
    await (await starting).stop();
    expect(await within({ dataDir, share: true }, (alone) => Promise.resolve(alone.shared))).toBe(false);
  });
});

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

describe('the programs', () => {
  it('get the links that the package could only list', async () => {
    const native = path.join(home, 'native');
    await mkdir(path.join(native, 'lib'), { recursive: true });
    await writeFile(
      path.join(native, 'pg-symlinks.json'),
      JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]),
    );
    await writeFile(path.join(native, 'lib/libpq.so.5.18'), 'library');
    await restoreLinks(native);
    await restoreLinks(native);
    expect((await lstat(path.join(native, 'lib/libpq.so.5'))).isSymbolicLink()).toBe(true);
    expect(await readFile(path.join(native, 'lib/libpq.so.5'), 'utf8')).toBe('library');
  });

  describe.runIf(process.getuid?.() === 0)('started by root', () => {
    it('are copied once for a user who cannot reach them', async () => {
      const user = { uid: 65_534, gid: 65_534 };
      const { native, version } = await installed();
      const closed = path.join(home, 'closed');
      await mkdir(closed, { mode: 0o700 });
      await cp(native, path.join(closed, 'native'), { recursive: true, verbatimSymlinks: true });
      await chmod(path.join(closed, 'native'), 0o700);
      const source = { native: path.join(closed, 'native'), version };
      const both = await Promise.all([1, 2].map(() => binaries(user, path.join(home, 'cache'), source)));
      expect(both).toEqual(Array(2).fill(path.join(home, 'cache', `postgresql-${version}`, 'bin')));
      expect(await readdir(path.join(home, 'cache'))).toEqual([`postgresql-${version}`]);
    });

    it('keep the data elsewhere, behind a link, when PostgreSQL cannot enter the folder', async () => {
      const folder = path.join(home, 'closed', 'data');
      const options = { dataDir: folder, fast: true };
      await within(options, (server) => rows(server.url, 'create table kept ()'));
      const real = await realpath(path.join(folder, 'pg18'));
      expect(real).toMatch(/^\/var\/lib\/madrasti\/\w+\/pg18$/);
      await within({ ...options, temporary: true }, async (server) => expect(await rows(server.url, 'select from kept')).toEqual([]));
      expect([existsSync(path.dirname(real)), existsSync(folder)]).toEqual([false, false]);
    });
  });

  it('say where the data was when its link leads nowhere, and do not begin anew', async () => {
    const folder = path.join(home, 'dangling');
    await mkdir(folder);
    await symlink('/nowhere/pg18', path.join(folder, 'pg18'));
    await expect(startEmbeddedPostgres({ dataDir: folder })).rejects.toThrow(/kept in \/nowhere\/pg18, which is gone/);
  });
});
