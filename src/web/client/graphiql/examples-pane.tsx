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

interface SignedIn {
  name: string;
  email: string;
  role: ShownAccount['role'];
  token: string;
  /** When the token runs out, in milliseconds since 1970. */
  until: number;
}

// Lives as long as the tab, like the token.
const place = 'madrasti.explorer.who';
const remembered = (): SignedIn | null => JSON.parse(sessionStorage.getItem(place) ?? 'null') as SignedIn | null;

/** Where the editor is below the examples, see graphiql.css. */
const stacked = matchMedia('(max-width: 760px)');
const ofTheSchool = accounts.filter(({ organization }) => organization === accounts[0]?.organization);
const ofOthers = accounts.filter((account) => !ofTheSchool.includes(account));

const login = `mutation Login($email: String!, $password: String!) {
  login(input: { email: $email, password: $password }) { accessToken expiresAt user { fullName } }
}`;

/** Sign in with one click, then run any of the examples with one more. */
export function ExamplesPane({ headers, setHeaders }: Headers) {
  const { headerEditor } = useEditorContext({ nonNull: true });
  const run = useRun();
  useNamedEditors();
  const [who, setWho] = useState(remembered);
  const [problem, setProblem] = useState('');

  const attempt = (work: () => Promise<void>): void => {
    setProblem('');
    work().catch((error: unknown) => setProblem(`${explorer.failed} ${error instanceof Error ? error.message : String(error)}`));
  };
  const signIn = async ({ organization, email, password, role }: ShownAccount): Promise<string> => {
    const { login: session } = await send<{ login: { accessToken: string; expiresAt: string; user: { fullName: string } } }>(
      login,
      { email, password },
      { locale: firstLocale, organization },
    );
    setHeaders(JSON.stringify({ Authorization: `Bearer ${session.accessToken}` }, null, 2));
    const next: SignedIn = { name: session.user.fullName, email, role, token: session.accessToken, until: Date.parse(session.expiresAt) };
    sessionStorage.setItem(place, JSON.stringify(next));
    setWho(next);
    return session.accessToken;
  };
  /** The token in the editor; a new one where there is none, where it has run out, or where the demo account may not run the example. */
  const tokenFor = async ({ as }: Example): Promise<string | undefined> => {
    const given = tokenIn(headerEditor?.getValue() ?? headers);
    const known = who !== null && given === who.token ? who : undefined;
    const suits = known ? as.includes(known.role) : given !== undefined;
    if (suits && (!known || known.until > Date.now() + 5000)) return given;
    const account = accounts.find(({ email, role }) => (suits ? email === known?.email : role === as[0]));
    return account ? signIn(account) : given;
  };
  const start = async (example: Example): Promise<void> => {
    const { query, variables } = example;
    const token = await tokenFor(example);
    const filled = variables && (await variables((lookup, values = {}) => send(lookup, values, { token, locale: firstLocale })));
    if (variables && !filled) setProblem(explorer.needsRows);
    run(query, filled ? JSON.stringify(filled, null, 2) : '', !variables || Boolean(filled));
    if (stacked.matches) document.querySelector('.graphiql-container')?.scrollIntoView();
  };

  const choose = (account: ShownAccount): void => attempt(async () => void (await signIn(account)));

  return (
    <aside className="examples" aria-label={explorer.examples} dir={directionOf(firstLocale)}>
      <h1>{explorer.title}</h1>
      {accounts.length > 0 && (
        <section aria-label={explorer.signInAs}>
          <h2>{explorer.signInAs}</h2>
          <Accounts list={ofTheSchool} pressed={who?.email} choose={choose} />
          {ofOthers.length > 0 && (
            <details>
              <summary>{explorer.others}</summary>
              <Accounts list={ofOthers} pressed={who?.email} choose={choose} />
            </details>
          )}
          <p role="status">{who ? `${explorer.signedInAs} ${who.name}. ${explorer.token}` : explorer.token}</p>
        </section>
      )}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <h2>{explorer.examples}</h2>
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

interface AccountList {
  list: readonly ShownAccount[];
  pressed: string | undefined;
  choose: (account: ShownAccount) => void;
}

function Accounts({ list, pressed, choose }: AccountList) {
  return (
    <ul className="accounts">
      {list.map((account) => (
        <li key={account.email}>
          <button type="button" title={account.email} aria-pressed={pressed === account.email} onClick={() => choose(account)}>
            {nameOf(account)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The editors are text boxes without a name of their own; GraphiQL is in English in every language. */
function useNamedEditors(): void {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useEditorContext({ nonNull: true });
  useEffect(() => {
    queryEditor?.getInputField().setAttribute('aria-label', 'Query');
    variableEditor?.getInputField().setAttribute('aria-label', 'Variables');
    headerEditor?.getInputField().setAttribute('aria-label', 'Headers');
    responseEditor?.getInputField().setAttribute('aria-label', 'Result');
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);
}

/** Puts an operation into the editors and runs it; a subscription that is still running is stopped first. */
function useRun(): (query: string, variables: string, go: boolean) => void {
  const { queryEditor, variableEditor } = useEditorContext({ nonNull: true });
  const execution = useExecutionContext({ nonNull: true });
  const [next, setNext] = useState<{ query: string; variables: string; go: boolean } | null>(null);
  const [waiting, setWaiting] = useState(false);

  // Right after the page is opened the editors are not there yet.
  useEffect(() => {
    if (!next || !queryEditor || !variableEditor) return;
    queryEditor.setValue(next.query);
    variableEditor.setValue(next.variables);
    setWaiting(next.go);
    setNext(null);
  }, [next, queryEditor, variableEditor]);

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
    setNext({ query, variables, go });
  };
}

/** The role; numbered where several accounts of a school have it, and with the organization where that is not the first one's. */
function nameOf({ organization, email, role }: ShownAccount): string {
  const alike = ofTheSchool.filter((account) => account.role === role);
  const nth = alike.findIndex((account) => account.email === email) + 1;
  if (nth === 0) return `${roles[role]} (${organization})`;
  return alike.length > 1 ? `${roles[role]} ${nth}` : roles[role];
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
