import { useState } from 'preact/hooks';
import type { Assignment } from '../homework/operations.js';
import { sayProblem } from '../say-problem.js';
import { sayInstant, t } from '../words.js';
import { serverNow } from '../../clock.js';
import { mayStart, shownAttempt } from './state-of.js';
import { startAttempt } from './sheet.js';

/** What is to be known before an attempt, and its beginning. */
export function Intro({ now }: { now: Assignment }) {
  const words = t.value.homework;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [code, setCode] = useState('');
  const again = shownAttempt(now) !== undefined;
  const open = mayStart(now);

  const start = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setProblem('');
    try {
      await startAttempt(now.id, now.requiresAccessCode ? code : null);
    } catch (error) {
      setProblem(sayProblem(error));
      setBusy(false);
    }
  };
  if (again && !open) return null;
  return (
    <section class="intro">
      {!again && now.description && <p dir="auto">{now.description}</p>}
      {!again && now.instructions && (
        <>
          <h2>{words.instructions}</h2>
          <p class="instructions" dir="auto">
            {now.instructions}
          </p>
        </>
      )}
      <ul class="facts">
        <li>{words.questions(now.questionsCount)}</li>
        <li>{words.points(Number(now.totalPoints))}</li>
        {now.timeLimitSeconds !== null && <li>{words.minutes(Math.ceil(now.timeLimitSeconds / 60))}</li>}
        {now.attemptsLeft !== null && <li>{words.attemptsLeft(now.attemptsLeft)}</li>}
      </ul>
      {now.allowLate && now.latePenalty !== null && <p class="hint">{words.penalty(Number(now.latePenalty))}</p>}
      {open && now.timeLimitSeconds !== null && <p class="hint">{words.clockRuns}</p>}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {open ? (
        <form onSubmit={(event) => void start(event)}>
          {now.requiresAccessCode && (
            <label>
              {words.accessCode}
              <input
                type="text"
                required
                maxLength={64}
                autocomplete="off"
                dir="auto"
                value={code}
                onInput={(event) => setCode(event.currentTarget.value)}
              />
            </label>
          )}
          <button class="primary" disabled={busy}>
            {busy ? words.starting : again ? words.again : words.start}
          </button>
        </form>
      ) : (
        <p class="empty">
          {!now.isOpen && now.opensAt && Date.parse(now.opensAt) > serverNow() ? (
            <>
              {words.opens} <bdi>{sayInstant(now.opensAt)}</bdi>
            </>
          ) : (
            words.closed
          )}
        </p>
      )}
    </section>
  );
}
