import type { EntityManager } from '@mikro-orm/postgresql';
import type { Locale } from './messages.js';
import type { Role } from './entities/identity/role.js';
import type { Scope } from './permissions/scopes.js';
import type { Platform } from './platform.js';
import type { DryRunReport } from './schema/dry-run.js';

/** What a request needs to know of its organization; the row itself stays in the database. */
export interface OrganizationFacts {
  id: string;
  slug: string;
  name: string;
  /** IANA zone of school days and lesson times, such as `Africa/Casablanca`. */
  timeZone: string;
  /** The REST dialects that it speaks, first come first served. */
  dialects: readonly string[];
  settings: Readonly<Record<string, unknown>>;
}

/** Who asks. Absent from a context when nobody is signed in. */
export interface Viewer {
  userId: string;
  role: Role;
  /** The signed-in session; ending it ends every token and socket that came from it. */
  sessionId: string;
  /** When the access token runs out. */
  expiresAt: Date;
}

/** A transaction around a mutation and the reading of its answer. */
export interface Unit {
  /** Why the mutation failed, as it was thrown. */
  failure: unknown;
  /** Runs when the transaction begins, and again where a service has ended it and begun another. */
  begun(): Promise<void>;
  /** Takes note of what came in beside the operation, by its checksum: an idempotency key stands for that, too. */
  readonly brought?: (checksum: string) => void;
}

/** All that a request carries. A root field gets its own copy with `scope`; a mutation, one whose `em` is its transaction. */
export interface Context {
  readonly organization: OrganizationFacts;
  readonly viewer: Viewer | null;
  readonly locale: Locale;
  /** The instant of the request: the only clock that rules may read. */
  readonly now: Date;
  /** The school day of that instant in the organization's time zone, `YYYY-MM-DD`. */
  readonly today: string;
  readonly requestId: string;
  /** Client address, for throttling. */
  readonly address: string;
  /** In a mutation: the unit of work of its transaction. In a query: a fork that is made on first use. */
  readonly em: EntityManager;
  /** True inside a mutation: reads go through the transaction and see its changes. */
  readonly writing: boolean;
  /** `X-Dry-Run`: a mutation runs, answers, and is rolled back. */
  readonly dryRun: boolean;
  /** `Idempotency-Key`: sent again, a write answers what it answered the first time. Absent when the client sent none. */
  readonly idempotencyKey?: string;
  /** What a change depends on (`If-Match`): asked when all is changed and nothing is committed yet; throws when it does not hold. */
  readonly condition?: () => Promise<void>;
  /** A transaction that is there already: a mutation joins it instead of beginning one. */
  readonly unit?: Unit;
  /** Where a dry run tells what it would have done. */
  readonly reports?: DryRunReport[];
  /** What the matrix grants this viewer at this root field; decides which rows a service may load. */
  readonly scope: Scope;
  /** The REST dialect that the request came through; null for GraphQL. */
  readonly dialect: string | null;
  readonly userAgent: string | null;
  /** What the operation spends of its viewer's budget; told in `extensions.cost`. */
  readonly cost: { current: Readonly<Record<string, string | number>> | null };
  readonly platform: Platform;
}

/** A context that differs in a few things; its unit of work is still made only when somebody asks for it. */
export function derive(ctx: Context, changes: Partial<Context>): Context {
  const made = Object.create(Object.prototype, Object.getOwnPropertyDescriptors(ctx)) as Context;
  for (const [name, value] of Object.entries(changes))
    Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true });
  return made;
}
