import { fault, invalid } from '../errors.js';
import type { PageArgs } from '../resolvers/page-args.js';

/** Rows of a page, at most. */
export const mostRows = 100;

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** How many rows of a list are read, and from where; refuses arguments that contradict each other. */
export function limitsOf(args: PageArgs): { limit: number; offset: number; from: { cursor: string; argument: string } | undefined } {
  const { first, last, after, before, offset } = args;
  const backwards = isGiven(last);
  const wrong = [
    ...(isGiven(first) && backwards ? [fault('last', 'INVALID')] : []),
    ...(offset && (isGiven(after) || isGiven(before)) ? [fault('offset', 'INVALID')] : []),
    ...(backwards && isGiven(after) ? [fault('after', 'INVALID')] : []),
    // The page before a cursor has its rows counted from its end.
    ...(!backwards && isGiven(before) ? [fault('before', 'INVALID')] : []),
  ];
  if (wrong.length) throw invalid(...wrong);
  const cursor = backwards ? before : after;
  return {
    limit: last ?? first ?? 20,
    offset: offset ?? 0,
    from: isGiven(cursor) ? { cursor, argument: backwards ? 'before' : 'after' } : undefined,
  };
}
