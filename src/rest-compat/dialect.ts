import type { ResultOf, TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';
import type { ErrorCode } from '../errors.js';
import type { FieldCode } from '../field-sentences.js';
import type { Facts, Locale } from '../messages.js';
import type { Rates } from './rates.js';
import type { Role } from '../entities/identity/role.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The names behind the colons of a path: `'/a/:id/b/:day/'` gives `'id' | 'day'`. */
type Params<P extends string> = P extends `${string}:${infer N}/${infer R}` ? N | Params<R> : P extends `${string}:${infer N}` ? N : never;

/** What one documented operation takes and gives; `wire.ts`, made from the contract, says it of each. */
interface WireOperation {
  query: object;
  body: unknown;
  reply: unknown;
  row: unknown;
}
type Line<W> = { [P in keyof W & string]: `${keyof W[P] & string} ${P}` }[keyof W & string];
type OperationAt<W, L> = L extends `${infer M} ${infer P}`
  ? P extends keyof W
    ? M extends keyof W[P]
      ? Extract<W[P][M], WireOperation>
      : never
    : never
  : never;
type PathOf<L> = L extends `${string} ${infer P}` ? P : never;

/** One field to sort by, in the words of the GraphQL order input. */
export interface Order<F> {
  readonly field: F;
  readonly direction: 'ASC' | 'DESC';
}

/** A checked request. Names are those of the contract, values have its types. */
export interface Call<L extends string, O extends WireOperation, F> {
  /** Path parameters, as text: ids may exceed what a number holds. */
  readonly path: Readonly<Record<Params<PathOf<L>>, string>>;
  readonly query: O['query'];
  readonly body: O['body'];
  /** Spread into the variables of a connection: `...page`. */
  readonly page: { readonly first: number; readonly offset: number };
  /** The sort fields that the client named and this route knows, in its order; empty for the default order. */
  readonly order: readonly Order<F>[];
  readonly locale: Locale;
  /** Of the list that the route calls `each`: rows that are not as documented, by place, with what is wrong with each field. */
  readonly failedRows: ReadonlyMap<number, Readonly<Record<string, readonly string[]>>>;
  /** What a fault says, in the dialect's words and the client's language: for a row of several that failed alone. */
  readonly say: (code: FieldCode, facts: Facts) => string;
}

declare const rowOfPage: unique symbol;
/** A page in the dialect's own envelope; only `call.paged` makes one. */
export interface Paged<R> {
  readonly [rowOfPage]: R;
}
export interface Connection<N> {
  readonly nodes: readonly N[];
  /** Select it: without it the page that was read counts as the last. */
  readonly totalCount: number | null;
}
interface Paging<R> {
  /** Puts a connection into the dialect's page envelope, with links; a page past the end is the dialect's 404. */
  readonly paged: <N>(connection: Connection<N>, row: (node: N) => R) => Paged<R>;
}

/** The mechanism has answered 404 before a root field without a value gets here. */
type Answered<T> = { readonly [K in keyof T]: NonNullable<T[K]> };
type Variables<D> = D extends TypedDocumentNode<unknown, infer V> ? V : never;

type RouteMap<L extends string, D, O extends WireOperation, F> = {
  /** Where the contract documents several successes, or another than its first: the one to send. */
  readonly status?: number | ((data: Answered<ResultOf<D>>) => number);
  /** Field faults come back under GraphQL paths; those that snake_case does not explain: `{ 'input.marks': 'attendance_data' }`, `*` for an index. */
  readonly names?: Readonly<Record<string, string>>;
  /** Fields of `ordering` that the operation can sort by: wire name to GraphQL field. Others are ignored. */
  readonly order?: Readonly<Record<string, F>>;
  /** A list of the body whose rows fail alone: one that is not as documented is told of in `failedRows`, and the others go on. */
  readonly each?: string;
  /** Fields of the reply that reading moves, such as a count of views: `If-Match` looks past them. */
  readonly unversioned?: readonly (keyof O['reply'] & string)[];
} & (Record<string, never> extends Variables<D>
  ? { readonly variables?: (call: Call<L, O, F>) => Variables<D> }
  : { readonly variables: (call: Call<L, O, F>) => Variables<D> }) &
  (undefined extends O['reply']
    ? { readonly reply?: never }
    : {
        readonly reply: (
          data: Answered<ResultOf<D>>,
          call: Call<L, O, F> & Paging<O['row']>,
        ) => [O['row']] extends [never] ? O['reply'] : Paged<O['row']> | O['reply'];
      });

/** A row of a dialect with its types forgotten: what the mechanism runs. */
export interface Route {
  readonly method: Method;
  readonly path: string;
  readonly document: DocumentNode;
  readonly status?: number | ((data: unknown) => number);
  readonly names?: Readonly<Record<string, string>>;
  readonly order?: Readonly<Record<string, string>>;
  readonly each?: string;
  readonly unversioned?: readonly string[];
  readonly variables?: (call: unknown) => Record<string, unknown>;
  readonly reply?: (data: unknown, call: unknown) => unknown;
}

/** A failure in the client's words: faults under the names it sent, sentences in its language. The dialect only gives it its shape. */
export interface Failure {
  readonly code: ErrorCode;
  /** The status of our table; a dialect that documents another says so. */
  readonly status: number;
  readonly message: string;
  readonly facts: Facts;
  /** `path` is empty for what concerns the body as a whole. */
  readonly fields: readonly { readonly path: string; readonly code: FieldCode; readonly message: string }[];
  /** On an unexpected error: what the log calls it. */
  readonly errorId: string | undefined;
  readonly requestId: string;
  readonly role: Role | null;
  readonly locale: Locale;
  readonly now: Date;
}
/** Facts that the mechanism itself gives: 405 `method`, `allowed`; 429 `limit`, `window`, `resetAt`, `retryAfter`; 404 `resource`, `id`. */
export interface FailureAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** What a list answer is made of. */
export interface PageFacts {
  readonly rows: readonly unknown[];
  readonly count: number;
  readonly page: number;
  readonly size: number;
  readonly pages: number;
  readonly next: string | null;
  readonly previous: string | null;
}
export interface Pages {
  readonly parameter: string;
  readonly sizeParameter: string;
  readonly size: number;
  /** A larger wish is cut to this. */
  readonly most: number;
  readonly envelope: (page: PageFacts) => unknown;
}

/** Everything in which one dialect differs from another; the rest is the mechanism's. */
export interface Dialect {
  /** Names the folder with its `openapi.yaml`, and what an organization lists. */
  readonly name: string;
  readonly routes: readonly Route[];
  readonly pages: Pages;
  /** The query parameter that sorts: comma separated fields, `-` for descending. */
  readonly orderParameter: string;
  readonly failure: (failure: Failure) => FailureAnswer;
  /** Values that a failure tells of and the wire calls otherwise, by the name of the fact: `{ status: { OPEN: 'IN_PROGRESS' } }`. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the contract's patterns are about, so that the sentence can say it. */
  readonly patterns: Readonly<Record<string, FieldCode>>;
  /** Where the contract's pages stand, if it documents them. */
  readonly reference: { readonly schema?: string; readonly swagger?: string; readonly redoc?: string };
  /** Rate limits, where the contract has none in `x-rate-limits` that the mechanism can read. */
  readonly rates?: Rates;
}

/**
 * The `route()` of one dialect, bound to what its contract says travels. A path that is not documented, a mistyped `:param`, a wrong
 * variable or a reply of another shape does not compile.
 */
export const routesOf =
  <W extends object>() =>
  <const L extends Line<W>, D extends TypedDocumentNode<unknown, never>, F extends string = never>(
    line: L,
    document: D,
    map: RouteMap<L, D, OperationAt<W, L>, F>,
  ): Route => {
    const [method, path] = line.split(' ') as [Method, string];
    // The mechanism hands each function the very call that the contract describes, so forgetting the types here is safe.
    return { ...(map as unknown as Omit<Route, 'method' | 'path' | 'document'>), method, path, document };
  };
