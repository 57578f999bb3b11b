import { ApiError } from '../graphql.js';
import { t } from './words.js';
import { SignedOut } from './session.js';

/** A failure in the reader's language: the API says its own, the rest is the connection. */
export function sayProblem(error: unknown): string {
  if (error instanceof SignedOut) return t.value.signIn.expired;
  if (!(error instanceof ApiError)) return t.value.unreachable;
  if (error.code === 'NOT_FOUND') return t.value.notFound;
  return error.fields[0]?.message ?? error.message;
}
