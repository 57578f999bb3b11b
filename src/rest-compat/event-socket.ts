import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Context } from '../context.js';
import type { Role } from '../entities/identity/role.js';
import { AppError } from '../errors.js';
import type { Scope } from '../permissions/scopes.js';
import { closeCodes, type CloseReason } from '../subscriptions/close-codes.js';
import type { PublishedEvent } from '../subscriptions/catalogue.js';
import { Hearing } from '../subscriptions/hearing.js';
import { pathOf, type SocketRoute } from '../subscriptions/socket.js';
import { ClientSocket, type SignedIn } from '../subscriptions/socket/client-socket.js';
import { isSignedIn, refusalOf } from '../subscriptions/socket/refusal.js';
import type { Sockets } from '../subscriptions/socket/sockets.js';
import { type View, viewOf } from '../subscriptions/view.js';
import type { EventDialect, EventMessage } from './event-dialect.js';

export interface EventSocketOptions {
  readonly sockets: Sockets;
  /** Who asks, by a token among the parameters or in the headers; throws an `AppError` when that is not good. */
  readonly authenticate: (request: IncomingMessage, params: Readonly<Record<string, unknown>>) => Promise<Context>;
  /** How far a subscription reaches for a role, by the matrix. */
  readonly scopeOf: (coordinate: string, role: Role) => Scope;
  readonly now: () => Date;
  readonly log: Logger;
}

const maxMessageBytes = 4096;

/** Serves a dialect's own socket from the same events, under the same rights, as the subscriptions of GraphQL. */
export class EventSocket implements SocketRoute {
  readonly #codes: Readonly<Record<CloseReason, number>>;
  readonly #texts = new WeakMap<PublishedEvent, string>();
  readonly #upgrades: WebSocketServer;

  constructor(
    readonly dialect: EventDialect,
    readonly options: EventSocketOptions,
  ) {
    const { Unauthenticated } = dialect.closeCodes;
    this.#codes = { ...closeCodes, TokenExpired: Unauthenticated, SessionEnded: Unauthenticated, ...dialect.closeCodes };
    const handleProtocols = (offered: Set<string>): string | false => offered.has(dialect.subprotocol) && dialect.subprotocol;
    this.#upgrades = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes, clientTracking: false, handleProtocols });
  }

  readonly matches = (path: string): boolean => this.dialect.path.test(path);

  readonly accept = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    this.#upgrades.handleUpgrade(request, socket, head, (websocket) => void this.#serve(request, websocket));
  };

  async #serve(request: IncomingMessage, websocket: WebSocket): Promise<void> {
    const client = new ClientSocket(websocket, request, this.#codes);
    client.maxSilenceMs = this.dialect.maxSilenceMs;
    this.options.sockets.add(client);
    try {
      const refused = await this.#signIn(client);
      if (refused) client.close(refused);
      else if (client.context && client.open) await this.#send(client, client.context);
    } catch (error) {
      this.options.log.warn({ err: error, dialect: this.dialect.name }, 'a socket of a dialect failed');
      client.close('TryAgainLater');
    }
  }

  async #signIn(client: ClientSocket): Promise<CloseReason | undefined> {
    const { authenticate, sockets } = this.options;
    try {
      const context = await authenticate(client.request, this.#offeredToken(client.request));
      if (!isSignedIn(context)) return 'Unauthenticated';
      const account = this.dialect.path.exec(pathOf(client.request))?.[1];
      if (account !== context.viewer.userId || !context.organization.dialects.includes(this.dialect.name)) return 'Forbidden';
      return await sockets.signIn(client, context);
    } catch (error) {
      if (error instanceof AppError) return refusalOf(error);
      throw error;
    }
  }

  /** Browsers cannot set headers: they offer the token as one more subprotocol. */
  #offeredToken({ headers }: IncomingMessage): Readonly<Record<string, unknown>> {
    const [first, second] = (headers['sec-websocket-protocol'] ?? '').split(',').map((one) => one.trim());
    return first === this.dialect.subprotocol && second ? { authorization: `Bearer ${second}` } : {};
  }

  async #send(client: ClientSocket, context: SignedIn): Promise<void> {
    const lines = new Map<string, { line: EventMessage; view: View }>();
    for (const line of this.dialect.messages) {
      const scope = this.options.scopeOf(line.subscription, context.viewer.role);
      if (line.to.includes(scope)) lines.set(line.event, { line, view: viewOf(context, context.viewer, scope) });
    }
    const names = this.dialect.messages.map(({ event }) => event).filter((name) => lines.has(name));
    const { streams, audiences } = context.platform;
    const reader = await streams.open(context.organization.id, { names });
    const hearing = new Hearing(reader, context.organization, audiences, ({ name }) => lines.get(name)?.view);
    client.socket.once('close', () => hearing.close());
    if (!client.open) hearing.close();
    for await (const item of hearing) {
      const line = item.kind === 'event' ? lines.get(item.event.name)?.line : undefined;
      if (line && item.kind === 'event') client.deliver(this.#text(line, item.event), this.options.now().getTime());
    }
  }

  /** A message says the same to all who hear it: it is written once. */
  #text({ write }: EventMessage, event: PublishedEvent): string {
    const known = this.#texts.get(event);
    if (known !== undefined) return known;
    const text = JSON.stringify(write(event.payload, event.occurredAt));
    this.#texts.set(event, text);
    return text;
  }
}
