import { fault, invalid } from '../errors.js';

/** Where a row stands in an ordered list: the values of its order, its key last. Opaque to clients. */
export type Position = readonly (string | number | boolean)[];

export const writeCursor = (position: Position): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/** Reads a cursor of a list ordered by `length` values; anything else is a fault of the argument. */
export function readCursor(cursor: string, length: number, argument: string): Position {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(position) &&
      position.length === length &&
      position.every((value) => ['string', 'number', 'boolean'].includes(typeof value))
    )
      return position as Position;
  } catch {
    // Not ours: the same fault as a cursor of another list.
  }
  throw invalid(fault(argument, 'INVALID'));
}

/** `after` in an order, as SQL: the rows whose values come later, the first value that differs deciding. */
export function afterPosition(expressions: readonly { sql: string; descending: boolean }[], names: readonly string[]): string {
  const alternatives = expressions.map(({ sql, descending }, i) => {
    const equal = expressions.slice(0, i).map((earlier, j) => `${earlier.sql} = :${names[j] ?? ''}`);
    return `(${[...equal, `${sql} ${descending ? '<' : '>'} :${names[i] ?? ''}`].join(' and ')})`;
  });
  return `(${alternatives.join(' or ')})`;
}
