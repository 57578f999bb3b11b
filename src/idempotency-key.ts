import { fault, invalid } from './errors.js';

const LONGEST = 200;

/** A key as the client may choose it: 1 to 200 characters. `path` is where it sent it. */
export function checkKey(key: string, path: string): string {
  if (key.trim() === '') throw invalid(fault(path, 'BLANK'));
  if (key.length > LONGEST) throw invalid(fault(path, 'TOO_LONG', { max: LONGEST }));
  return key;
}
