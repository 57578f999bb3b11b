import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { demoAccounts, demoPassword } from '../../src/database/demo/accounts.js';
import { makeDemo } from '../../src/database/demo/make-demo.js';
import { oneAnswer } from '../../src/web/client/graphiql/example-homework-rows.js';
import { examples, type Example } from '../../src/web/client/graphiql/examples.js';
import { startApp, type App } from '../support/app.js';
import { createTestDatabase } from '../support/database.js';

interface Account {
  email: string;
  password: string;
  role: string;
}
const school: readonly Account[] = demoAccounts.filter(({ organization }) => organization === 'madrasti');
const runs = examples.flatMap((example) =>
  school
    .filter(({ role }) => example.as.some((one) => one === role))
    // Youssef of class B has handed in all that he was given.
    .filter(({ email }) => example.name !== 'answer' || !email.startsWith('student2'))
    .map(({ email, password }) => [example.name, email, password, example] as const),
);

describe('the examples of the explorer, on the demo data', () => {
  let app: App;
  let dispose: () => Promise<void>;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    const database = await createTestDatabase();
    app = await startApp(
      { DATABASE_URL: database.url, DEFAULT_ORGANIZATION: 'madrasti' },
      { prepare: async ({ pool }) => void (await makeDemo(pool, { now: new Date(), students: 40 })) },
    );
    dispose = async () => {
      await app.close();
      await database.drop();
    };
  }, 120_000);
  afterAll(() => dispose());

  const ask = async <D>(token: string | undefined, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<D> => {
    const { data, errors } = await app.graphql<D>(query, variables, { token });
    expect({ query, errors }).toEqual({ query, errors: undefined });
    return data;
  };
  const signedIn = async (email: string, password: string): Promise<string> => {
    const login = 'mutation ($email: String!, $password: String!) { login(input: { email: $email, password: $password }) { accessToken } }';
    const { accessToken } = tokens.has(email)
      ? { accessToken: tokens.get(email) ?? '' }
      : (await ask<{ login: { accessToken: string } }>(undefined, login, { email, password })).login;
    tokens.set(email, accessToken);
    return accessToken;
  };
  const filled = async ({ variables }: Example, token: string): Promise<Readonly<Record<string, unknown>>> => {
    const values = variables ? await variables((query, given) => ask(token, query, given)) : {};
    if (!values) throw new Error('there is no row to fill it with');
    return values;
  };

  it('have an account for each', () => {
    expect(examples.filter(({ as }) => !school.some(({ role }) => role === as[0])).map(({ name }) => name)).toEqual([]);
  });

  // Twice: what the first run opened or completed must not be in the way of the second.
  it.each(runs.filter(([, , , { query }]) => !query.startsWith('subscription')))(
    '"%s" runs as %s, twice',
    async (_, email, password, example) => {
      const token = await signedIn(email, password);
      for (let turn = 0; turn < 2; turn += 1) {
        const [answer] = Object.values(await ask<Record<string, unknown>>(token, example.query, await filled(example, token)));
        expect(answer).toBeTruthy();
      }
    },
  );

  /** A subscription under way: what it has heard so far, and its end. */
  const subscribed = async (token: string, query: string, variables: Readonly<Record<string, unknown>>) => {
    const client = createClient({
      url: `${app.url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { authorization: `Bearer ${token}` },
    });
    const heard: unknown[] = [];
    const connected = new Promise((resolve) => client.on('connected', resolve));
    const stop = client.subscribe(
      { query, variables },
      { next: (event) => heard.push(event), error: (fault) => heard.push(fault), complete: () => heard.push('over') },
    );
    await connected;
    const end = async (): Promise<void> => {
      stop();
      await client.dispose();
    };
    return { heard, [Symbol.asyncDispose]: end };
  };

  // Pupils of class A are marked; those who are only of class B hear nothing of them.
  const hearers = (example: string): typeof runs => runs.filter(([name, email]) => name === example && !email.includes('2'));
  it.each(hearers('alerts'))('"%s" tells %s of what a teacher marks', async (_, email, password, example) => {
    const token = await signedIn(email, password);
    await using stream = await subscribed(token, example.query, await filled(example, token));
    const marking = await signedIn('teacher@madrasti.test', demoPassword);
    for (const wanted of ['complete', 'mark']) {
      const next = examples.find(({ name }) => name === wanted);
      if (next) await ask(marking, next.query, await filled(next, marking));
    }
    const absent = { data: { attendanceAlert: expect.objectContaining({ status: 'ABSENT' }) as unknown } };
    await vi.waitFor(() => expect(stream.heard).toContainEqual(absent), 5000);
  });

  describe('of work that Sara hands in and her teacher grades', () => {
    beforeAll(async () => {
      const [sara, teacher] = [
        await signedIn('student@madrasti.test', demoPassword),
        await signedIn('teacher@madrasti.test', demoPassword),
      ];
      const answer = await oneAnswer((query, given) => ask(sara, query, given));
      const attemptId = answer?.input.attemptId;
      await ask(sara, 'mutation ($id: ID!) { submitAttempt(input: { attemptId: $id }) { attempt { id } } }', { id: attemptId });
      const grading = 'mutation ($id: ID!) { gradeAttempt(input: { attemptId: $id, manualScore: "1" }) { attempt { id } } }';
      await ask(teacher, grading, { id: attemptId });
    });

    it.each([...hearers('submissions'), ...hearers('grades')])('"%s" tells %s', async (_, email, password, example) => {
      const token = await signedIn(email, password);
      await using stream = await subscribed(token, example.query, { after: '0' });
      const [field] = /\b(attemptSubmitted|gradePublished)\b/.exec(example.query) ?? [''];
      const told = { data: { [field]: expect.objectContaining({ studentName: 'Sara Alami' }) as unknown } };
      await vi.waitFor(() => expect(stream.heard).toContainEqual(told), 5000);
    });
  });
});
