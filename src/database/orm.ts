import 'reflect-metadata';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, LoadStrategy, MikroORM, UnderscoreNamingStrategy, type Options } from '@mikro-orm/postgresql';
import { entities } from '../entities/all.js';
import { migrations } from './migrations/all.js';
import { PreparingClient } from './prepared.js';

/** Where the database is: a connection URL, or a socket directory with a user and a name. */
export type DatabaseAddress = { url: string } | { host: string; port: number; user: string; name: string };

/** The ORM's settings. `plan_cache_mode`: compiled reads are prepared once, and planned once too (a fifth of the time otherwise). */
export function ormOptions(address: DatabaseAddress, pool: { size: number }): Options {
  return defineConfig({
    ...('url' in address
      ? { clientUrl: address.url }
      : { host: address.host, port: address.port, user: address.user, dbName: address.name }),
    entities,
    metadataProvider: ReflectMetadataProvider,
    namingStrategy: UnderscoreNamingStrategy,
    loadStrategy: LoadStrategy.SELECT_IN,
    ignoreUndefinedInQuery: true,
    pool: { min: 0, max: pool.size },
    driverOptions: {
      Client: PreparingClient,
      options: '-c timezone=UTC -c plan_cache_mode=force_generic_plan',
      application_name: 'madrasti',
    },
    extensions: [Migrator],
    migrations: {
      migrationsList: migrations,
      tableName: 'migration',
      transactional: true,
      allOrNothing: true,
      snapshot: false,
      disableForeignKeys: false,
    },
    schemaGenerator: { disableForeignKeys: false },
    debug: false,
    // Only what goes wrong: the migrator would tell of every step.
    logger: () => undefined,
  });
}

/** Opens the database. Nothing is changed in it. */
export async function openDatabase(address: DatabaseAddress, pool = { size: 10 }): Promise<MikroORM> {
  return MikroORM.init(ormOptions(address, pool));
}

/** Brings the tables up to this version; servers that start at the same time do so one after the other. */
export async function migrate(orm: MikroORM): Promise<readonly string[]> {
  const pool = await orm.em.getConnection().getNativeClient();
  // The lock belongs to a connection, so this one is kept aside until the work is done.
  const turn = await pool.connect();
  try {
    await turn.query(`select pg_advisory_lock(hashtext('madrasti migrations'))`);
    return (await orm.migrator.up()).map(({ name }) => name);
  } finally {
    await turn.query(`select pg_advisory_unlock(hashtext('madrasti migrations'))`).finally(() => turn.release());
  }
}
