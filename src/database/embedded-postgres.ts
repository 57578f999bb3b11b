import { spawn } from 'node:child_process';
import { access, chown, constants, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { StartRefused } from '../start-refused.js';
import { binaries, installed } from './embedded/binaries.js';
import { dataIn, makeData } from './embedded/data-folder.js';
import { clearLeftovers, readLockFile, socketPrefix } from './embedded/lock-file.js';
import { keepRunning } from './embedded/keep-running.js';
import { own, type Ownership } from './embedded/owner.js';
import { type Launch, port, serverEnvironment } from './embedded/postmaster.js';
import { canEnter, type ServerUser, serverUser } from './embedded/server-user.js';

export interface EmbeddedOptions {
  /** Folder of the data; made when it is not there. */
  readonly dataDir: string;
  /** Database to make when it is not there. */
  readonly database?: string;
  /** When a server of this folder runs already, use that one instead of refusing: for commands beside the server. */
  readonly share?: boolean;
  /** Loses data in a crash: for tests. */
  readonly fast?: boolean;
  /** Removes `dataDir` at the end, also when this process is killed: for tests. */
  readonly temporary?: boolean;
  /** Where the socket lies; a private temporary folder unless said. */
  readonly socketDir?: string;
  readonly log?: (line: string) => void;
  /** PostgreSQL ended on its own and could not be started again. */
  readonly onLost?: (error: unknown) => void;
}

/** A PostgreSQL that takes connections, here by its URL or its parts. */
export interface EmbeddedPostgres {
  readonly url: string;
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly name: string;
  /** Another process owns it, and `stop()` leaves it running. */
  readonly shared: boolean;
  /** Of the running server; another one after it was killed and started again. */
  pid(): number;
  stop(): Promise<void>;
}

/**
 * Starts the real PostgreSQL that comes from npm, for this process alone: on a socket in a private folder, so there is no port
 * to clash and no password to set. It recovers by itself from kill -9 of this process, of PostgreSQL or of both,
 * and is started again when only PostgreSQL was killed.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const dataDir = await writable(options.dataDir);
  const share = options.share === true;
  // One that is being killed or stopped, or is just starting, gets a moment.
  for (let i = 0; i < (share ? 300 : 10); i++) {
    const ownership = await own(dataDir);
    if (ownership) {
      return startOwned(dataDir, options, ownership).catch(async (error: unknown) => {
        await ownership.release();
        throw error;
      });
    }
    const running = share ? await runningIn(dataDir, options.database) : undefined;
    if (running) return running;
    await wait(100);
  }
  throw new StartRefused(
    share
      ? `Another server is starting in ${dataDir}, but its PostgreSQL does not get ready.`
      : `Another server is already running in ${dataDir}. Stop it, or give this one a folder of its own: DATA_DIR=.data-2 npm start`,
  );
}

async function writable(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return await realpath(folder);
  } catch (error) {
    throw new StartRefused(`The folder ${folder} cannot be written (${String(error)}). Set DATA_DIR to one that this user may write.`);
  }
}

async function startOwned(dataDir: string, options: EmbeddedOptions, ownership: Ownership): Promise<EmbeddedPostgres> {
  const found = await dataIn(dataDir);
  const user = await serverUser(found.pgdata);
  const bin = await binaries(user, user.uid === undefined ? dataDir : '/var/cache/madrasti', await installed());
  const pgdata = found.exists ? found.pgdata : await makeData(dataDir, user, (folder) => initdb(bin, folder, user, options.fast));
  await clearLeftovers(pgdata);

  const socketDir = await privateFolder(user, options.socketDir);
  const temporary = [
    ...(options.socketDir === undefined ? [socketDir] : []),
    ...(options.temporary === true ? [path.dirname(pgdata), dataDir] : []),
  ];
  const launch: Launch = {
    bin,
    pgdata,
    socketDir,
    user,
    settings: { ...usual, ...(options.fast === true && careless) },
    temporary,
    log: options.log ?? (() => undefined),
  };
  const clean = () => Promise.all(temporary.map((folder) => rm(folder, { recursive: true, force: true })));
  const server = await keepRunning(launch, options.onLost ?? (() => undefined)).catch(async (error: unknown) => {
    await clean();
    throw error;
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    await clean();
    await ownership.release();
  };
  try {
    return { ...(await addressOf(socketDir, options.database)), shared: false, pid: () => server.pid(), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Pages are found as fast at random as in order on today's disks; the planner should know. */
const usual = { listen_addresses: '', max_connections: 200, shared_buffers: '128MB', random_page_cost: 1.1 };
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal', max_wal_senders: 0 };

/** The server that another process owns, if it takes connections now. */
async function runningIn(dataDir: string, database: string | undefined): Promise<EmbeddedPostgres | undefined> {
  const { pgdata, exists } = await dataIn(dataDir);
  if (!exists) return undefined;
  await serverUser(pgdata); // refuses a user who cannot connect
  const running = await readLockFile(pgdata);
  if (running?.ready !== true) return undefined;
  const address = await addressOf(running.socketDir, database).catch(() => undefined);
  return address && { ...address, shared: true, pid: () => running.pid, stop: () => Promise.resolve() };
}

/** `C.UTF-8` out of PostgreSQL itself: the same order and letter cases on every machine and after every upgrade of it. */
function initdb(bin: string, folder: string, user: ServerUser, fast = false): Promise<void> {
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-collate=C', '--encoding=UTF8'];
  const letters = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const options = ['-D', folder, '-U', 'postgres', '-A', 'trust', ...locale, `--lc-ctype=${letters}`, ...(fast ? ['--no-sync'] : [])];
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(bin, 'initdb'), options, {
      ...user,
      env: serverEnvironment,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new StartRefused(`PostgreSQL could not make its data folder:\n${said}`)),
    );
  });
}

/** Only its owner can connect, and root. The path of a socket has to be short. */
async function privateFolder(user: ServerUser, wanted: string | undefined): Promise<string> {
  const temporary = os.tmpdir();
  const home = temporary.length < 70 && (await canEnter(user, temporary)) ? temporary : '/tmp';
  const folder = wanted ?? (await mkdtemp(path.join(home, socketPrefix)));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
  return folder;
}

async function addressOf(host: string, name = 'madrasti'): Promise<Pick<EmbeddedPostgres, 'url' | 'host' | 'port' | 'user' | 'name'>> {
  const user = 'postgres';
  const client = new pg.Client({ host, port, user, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  return { url: `postgresql://${user}@${encodeURIComponent(host)}:${port}/${encodeURIComponent(name)}`, host, port, user, name };
}
