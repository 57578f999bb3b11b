import type { Pool } from 'pg';

/** Tells this database from every other: of the server, and of the database in it. All nodes on it read the same. */
export async function databaseIdentity(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ identity: string }>(
    `select system_identifier || '/' || (select oid from pg_database where datname = current_database()) as identity from pg_control_system()`,
  );
  return rows[0]?.identity ?? '';
}
