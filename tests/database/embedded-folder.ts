import { chmod, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { type EmbeddedOptions, type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';

/** A folder of the suite's own that every user may enter, and in it the place of a data folder that is at rest between the tests. */
export async function embeddedFolder(): Promise<{ home: string; dataDir: string }> {
  const home = await mkdtemp(path.join(inject('postgres').folder, 'embedded-'));
  await chmod(home, 0o755);
  return { home, dataDir: path.join(home, 'a folder with blanks', 'données') };
}

export const within = async <T>(options: EmbeddedOptions, work: (server: EmbeddedPostgres) => Promise<T>): Promise<T> => {
  const server = await startEmbeddedPostgres(options);
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
};

export const rows = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};
