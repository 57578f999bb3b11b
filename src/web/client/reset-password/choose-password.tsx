import { useRef, useState } from 'preact/hooks';
import { ApiError, send } from '../graphql.js';
import { locale } from '../language.js';
import { organization, signInAddress } from './link.js';
import { words, type Problem } from './words.js';

const resetPassword =
  'mutation ResetPassword($token: String!, $newPassword: String!) { resetPassword(input: { token: $token, newPassword: $newPassword }) { user { id } } }';

type State = 'asking' | 'saving' | 'done' | 'refused';

/** The new password, twice; a link that is no longer good leads to asking for another. */
export function ChoosePassword({ token, askAgain }: { token: string; askAgain: () => void }) {
  const [state, setState] = useState<State>('asking');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [shown, setShown] = useState(false);
  const password = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  const reset = words.value;
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
      const found = problemOf(error);
      setState(found ? 'asking' : 'refused');
      setProblem(() => found);
      password.current?.focus();
    }
  };

  if (state === 'done')
    return (
      <>
        <p class="done" role="status">
          {reset.done}
        </p>
        <a class="button" href={signInAddress}>
          {reset.signIn}
        </a>
      </>
    );
  if (state === 'refused')
    return (
      <>
        <p class="problem" role="alert">
          {reset.refused}
        </p>
        <button type="button" class="primary" onClick={askAgain}>
          {reset.ask.again}
        </button>
      </>
    );
  return (
    <form onSubmit={(event) => void submit(event)}>
      <p id="rule">{reset.lead}</p>
      {problem && (
        <p class="problem" role="alert" id="problem">
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
          aria-describedby={problem ? 'rule problem' : 'rule'}
          dir="ltr"
        />
      </label>
      <label>
        {reset.again}
        <input ref={again} type={type} name="again" autocomplete="new-password" required aria-invalid={problem === different} dir="ltr" />
      </label>
      <label class="check">
        <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
        {reset.show}
      </label>
      <button class="primary" disabled={state === 'saving'}>
        {state === 'saving' ? reset.saving : reset.submit}
      </button>
    </form>
  );
}

const different: Problem = (reset) => reset.different;

/** A weak password is named by its field; a refusal that is not about it and does not pass is about the link: null. */
function problemOf(error: unknown): Problem | null {
  if (!(error instanceof ApiError)) return (reset) => reset.unreachable;
  const weak = error.fields.find((field) => field.path.endsWith('newPassword'));
  if (weak) return () => weak.message;
  return error.code === 'RATE_LIMITED' || error.code === 'UNAVAILABLE' ? () => error.message : null;
}
