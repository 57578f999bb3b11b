import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Answer } from './answer.js';
import type { Contract, Operation } from './contract.js';

/** How long an answer may be kept, and whether a client may ask if its copy is still good. */
export interface CachePolicy {
  readonly headers: Readonly<Record<string, string>>;
  readonly conditional: boolean;
  readonly tagged: boolean;
}

interface RawCaching {
  readonly classes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Answers to changes and failures: nobody keeps them. */
export const keepNothing: Readonly<Record<string, string>> = { 'Cache-Control': 'no-store, no-cache, must-revalidate', Pragma: 'no-cache' };

/** The class of the contract's `x-caching` that an operation names. What needs a token is for its bearer alone, whatever the class says. */
export function cachePolicyOf(contract: Contract, operation: Operation): CachePolicy {
  const { classes = {} } = (contract.document['x-caching'] ?? {}) as RawCaching;
  const stated = classes[operation.cacheClass ?? (operation.method === 'GET' ? 'dynamic' : '')];
  if (!stated || operation.method !== 'GET') return { headers: keepNothing, conditional: false, tagged: false };
  const conditional = stated['ETag'] !== undefined;
  const control = stated['Cache-Control'] ?? 'no-cache';
  const pragma = stated['Pragma'];
  const tagged = !control.includes('no-store');
  return {
    headers: {
      'Cache-Control': operation.access === 'token' ? control.replace('public', 'private') : control,
      ...(pragma !== undefined && { Pragma: pragma }),
      ...(conditional && {
        Vary: operation.access === 'token' ? 'Authorization, Accept-Language' : 'Accept, Authorization, X-Organization',
      }),
    },
    conditional,
    tagged,
  };
}

/**
 * Two answers have the same tag exactly when their bytes are the same; or, of a row that is never kept by clients, when they are the same
 * but for what reading itself moves.
 */
export const tagOf = ({ body, version = body }: Pick<Answer, 'body' | 'version'>): string => `"${hash('sha1', version, 'base64url')}"`;

const tagsIn = (header: string): string[] => header.split(',').map((tag) => tag.trim());

/** `If-None-Match`: the client has this very answer. */
export const namesTag = (header: string, tag: string): boolean =>
  tagsIn(header).some((named) => named === '*' || named.replace(/^W\//, '') === tag);

/** `If-Match`: the row is still as the client read it; weak tags prove nothing. */
export const stillNamed = (header: string, tag: string): boolean => tagsIn(header).some((named) => named === '*' || named === tag);

interface Seen {
  readonly tag: string;
  /** Unix seconds since when the answer is what it is. */
  readonly since: number;
}

/**
 * Since when each viewer's answer is what it is. The newest `updated_at` of a page would miss rows that left it; this sees every change.
 * Times have whole seconds: a second change within one second counts for the next, so that no client keeps the first.
 */
export class Changes {
  readonly #seen = new LRUCache<string, Seen>({ max: 20_000 });

  /** Unix seconds of the last change of this answer, as far as this process knows. */
  since(key: string, tag: string, now: Date): number {
    const known = this.#seen.get(key);
    if (known?.tag === tag) return known.since;
    const second = Math.floor(now.getTime() / 1000);
    const since = known && known.since >= second ? known.since + 1 : second;
    this.#seen.set(key, { tag, since });
    return since;
  }
}

/** May the client keep its copy? `If-None-Match` decides where it is sent, as HTTP says. */
export function isCurrent(headers: Readonly<Record<string, unknown>>, tag: string, since: number): boolean {
  const { 'if-none-match': noneMatch, 'if-modified-since': modifiedSince } = headers;
  if (typeof noneMatch === 'string') return namesTag(noneMatch, tag);
  const copied = typeof modifiedSince === 'string' ? Date.parse(modifiedSince) : Number.NaN;
  return !Number.isNaN(copied) && copied >= since * 1000;
}
