import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { pino, type Logger } from 'pino';
import type { OrganizationFacts } from '../../../src/context.js';
import { openDatabase } from '../../../src/database/orm.js';
import { Audiences } from '../../../src/subscriptions/audience.js';
import type { Bus } from '../../../src/subscriptions/bus.js';
import type { EventName, Events } from '../../../src/subscriptions/catalogue.js';
import { databaseIdentity } from '../../../src/subscriptions/database-identity.js';
import { LocalBus } from '../../../src/subscriptions/local-bus.js';
import { emit } from '../../../src/subscriptions/outbox.js';
import type { Rule } from '../../../src/subscriptions/reactions.js';
import { RedisBus } from '../../../src/subscriptions/redis-bus.js';
import { Relay, type RelayOptions } from '../../../src/subscriptions/relay.js';
import { EventStreams } from '../../../src/subscriptions/stream.js';

export interface NodeOptions extends Partial<Pick<RelayOptions, 'shards' | 'maxAttempts' | 'timeLimitMs' | 'pollMs' | 'connect'>> {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
  readonly bus?: Bus;
  readonly rules?: readonly Rule[];
  /** Without a relay, events wait. */
  readonly relay?: boolean;
  readonly streamPollMs?: number;
  readonly organizations?: readonly OrganizationFacts[];
}

export const quiet: Logger = pino({ level: process.env['TEST_LOG'] ?? 'silent' });
export const now = (): Date => new Date();

/** The event parts of one server, without the server. */
export interface Node {
  readonly orm: MikroORM;
  readonly pool: pg.Pool;
  readonly bus: Bus;
  readonly streams: EventStreams;
  readonly audiences: Audiences;
  readonly relay: Relay;
  /** Stores events in one transaction, as a mutation does. */
  emit<N extends EventName>(organizationId: string, name: N, ...payloads: Events[N][]): Promise<void>;
  stop(): Promise<void>;
}

export async function startNode(options: NodeOptions): Promise<Node> {
  const orm = await openDatabase({ url: options.databaseUrl });
  const pool = await orm.em.getConnection().getNativeClient();
  const bus =
    options.bus ??
    (options.redisUrl === undefined ? new LocalBus(quiet) : new RedisBus(options.redisUrl, await databaseIdentity(pool), quiet));
  const streams = new EventStreams({ pool, bus, log: quiet, pollMs: options.streamPollMs ?? 1500 });
  const fork = (id: string): MikroORM['em'] => {
    const em = orm.em.fork({ clear: true });
    em.setFilterParams('organization', { id });
    return em;
  };
  const facts = (id: string): OrganizationFacts => ({ id, slug: id, name: id, timeZone: 'UTC', dialects: [], settings: {} });
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: options.databaseUrl });
    await client.connect();
    return client;
  };
  const relay = new Relay({
    pool,
    bus,
    log: quiet,
    connect,
    shards: 4,
    retentionDays: 7,
    pollMs: 300,
    fork,
    organizationOf: (id) => Promise.resolve(options.organizations?.find((one) => one.id === id) ?? facts(id)),
    rules: [],
    now,
    ...options,
  });
  if (options.relay !== false) relay.start();
  return {
    orm,
    pool,
    bus,
    streams,
    audiences: new Audiences(pool, now, quiet),
    relay,
    emit: async (id, name, ...payloads) => {
      await fork(id).transactional((em) => {
        for (const payload of payloads) emit({ em, organization: { id }, now: now() }, name, payload);
      });
    },
    stop: async () => {
      streams.close();
      await relay.stop();
      await bus.close();
      await orm.close(true);
    },
  };
}

export const announcement = (title: string): Events['system.alert'] => ({
  alertType: 'maintenance',
  title,
  message: title,
  severity: 'INFO',
  startsAt: null,
  endsAt: null,
});
