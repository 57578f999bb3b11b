import { createClient } from 'graphql-ws';
import { locale } from '../language.js';
import { pause } from './pause.js';
import { SignedOut, currentToken, renew } from './session.js';

/** One subscription of a connection. */
export interface Channel {
  query: string;
  /** Asked anew at each connection, so that a stream goes on after the last event that arrived. */
  variables: () => Readonly<Record<string, unknown>>;
  next: (event: unknown) => void;
}
interface Follower {
  connected: () => void;
  lost: () => void;
  /** The server will not answer one of these questions, however often it is asked. */
  refused: (code: string, message: string) => void;
}

/** A channel whose events are known; what its text selects is said beside it. */
export const channel = (query: string, variables: Channel['variables'], next: (event: never) => void): Channel => ({
  query,
  variables,
  next: next as Channel['next'],
});

/** Follows subscriptions over one connection until told to stop: through lost connections, restarted servers and expired tokens. */
export function follow(channels: readonly Channel[], follower: Follower): () => void {
  const stopping = new AbortController();
  const isOver = (): boolean => stopping.signal.aborted;

  const run = async (): Promise<void> => {
    for (let attempt = 0; !isOver(); attempt += 1) {
      const started = performance.now();
      const failure = await once(channels, follower, stopping.signal);
      if (isOver()) return;
      follower.lost();
      if (failure === 'signed out') return;
      if (failure instanceof Refused) {
        follower.refused(failure.code, failure.message);
        return;
      }
      // A connection that held for a while is tried again at once; one that fails at the door waits longer each time.
      if (performance.now() - started > 10_000) attempt = 0;
      await pause(attempt);
    }
  };
  void run();
  return () => stopping.abort();
}

/** Asking the same again would not help. */
class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** One connection; it is over with the first of its subscriptions that ends. Tells why. */
function once(channels: readonly Channel[], { connected }: Follower, stopping: AbortSignal): Promise<unknown> {
  let token = '';
  let silence: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    retryAttempts: 0,
    connectionAckWaitTimeout: 10_000,
    connectionParams: () => {
      token = currentToken();
      return { authorization: `Bearer ${token}`, locale: locale.value };
    },
    // A phone that changes networks leaves a socket that is open and dead: no answer to a ping ends it.
    keepAlive: 10_000,
    on: {
      connected,
      ping: (received) => {
        if (!received) silence = setTimeout(() => client.terminate(), 5000);
      },
      pong: (received) => {
        if (received) clearTimeout(silence);
      },
    },
  });
  const done = new AbortController();
  return new Promise<unknown>((over) => {
    const ends = channels.map(({ query, variables, next }) =>
      client.subscribe(
        { query, variables: variables() },
        {
          next: ({ data, errors }) => {
            if (errors?.length) over(errors);
            else for (const event of Object.values(data ?? {})) next(event);
          },
          error: over,
          complete: () => over(undefined),
        },
      ),
    );
    const end = (): void => {
      for (const unsubscribe of ends) unsubscribe();
      over(undefined);
    };
    stopping.addEventListener('abort', end, { signal: done.signal });
  })
    .then((failure) => verdict(failure, token))
    .finally(() => {
      done.abort();
      clearTimeout(silence);
      void client.dispose();
    });
}

/** What a failure means for the next try; a token that is no longer good is renewed here. */
async function verdict(failure: unknown, token: string): Promise<unknown> {
  const code = codeOf(failure);
  if (code === 'FORBIDDEN' || code === 'BAD_USER_INPUT') return new Refused(code, messageOf(failure));
  if (code !== 'UNAUTHENTICATED' || !token) return failure instanceof SignedOut ? 'signed out' : failure;
  try {
    await renew(token);
    return failure;
  } catch (error) {
    return error instanceof SignedOut ? 'signed out' : error;
  }
}

/** What the server closes a socket with, as far as it asks for something else than to come back. */
const closeCodes = new Map([
  [4401, 'UNAUTHENTICATED'],
  [4403, 'FORBIDDEN'],
  [4410, 'UNAUTHENTICATED'], // the session was ended
  [4440, 'UNAUTHENTICATED'], // the token has run out
]);

function codeOf(failure: unknown): string | undefined {
  if (failure instanceof CloseEvent) return closeCodes.get(failure.code);
  const [first] = Array.isArray(failure) ? (failure as { extensions?: { code?: string } }[]) : [];
  return first?.extensions?.code;
}

const messageOf = (failure: unknown): string =>
  Array.isArray(failure) ? ((failure as { message?: string }[])[0]?.message ?? '') : String(failure);
