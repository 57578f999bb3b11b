import { chmod, chown, lstat, mkdir, mkdtemp, readdir, readlink, realpath, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { StartRefused } from '../../start-refused.js';
import { canEnter, type ServerUser } from './server-user.js';

/** Where data goes that PostgreSQL cannot reach in its own place. */
const elsewhere = '/var/lib/madrasti';

/** The name says which version's files these are: another major version cannot read them. */
const linkIn = (dataDir: string): string => path.join(dataDir, 'pg18');

const draftPrefix = 'pg18.new-';

/** Where the data of this folder lies: there, or where its link leads. Nothing is said about whether it is there yet. */
export async function dataIn(dataDir: string): Promise<{ pgdata: string; exists: boolean }> {
  const place = linkIn(dataDir);
  const entry = await lstat(place).catch(() => undefined);
  if (!entry) return { pgdata: place, exists: false };
  const pgdata = await realpath(place).catch(() => undefined);
  if (pgdata !== undefined) return { pgdata, exists: true };
  throw new StartRefused(
    `The data of ${dataDir} was kept in ${await readlink(place)}, which is gone or closed. Bring it back, or remove ${place} to begin anew.`,
  );
}

/**
 * Makes the data folder, whole or not at all: a start that is killed meanwhile leaves nothing that a later one takes for data.
 * Where the server's user cannot enter `dataDir`, the data goes elsewhere and `dataDir` gets a link to it.
 */
export async function makeData(dataDir: string, user: ServerUser, initdb: (folder: string) => Promise<void>): Promise<string> {
  const reachable = await canEnter(user, dataDir);
  const home = reachable ? dataDir : await homeElsewhere();
  await removeDrafts(home);
  const draft = await mkdtemp(path.join(home, draftPrefix));
  try {
    if (user.uid !== undefined && user.gid !== undefined) await chown(draft, user.uid, user.gid);
    await initdb(draft);
    await rename(draft, linkIn(home));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  if (!reachable) await symlink(linkIn(home), linkIn(dataDir));
  return linkIn(home);
}

/** What starts that were killed left; this process owns the folder, so nobody is at work on them. */
async function removeDrafts(home: string): Promise<void> {
  const drafts = (await readdir(home)).filter((name) => name.startsWith(draftPrefix));
  await Promise.all(drafts.map((name) => rm(path.join(home, name), { recursive: true, force: true })));
}

async function homeElsewhere(): Promise<string> {
  await mkdir(elsewhere, { recursive: true });
  const home = await mkdtemp(`${elsewhere}/`);
  await chmod(home, 0o711);
  return home;
}
