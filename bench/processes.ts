import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const children: ChildProcess[] = [];

/** Where the processes of a run keep their files; removed at its end. */
export const folder = mkdtempSync(path.join(os.tmpdir(), 'madrasti-bench-'));

/** What `npm start` gives to node. */
export const startArguments = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }).scripts.start
  .replace(/^.*&& node /, '')
  .split(' ');

/** Starts a process and waits for its line that says so. */
export async function start(args: readonly string[], env: NodeJS.ProcessEnv, ready: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const output = child.stdout;
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}`)));
    output.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes(ready)) resolve();
    });
  });
  return child;
}

/** A process that opens sockets and notes what it hears. */
export function subscribers(): ChildProcess {
  const child = fork('bench/subscribers.ts', { stdio: 'inherit' });
  children.push(child);
  return child;
}

/** An empty database of the run's own, migrated. */
export async function database(): Promise<{ url: string; stop: () => Promise<void> }> {
  const compiled = async <T>(file: string): Promise<T> => (await import(pathToFileURL(path.resolve('dist', file)).href)) as T;
  const { startEmbeddedPostgres } = await compiled<typeof import('../src/database/embedded-postgres.js')>('database/embedded-postgres.js');
  const { openDatabase, migrate } = await compiled<typeof import('../src/database/orm.js')>('database/orm.js');
  const embedded = await startEmbeddedPostgres({ dataDir: folder, database: 'bench', temporary: true });
  const orm = await openDatabase({ url: embedded.url });
  await migrate(orm);
  await orm.close();
  return { url: embedded.url, stop: () => embedded.stop() };
}

/** Asks a process to end, and waits a little. */
export async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.kill('SIGTERM'))
    await Promise.race([once(child, 'exit'), new Promise((resolve) => setTimeout(resolve, 5000))]);
}

/** Asks every process to end. */
export async function end(): Promise<void> {
  for (const child of children) await stopped(child);
}

/** Leaves nothing behind, whatever happened. */
export function clear(): void {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
