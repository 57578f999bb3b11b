import { inject } from 'vitest';
import type { App } from '../../support/app.js';
import { contractOf } from '../../support/contract.js';
import type { Person, School } from '../../support/school.js';

/** A client of the older API reads fields by their wire names, without types. */
export type Row = Record<string, unknown>;
/** What a documented path answered, held against the contract already. */
export interface Reply {
  readonly status: number;
  readonly body: Row;
  readonly headers: Headers;
}
export interface Sending {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}
/** A client of the Madrasti 2.0 API in one school. */
export interface Client {
  /** `send(teacher, 'GET /api/schools/rooms/')`; nobody is `null`. Throws when the answer is not as documented. */
  send(who: Person | null, line: string, sending?: Sending): Promise<Reply>;
  /** The rows of a list. */
  rows(who: Person | null, line: string): Promise<Row[]>;
}

export const check = contractOf('madrasti', inject('postgres').folder);

/** Speaks to a school as a client of the older API does, over HTTP; what it hears is checked and noted. */
export function clientOf(app: App, school: School): Client {
  const send: Client['send'] = async (who, line, { body, headers } = {}) => {
    const [method = 'GET', url = '/'] = line.split(' ');
    const answer = await app.rest(line, { token: who?.token, body, headers: { ...school.headers, ...headers } });
    check.check(method, url, { statusCode: answer.status, headers: Object.fromEntries(answer.headers), body: answer.text });
    return { status: answer.status, body: answer.body as Row, headers: answer.headers };
  };
  return {
    send,
    rows: async (who, line) => (await send(who, line)).body['results'] as Row[],
  };
}

export const idsOf = (rows: readonly Row[]): unknown[] => rows.map(({ id }) => id);
/** What a failure says of each field. */
export const detailsOf = ({ body }: Pick<Reply, 'body'>): Record<string, string[]> => body['details'] as Record<string, string[]>;
/** The status of a refusal, and the fields that it names. */
export const refusal = (reply: Reply): unknown[] => [reply.status, Object.keys(reply.body['details'] ?? {}).toSorted()];
