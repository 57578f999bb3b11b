import { pino } from 'pino';
import type { Config, Environment } from '../../src/config.js';
import { type RunningServer, startServer, type StartOptions } from '../../src/server.js';
import { testConfig } from './database.js';
import { makeSchool, type School } from './school.js';

/** What GraphQL answered. */
export interface Answer<T> {
  readonly data: T;
  readonly errors?: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions: Record<string, unknown> & { code: string; fields?: readonly { path: string; code: string; message: string }[] };
  }[];
  readonly extensions?: Record<string, unknown>;
  readonly status: number;
}
export interface Asking {
  readonly token?: string | undefined;
  readonly headers?: Record<string, string>;
}

/** A server under test, spoken to over HTTP alone. */
export interface App extends AsyncDisposable {
  readonly url: string;
  readonly server: RunningServer;
  readonly config: Config;
  graphql<T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>, asking?: Asking): Promise<Answer<T>>;
  rest(line: string, asking?: Asking & { body?: unknown }): Promise<{ status: number; body: unknown; headers: Headers; text: string }>;
  /** An organization of one's own, with an administrator. */
  school(more?: { timeZone?: string }): Promise<School>;
  close(): Promise<void>;
}

/** Starts a server of its own on the shared database, or on the one that the settings name. */
export async function startApp(settings: Environment = {}, options: StartOptions = {}): Promise<App> {
  const config = testConfig({ RATE_LIMIT_SCALE: '1000', ...settings });
  const server = await startServer(config, { log: pino({ level: process.env['TEST_LOG'] ?? 'silent' }), ...options });
  const { url } = server;
  const app: App = {
    url,
    server,
    config,
    graphql: async (query, variables = {}, { token, headers } = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { ...((await response.json()) as Omit<Answer<never>, 'status'>), status: response.status };
    },
    async rest(line, { token, headers, body } = {}) {
      const [method = 'GET', path = '/'] = line.split(' ');
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        body: text.startsWith('{') || text.startsWith('[') ? (JSON.parse(text) as unknown) : text,
        headers: response.headers,
        text,
      };
    },
    school: (more) => makeSchool(app, more),
    close: () => server.close(),
    [Symbol.asyncDispose]: () => server.close(),
  };
  return app;
}
