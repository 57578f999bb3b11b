import type { IncomingMessage, Server } from 'node:http';
import { getOperationAST, type GraphQLSchema } from 'graphql';
import { originOf, type IsProxy } from './behind-proxies.js';
import type { Config } from './config.js';
import type { Context } from './context.js';
import type { Role } from './entities/identity/role.js';
import { AppError } from './errors.js';
import type { Execute } from './executor.js';
import { cell } from './permissions/matrix.js';
import type { Scope } from './permissions/scopes.js';
import type { Platform } from './platform.js';
import type { RequestContexts } from './request-context.js';
import type { EventDialect } from './rest-compat/event-dialect.js';
import { EventSocket } from './rest-compat/event-socket.js';
import { checkSize } from './schema/limits.js';
import { say } from './schema/say.js';
import { routeSockets } from './subscriptions/socket.js';
import { GraphqlSocket } from './subscriptions/socket/graphql-socket.js';
import type { Sockets } from './subscriptions/socket/sockets.js';

interface Parts {
  schema: GraphQLSchema;
  execute: Execute;
  config: Config;
  platform: Platform;
  contexts: RequestContexts;
  isProxy: IsProxy;
  sockets: Sockets;
  /** The sockets that older APIs document. */
  eventDialects: readonly EventDialect[];
}

const textIn = (params: Readonly<Record<string, unknown>>, ...names: readonly string[]): string | undefined => {
  for (const [name, value] of Object.entries(params))
    if (names.includes(name.toLowerCase()) && typeof value === 'string' && value !== '') return value;
  return undefined;
};

/** Subscriptions on `/graphql`, and the sockets of the dialects beside them. */
export function openSockets(server: Server, parts: Parts): GraphqlSocket {
  const { schema, execute, config, platform, contexts, isProxy, sockets, eventDialects } = parts;
  const authenticate = (request: IncomingMessage, params: Readonly<Record<string, unknown>>): Promise<Context> => {
    const organization = textIn(params, 'x-organization', 'organization');
    const language = textIn(params, 'accept-language');
    return contexts.contextOf({
      headers: {
        ...request.headers,
        ...(organization !== undefined && { 'x-organization': organization }),
        ...(language !== undefined && { 'accept-language': language }),
      },
      ...originOf(request, isProxy),
      bearer: textIn(params, 'authorization')?.replace(/^Bearer +/i, ''),
      ticket: textIn(params, 'ticket'),
    });
  };
  const scopeOf = (coordinate: string, role: Role): Scope => cell(coordinate, role);
  const { log } = platform;
  const limits = { maxDepth: config.graphqlMaxDepth, maxAliases: config.graphqlMaxAliases, maxCost: config.graphqlMaxCost };
  const graphql = new GraphqlSocket({
    schema,
    execute,
    sockets,
    maxTokens: config.graphqlMaxTokens,
    log,
    now: contexts.now,
    renew: (context) => contexts.renew(context),
    say: (error, context) => say(error, context),
    scopeOf,
    authenticate,
    checkSize: (document, operationName, variables) => {
      const operation = getOperationAST(document, operationName);
      if (!operation) throw new AppError('BAD_USER_INPUT');
      checkSize(document, operation, variables, limits);
    },
  });
  routeSockets(server, [
    {
      matches: (path) => path === '/graphql' || path === '/graphql/',
      accept: (request, socket, head) => graphql.accept(request, socket, head),
    },
    ...eventDialects.map((dialect) => new EventSocket(dialect, { sockets, authenticate, scopeOf, now: contexts.now, log })),
  ]);
  return graphql;
}
