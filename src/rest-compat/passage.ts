import type { FastifyRequest } from 'fastify';
import type { Context, OrganizationFacts } from '../context.js';
import type { Limiter } from '../limits.js';
import { localeOf, type Locale } from '../messages.js';
import type { Changes } from './caching.js';
import type { Dialect } from './dialect.js';
import type { Endpoint } from './endpoint.js';
import type { ErrorLog } from './failures.js';
import type { LimitOf } from './rates.js';
import type { Found } from './router.js';
import type { Served, ServedParts } from './served.js';

/** What the dialects borrow from the server that composes them. */
export interface RestParts extends ServedParts {
  readonly dialects: readonly Dialect[];
  /** Whose address this is; null when the request names an organization that does not exist. Never throws because of a token. */
  organizationOf(request: FastifyRequest): Promise<OrganizationFacts | null>;
  /**
   * The request's context. A token that is not good throws UNAUTHENTICATED. For operations that need none `token` is `ignored`: nobody is
   * signed in, because clients send their stale token along when they sign in again.
   */
  contextOf(request: FastifyRequest, how: { dialect: string; token: 'ignored' | 'heeded' }): Promise<Context>;
  readonly limiter: Limiter;
  readonly limitOf?: LimitOf;
  readonly log: ErrorLog;
  now(): Date;
  /**
   * The same request on connections of its own, outside every transaction: what it reads there is committed, and a change that waits for
   * it never waits for a connection.
   */
  apart?(ctx: Context): Context;
  /** Runs conditional changes of one row one after the other, on whichever node they arrive. Without it only this process is asked. */
  exclusively?<T>(key: string, task: () => Promise<T>): Promise<T>;
}

/** All that answering needs: the parts, and what was made of them at start-up. */
export interface House {
  readonly parts: RestParts;
  readonly served: readonly Served[];
  readonly changes: Changes;
  readonly exclusively: <T>(key: string, task: () => Promise<T>) => Promise<T>;
}

/** What is known of a request while it is on its way. */
export interface Passage {
  readonly served: Served;
  readonly found: Found<Endpoint> | undefined;
  /** HEAD counts as GET. */
  readonly method: string;
  readonly endpoint: Endpoint | undefined;
  ctx: Context | undefined;
}

declare module 'fastify' {
  interface FastifyRequest {
    passage: Passage | null;
  }
}

export const pathOf = (url: string): string => url.split('?', 1)[0] ?? url;

/** The request's language, also while it has no context yet. */
export const localeFor = (request: FastifyRequest): Locale =>
  request.passage?.ctx?.locale ?? localeOf(request.headers['accept-language']) ?? 'en';
