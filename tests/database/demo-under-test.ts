import type { Environment } from '../../src/config.js';
import { demoPassword } from '../../src/database/demo/accounts.js';
import { type DemoResult, makeDemo } from '../../src/database/demo/make-demo.js';
import { startApp, type Answer, type App } from '../support/app.js';
import { createTestDatabase } from '../support/database.js';

/** The demo data in a database of its own, with a server that serves it. */
export interface DemoUnderTest extends AsyncDisposable {
  readonly app: App;
  /** What the first run did. */
  readonly made: DemoResult;
  /** Runs it again. */
  again(now: Date, students?: number): Promise<DemoResult>;
  /** An access token of an account; undefined when it cannot sign in. */
  signIn(email: string, organization?: string): Promise<string | undefined>;
  ask<T = Record<string, unknown>>(email: string, query: string, variables?: Record<string, unknown>): Promise<Answer<T>['data']>;
  /** Every row of a list, page by page: `all(admin, 'rooms', 'id name')`. */
  all<T>(email: string, list: string, fields: string, filter?: string): Promise<T[]>;
  /** How many rows a list has. */
  count(email: string, list: string, filter?: string): Promise<number>;
}

export const admin = 'admin@madrasti.test';
export const organizationOf = (email: string): string => email.slice(email.indexOf('@') + 1).replace('.test', '');

const login = 'mutation ($email: String!, $password: String!) { login(input: { email: $email, password: $password }) { accessToken } }';

export async function demoUnderTest({
  now,
  students,
  settings = {},
}: {
  now: () => Date;
  students: number;
  settings?: Environment;
}): Promise<DemoUnderTest> {
  const database = await createTestDatabase();
  let made: DemoResult | undefined;
  const app = await startApp(
    { DATABASE_URL: database.url, GRAPHQL_MAX_COST: '10000000', ...settings },
    {
      now,
      prepare: async ({ pool, files: { storage } }) => {
        made = await makeDemo(pool, { now: now(), students, storage });
      },
    },
  );
  if (!made) throw new Error('no demo data was made');
  const tokens = new Map<string, string>();

  const signIn = async (email: string, organization = organizationOf(email)): Promise<string | undefined> => {
    const headers = { 'x-organization': organization };
    const { data } = await app.graphql<{ login?: { accessToken: string } } | null>(login, { email, password: demoPassword }, { headers });
    return data?.login?.accessToken;
  };
  const ask = async <T>(email: string, query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    // A token does not outlast a clock that is moved by days.
    const key = `${email} ${now().toISOString()}`;
    const token = tokens.get(key) ?? (await signIn(email));
    if (token === undefined) throw new Error(`${email} cannot sign in`);
    tokens.set(key, token);
    const headers = { 'x-organization': organizationOf(email) };
    const { data, errors } = await app.graphql<T>(query, variables, { token, headers });
    if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
    return data;
  };
  const narrowed = (filter: string): string => (filter === '' ? '' : `, filter: { ${filter} }`);
  return {
    app,
    made,
    signIn,
    ask,
    again: (later, count = students) => {
      const { pool, files } = app.server.platform;
      return makeDemo(pool, { now: later, students: count, storage: files.storage });
    },
    async all<T>(email: string, list: string, fields: string, filter = ''): Promise<T[]> {
      const query = `query ($after: String) { list: ${list}(first: 100, after: $after${narrowed(filter)}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
      const rows: T[] = [];
      for (let after: string | null = null; ;) {
        const { list: page }: { list: { nodes: T[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await ask(email, query, {
          after,
        });
        rows.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) return rows;
        after = page.pageInfo.endCursor;
      }
    },
    async count(email, list, filter = ''): Promise<number> {
      const { list: found } = await ask<{ list: { totalCount: number } }>(
        email,
        `{ list: ${list}(first: 1${narrowed(filter)}) { totalCount } }`,
      );
      return found.totalCount;
    },
    async [Symbol.asyncDispose]() {
      await app.close();
      await database.drop();
    },
  };
}
