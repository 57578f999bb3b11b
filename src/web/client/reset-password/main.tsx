import { computed } from '@preact/signals';
import { render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { texts } from '../../texts/texts.js';
import { ApiError, send } from '../graphql.js';
import { LanguageSwitch } from '../language-switch.js';
import { common, followLanguage, locale } from '../language.js';
import { icon, main } from '../page-data.js';
import './reset-password.css';

const words = computed(() => texts[locale.value].reset);

// The token leaves the address at once: it stays neither in the history nor on a shared screen.
const asked = new URLSearchParams(location.search);
const token = asked.get('token');
const organization = asked.get('organization') ?? undefined;
history.replaceState(null, '', location.pathname);

const resetPassword =
  'mutation ResetPassword($token: String!, $newPassword: String!) { resetPassword(input: { token: $token, newPassword: $newPassword }) { user { id } } }';

type State = 'asking' | 'saving' | 'done';
/** Said in the language of now, also when that changes afterwards. */
type Problem = (reset: (typeof texts)['en']['reset']) => string;

function ResetPassword() {
  const [state, setState] = useState<State>('asking');
  const reset = words.value;
  const [problem, setProblem] = useState<Problem | null>(token ? null : () => noToken);
  const [shown, setShown] = useState(false);
  const password = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  // The types of an input are told apart by literals; one that changes has none.
  const type = (shown ? 'text' : 'password') as 'password';

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const newPassword = password.current?.value ?? '';
    if (newPassword !== again.current?.value) {
      setProblem(() => different);
      again.current?.focus();
      return;
    }
    setProblem(null);
    setState('saving');
    try {
      await send(resetPassword, { token, newPassword }, { locale: locale.value, organization });
      setState('done');
    } catch (error) {
      const problemNow = problemOf(error);
      setProblem(() => problemNow);
      setState('asking');
      password.current?.focus();
    }
  };

  return (
    <>
      <header class="top">
        <a class="brand" href="/">
          <img src={icon} alt="" width="28" height="28" />
          <span>{common.value.name}</span>
        </a>
        <LanguageSwitch />
      </header>
      <main class="sheet">
        <h1>{reset.title}</h1>
        {state === 'done' ? (
          <>
            <p class="done" role="status">
              {reset.done}
            </p>
            <a class="button" href={organization ? `/live?organization=${encodeURIComponent(organization)}` : '/live'}>
              {reset.signIn}
            </a>
          </>
        ) : (
          <form onSubmit={(event) => void submit(event)}>
            <p id="rule">{reset.lead}</p>
            {problem && (
              <p class="problem" role="alert">
                {problem(reset)}
              </p>
            )}
            <label>
              {reset.password}
              <input
                ref={password}
                type={type}
                name="password"
                autocomplete="new-password"
                minLength={8}
                required
                aria-describedby="rule"
                disabled={!token}
                dir="ltr"
              />
            </label>
            <label>
              {reset.again}
              <input ref={again} type={type} name="again" autocomplete="new-password" required disabled={!token} dir="ltr" />
            </label>
            <label class="check">
              <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} disabled={!token} />
              {reset.show}
            </label>
            <button class="primary" disabled={!token || state === 'saving'}>
              {state === 'saving' ? reset.saving : reset.submit}
            </button>
          </form>
        )}
      </main>
    </>
  );
}

const noToken: Problem = (reset) => reset.noToken;
const different: Problem = (reset) => reset.different;

/** A weak password is named by its field; any other refusal is about the link. */
function problemOf(error: unknown): Problem {
  if (!(error instanceof ApiError)) return (reset) => reset.unreachable;
  const weak = error.fields.find((field) => field.path.endsWith('newPassword'));
  if (weak) return () => weak.message;
  return error.code === 'RATE_LIMITED' || error.code === 'UNAVAILABLE' ? () => error.message : (reset) => reset.refused;
}

followLanguage(() => words.value.title);
main.replaceChildren();
render(<ResetPassword />, main);
