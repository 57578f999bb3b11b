import type { Context } from '../context.js';
import { cell, columnOf } from '../permissions/matrix.js';

/** Whether a list shows deleted rows too: to a viewer who may delete them, and asks for rows that are not active. */
export const deletedToo = (ctx: Context, isActive: boolean | null | undefined, mutation: `delete${string}`): boolean =>
  isActive === false && cell(`Mutation.${mutation}`, columnOf(ctx.viewer)) !== 'none';
