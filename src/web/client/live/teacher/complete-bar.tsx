import { useRef, useState } from 'preact/hooks';
import { t } from '../words.js';
import { sayProblem } from '../say-problem.js';
import type { Person } from '../operations.js';
import { marks } from './marks.js';
import { completeRegister } from './register.js';

interface Bar {
  lesson: string;
  unmarked: readonly Person[];
  markRest: () => void;
}

/** At hand at the bottom of the screen: whether all is saved, and the end of the register. */
export function CompleteBar({ lesson, unmarked, markRest }: Bar) {
  const words = t.value.teacher;
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [early, setEarly] = useState(false);
  const unsent = marks.count(lesson);

  const complete = async (): Promise<void> => {
    dialog.current?.close();
    setBusy(true);
    try {
      await completeRegister(lesson);
    } catch (error) {
      setProblem(sayProblem(error));
      setBusy(false);
    }
  };
  const ask = (): void => {
    setProblem('');
    setEarly(unsent > 0);
    if (unsent > 0) return;
    if (unmarked.length > 0) dialog.current?.showModal();
    else void complete();
  };

  return (
    <div class="bar">
      <p class="saved" role="status" data-state={marks.offline.value ? 'offline' : unsent > 0 ? 'waiting' : 'saved'}>
        {unsent > 0 ? words.waiting(unsent) : words.saved}
        {marks.offline.value && <small>{words.offline}</small>}
      </p>
      {early && unsent > 0 && (
        <p class="problem" role="alert">
          {words.waitFirst}
        </p>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="buttons">
        {unmarked.length > 0 && (
          <button type="button" onClick={markRest}>
            {words.restPresent} ({unmarked.length})
          </button>
        )}
        <button type="button" class="primary" disabled={busy} onClick={ask}>
          {busy ? words.completing : words.complete}
        </button>
      </div>
      <dialog ref={dialog} aria-labelledby="ask">
        <h2 id="ask">{words.askTitle}</h2>
        <p>{words.stillUnmarked(unmarked.length)}</p>
        <ul>
          {unmarked.map(({ id, fullName }) => (
            <li key={id}>
              <bdi>{fullName}</bdi>
            </li>
          ))}
        </ul>
        <div class="buttons">
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.keepMarking}
          </button>
          <button type="button" class="primary" onClick={() => void complete()}>
            {words.completeAnyway}
          </button>
        </div>
      </dialog>
    </div>
  );
}
