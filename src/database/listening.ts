import type { Client } from 'pg';
import type { Logger } from 'pino';
import { pause, within } from '../subscriptions/time-limit.js';

export interface ListeningOptions {
  /** Opens a connection outside any pool, to listen on. */
  readonly connect: () => Promise<Client>;
  readonly channel: string;
  /** How often `polled` is called while the connection lasts; the connection is checked as often. */
  readonly pollMs: number;
  /** Who listens, for the log: "the mail gateway". */
  readonly who: string;
  readonly log: Pick<Logger, 'info' | 'warn'>;
  readonly heard: (payload: string) => void;
  /** Called when the connection listens, before the first poll. */
  readonly established?: (connection: Client) => Promise<unknown>;
  /** Called at once when the connection stands, and at every poll: finds what no notice told of. */
  readonly polled: (connection: Client) => Promise<unknown>;
  /** Called the moment that the connection is gone, by whatever end; it may be called twice. */
  readonly lost?: () => void;
}

/** Listens on a channel of PostgreSQL through a connection of its own, and connects again whenever that is lost. */
export class Listening {
  readonly #options: ListeningOptions;
  readonly #stopping = new AbortController();
  #done: Promise<void> = Promise.resolve();
  #down = false;

  constructor(options: ListeningOptions) {
    this.#options = options;
  }

  start(): void {
    this.#done = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#done;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    for (let attempt = 0; !signal.aborted; attempt++) {
      try {
        await this.#session(() => (attempt = 0));
      } catch (error) {
        if (!this.#down) this.#options.log.warn({ err: error }, `${this.#options.who} has lost the database and will connect again`);
        this.#down = true;
      }
      await pause(Math.min(100 * 2 ** attempt, 3000), signal);
    }
  }

  /** Lasts as long as its connection does, or until it is stopped. */
  async #session(established: () => void): Promise<void> {
    const { connect, channel, pollMs, who, log, heard, established: ready, polled, lost } = this.#options;
    const connection = await within(10_000, connect);
    const ended = new AbortController();
    const cut = (): void => {
      lost?.();
      ended.abort();
    };
    connection.on('error', cut);
    connection.on('end', cut);
    connection.on('notification', ({ payload = '' }) => heard(payload));
    const finished = AbortSignal.any([this.#stopping.signal, ended.signal]);
    try {
      // A node that vanishes without a word (its machine is gone) loses its connection, and its locks, after half a minute.
      await within(10_000, () =>
        connection.query('set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 4'),
      );
      await within(10_000, () => connection.query(`listen ${channel}`));
      await ready?.(connection);
      if (this.#down) log.info(`${who} has the database back`);
      this.#down = false;
      established();
      while (!finished.aborted) {
        await within(10_000, () => connection.query('select 1'));
        await polled(connection);
        await pause(pollMs, finished);
      }
    } finally {
      lost?.();
      connection.removeAllListeners('notification');
      await within(1000, () => connection.end()).catch(() => undefined);
    }
  }
}
