import { useRef, useState } from 'preact/hooks';
import { ApiError, send } from '../graphql.js';
import { locale } from '../language.js';
import { organization } from './link.js';
import { words, type Problem } from './words.js';

const requestPasswordReset =
  'mutation RequestPasswordReset($email: String!) { requestPasswordReset(input: { email: $email }) { accepted } }';

/** Asks for the mail with the link; the answer is the same whether or not there is such an account. */
export function AskForLink() {
  const [state, setState] = useState<'asking' | 'sending' | 'sent'>('asking');
  const [problem, setProblem] = useState<Problem | null>(null);
  const email = useRef<HTMLInputElement>(null);
  const { ask } = words.value;

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setProblem(null);
    setState('sending');
    try {
      await send(requestPasswordReset, { email: email.current?.value.trim() ?? '' }, { locale: locale.value, organization });
      setState('sent');
    } catch (error) {
      const message = error instanceof ApiError ? (error.fields[0]?.message ?? error.message) : null;
      const said: Problem = (reset) => message ?? reset.ask.unreachable;
      setProblem(() => said);
      setState('asking');
      email.current?.focus();
    }
  };

  if (state === 'sent')
    return (
      <p class="done" role="status">
        {ask.sent}
      </p>
    );
  return (
    <form onSubmit={(event) => void submit(event)}>
      <p>{ask.lead}</p>
      {problem && (
        <p class="problem" role="alert">
          {problem(words.value)}
        </p>
      )}
      <label>
        {ask.email}
        <input ref={email} type="email" name="email" autocomplete="username" required dir="ltr" />
      </label>
      <button class="primary" disabled={state === 'sending'}>
        {state === 'sending' ? ask.sending : ask.submit}
      </button>
    </form>
  );
}
