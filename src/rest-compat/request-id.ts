import { randomUUID } from 'node:crypto';

/** A client may name its request, so that its log and ours can be laid side by side; odd names are replaced. */
export function requestIdOf(header: string | readonly string[] | undefined): string {
  return typeof header === 'string' && /^[\w.:-]{1,100}$/.test(header) ? header : randomUUID();
}
