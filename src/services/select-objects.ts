import type { Context } from '../context.js';
import type { Values } from '../reading/run.js';
import { rows } from '../reading.js';

/**
 * Rows of the domain's own select as plain objects, by the names of its columns (`c.name as "className"`). They come as JSON: keys are to
 * be selected as text, days and instants become text, numerics become numbers.
 */
export const selectObjects = <T extends object>(ctx: Context, select: string, values: Values): Promise<T[]> =>
  rows(ctx, `select to_jsonb(found) from (${select}) found`, values, ([found]) => found as T);
