import { existsSync } from 'node:fs';
import { chmod, cp, lstat, mkdir, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { binaries, installed, restoreLinks } from '../../src/database/embedded/binaries.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';
import { embeddedFolder, rows, within } from './embedded-folder.js';

let home = '';
let dataDir = '';

beforeAll(async () => {
  ({ home, dataDir } = await embeddedFolder());
});
afterAll(() => rm(home, { recursive: true, force: true }));

const answering = async ({ url }: EmbeddedPostgres): Promise<string> => {
  await rows(url, 'select 1');
  return url;
};

describe('the first start', () => {
  it('makes the data folder, the database, and every extension that the product needs', async () => {
    await within({ dataDir, database: 'madrasti' }, async (server) => {
      expect(server).toMatchObject({ name: 'madrasti', user: 'postgres', shared: false });
      await rows(server.url, 'create extension btree_gist; create extension pg_trgm');
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
