import type { Socket } from 'node:net';
import { WebSocket } from 'ws';
import type { App } from '../../support/app.js';
import type { Person } from '../../support/school.js';

/** A message of a subscription. */
export interface Heard {
  readonly cursor: string;
  readonly occurredAt: string | null;
  readonly gap?: { after: string; oldest: string } | null;
  readonly [field: string]: unknown;
}
interface Frame {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** A bare graphql-ws client that notes everything: what it heard, what it was refused, and how it ended. */
export class Listener {
  readonly heard: Heard[] = [];
  readonly errors: { message: string; extensions?: Record<string, unknown> }[] = [];
  readonly completed: string[] = [];
  closed: { code: number; reason: string } | undefined;
  #acknowledged = false;
  readonly socket: WebSocket;

  constructor(
    readonly app: Pick<App, 'url'>,
    readonly params: Record<string, unknown> | undefined,
    headers: Record<string, string> = {},
  ) {
    this.socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    this.socket.on('open', () => params && this.send({ type: 'connection_init', payload: params }));
    this.socket.on('message', (data: Buffer) => this.#note(JSON.parse(data.toString()) as Frame));
    this.socket.on('close', (code, reason) => (this.closed = { code, reason: reason.toString() }));
    this.socket.on('error', () => undefined);
  }

  static of(app: Pick<App, 'url'>, who: Pick<Person, 'token'>, query?: string, variables: Record<string, unknown> = {}): Listener {
    const listener = new Listener(app, { authorization: `Bearer ${who.token}` });
    if (query !== undefined) listener.subscribe(query, variables);
    return listener;
  }

  send(frame: object): void {
    this.socket.send(JSON.stringify(frame));
  }

  subscribe(query: string, variables: Record<string, unknown> = {}, id = '1'): void {
    void this.ready().then(() => this.send({ type: 'subscribe', id, payload: { query, variables } }));
  }

  async ready(): Promise<void> {
    while (!this.#acknowledged && !this.closed) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  /** Stops reading from the network, as a client that hangs does. */
  get wire(): Socket {
    return (this.socket as unknown as { _socket: Socket })._socket;
  }

  cursors(): number[] {
    return this.heard.map(({ cursor }) => Number(cursor));
  }

  close(): void {
    this.socket.terminate();
  }

  #note({ type, payload, id }: Frame): void {
    if (type === 'connection_ack') this.#acknowledged = true;
    else if (type === 'complete') this.completed.push(id ?? '');
    else if (type === 'error') this.errors.push(...(payload as Listener['errors']));
    else if (type === 'next') {
      const { data, errors } = payload as { data?: Record<string, Heard | null> | null; errors?: Listener['errors'] };
      if (errors) this.errors.push(...errors);
      for (const value of Object.values(data ?? {})) if (value) this.heard.push(value);
    }
  }
}
