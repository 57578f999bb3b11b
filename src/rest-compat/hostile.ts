import { fault, type FieldFault } from '../errors.js';

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const deepest = 32;
const mostFaults = 1000;

/** Where a value sits below another: `at('marks', 3)` is `marks.3`. */
export const at = (path: string, step: string | number): string => (path === '' ? String(step) : `${path}.${step}`);

/** Values that no field may hold whatever its schema says: null bytes, keys that reach prototypes, numbers that lose digits, endless nesting. */
export function hostileIn(value: unknown, path = '', found: FieldFault[] = [], depth = 0): FieldFault[] {
  if (found.length >= mostFaults) return found;
  if (typeof value === 'string') {
    if (value.includes('\0')) found.push(fault(path, 'INVALID'));
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
      found.push(
        value < 0 ? fault(path, 'TOO_SMALL', { min: Number.MIN_SAFE_INTEGER }) : fault(path, 'TOO_LARGE', { max: Number.MAX_SAFE_INTEGER }),
      );
    }
  } else if (typeof value === 'object' && value !== null) {
    if (depth === deepest) found.push(fault(path, 'INVALID'));
    else for (const [key, item] of Object.entries(value)) inspectKey(key, item, path, found, depth);
  }
  return found;
}

function inspectKey(key: string, item: unknown, path: string, found: FieldFault[], depth: number): void {
  const below = at(path, key.replaceAll('\0', ''));
  if (forbiddenKeys.has(key) || key.includes('\0')) found.push(fault(below, 'UNKNOWN_FIELD'));
  else hostileIn(item, below, found, depth + 1);
}
