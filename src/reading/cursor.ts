import { createHash } from 'node:crypto';
import { fault, invalid } from '../errors.js';
import type { Order } from './conditions.js';

/** Where a row stands in an ordered list: the values of its order as PostgreSQL writes them, its key last. Opaque to clients. */
export type Position = readonly string[];

/** A short mark of a table and an order: a cursor means something only to the lists that have it. */
export const markOf = (table: string, order: readonly Order[]): string =>
  createHash('sha1')
    .update([table, ...order.map(({ sql, descending }) => `${sql} ${descending}`)].join('\n'))
    .digest('base64url')
    .slice(0, 6);

export const writeCursor = (mark: string, position: Position): string =>
  Buffer.from(JSON.stringify([mark, ...position])).toString('base64url');

/** Reads a cursor of the list that has this mark; anything else is a fault of the argument. */
export function readCursor(cursor: string, mark: string, length: number, argument: string): Position {
  try {
    const [written, ...position] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    if (written === mark && position.length === length && position.every((value) => typeof value === 'string')) return position;
  } catch {
    // Not ours: the same fault as a cursor of another list.
  }
  throw invalid(fault(argument, 'INVALID'));
}

/** What PostgreSQL says of a cursor that somebody wrote himself: its values are not of the order's types. */
export const isUnreadable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('22');

/** `after` in an order, as SQL: the rows whose values come later, the first value that differs deciding. */
export function afterPosition(expressions: readonly Order[], names: readonly string[]): string {
  const alternatives = expressions.map(({ sql, descending }, i) => {
    const equal = expressions.slice(0, i).map((earlier, j) => `${earlier.sql} = :${names[j] ?? ''}`);
    return `(${[...equal, `${sql} ${descending ? '<' : '>'} :${names[i] ?? ''}`].join(' and ')})`;
  });
  return `(${alternatives.join(' or ')})`;
}
