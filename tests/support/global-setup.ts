import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';
import { migrate, openDatabase } from '../../src/database/orm.js';
import { urlOf } from './database.js';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: {
      /** Any database of the server. */
      url: string;
      /** Begins the name of every database of this run. */
      run: string;
      /** Migrated and empty, to be copied. */
      template: string;
      /** For files; removed after the run. */
      folder: string;
    };
  }
}

/**
 * One PostgreSQL for the whole run: the server of TEST_DATABASE_URL, else one that is started here and goes with the run,
 * also when that is killed. In it a migrated template, and a copy that most suites share, each in an organization of its own.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'madrasti-test-'));
  await chmod(folder, 0o711);
  const run = `madrasti_test_${randomBytes(4).toString('hex')}`;
  const template = `${run}_template`;
  const given = process.env['TEST_DATABASE_URL'];
  const embedded = given ? undefined : await startEmbeddedPostgres({ dataDir: folder, database: run, fast: true, temporary: true });
  const url = given ?? embedded?.url ?? '';

  // Its name tells a later run that the databases of this one are in use.
  const admin = new pg.Client({ connectionString: url, application_name: run });
  await admin.connect();
  await dropDeadRuns(admin);
  await admin.query(`create database ${template}`);
  const orm = await openDatabase({ url: urlOf(url, template) });
  await migrate(orm);
  await orm.close();
  await admin.query(`alter database ${template} with is_template true allow_connections false`);
  await admin.query(`create database ${run}_shared template ${template}`);
  provide('postgres', { url, run, template, folder });

  return async () => {
    if (!embedded) await drop(admin, run);
    await admin.end();
    await embedded?.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** A run that was killed leaves its databases on a server of its user's. */
async function dropDeadRuns(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ run: string }>(
    `select distinct substring(datname from '^madrasti_test_[0-9a-f]{8}') as run from pg_database
     where datname ~ '^madrasti_test_[0-9a-f]{8}_'
       and substring(datname from '^madrasti_test_[0-9a-f]{8}') not in (select application_name from pg_stat_activity where application_name is not null)`,
  );
  for (const { run } of rows) await drop(admin, run);
}

async function drop(admin: pg.Client, run: string): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(`select datname as name from pg_database where starts_with(datname, $1)`, [
    `${run}_`,
  ]);
  for (const { name } of rows) {
    await admin.query(`alter database ${name} with is_template false`);
    await admin.query(`drop database if exists ${name} with (force)`);
  }
}
