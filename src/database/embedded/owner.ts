import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** Held while this process may use a data folder; it ends with the process, however that ends. */
export interface Ownership {
  release(): Promise<void>;
}

/**
 * One process at a time owns a data folder: the one that listens on the folder's own name. Unlike a file with a process number,
 * a name cannot stay behind, nor be taken for another process that has the number now.
 */
export async function own(dataDir: string): Promise<Ownership | undefined> {
  const digest = createHash('sha256').update(dataDir).digest('hex').slice(0, 32);
  // Linux has names that are no files. Elsewhere a file may stay behind; nobody answers there then.
  const file = process.platform === 'linux' ? undefined : path.join(os.tmpdir(), `madrasti-${digest}.sock`);
  const server = file === undefined ? await listen(`\0madrasti-${digest}`) : await listenOnFile(file);
  return server && { release: () => new Promise((resolve) => void server.close(() => resolve())) };
}

async function listenOnFile(file: string): Promise<Server | undefined> {
  const server = await listen(file);
  if (server || (await answers(file))) return server;
  await rm(file, { force: true });
  return listen(file);
}

function listen(name: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy()).unref();
    server.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen(name, () => resolve(server));
  });
}

function answers(file: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(file)
      .on('connect', () => resolve((socket.destroy(), true)))
      .on('error', () => resolve(false));
  });
}
