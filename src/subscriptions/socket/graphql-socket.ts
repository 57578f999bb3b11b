import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type DocumentNode, type ExecutionArgs, GraphQLError } from 'graphql';
import { type Context as Connection, handleProtocols, makeServer, type Server, type SubscribePayload } from 'graphql-ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import type { Context } from '../../context.js';
import { AppError } from '../../errors.js';
import type { CloseReason } from '../close-codes.js';
import { Documents } from '../fanout/documents.js';
import { type Question, questionOf } from '../fanout/question.js';
import { Fanout, type FanoutOptions } from '../fanout.js';
import { ClientSocket } from './client-socket.js';
import { isSignedIn, refusalOf } from './refusal.js';
import type { Sockets } from './sockets.js';

export interface GraphqlSocketOptions extends Omit<FanoutOptions, 'failed'> {
  readonly sockets: Sockets;
  /** Who asks, by the connection's parameters, a ticket in them, or the request's headers; throws an `AppError` when that is not good. */
  readonly authenticate: (request: IncomingMessage, params: Readonly<Record<string, unknown>>) => Promise<Context>;
  /** Throws when an operation is too deep or too dear. */
  readonly checkSize: (document: DocumentNode, operationName: string | undefined, variables: Readonly<Record<string, unknown>>) => void;
  readonly maxTokens: number;
  readonly log: Logger;
}

interface Extra extends Record<PropertyKey, unknown> {
  readonly client: ClientSocket;
}
type GraphqlConnection = Connection<Record<string, unknown> | undefined, Extra>;
interface Asked {
  readonly client: ClientSocket;
  readonly id: string;
  readonly question: Question;
}

const maxMessageBytes = 64 * 1024;
const maxOperations = 20;
const initWaitMs = 5000;

/** Subscriptions over graphql-ws (subprotocol `graphql-transport-ws`). Queries and mutations have HTTP, with its limits and caches. */
export class GraphqlSocket {
  readonly fanout: Fanout;
  readonly #options: GraphqlSocketOptions;
  readonly #documents: Documents;
  readonly #server: Server<Extra>;
  readonly #upgrades = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes, clientTracking: false, handleProtocols });

  constructor(options: GraphqlSocketOptions) {
    this.#options = options;
    this.#documents = new Documents(options.schema, options.maxTokens);
    const failed = (error: unknown): void => options.log.error({ err: error }, 'a subscription failed unexpectedly');
    this.fanout = new Fanout({ ...options, failed });
    this.#server = makeServer<Record<string, unknown> | undefined, Extra>({
      connectionInitWaitTimeout: initWaitMs,
      onConnect: (connection) => this.#connect(connection),
      onSubscribe: (connection, id, payload) => this.#ask(connection, id, payload),
      subscribe: ({ contextValue }: ExecutionArgs) => {
        const { client, id, question } = contextValue as Asked;
        return this.fanout.subscribe(client, id, question);
      },
      onError: ({ extra }, _id, _payload, errors) => errors.map((error) => this.#say(error, extra.client).toJSON()),
    });
  }

  /** Takes over a connection that asks for `/graphql`. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#upgrades.handleUpgrade(request, socket, head, (websocket) => {
      const client = new ClientSocket(websocket, request);
      this.#options.sockets.add(client);
      const closed = this.#server.opened(
        {
          protocol: websocket.protocol,
          send: (text) => (client.open ? websocket.send(text) : undefined),
          close: (code, reason) => websocket.close(code, reason),
          onMessage: (handle) =>
            websocket.on('message', (data: Buffer) => void handle(data.toString()).catch((error: unknown) => this.#failed(client, error))),
        },
        { client },
      );
      websocket.once('close', (code, reason) => void closed(code, reason.toString()));
    });
  }

  /** The acknowledgement carries the cursor to resume from for who loses the connection before hearing anything. */
  async #connect({ connectionParams, extra: { client } }: GraphqlConnection): Promise<{ cursor: string } | false> {
    const refused = await this.#signIn(client, connectionParams ?? {});
    if (refused) client.close(refused);
    return !refused && client.context ? { cursor: String(this.#options.sockets.cursorFor(client.context)) } : false;
  }

  async #signIn(client: ClientSocket, params: Readonly<Record<string, unknown>>): Promise<CloseReason | undefined> {
    const { authenticate, sockets, log } = this.#options;
    try {
      const context = await authenticate(client.request, params);
      return isSignedIn(context) ? await sockets.signIn(client, context) : 'Unauthenticated';
    } catch (error) {
      if (error instanceof AppError) return refusalOf(error);
      log.warn({ err: error }, 'a socket could not be signed in');
      return 'TryAgainLater';
    }
  }

  #ask(
    { extra: { client }, subscriptions }: GraphqlConnection,
    id: string,
    payload: SubscribePayload,
  ): ExecutionArgs | readonly GraphQLError[] {
    const { query, operationName, variables } = payload;
    if (Object.keys(subscriptions).length > maxOperations) return [new AppError('RATE_LIMITED', { facts: { limit: maxOperations } })];
    const document = this.#documents.read(query);
    if (!('kind' in document)) return document;
    try {
      this.#options.checkSize(document, operationName ?? undefined, variables ?? {});
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
    const question = questionOf(query, document, operationName ?? undefined, variables ?? {});
    if (!question) return [new AppError('METHOD_NOT_ALLOWED', { facts: { allowed: ['subscription'] } })];
    return { schema: this.#options.schema, document, operationName, contextValue: { client, id, question } satisfies Asked };
  }

  #say(error: GraphQLError, { context }: ClientSocket): GraphQLError {
    return context ? this.#options.say(error, context) : error;
  }

  /** What cannot be served now may be served later: the client comes back by itself. */
  #failed(client: ClientSocket, error: unknown): void {
    this.#options.log.warn({ err: error }, 'a message of a socket could not be handled');
    client.close('TryAgainLater');
  }
}
