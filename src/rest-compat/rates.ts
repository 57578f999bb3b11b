import type { OrganizationFacts, Viewer } from '../context.js';
import type { Balance, Budget, Limiter } from '../limits.js';
import type { Contract, Operation } from './contract.js';

/** The limits of a dialect: a budget per class, and which class an operation falls into that names none. */
export interface Rates {
  readonly classes: Readonly<Record<string, Budget>>;
  /** Class of callers who are signed in, and of those who are not. The second is counted by address, whoever asks. */
  readonly member: string;
  readonly visitor: string;
  readonly headers: { readonly limit: string; readonly remaining: string; readonly reset: string; readonly window?: string };
}

interface RawRates {
  readonly window_seconds?: number;
  readonly classes?: Readonly<Record<string, { readonly limit: number }>>;
  readonly headers?: readonly string[];
}

/** The limits that a contract states in `x-rate-limits`. */
export function ratesOf(contract: Contract): Rates {
  const { window_seconds: window = 3600, classes, headers } = (contract.document['x-rate-limits'] ?? {}) as RawRates;
  if (!classes?.['default'] || !classes['anonymous'] || !headers)
    throw new Error(`${contract.name}: x-rate-limits names no default and anonymous class, or no headers`);
  const named = (end: string): string => headers.find((header) => header.endsWith(end)) ?? `X-RateLimit${end}`;
  return {
    classes: Object.fromEntries(Object.entries(classes).map(([name, { limit }]) => [name, { name, limit, window }])),
    member: 'default',
    visitor: 'anonymous',
    headers: { limit: named('-Limit'), remaining: named('-Remaining'), reset: named('-Reset'), window: named('-Window') },
  };
}

interface Spender {
  readonly organization: OrganizationFacts;
  readonly viewer: Viewer | null;
  readonly address: string;
  /** The token ran out: its bearer is about to refresh it, and many may sit behind one address. */
  readonly expired: boolean;
}

/** What an organization sets for a class, where it differs from the contract. */
export type LimitOf = (organization: OrganizationFacts, rateClass: string) => number | undefined;

/** Takes one request from the budget that it belongs to. */
export async function spend(
  limiter: Limiter,
  rates: Rates,
  operation: Operation | undefined,
  { organization, viewer, address, expired }: Spender,
  limitOf?: LimitOf,
): Promise<Balance> {
  const name = operation?.rateClass ?? (viewer ? rates.member : rates.visitor);
  const documented = rates.classes[name];
  if (!documented) throw new Error(`no rate limit is called ${name}`);
  const who = viewer && name !== rates.visitor ? `${organization.id}:user:${viewer.userId}` : `${organization.id}:address:${address}`;
  const budget = { ...documented, limit: limitOf?.(organization, name) ?? documented.limit };
  return expired ? limiter.look(who, budget) : limiter.consume(who, budget);
}

export function rateHeaders({ headers }: Rates, balance: Balance): Record<string, string> {
  return {
    [headers.limit]: String(balance.limit),
    [headers.remaining]: String(balance.remaining),
    [headers.reset]: String(Math.ceil(balance.resetAt.getTime() / 1000)),
    ...(headers.window !== undefined && { [headers.window]: String(balance.window) }),
    ...(balance.retryAfter > 0 && { 'Retry-After': String(balance.retryAfter) }),
  };
}
