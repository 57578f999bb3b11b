import { RedisPubSub } from 'graphql-redis-subscriptions';
import { Redis, type RedisOptions } from 'ioredis';
import type { Logger } from 'pino';
import type { Bus, BusListener } from './bus.js';

interface Channel {
  readonly listeners: Set<BusListener>;
  readonly subscription: Promise<number>;
}

const patience: RedisOptions = { connectTimeout: 5000, retryStrategy: (times) => Math.min(100 * times, 2000) };

/**
 * The bus between nodes. A Redis that is down neither blocks nor fails anything: publishing is tried once and forgotten, channels wait
 * for the connection, and when it is back every listener is told to catch up.
 */
export class RedisBus implements Bus {
  readonly #channels = new Map<string, Channel>();
  readonly #publisher: Redis;
  readonly #subscriber: Redis;
  readonly #pubSub: RedisPubSub;
  readonly #home: string;
  readonly #log: Pick<Logger, 'info' | 'warn' | 'error'>;
  #down = false;
  #closed = false;

  /** `home` tells this installation from others on the same Redis: they hear nothing of each other. */
  constructor(url: string, home: string, log: Pick<Logger, 'info' | 'warn' | 'error'>) {
    this.#log = log;
    this.#home = home;
    this.#publisher = new Redis(url, { ...patience, enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: 2000 });
    this.#subscriber = new Redis(url, { ...patience, maxRetriesPerRequest: null });
    for (const connection of [this.#publisher, this.#subscriber]) connection.on('error', (error: Error) => this.#failed(error));
    this.#subscriber.on('ready', () => this.#connected());
    this.#pubSub = new RedisPubSub({ publisher: this.#publisher, subscriber: unfailing(this.#subscriber) });
  }

  publish(channel: string, message: unknown): void {
    this.#pubSub.publish(this.#named(channel), message).then(
      () => this.#worked(),
      (error: unknown) => this.#failed(error),
    );
  }

  subscribe(name: string, listener: BusListener): () => void {
    const channel = this.#channels.get(name) ?? this.#open(name);
    channel.listeners.add(listener);
    void channel.subscription.then(() => channel.listeners.has(listener) && this.#tell(listener, (it) => it.missed()));
    return () => {
      if (!channel.listeners.delete(listener) || channel.listeners.size > 0) return;
      if (this.#channels.get(name) === channel) this.#channels.delete(name);
      void channel.subscription.then((id) => this.#pubSub.unsubscribe(id));
    };
  }

  healthy(): boolean {
    return this.#publisher.status === 'ready' && this.#subscriber.status === 'ready';
  }

  close(): Promise<void> {
    this.#closed = true;
    this.#subscriber.disconnect();
    this.#publisher.disconnect();
    return Promise.resolve();
  }

  #open(name: string): Channel {
    const listeners = new Set<BusListener>();
    const heard = (message: unknown): void => {
      for (const listener of listeners) this.#tell(listener, (it) => it.heard(message));
    };
    const channel = { listeners, subscription: this.#pubSub.subscribe(this.#named(name), heard) };
    this.#channels.set(name, channel);
    return channel;
  }

  #named(channel: string): string {
    return `${this.#home}:${channel}`;
  }

  /** ioredis has repeated its SUBSCRIBE commands by now; the answer to a later command says that they hold. */
  #connected(): void {
    this.#subscriber.ping().then(
      () => {
        this.#worked();
        for (const { listeners } of this.#channels.values()) for (const listener of listeners) this.#tell(listener, (it) => it.missed());
      },
      () => undefined,
    );
  }

  #worked(): void {
    if (this.#down) this.#log.info('the bus is back');
    this.#down = false;
  }

  #failed(error: unknown): void {
    if (!this.#down && !this.#closed) this.#log.warn({ err: error }, 'the bus is down: events arrive later, from the outbox');
    this.#down = true;
  }

  #tell(listener: BusListener, say: (listener: BusListener) => void): void {
    try {
      say(listener);
    } catch (error) {
      this.#log.error({ err: error }, 'a listener failed on a bus message');
    }
  }
}

/** RedisPubSub leaves refused commands to nobody, which would end the process when the bus is closed while Redis is down. */
function unfailing(connection: Redis): Redis {
  const face = {
    on: connection.on.bind(connection),
    subscribe: (channel: string, done: (error: null) => void) =>
      connection.subscribe(channel).then(
        () => done(null),
        () => undefined,
      ),
    unsubscribe: (channel: string) => connection.unsubscribe(channel).catch(() => undefined),
    punsubscribe: () => undefined,
  };
  return face as unknown as Redis;
}
