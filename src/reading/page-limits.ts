import { fault, invalid } from '../errors.js';
import type { PageArgs } from '../resolvers/page-args.js';

/** How many rows of a list are read, and from where; refuses arguments that contradict each other. */
export function limitsOf(args: PageArgs): { limit: number; offset: number; from: { cursor: string; argument: string } | undefined } {
  const { first, last, after, before, offset } = args;
  const wrong = [
    ...(first && last ? [fault('last', 'INVALID')] : []),
    ...(offset && (after ?? before) ? [fault('offset', 'INVALID')] : []),
    ...(last && after ? [fault('after', 'INVALID')] : []),
    ...(first && before ? [fault('before', 'INVALID')] : []),
  ];
  if (wrong.length) throw invalid(...wrong);
  const cursor = last ? before : after;
  return { limit: last ?? first ?? 20, offset: offset ?? 0, from: cursor ? { cursor, argument: last ? 'before' : 'after' } : undefined };
}
