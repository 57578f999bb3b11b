import type pg from 'pg';
import { AppError } from '../errors.js';

/** How long a task waits for those of other servers. */
const WAIT = '10s';

/**
 * Lets one task at a time run under a key, on all servers of a database. For rare work: a server does one after the other, on a connection
 * of its own, so that those who wait never drain the pool that the work itself needs.
 */
export class ClusterTurns {
  readonly #connect: () => Promise<pg.Client>;
  #client: Promise<pg.Client> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(connect: () => Promise<pg.Client>) {
    this.#connect = connect;
  }

  /** Runs a task when nobody else runs one under this key; UNAVAILABLE when that takes too long. */
  take<T>(key: string, task: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(() => this.#locked(key, task));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  /** Lets go of the connection, and with it of every lock. */
  async close(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await (await client)?.end();
  }

  async #locked<T>(key: string, task: () => Promise<T>): Promise<T> {
    const client = await this.#connected();
    try {
      await client.query(`begin; set local lock_timeout = '${WAIT}'`);
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
    } catch {
      await this.#release(client);
      throw new AppError('UNAVAILABLE');
    }
    try {
      return await task();
    } finally {
      await this.#release(client);
    }
  }

  /** The lock goes with its transaction; a connection that is lost has let go of it already, and the next task gets another. */
  async #release(client: pg.Client): Promise<void> {
    try {
      await client.query('rollback');
    } catch {
      this.#client = undefined;
      await client.end().catch(() => undefined);
    }
  }

  #connected(): Promise<pg.Client> {
    this.#client ??= this.#connect().then(
      (client) => client.on('error', () => (this.#client = undefined)),
      (error: unknown) => {
        this.#client = undefined;
        throw error;
      },
    );
    return this.#client;
  }
}
