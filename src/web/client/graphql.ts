import { noteServerTime } from './clock.js';

/** A failure that the API explained: its code, and what was wrong with which value. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly fields: readonly { path: string; message: string }[] = [],
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

/** Nothing came back: no connection, or a server that is just starting. Trying again later is right. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

export interface Sending {
  token?: string | undefined;
  locale: string;
  /** The slug of the school, where the address of the page does not say it. */
  organization?: string | undefined;
  /** The same key with the same body answers the first result: a mark that is sent twice counts once. */
  idempotencyKey?: string | undefined;
}

interface Answer<D> {
  data?: D | null;
  errors?: readonly { message: string; extensions?: { code?: string; fields?: readonly { path: string; message: string }[] } }[];
}

/** One operation over HTTP; its data, or one of the two errors above. */
export async function send<D>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  { token, locale, organization, idempotencyKey }: Sending,
): Promise<D> {
  const answer = await ask<D>(query, variables, {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'accept-language': locale,
    ...(organization && { 'x-organization': organization }),
    ...(token && { authorization: `Bearer ${token}` }),
    ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
  });
  const [error] = answer.errors ?? [];
  if (error) throw new ApiError(error.message, error.extensions?.code ?? 'UNKNOWN', error.extensions?.fields);
  if (!answer.data) throw new Unreachable('no data');
  return answer.data;
}

async function ask<D>(query: string, variables: Readonly<Record<string, unknown>>, headers: Record<string, string>): Promise<Answer<D>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(15_000),
    });
    noteServerTime(response.headers.get('date'));
    // A proxy in front of a server that is restarting answers with a page, not with JSON.
    if (response.status >= 502) throw new Unreachable(`status ${response.status}`);
    return (await response.json()) as Answer<D>;
  } catch (error) {
    throw error instanceof Unreachable ? error : new Unreachable(String(error));
  }
}
