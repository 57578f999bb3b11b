import type { GraphQLSchema } from 'graphql';
import type { Context, OrganizationFacts } from '../context.js';
import type { AppError } from '../errors.js';
import { checksOf } from './checks.js';
import { readContract, type Contract } from './contract.js';
import type { Dialect } from './dialect.js';
import { endpointOf, type Endpoint } from './endpoint.js';
import type { Execute } from './operation.js';
import { ratesOf, type Rates } from './rates.js';
import { referenceEndpoints } from './reference.js';
import { routerOf, type Found } from './router.js';

/** A dialect that has been started: its contract read, its routes compiled, its paths known. */
export interface Served {
  readonly dialect: Dialect;
  readonly contract: Contract;
  readonly rates: Rates;
  readonly find: (path: string) => Found<Endpoint> | undefined;
}

export interface ServedParts {
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  /** What the matrix says of a root field before anything else is looked at; without it the operation itself refuses, a moment later. */
  readonly refusal?: ((coordinate: string, ctx: Context) => AppError | undefined) | undefined;
  /** Whether the pages that describe the API are open. */
  readonly apiReference: boolean;
}

/** Starts a dialect. A route that its contract does not document, or an operation that the schema does not allow, stops here. */
export function serve(dialect: Dialect, parts: ServedParts, contract = readContract(dialect.name)): Served {
  const checks = checksOf(contract, dialect.patterns, [dialect.pages.parameter, dialect.pages.sizeParameter]);
  const endpoints = new Map<string, Endpoint>(parts.apiReference ? referenceEndpoints(dialect, contract) : []);
  for (const route of dialect.routes) {
    const line = `${route.method} ${route.path}`;
    if (endpoints.has(line)) throw new Error(`${dialect.name} routes ${line} twice`);
    endpoints.set(line, endpointOf(route, { ...parts, dialect, contract, checksOf: checks }));
  }
  return { dialect, contract, rates: dialect.rates ?? ratesOf(contract), find: routerOf(contract, endpoints) };
}

/** The first of the organization's dialects that documents the path; where none does, its first one says so in its own words. */
export function pick(
  served: readonly Served[],
  organization: OrganizationFacts | null,
  path: string,
): { served: Served; found: Found<Endpoint> | undefined } {
  const spoken = organization ? organization.dialects.flatMap((name) => served.find(({ dialect }) => dialect.name === name) ?? []) : served;
  for (const one of spoken) {
    const found = one.find(path);
    if (found) return { served: one, found };
  }
  const [first] = [...spoken, ...served];
  if (!first) throw new Error('no dialect is served');
  return { served: first, found: undefined };
}
