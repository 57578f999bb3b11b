import { randomBytes } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.js';
import { isUnreachable } from '../database/unreachable.js';
import { AppError } from '../errors.js';
import { sentences } from '../messages.js';

/**
 * A failure as the client reads it, in its language, at its place in the answer. What was said already stays as it is; what nobody
 * foresaw is told by an id only; the log has the id and the stack.
 */
export function say(error: unknown, ctx: Pick<Context, 'locale' | 'requestId' | 'platform'>): GraphQLError {
  const place =
    error instanceof GraphQLError ? { ...(error.nodes && { nodes: error.nodes }), ...(error.path && { path: error.path }) } : {};
  const cause = causeOf(error);
  if (isUnreachable(cause)) {
    ctx.platform.log.warn({ err: cause, requestId: ctx.requestId }, 'the database could not be reached');
    const { message, extensions } = new AppError('UNAVAILABLE').sayIn(ctx.locale);
    return new GraphQLError(message, { ...place, extensions: { ...extensions, requestId: ctx.requestId } });
  }
  if (cause instanceof AppError) {
    const { message, extensions } = cause.sayIn(ctx.locale);
    return new GraphQLError(message, { ...place, extensions: { ...extensions, requestId: ctx.requestId } });
  }
  if (error instanceof GraphQLError && cause instanceof GraphQLError) return error;
  const errorId = `err_${randomBytes(8).toString('hex')}`;
  ctx.platform.log.error({ err: cause, errorId, requestId: ctx.requestId }, 'a request failed unexpectedly');
  return new GraphQLError(sentences.INTERNAL_SERVER_ERROR[ctx.locale], {
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId, requestId: ctx.requestId },
  });
}

/** What was thrown, below the wrappers that say where in the document it happened. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}
