import { setTimeout as wait } from 'node:timers/promises';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Heard } from './listener.js';

/**
 * The client of docs/realtime.md: graphql-ws that comes back by itself, whatever ended the socket, and resumes from the last cursor
 * that it has seen.
 */
export class Subscriber {
  readonly heard: Heard[] = [];
  /** When each was heard, on the clock of `performance.now()`. */
  readonly heardAt: number[] = [];
  readonly closes: { code: number; reason: string }[] = [];
  /** What ended the subscription for good. */
  failure: unknown;
  connections = 0;
  /** The socket that is open now, or was last. */
  socket: WebSocket | undefined;
  readonly #client: Client;

  constructor(url: string, token: string | (() => string), query: string, variables: Record<string, unknown> = {}) {
    let after: string | undefined;
    const note = (socket: WebSocket): void => void (this.socket = socket);
    this.#client = createClient({
      url: `${url.replace(/^http/, 'ws').replace(/\/$/, '')}/graphql`,
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocol: string) {
          super(address, protocol);
          note(this);
        }
      },
      connectionParams: () => ({ authorization: `Bearer ${typeof token === 'string' ? token : token()}` }),
      shouldRetry: () => true,
      retryAttempts: Infinity,
      retryWait: () => wait(50),
      on: {
        connected: (_socket, ack) => {
          this.connections++;
          after ??= (ack as { cursor: string }).cursor;
        },
        closed: (event) => void this.closes.push(event as { code: number; reason: string }),
      },
    });
    const asked = {
      ...variables,
      get after() {
        return after;
      },
    };
    this.#client.subscribe<Record<string, Heard>>(
      { query, variables: asked },
      {
        next: ({ data, errors }) => {
          if (errors) this.failure = errors;
          for (const message of Object.values(data ?? {})) {
            after = message.cursor;
            this.heard.push(message);
            this.heardAt.push(performance.now());
          }
        },
        error: (error) => void (this.failure = error),
        complete: () => undefined,
      },
    );
  }

  /** Resolves when it is connected; `token` as a function is asked for a new one at each connection. */
  static async of(
    url: string,
    { token }: { token: string | (() => string) },
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<Subscriber> {
    const subscriber = new Subscriber(url, token, query, variables);
    while (subscriber.connections === 0) await wait(5);
    return subscriber;
  }

  cursors(): number[] {
    return this.heard.map(({ cursor }) => Number(cursor));
  }

  async close(): Promise<void> {
    await Promise.resolve(this.#client.dispose()).catch(() => undefined); // It fails when it is just looking for a server that is gone.
  }
}
