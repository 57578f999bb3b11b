import { useEffect, useRef, useState } from 'preact/hooks';
import { About } from '../homework/about.js';
import { titleOf } from '../homework/in-language.js';
import { sayProblem } from '../say-problem.js';
import { t } from '../words.js';
import { Intro } from './intro.js';
import { GivenAnswers, Result } from './result.js';
import { assignment, loadAssignment, sheet } from './sheet.js';
import { SheetView } from './sheet-view.js';

/** One piece of work: before it, at it, and after it. */
export function AssignmentView({ id }: { id: string }) {
  const [problem, setProblem] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const now = assignment.value?.id === id ? assignment.value : null;
  const shown = now ? sheet.value : null;
  const working = shown?.status === 'IN_PROGRESS';

  const load = (): void => {
    loadAssignment(id)
      .then(() => setProblem(''))
      .catch((error: unknown) => setProblem(sayProblem(error)));
  };
  useEffect(load, [id]);
  // What takes the place of something else is read from its heading.
  useEffect(() => heading.current?.focus(), [now === null, shown?.id, working]);

  return (
    <main class="assignment">
      <a class="back" href="#/">
        <span aria-hidden="true" class="arrow-back" /> {t.value.back}
      </a>
      <h1 ref={heading} tabIndex={-1}>
        {now ? <bdi dir="auto">{titleOf(now)}</bdi> : problem ? t.value.failed : t.value.loading}
      </h1>
      {problem && (
        <p class="problem" role="alert">
          <span>{problem}</span>
          <button type="button" class="quiet" onClick={load}>
            {t.value.retry}
          </button>
        </p>
      )}
      {now && (
        <p class="about">
          <About of={now} />
        </p>
      )}
      {now && working && <SheetView key={shown.id} now={now} sheet={shown} />}
      {now && !working && shown && <Result now={now} sheet={shown} />}
      {now && !working && <Intro now={now} />}
      {now && !working && shown && <GivenAnswers now={now} sheet={shown} />}
    </main>
  );
}
