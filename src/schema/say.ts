import { randomBytes } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.js';
import { AppError } from '../errors.js';
import { sentences } from '../messages.js';

/**
 * A failure as the client reads it, in its language. What nobody foresaw is told by an id only; the log has the id and the stack.
 */
export function say(error: unknown, ctx: Pick<Context, 'locale' | 'requestId' | 'platform'>): GraphQLError {
  const cause = error instanceof GraphQLError && error.originalError instanceof AppError ? error.originalError : error;
  if (cause instanceof AppError) {
    const { message, extensions } = cause.sayIn(ctx.locale);
    return new GraphQLError(message, { extensions: { ...extensions, requestId: ctx.requestId } });
  }
  if (cause instanceof GraphQLError && !cause.originalError) return cause;
  const errorId = `err_${randomBytes(8).toString('hex')}`;
  ctx.platform.log.error({ err: cause, errorId, requestId: ctx.requestId }, 'a request failed unexpectedly');
  return new GraphQLError(sentences.INTERNAL_SERVER_ERROR[ctx.locale], {
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId, requestId: ctx.requestId },
  });
}
