import { fastifyApolloHandler } from '@as-integrations/fastify';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
  ApolloServerPluginSchemaReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { FastifyError, FastifyReply, FastifyRequest, preParsingAsyncHookHandler, RouteHandlerMethod } from 'fastify';
import type { Config } from './config.js';
import type { Context } from './context.js';
import { AppError, statuses } from './errors.js';
import type { Execute } from './executor.js';
import type { Budget } from './limits.js';
import { localeOf } from './messages.js';
import { checkSize } from './schema/limits.js';
import { say } from './schema/say.js';

/** Points an hour that a viewer may spend, by GraphQL and REST together. */
export interface Budgets {
  budgetOf(ctx: Context): { who: string; budget: Budget };
}
interface Parts {
  schema: GraphQLSchema;
  execute: Execute;
  config: Config;
  contextOf(request: FastifyRequest): Promise<Context>;
  budgets: Budgets;
}

/** Refuses what is too large or over budget before it runs, and reports the cost in `extensions.cost`. */
function costs(config: Config, budgets: Budgets): ApolloServerPlugin<Context> {
  const limits = { maxDepth: config.graphqlMaxDepth, maxAliases: config.graphqlMaxAliases, maxCost: config.graphqlMaxCost };
  return {
    requestDidStart: () =>
      Promise.resolve({
        async didResolveOperation({ document, operation, request, contextValue: ctx, response }) {
          if (!operation) return;
          try {
            const size = checkSize(document, operation, request.variables ?? {}, limits);
            const { who, budget } = budgets.budgetOf(ctx);
            const balance = await ctx.platform.limiter.consume(who, budget);
            response.http.headers.set('x-ratelimit-limit', String(balance.limit));
            response.http.headers.set('x-ratelimit-remaining', String(balance.remaining));
            if (balance.retryAfter > 0) {
              response.http.headers.set('retry-after', String(balance.retryAfter));
              throw new AppError('RATE_LIMITED', { facts: { limit: balance.limit, retryAfter: balance.retryAfter } });
            }
            ctx.cost.current = {
              requested: Math.round(size.cost),
              limit: balance.limit,
              remaining: balance.remaining,
              resetAt: balance.resetAt.toISOString(),
            };
          } catch (error) {
            throw say(error, ctx);
          }
        },
        willSendResponse({ response, contextValue: ctx }) {
          if (response.body.kind === 'single' && ctx.cost.current)
            response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost: ctx.cost.current };
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
          const code = errors?.[0]?.extensions?.['code'];
          // What failed before any field ran has the HTTP status of its code; a partial answer is 200, as the protocol says.
          if (
            errors &&
            response.body.kind === 'single' &&
            response.body.singleResult.data === undefined &&
            typeof code === 'string' &&
            code in statuses
          )
            response.http.status = statuses[code as keyof typeof statuses];
          return Promise.resolve();
        },
      }),
  };
}

/** The Apollo server over our executor. */
export function makeApollo({ schema, execute, config, budgets }: Parts): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: {
      load: () =>
        Promise.resolve({
          executor: async ({ document, request, context, operationName }) =>
            (await execute(document, request.variables ?? {}, context as Context, operationName ?? undefined)) as never,
        }),
      onSchemaLoadOrUpdate: (listen) => {
        listen({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: () => Promise.resolve(),
    },
    introspection: config.introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    parseOptions: { maxLexicalTokens: config.graphqlMaxTokens },
    formatError: masked,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      costs(config, budgets),
    ],
  });
}

/** Ours are already as the client reads them; graphql-js's own speak of the request; anything else says nothing. */
function masked(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const code = formatted.extensions?.['code'];
  if (cause instanceof GraphQLError && (code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR || 'errorId' in (formatted.extensions ?? {})))
    return formatted;
  return {
    message: 'Internal server error',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
    ...(formatted.path && { path: formatted.path }),
  };
}

/** What Fastify does with a request to `/graphql`. */
export const graphqlHandler = (apollo: ApolloServer<Context>, { contextOf }: Pick<Parts, 'contextOf'>): RouteHandlerMethod =>
  fastifyApolloHandler(apollo, {
    context: async (request) => {
      try {
        return await contextOf(request);
      } catch (error) {
        throw error instanceof AppError ? refusal(error, request) : error;
      }
    },
  });

/** A compressed body would be read as it is: what no client expects. */
export const plainBody: preParsingAsyncHookHandler = (request) => {
  const encoding = request.headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') return Promise.resolve();
  return Promise.reject(
    Object.assign(new Error(`Content-Encoding ${encoding.slice(0, 40)} is not read here; send the body as it is.`), { statusCode: 415 }),
  );
};

/** A body that is no JSON, or too long, is told as every other error of GraphQL. */
export function unreadable({ statusCode = 500, message }: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const known = statusCode < 500;
  if (!known) request.log.error({ err: message }, 'a request to GraphQL failed');
  void reply.code(statusCode).send({
    errors: [
      {
        message: known ? message : 'Internal server error',
        extensions: { code: known ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR', requestId: request.id },
      },
    ],
  });
}

/** A failure before there is a context, such as a token that is not good: told as any other, with the status of its code. */
function refusal(error: AppError, request: FastifyRequest): GraphQLError {
  const { message, extensions } = error.sayIn(localeOf(request.headers['accept-language']) ?? 'en');
  return new GraphQLError(message, { extensions: { ...extensions, requestId: request.id, http: { status: statuses[error.code] } } });
}
