import { type AuditResult, auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from './support/app.js';

/** Advice of the specification that is not followed, by the key of its audit, and why. */
const notFollowed: Readonly<Record<string, string>> = {
  '572B': 'A document that cannot be parsed has not run: clients that only accept application/json hear it by status 400 too.',
  FDE2: 'A document that is not valid has not run: status 400 says so to proxies and monitors, which read no body.',
  '7B9B': 'Variables that do not fit are refused before anything runs, with status 400, as the same fault is on every other road.',
};

/** Freedom that is not used, and why. */
const notUsed: Readonly<Record<string, string>> = {
  '5A70': 'A GET without a content type or a header of its own could come from a page of somebody else (CSRF): it is refused.',
  D6D5: 'As above: this audit sends its GET without them.',
  '6A70': 'As above: this audit sends its GET without them.',
};

describe('GraphQL over HTTP', () => {
  let app: App;
  let results: readonly AuditResult[];
  beforeAll(async () => {
    app = await startApp();
    const { headers } = await app.school();
    const asSchool = (url: string, init: RequestInit = {}): Promise<Response> => {
      const sent = new Headers(init.headers);
      for (const [name, value] of Object.entries(headers)) sent.set(name, value);
      return fetch(url, { ...init, headers: sent });
    };
    results = await auditServer({ url: `${app.url}/graphql`, fetchFn: asSchool });
  });
  afterAll(() => app.close());
  const unmet = (level: string): Record<string, string> =>
    Object.fromEntries(
      results.flatMap((one) => (one.status !== 'ok' && one.name.startsWith(`${level} `) ? [[one.id, `${one.name}: ${one.reason}`]] : [])),
    );

  it('does all that the specification says a server must', () => {
    expect(results.filter(({ name }) => name.startsWith('MUST '))).toHaveLength(13);
    expect(unmet('MUST')).toEqual({});
  });

  it('follows its advice but where a reason is written down here', () => {
    expect(Object.keys(unmet('SHOULD')).toSorted()).toEqual(Object.keys(notFollowed).toSorted());
    expect(Object.keys(unmet('MAY')).toSorted()).toEqual(Object.keys(notUsed).toSorted());
  });
});
