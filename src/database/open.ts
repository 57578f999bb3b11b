import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { Config } from '../config.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { openDatabase, type DatabaseAddress } from './orm.js';

/** An open database and how to reach it besides. */
export interface OpenDatabase {
  readonly orm: MikroORM;
  /** The ORM's own connections. */
  readonly pool: pg.Pool;
  readonly usesEmbedded: boolean;
  /** A connection of one's own, outside the pool, for listening and locks. */
  readonly connect: () => Promise<pg.Client>;
  /** Some connections beside the ORM's, made when they are needed. Whoever asks ends the pool. */
  readonly poolOf: (size: number) => pg.Pool;
  close(): Promise<void>;
}
type Wanted = Pick<Config, 'databaseUrl' | 'dataDir' | 'poolSize'>;

/** Opens the configured database, or the one that comes from npm. `share`: beside a server that runs already, for commands. */
export async function openConfigured(
  config: Wanted,
  options: { share?: boolean; onLost?: (error: unknown) => void } = {},
): Promise<OpenDatabase> {
  if (config.databaseUrl !== undefined) return open({ url: config.databaseUrl }, config.poolSize, false, () => Promise.resolve());
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, database: 'madrasti', ...options });
  const { host, port, user, name } = embedded;
  return open({ host, port, user, name }, config.poolSize, true, () => embedded.stop());
}

async function open(address: DatabaseAddress, size: number, usesEmbedded: boolean, stop: () => Promise<void>): Promise<OpenDatabase> {
  const orm = await openDatabase(address, { size });
  const pool = await orm.em.getConnection().getNativeClient();
  const client =
    'url' in address
      ? { connectionString: address.url }
      : { host: address.host, port: address.port, user: address.user, database: address.name };
  return {
    orm,
    pool,
    usesEmbedded,
    connect: async () => {
      const own = new pg.Client({ ...client, application_name: 'madrasti', keepAlive: true });
      await own.connect();
      return own;
    },
    poolOf: (max) => new pg.Pool({ ...client, max, application_name: 'madrasti', keepAlive: true }),
    close: async () => {
      await orm.close();
      await stop();
    },
  };
}
