import { derive, type Context, type Viewer } from '../context.js';

/** Under this name a payload says who sees it, where that is not who asked: somebody who has just signed in or made their account. */
export const seenAs = Symbol('seen as');

/** The context that a payload's rows are read with. */
export function readerOf(ctx: Context, payload: unknown): Context {
  if (typeof payload !== 'object' || payload === null || !(seenAs in payload)) return ctx;
  return derive(ctx, { viewer: payload[seenAs] as Viewer });
}
