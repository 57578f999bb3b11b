import { useRef, useState } from 'preact/hooks';
import { textOf } from '../homework/in-language.js';
import type { Assignment, Sheet } from '../homework/operations.js';
import { sayProblem } from '../say-problem.js';
import { sayOf, t } from '../words.js';
import { answers } from './answers.js';
import { Countdown } from './countdown.js';
import { responseTo, submitAttempt } from './sheet.js';

/** At hand at the bottom of the screen: how far one is, whether all is saved, the time left, and handing in. */
export function HandInBar({ now, sheet }: { now: Assignment; sheet: Sheet }) {
  const words = t.value.homework;
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const unsent = answers.count(sheet.id);
  const offline = answers.offline.value && unsent > 0;
  const open = sheet.answers.filter((answer) => responseTo(sheet, answer) === null);
  const done = sayOf(words.answered, sheet.answers.length - open.length, sheet.answers.length);

  const handIn = async (): Promise<void> => {
    dialog.current?.close();
    setBusy(true);
    setProblem('');
    try {
      if (await answers.settled(sheet.id)) await submitAttempt(sheet, now.id);
      else setProblem(words.waitFirst);
    } catch (error) {
      setProblem(sayProblem(error));
    }
    setBusy(false);
  };

  return (
    <div class="bar">
      <div class="progress">
        <p class="saved" role="status" data-state={offline ? 'offline' : unsent > 0 ? 'waiting' : 'saved'}>
          {unsent > 0 ? words.unsaved(unsent) : words.saved}
          {offline && <small>{words.offline}</small>}
        </p>
        <p>{done}</p>
      </div>
      {sheet.deadlineAt !== null && <Countdown until={sheet.deadlineAt} of={now.id} attempt={sheet.id} />}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="buttons">
        <button type="button" class="primary" disabled={busy} onClick={() => dialog.current?.showModal()}>
          {busy ? words.handingIn : words.handIn}
        </button>
      </div>
      <dialog ref={dialog} aria-labelledby="ask">
        <h2 id="ask">{words.askTitle}</h2>
        <p>{open.length > 0 ? words.unanswered(open.length) : words.askAll}</p>
        {open.length > 0 && (
          <ol>
            {open.map(({ id, position, question }) => (
              <li key={id} value={position}>
                <bdi>{question && textOf(question)}</bdi>
              </li>
            ))}
          </ol>
        )}
        <div class="buttons">
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.keepWorking}
          </button>
          <button type="button" class="primary" onClick={() => void handIn()}>
            {words.handInAnyway}
          </button>
        </div>
      </dialog>
    </div>
  );
}
