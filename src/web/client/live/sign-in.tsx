import { useRef, useState } from 'preact/hooks';
import { ApiError } from '../graphql.js';
import { accounts } from '../page-data.js';
import { roleNames } from '../language.js';
import { useHeading } from './heading.js';
import { t } from './words.js';
import { ended, named, signIn } from './session.js';

/** The door: e-mail and password, and in demo mode the accounts to try. */
export function SignIn() {
  const words = t.value.signIn;
  const heading = useHeading();
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  const enter = async (as: string, secret: string, organization?: string): Promise<void> => {
    setBusy(true);
    setProblem('');
    try {
      await signIn(as, secret, organization);
    } catch (error) {
      setProblem(sentence(error));
      setBusy(false);
      password.current?.select();
    }
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    void enter(email.current?.value.trim() ?? '', password.current?.value ?? '');
  };

  return (
    <main class="sheet">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p>{words.lead}</p>
      {ended.value && !problem && (
        <p class="notice" role="status">
          {words.expired}
        </p>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <form onSubmit={submit}>
        <label>
          {words.email}
          <input ref={email} type="email" name="email" autocomplete="username" required dir="ltr" />
        </label>
        <label>
          {words.password}
          <input ref={password} type="password" name="password" autocomplete="current-password" required dir="ltr" />
        </label>
        <button class="primary" disabled={busy}>
          {busy ? words.busy : words.submit}
        </button>
      </form>
      <a class="forgotten" href={named ? `/reset-password?organization=${encodeURIComponent(named)}` : '/reset-password'}>
        {words.forgotten}
      </a>
      {accounts.length > 0 && (
        <section class="demo" aria-labelledby="demo">
          <h2 id="demo">{words.demo}</h2>
          <ul>
            {accounts
              .filter(({ role }) => shown.has(role))
              .map((account) => (
                <li key={account.email}>
                  <button type="button" disabled={busy} onClick={() => void enter(account.email, account.password, account.organization)}>
                    <strong>{roleNames.value[account.role]}</strong>
                    {account.about && <small>{account.about}</small>}
                    <bdi dir="ltr">{account.email}</bdi>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      )}
    </main>
  );
}

/** Roles that this page was made for. */
const shown = new Set<string>(['TEACHER', 'PARENT', 'STUDENT']);

const sentence = (error: unknown): string => {
  if (!(error instanceof ApiError)) return t.value.unreachable;
  return error.code === 'INVALID_CREDENTIALS' || error.code === 'UNAUTHENTICATED'
    ? t.value.signIn.refused
    : (error.fields[0]?.message ?? error.message);
};
