import { useEffect, useRef, useState } from 'preact/hooks';
import { titleOf } from '../../homework/in-language.js';
import type { Sheet } from '../../homework/operations.js';
import { homeworkLink } from '../../route.js';
import { sayProblem } from '../../say-problem.js';
import { t } from '../../words.js';
import { desk, loadDesk, type Desk } from './desk.js';
import { graded, loadGraded } from './grading.js';
import { GradingForm } from './grading-form.js';
import { GradedAnswer, Neighbours, Standing } from './grading-parts.js';

/** The work of one student: open answers to grade, the others to read; saving leads to the next student. */
export function GradingView({ of, id }: { of: string; id: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [problem, setProblem] = useState('');
  const now = desk.value?.work.id === of ? desk.value : null;
  const sheet = graded.value?.id === id ? graded.value : null;
  const student = now?.attempts.find((attempt) => attempt.id === id);

  const load = (): void => {
    Promise.all([now ? undefined : loadDesk(of), loadGraded(id)])
      .then(() => setProblem(''))
      .catch((error: unknown) => setProblem(sayProblem(error)));
  };
  useEffect(load, [of, id]);
  const ready = now !== null && sheet !== null;
  useEffect(() => heading.current?.focus(), [ready]);

  return (
    <main class="teacher grading">
      <a class="back" href={homeworkLink(of)}>
        <span aria-hidden="true" class="arrow-back" /> {now ? <bdi>{titleOf(now.work)}</bdi> : t.value.back}
      </a>
      <h1 ref={heading} tabIndex={-1}>
        {ready ? <bdi>{student?.studentName}</bdi> : problem ? t.value.failed : t.value.loading}
      </h1>
      {problem && (
        <p class="problem" role="alert">
          <span>{problem}</span>
          <button type="button" class="quiet" onClick={load}>
            {t.value.retry}
          </button>
        </p>
      )}
      {ready && (sheet.viewerCan.grade ? <GradingForm key={sheet.id} now={now} sheet={sheet} /> : <ReadOnly now={now} sheet={sheet} />)}
    </main>
  );
}

/** For those who may look at work, but not grade it. */
function ReadOnly({ now, sheet }: { now: Desk; sheet: Sheet }) {
  return (
    <>
      <Standing of={sheet} />
      <ol class="questions">
        {sheet.answers.map((answer) => (
          <GradedAnswer key={answer.id} answer={answer} />
        ))}
      </ol>
      <div class="bar">
        <div class="buttons">
          <Neighbours of={now} to={sheet.id} />
        </div>
      </div>
    </>
  );
}
