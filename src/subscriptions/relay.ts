import type { Client, Pool } from 'pg';
import type { Logger } from 'pino';
import { type Bus, channelOf } from './bus.js';
import { giveCursors } from './relay/give-cursors.js';
import { pruneEvents } from './relay/prune-events.js';
import { reactToNext, type Reactor } from './relay/react.js';
import { ShardLocks } from './relay/shard-locks.js';
import { WorkQueue } from './relay/work-queue.js';

export interface RelayOptions extends Omit<Reactor, 'maxAttempts' | 'timeLimitMs'> {
  readonly pool: Pool;
  readonly bus: Bus;
  readonly log: Logger;
  /** Opens a connection of its own, outside the pool. */
  readonly connect: () => Promise<Client>;
  /** All nodes on one database need the same number. */
  readonly shards: number;
  readonly retentionDays: number;
  readonly pollMs?: number;
  readonly maxAttempts?: number;
  readonly timeLimitMs?: number;
}

/** Events that one organization may have published before others have their turn, and reactions likewise. */
const batch = 200;
const reactionsInTurn = 20;
const pruneEveryMs = 3_600_000;

/**
 * Publishes what the outbox holds: gives each event the next cursor of its organization, tells the bus, and runs the reactions. Woken by
 * NOTIFY; a slow poll finds whatever a lost connection, a crash or a failure has left. Publishing waits for no reaction.
 */
export class Relay {
  readonly #options: RelayOptions;
  readonly #locks: ShardLocks;
  readonly #publishing: WorkQueue;
  readonly #reacting: WorkQueue;
  readonly #withReactions: readonly string[];
  readonly #reactor: Reactor;
  #looking = false;
  #prunedAt = -Infinity;

  constructor(options: RelayOptions) {
    const { log, shards, pollMs = 1000, rules } = options;
    this.#options = options;
    this.#reactor = { ...options, maxAttempts: options.maxAttempts ?? 8, timeLimitMs: options.timeLimitMs ?? 30_000 };
    this.#withReactions = [...new Set(rules.map(({ name }) => name))];
    this.#publishing = new WorkQueue('publishing', (id) => this.#publish(id), 4, log);
    this.#reacting = new WorkQueue('reacting', (id) => this.#react(id), 4, log);
    const woken = (id: string): void => this.#publishing.add(id);
    const polled = (owned: readonly number[]): void => void this.#look(owned);
    this.#locks = new ShardLocks({ connect: options.connect, shards, pollMs, log, woken, polled });
  }

  start(): void {
    this.#locks.start();
  }

  /** Finishes what it has begun; what is left is the next relay's. */
  async stop(): Promise<void> {
    await Promise.all([this.#publishing.stop(), this.#reacting.stop()]);
    await this.#locks.stop();
  }

  /** The shards that this node publishes for. */
  get shards(): readonly number[] {
    return this.#locks.owned;
  }

  async #publish(organizationId: string): Promise<boolean> {
    const events = await giveCursors(this.#options.pool, organizationId, { limit: batch, withReactions: this.#withReactions });
    if (events.length > 0) this.#options.bus.publish(channelOf(organizationId), events);
    if (events.some(({ name }) => this.#withReactions.includes(name))) this.#reacting.add(organizationId);
    return events.length === batch;
  }

  async #react(organizationId: string): Promise<boolean> {
    for (let done = 0; done < reactionsInTurn; done++) if (!(await reactToNext(this.#reactor, organizationId))) return false;
    return true;
  }

  /** Finds the organizations that have work, whether or not anybody said so. */
  async #look(owned: readonly number[]): Promise<void> {
    const { pool, shards, log, retentionDays } = this.#options;
    if (this.#looking || owned.length === 0) return;
    this.#looking = true;
    try {
      const { rows } = await pool.query<{ id: string; publish: boolean }>(workSql, [shards, owned]);
      for (const { id, publish } of rows) (publish ? this.#publishing : this.#reacting).add(id);
      if (performance.now() - this.#prunedAt > pruneEveryMs) {
        this.#prunedAt = performance.now();
        const count = await pruneEvents(pool, shards, owned, retentionDays);
        if (count > 0) log.info({ count }, 'events older than the retention are deleted');
      }
    } catch (error) {
      log.warn({ err: error }, 'the relay could not look for events');
    } finally {
      this.#looking = false;
    }
  }
}

const workSql = `
select distinct organization_id::text as id, true as publish from outbox_event where cursor is null and organization_id % $1 = any($2::bigint[])
union all
select distinct organization_id::text, false from outbox_event where react_at <= clock_timestamp() and organization_id % $1 = any($2::bigint[])`;
