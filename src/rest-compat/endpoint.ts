import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { AppError, type FieldFault } from '../errors.js';
import type { FieldCode } from '../field-sentences.js';
import type { Facts } from '../messages.js';
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
  /** Faults within rows that fail alone. */
  readonly rowFaults?: readonly FieldFault[];
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
  const { name, coordinates, choices } = operationIn(route.document, schema, line);
  const order = orderOf(route, operation, dialect);
  const checks = parts.checksOf(operation);
  const isPaged = operation.parameters.some((parameter) => parameter.name === dialect.pages.parameter);

  const policy = cachePolicyOf(contract, operation);
  // A client that may keep an answer has to hear of every change of it.
  if (route.unversioned && policy.conditional) throw new Error(`${line} is answered with 304, which takes all of its fields`);

  const absent = (params: Visit['params']): AppError =>
    new AppError('NOT_FOUND', { facts: { resource: operation.resource ?? 'Resource', id: Object.values(params).at(-1) ?? null } });

  return {
    operation,
    policy,
    graphql: name,
    wireName: (path) => wireName(path, operation, contract, route.names),
    admit(ctx) {
      if (operation.access === 'token' && !ctx.viewer) throw new AppError('UNAUTHENTICATED', { facts: { token: 'MISSING' } });
      for (const coordinate of coordinates) {
        const refused = parts.refusal?.(coordinate, ctx);
        if (refused) throw refused;
      }
      // Which one of several the body means is known once it is read; then the schema decides.
      const refusals = choices.flatMap((coordinate) => parts.refusal?.(coordinate, ctx) ?? []);
      if (choices.length > 0 && refusals.length === choices.length) throw allOf(refusals);
    },
    check({ query: rawQuery, params }, sent) {
      if (Object.values(params).some(isIdTooLarge)) throw absent(params);
      const query = checks.query(rawQuery);
      const body = checks.body(sent.value, sent.text);
      const rowFaults = body.faults.filter(({ path }) => placeIn(route.each, path) !== undefined);
      const others = body.faults.filter((one) => !rowFaults.includes(one));
      const faults = [...query.faults, ...(isPaged ? pageWish(rawQuery, dialect.pages).faults : []), ...others];
      if (faults.length > 0) throw new WireFaults(...faults);
      return { query: query.value, body: body.value, rowFaults };
    },
    async answer({ ctx, params, query: rawQuery, origin, url }, { query, body, rowFaults = [] }) {
      const { wish } = pageWish(rawQuery, dialect.pages);
      const say = (code: FieldCode, facts: Facts): string => sayInWords(code, facts, { words: dialect.words, locale: ctx.locale });
      const call = {
        path: params,
        query,
        body,
        page: { first: wish.first, offset: wish.offset },
        order: orderWish(rawQuery[dialect.orderParameter], order),
        locale: ctx.locale,
        failedRows: failedRows(rowFaults, route.each, ({ code, facts = {} }) => say(code, facts)),
        say,
        paged: (connection: Connection<unknown>, row: (node: unknown) => unknown) =>
          dialect.pages.envelope(pageFacts(connection, row, wish, origin, url, dialect.pages)),
      };
      const data = await dataOf(route.document, given(route.variables?.(call) ?? {}) as Record<string, unknown>, ctx, execute, schema);
      if (!data) throw absent(params);
      const status = typeof route.status === 'function' ? route.status(data) : (route.status ?? operation.success);
      if (!route.reply) return { ...noContent, status };
      const reply = route.reply(data, call);
      return { ...jsonAnswer(status, reply), ...(route.unversioned && { version: versionOf(reply, route.unversioned) }) };
    },
  };
}

/** What `If-Match` compares of a row that has fields which reading alone moves. */
const versionOf = (row: unknown, unversioned: readonly string[]): string =>
  JSON.stringify(row, (field, value: unknown) => (unversioned.includes(field) ? undefined : value));

/** The place of the row of a list that a path leads into. */
function placeIn(list: string | undefined, path: string): number | undefined {
  const [first, place = ''] = path.split('.');
  return list !== undefined && first === list && /^\d+$/.test(place) ? Number(place) : undefined;
}

/** What is wrong with rows that fail alone, by place and by field. */
function failedRows(
  faults: readonly FieldFault[],
  list: string | undefined,
  say: (one: FieldFault) => string,
): Map<number, Record<string, string[]>> {
  const rows = new Map<number, Record<string, string[]>>();
  for (const one of faults) {
    const place = placeIn(list, one.path) ?? 0;
    const field = one.path.split('.').slice(2).join('.') || 'non_field_errors';
    const row = rows.get(place) ?? {};
    row[field] = [...new Set([...(row[field] ?? []), say(one)])];
    rows.set(place, row);
  }
  return rows;
}

/** What may be done in one of several ways is refused to whoever may do it in none: it takes any of their roles. */
function allOf(refusals: readonly AppError[]): AppError {
  const [first] = refusals;
  const roles = new Set(refusals.flatMap(({ detail }) => [detail.facts?.['roles'] ?? []].flat().map(String)));
  return new AppError(first?.code ?? 'FORBIDDEN', { facts: { ...first?.detail.facts, roles: [...roles] } });
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
