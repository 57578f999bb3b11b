import pg from 'pg';
import { expect, it } from 'vitest';
import { createTestDatabase, sharedDatabaseUrl, testConfig } from '../support/database.js';

const tables = async (url: string): Promise<string[]> => {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' order by 1`);
  await client.end();
  return rows.map(({ name }) => name);
};

it('a suite gets a migrated database of its own, and leaves none behind', async () => {
  const [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  expect(await tables(first.url)).toContain('organization');
  const client = new pg.Client(first.url);
  await client.connect();
  await client.query('drop table organization cascade');
  await client.end();
  expect(await tables(second.url)).toContain('organization');
  await Promise.all([first.drop(), second.drop()]);
  await expect(tables(first.url)).rejects.toThrow(/does not exist/);
});

it('the other suites share one', async () => {
  expect(testConfig().databaseUrl).toBe(sharedDatabaseUrl());
  expect(await tables(sharedDatabaseUrl())).toContain('organization');
});
