import type { Client } from 'pg';
import type { Logger } from 'pino';
import { outboxChannel } from '../../entities/events/outbox-notify.sql.js';
import { pause, within } from '../time-limit.js';

/** First keys of the two-part advisory locks: one lock a shard, and one a node so that nodes can be counted. */
const shardLock = 820_331;
const nodeLock = 820_332;

export interface ShardLocksOptions {
  /** Opens a connection outside any pool: its session holds the locks, and its end, however it comes, frees them. */
  readonly connect: () => Promise<Client>;
  readonly shards: number;
  readonly pollMs: number;
  readonly log: Pick<Logger, 'info' | 'warn'>;
  /** An organization of a shard of this node has stored events. */
  readonly woken: (organizationId: string) => void;
  /** Called at every poll: what was missed is found again. */
  readonly polled: (shards: readonly number[]) => void;
}

/**
 * The shards that this node works for, each under its own advisory lock, so that every shard has one node at most. Nodes share evenly:
 * each takes no more than its part, and gives back what is above it when a node joins. Survives any loss of its connection.
 */
export class ShardLocks {
  readonly #owned = new Set<number>();
  readonly #stopping = new AbortController();
  #done: Promise<void> = Promise.resolve();
  #down = false;

  constructor(readonly options: ShardLocksOptions) {}

  start(): void {
    this.#done = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#done;
  }

  /** The shards that are this node's just now. */
  get owned(): readonly number[] {
    return [...this.#owned];
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    for (let attempt = 0; !signal.aborted; attempt++) {
      try {
        await this.#session(() => (attempt = 0));
      } catch (error) {
        if (!this.#down) this.options.log.warn({ err: error }, 'the relay has lost the database and will connect again');
        this.#down = true;
      }
      await pause(Math.min(100 * 2 ** attempt, 3000), signal);
    }
  }

  /** Lasts as long as its connection does, or until the relay stops. */
  async #session(established: () => void): Promise<void> {
    const { connect, pollMs, polled, shards, woken, log } = this.options;
    const { signal } = this.#stopping;
    const connection = await within(10_000, connect);
    const ended = new AbortController();
    connection.on('error', () => ended.abort());
    connection.on('end', () => ended.abort());
    connection.on('notification', ({ payload = '' }) => {
      if (/^\d+$/.test(payload) && this.#owned.has(shardOf(payload, shards))) woken(payload);
    });
    const finished = AbortSignal.any([signal, ended.signal]);
    try {
      // A node that vanishes without a word (its machine is gone) loses its locks after half a minute.
      await connection.query('set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 4');
      await connection.query(`listen ${outboxChannel}`);
      await connection.query('select pg_try_advisory_lock($1, pg_backend_pid())', [nodeLock]);
      if (this.#down) log.info('the relay has the database back');
      this.#down = false;
      established();
      while (!finished.aborted) {
        await within(10_000, () => this.#share(connection));
        polled(this.owned);
        await pause(pollMs, finished);
      }
    } finally {
      this.#owned.clear();
      connection.removeAllListeners('notification');
      await within(1000, () => connection.end()).catch(() => undefined);
    }
  }

  /** Gives back what is above this node's part, or takes what nobody has. */
  async #share(connection: Client): Promise<void> {
    const { rows } = await connection.query<{ nodes: number }>(nodesSql, [nodeLock]);
    const part = Math.ceil(this.options.shards / Math.max(1, rows[0]?.nodes ?? 1));
    const surplus = [...this.#owned].slice(part);
    if (surplus.length > 0) {
      for (const shard of surplus) this.#owned.delete(shard);
      await connection.query('select pg_advisory_unlock($1, shard) from unnest($2::int[]) as shard', [shardLock, surplus]);
    } else if (this.#owned.size < part) {
      const others = shuffled([...Array(this.options.shards).keys()].filter((shard) => !this.#owned.has(shard)));
      const taken = await connection.query<{ shard: number }>(takeSql, [shardLock, others, part - this.#owned.size]);
      for (const { shard } of taken.rows) this.#owned.add(shard);
    }
  }
}

/** Which shard an organization belongs to; the same on every node. */
export const shardOf = (organizationId: string, shards: number): number => Number(BigInt(organizationId) % BigInt(shards));

const nodesSql = `select count(*)::int as nodes from pg_locks
  where locktype = 'advisory' and classid = $1 and objsubid = 2 and granted and database = (select oid from pg_database where datname = current_database())`;

/** Tries one lock after the other, and none after the last that is wanted. */
const takeSql = 'select shard from unnest($2::int[]) as shard where pg_try_advisory_lock($1, shard) limit $3';

/** In any order, so that nodes which start together do not race for the same shards one by one. */
const shuffled = (shards: number[]): number[] =>
  shards
    .map((shard) => ({ shard, place: Math.random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ shard }) => shard);
