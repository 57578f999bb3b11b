import { randomBytes } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { type Config, type Environment, readConfig } from '../../src/config.js';

/** A migrated, empty database of one's own. `await using` drops it at the end of the scope. */
export interface TestDatabase extends AsyncDisposable {
  readonly url: string;
  readonly name: string;
  drop(): Promise<void>;
}

/** The migrated database that suites share: each makes an organization of its own in it. */
export const sharedDatabaseUrl = (): string => urlOf(inject('postgres').url, `${inject('postgres').run}_shared`);

/** A copy of the template, for a suite that counts rows, stops relays or changes tables. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url, run, template } = inject('postgres');
  const name = `${run}_${randomBytes(4).toString('hex')}`;
  await onServer(url, `create database ${name} template ${template}`);
  const drop = () => onServer(url, `drop database if exists ${name} with (force)`);
  return { url: urlOf(url, name), name, drop, [Symbol.asyncDispose]: drop };
}

/** Settings for a server in a test: a free port, a quiet log, the shared database unless another is given. */
export function testConfig(settings: Environment = {}): Config {
  return readConfig({
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: 'silent',
    DEMO_DATA: 'false',
    DATA_DIR: path.join(inject('postgres').folder, 'files'),
    DATABASE_URL: settings['DATABASE_URL'] ?? sharedDatabaseUrl(),
    JWT_KEYS: 'test:not-a-secret-only-for-tests-not-a-secret',
    ...settings,
  });
}

/** The same server, another database. */
export function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
