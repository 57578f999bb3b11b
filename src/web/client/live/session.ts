import { signal } from '@preact/signals';
import { ApiError, send } from '../graphql.js';
import { locale } from '../language.js';
import { operations, type Session } from './operations.js';

const place = 'madrasti.session';
/** The school that the address names: `?organization=`, for hosts that serve several. */
export const named = new URLSearchParams(location.search).get('organization') ?? undefined;

function stored(): Session | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') as Session | null;
  } catch {
    return null;
  }
}

/** Who is signed in, in every tab of this browser. */
export const session = signal<Session | null>(stored());
/** True after a session ended by itself, so that the sign-in can say why it is asked for. */
export const ended = signal(false);

addEventListener('storage', ({ key }) => {
  if (key === place) session.value = stored();
});

function keep(next: Session | null): void {
  if (next) localStorage.setItem(place, JSON.stringify(next));
  else localStorage.removeItem(place);
  session.value = next;
}

/** Signs in at the given school, at that of the page's address, or at the one that the host stands for. */
export async function signIn(email: string, password: string, organization = named): Promise<void> {
  const { login } = await send<{ login: Session }>(operations.login, { email, password }, { locale: locale.value, organization });
  ended.value = false;
  keep({ ...login, organization });
}

/** Signs out here at once; the server is told, and if it cannot hear it the tokens run out by themselves. */
export async function signOut(): Promise<void> {
  const token = session.value?.accessToken;
  keep(null);
  await send(operations.logout, {}, { token, locale: locale.value }).catch(() => undefined);
}

/** Nobody is signed in any more. */
export class SignedOut extends Error {
  override name = 'SignedOut';
}

/** One operation as whoever is signed in; an expired token is renewed once. */
export async function request<D>(query: string, variables: Readonly<Record<string, unknown>> = {}, idempotencyKey?: string): Promise<D> {
  const token = currentToken();
  try {
    return await send<D>(query, variables, { token, locale: locale.value, idempotencyKey });
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'UNAUTHENTICATED') throw error;
    return send<D>(query, variables, { token: await renew(token), locale: locale.value, idempotencyKey });
  }
}

export function currentToken(): string {
  if (!session.value) throw new SignedOut();
  return session.value.accessToken;
}

let renewing: Promise<string> | undefined;

/** A token newer than the given one. A refresh token works once, so tabs take turns, and the second finds what the first got. */
export function renew(stale: string): Promise<string> {
  renewing ??= oneTabAtATime(() => refresh(stale)).finally(() => (renewing = undefined));
  return renewing;
}

async function refresh(stale: string): Promise<string> {
  const now = stored();
  if (!now) throw new SignedOut();
  if (now.accessToken !== stale) {
    session.value = now;
    return now.accessToken;
  }
  try {
    const { refreshSession } = await send<{ refreshSession: Session }>(
      operations.refreshSession,
      { refreshToken: now.refreshToken },
      { locale: locale.value, organization: now.organization },
    );
    keep({ ...refreshSession, organization: now.organization });
    return refreshSession.accessToken;
  } catch (error) {
    if (
      !(error instanceof ApiError) ||
      error.code === 'RATE_LIMITED' ||
      error.code === 'UNAVAILABLE' ||
      error.code === 'INTERNAL_SERVER_ERROR'
    )
      throw error;
    ended.value = true;
    keep(null);
    throw new SignedOut();
  }
}

/** Locks exist on https and localhost; elsewhere a browser with two tabs may have to sign in again. */
function oneTabAtATime<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request('madrasti.refresh', work) : work();
}
