import type { Context } from '../../context.js';
import type { AppError } from '../../errors.js';
import type { CloseReason } from '../close-codes.js';
import type { SignedIn } from './client-socket.js';

export const isSignedIn = (context: Context): context is SignedIn => context.viewer !== null;

/**
 * How a refused sign-in closes the socket. A token that has only run out is worth coming back with a new one. NOT_FOUND is the
 * organization's: nobody can be signed in to one that is not there.
 */
export function refusalOf({ code, detail }: AppError): CloseReason {
  if (code === 'UNAUTHENTICATED') return detail.facts?.['token'] === 'EXPIRED' ? 'TokenExpired' : 'Unauthenticated';
  if (code === 'NOT_FOUND') return 'Unauthenticated';
  if (code === 'RATE_LIMITED') return 'TooMuch';
  return code === 'UNAVAILABLE' || code === 'INTERNAL_SERVER_ERROR' ? 'TryAgainLater' : 'Forbidden';
}
