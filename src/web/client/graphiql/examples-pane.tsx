/** @jsxImportSource react */
import { useEditorContext, useExecutionContext } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { directionOf, texts } from '../../texts/texts.js';
import { send } from '../graphql.js';
import { accounts, firstLocale, type ShownAccount } from '../page-data.js';
import { examples, type Example } from './examples.js';

const { explorer, roles } = texts[firstLocale];

interface Headers {
  /** JSON, as it was last put into the editor. */
  headers: string;
  setHeaders: (next: string) => void;
}

const login = `mutation Login($email: String!, $password: String!) {
  login(input: { email: $email, password: $password }) { accessToken user { fullName } }
}`;

/** Sign in with one click, then run any of the examples with one more. */
export function ExamplesPane({ headers, setHeaders }: Headers) {
  const { headerEditor } = useEditorContext({ nonNull: true });
  const run = useRun();
  const [who, setWho] = useState<{ name: string; email: string } | null>(null);
  const [problem, setProblem] = useState('');

  const attempt = (work: () => Promise<void>): void => {
    setProblem('');
    work().catch((error: unknown) => setProblem(`${explorer.failed} ${error instanceof Error ? error.message : String(error)}`));
  };
  const signIn = async ({ organization, email, password }: ShownAccount): Promise<void> => {
    const { login: session } = await send<{ login: { accessToken: string; user: { fullName: string } } }>(
      login,
      { email, password },
      { locale: firstLocale, organization },
    );
    setHeaders(JSON.stringify({ Authorization: `Bearer ${session.accessToken}` }, null, 2));
    setWho({ name: session.user.fullName, email });
  };
  const start = async ({ query, variables }: Example): Promise<void> => {
    const token = tokenIn(headerEditor?.getValue() ?? headers);
    const filled = variables && (await variables((lookup) => send(lookup, {}, { token, locale: firstLocale })));
    if (variables && !filled) setProblem(explorer.needsRows);
    run(query, filled ? JSON.stringify(filled, null, 2) : '', !variables || Boolean(filled));
  };

  return (
    <aside className="examples" aria-labelledby="examples" dir={directionOf(firstLocale)}>
      <h2 id="examples">{explorer.examples}</h2>
      {accounts.length > 0 && (
        <section aria-label={explorer.signInAs}>
          <h3>{explorer.signInAs}</h3>
          <ul className="accounts">
            {accounts.map((account) => (
              <li key={account.email}>
                <button
                  type="button"
                  title={account.email}
                  aria-pressed={who?.email === account.email}
                  onClick={() => attempt(() => signIn(account))}
                >
                  {nameOf(account)}
                </button>
              </li>
            ))}
          </ul>
          <p role="status">{who ? `${explorer.signedInAs} ${who.name}. ${explorer.token}` : explorer.token}</p>
        </section>
      )}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <ol>
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => attempt(() => start(example))}>
              {explorer.names[example.name]}
            </button>
          </li>
        ))}
      </ol>
    </aside>
  );
}

/** Puts an operation into the editors and runs it; a subscription that is still running is stopped first. */
function useRun(): (query: string, variables: string, go: boolean) => void {
  const { queryEditor, variableEditor } = useEditorContext({ nonNull: true });
  const execution = useExecutionContext({ nonNull: true });
  const [waiting, setWaiting] = useState(false);

  useEffect(() => {
    if (!waiting || execution.isSubscribed || execution.isFetching) return undefined;
    // The editor takes in a changed operation after a tenth of a second.
    const timer = setTimeout(() => {
      setWaiting(false);
      execution.run();
    }, 200);
    return () => clearTimeout(timer);
  }, [waiting, execution]);

  return (query, variables, go) => {
    if (execution.isSubscribed) execution.stop();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    setWaiting(go);
  };
}

/** The role; numbered where several accounts of a school have it, and with the organization where that is not the first one's. */
function nameOf({ organization, email, role }: ShownAccount): string {
  if (organization !== accounts[0]?.organization) return `${roles[role]} (${organization})`;
  const alike = accounts.filter((account) => account.role === role && account.organization === organization);
  return alike.length > 1 ? `${roles[role]} ${alike.findIndex((account) => account.email === email) + 1}` : roles[role];
}

function tokenIn(headers: string): string | undefined {
  try {
    const given = JSON.parse(headers) as Readonly<Record<string, unknown>>;
    const [, value] = Object.entries(given).find(([name]) => name.toLowerCase() === 'authorization') ?? [];
    return typeof value === 'string' ? value.replace(/^Bearer /i, '') : undefined;
  } catch {
    return undefined;
  }
}
