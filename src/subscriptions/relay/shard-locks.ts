import type { Client } from 'pg';
import type { Logger } from 'pino';
import { outboxChannel } from '../../entities/events/outbox-notify.sql.js';
import { Listening } from '../../database/listening.js';
import { within } from '../time-limit.js';

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
  readonly #listening: Listening;

  constructor(readonly options: ShardLocksOptions) {
    const { connect, pollMs, log, shards, woken, polled } = options;
    this.#listening = new Listening({
      connect,
      pollMs,
      log,
      channel: outboxChannel,
      who: 'the relay',
      heard: (payload) => {
        if (/^\d+$/.test(payload) && this.#owned.has(shardOf(payload, shards))) woken(payload);
      },
      established: (connection) => connection.query('select pg_try_advisory_lock($1, pg_backend_pid())', [nodeLock]),
      polled: async (connection) => {
        await within(10_000, () => this.#share(connection));
        polled(this.owned);
      },
      lost: () => this.#owned.clear(),
    });
  }

  start(): void {
    this.#listening.start();
  }

  stop(): Promise<void> {
    return this.#listening.stop();
  }

  /** The shards that are this node's just now. */
  get owned(): readonly number[] {
    return [...this.#owned];
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
