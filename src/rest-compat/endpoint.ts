import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { AppError } from '../errors.js';
import type { Facts, FieldCode } from '../messages.js';
import { jsonAnswer, noContent, type Answer } from './answer.js';
import type { SentBody } from './bodies.js';
import { cachePolicyOf, type CachePolicy } from './caching.js';
import type { Checks } from './checks.js';
import type { Raw } from './coerce.js';
import type { Contract, Operation } from './contract.js';
import type { Connection, Dialect, Route } from './dialect.js';
import { sayInWords, WireFaults } from './failures.js';
import { wireName } from './names.js';
import { dataOf, given, operationIn, type Execute } from './operation.js';
import { orderWish, pageFacts, pageWish } from './paging.js';

/** One request to one endpoint, its parts still as they came. */
export interface Visit {
  readonly ctx: Context;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, Raw>>;
  /** `https://school.example`: what links of a page begin with. */
  readonly origin: string;
  readonly url: string;
  readonly accept: string | undefined;
}

/** A documented operation, ready to answer. */
export interface Endpoint {
  readonly operation: Operation;
  readonly policy: CachePolicy;
  /** Name of the GraphQL operation behind it, if there is one. */
  readonly graphql: string | undefined;
  /** Throws what the role may not, before anything the client sent is looked at. */
  admit(ctx: Context): void;
  /** Throws every bad value at once. */
  check(visit: Visit, body: SentBody): CheckedCall;
  answer(visit: Visit, call: CheckedCall): Promise<Answer>;
  wireName(path: string): string;
}

export interface CheckedCall {
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

export interface EndpointParts {
  readonly dialect: Dialect;
  readonly contract: Contract;
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  readonly checksOf: (operation: Operation) => Checks;
  readonly refusal?: ((coordinate: string, ctx: Context) => AppError | undefined) | undefined;
}

const largestId = 9_223_372_036_854_775_807n;
const isIdTooLarge = (text: string): boolean => text.length > 18 && /^\d+$/.test(text) && BigInt(text) > largestId;

/** Binds a route to its contract: everything that can be wrong with it is wrong now, not at the first request. */
export function endpointOf(route: Route, parts: EndpointParts): Endpoint {
  const { dialect, contract, schema, execute } = parts;
  const line = `${route.method} ${route.path}`;
  const operation = contract.at(line);
  if (!operation) throw new Error(`${dialect.name} does not document ${line}`);
  const { name, coordinates } = operationIn(route.document, schema, line);
  const order = orderOf(route, operation, dialect);
  const checks = parts.checksOf(operation);
  const isPaged = operation.parameters.some((parameter) => parameter.name === dialect.pages.parameter);

  const absent = (params: Visit['params']): AppError =>
    new AppError('NOT_FOUND', { facts: { resource: operation.resource ?? 'Resource', id: Object.values(params).at(-1) ?? null } });

  return {
    operation,
    policy: cachePolicyOf(contract, operation),
    graphql: name,
    wireName: (path) => wireName(path, operation, contract, route.names),
    admit(ctx) {
      if (operation.access === 'token' && !ctx.viewer) throw new AppError('UNAUTHENTICATED', { facts: { token: 'MISSING' } });
      for (const coordinate of coordinates) {
        const refused = parts.refusal?.(coordinate, ctx);
        if (refused) throw refused;
      }
    },
    check({ query: rawQuery, params }, sent) {
      if (Object.values(params).some(isIdTooLarge)) throw absent(params);
      const query = checks.query(rawQuery);
      const body = checks.body(sent.value, sent.text);
      const faults = [...query.faults, ...(isPaged ? pageWish(rawQuery, dialect.pages).faults : []), ...body.faults];
      if (faults.length > 0) throw new WireFaults(...faults);
      return { query: query.value, body: body.value };
    },
    async answer({ ctx, params, query: rawQuery, origin, url }, { query, body }) {
      const { wish } = pageWish(rawQuery, dialect.pages);
      const call = {
        path: params,
        query,
        body,
        page: { first: wish.first, offset: wish.offset },
        order: orderWish(rawQuery[dialect.orderParameter], order),
        locale: ctx.locale,
        say: (code: FieldCode, facts: Facts) => sayInWords(code, facts, { words: dialect.words, locale: ctx.locale }),
        paged: (connection: Connection<unknown>, row: (node: unknown) => unknown) =>
          dialect.pages.envelope(pageFacts(connection, row, wish, origin, url, dialect.pages)),
      };
      const data = await dataOf(route.document, given(route.variables?.(call) ?? {}) as Record<string, unknown>, ctx, execute, schema);
      if (!data) throw absent(params);
      const status = typeof route.status === 'function' ? route.status(data) : (route.status ?? operation.success);
      return route.reply ? jsonAnswer(status, route.reply(data, call)) : { ...noContent, status };
    },
  };
}

/** A contract that says by which fields a list is sorted is kept to: a field that the route leaves out would be ignored in silence. */
function orderOf(route: Route, operation: Operation, dialect: Dialect): Readonly<Record<string, string>> {
  const order = route.order ?? {};
  const documented = operation.parameters.find(({ name }) => name === dialect.orderParameter)?.allowed ?? [];
  const missing = documented.filter((field) => !(field in order));
  if (missing.length > 0)
    throw new Error(`${route.method} ${route.path} does not sort by ${missing.join(', ')}, which the contract of ${dialect.name} promises`);
  return order;
}
