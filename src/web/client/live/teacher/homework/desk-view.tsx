import { useEffect, useRef, useState } from 'preact/hooks';
import { About } from '../../homework/about.js';
import { titleOf } from '../../homework/in-language.js';
import { Connection } from '../../news/connection.js';
import { homeworkLink } from '../../route.js';
import { sayProblem } from '../../say-problem.js';
import { sayInstant, sayPercent, sayScore, t } from '../../words.js';
import { desk, loadDesk, nextToGrade, type Desk } from './desk.js';
import { submissions } from './submissions.js';

/** One piece of homework: who has handed in, what is to grade. It fills while one looks. */
export function DeskView({ id }: { id: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [problem, setProblem] = useState('');
  const now = desk.value?.work.id === id ? desk.value : null;
  const load = (): void => {
    loadDesk(id)
      .then(() => setProblem(''))
      .catch((error: unknown) => setProblem(sayProblem(error)));
  };
  useEffect(load, [id]);
  useEffect(() => heading.current?.focus(), [now === null]);

  return (
    <main class="teacher">
      <a class="back" href={homeworkLink()}>
        <span aria-hidden="true" class="arrow-back" /> {t.value.back}
      </a>
      <div class="title">
        <h1 ref={heading} tabIndex={-1}>
          {now ? <bdi dir="auto">{titleOf(now.work)}</bdi> : problem ? t.value.failed : t.value.loading}
        </h1>
        <Connection stream={submissions} />
      </div>
      {problem && (
        <p class="problem" role="alert">
          <span>{problem}</span>
          <button type="button" class="quiet" onClick={load}>
            {t.value.retry}
          </button>
        </p>
      )}
      {now && <Attempts now={now} />}
    </main>
  );
}

function Attempts({ now }: { now: Desk }) {
  const words = t.value.grading;
  const { work, attempts } = now;
  const next = nextToGrade(now, null);
  const toGrade = attempts.filter(({ needsGrading }) => needsGrading).length;
  return (
    <>
      <p class="about">
        {work.classes.map(({ name }) => (
          <span key={name}>
            <bdi>{name}</bdi>
            {' · '}
          </span>
        ))}
        <About of={work} />
      </p>
      <dl class="counts four" aria-live="polite">
        <div>
          <dt>{words.counts.handedIn}</dt>
          <dd>{work.submissionsCount}</dd>
        </div>
        <div data-status="LATE">
          <dt>{words.counts.toGrade}</dt>
          <dd>{toGrade}</dd>
        </div>
        <div data-status="PRESENT">
          <dt>{words.counts.graded}</dt>
          <dd>{attempts.length - toGrade}</dd>
        </div>
        <div>
          <dt>{words.counts.average}</dt>
          <dd>{work.averageScore === null ? '—' : sayPercent(work.averageScore)}</dd>
        </div>
      </dl>
      {next !== undefined && (
        <a class="button primary" href={homeworkLink(work.id, next)}>
          {words.gradeNext}
        </a>
      )}
      <h2>{words.pupils}</h2>
      {attempts.length === 0 && <p class="empty">{words.nobody}</p>}
      <ul class="handed-in">
        {attempts.map((attempt) => (
          <li key={attempt.id} class={submissions.latest.value?.attemptId === attempt.id ? 'fresh' : ''}>
            <a href={homeworkLink(work.id, attempt.id)}>
              <strong>
                <bdi>{attempt.studentName}</bdi>
              </strong>
              <small>
                <bdi>{sayInstant(attempt.submittedAt)}</bdi>
                {attempt.attemptNumber > 1 && ` · ${t.value.homework.attempt(attempt.attemptNumber)}`}
                {attempt.isLate && <span class="tag late">{t.value.homework.late}</span>}
              </small>
              {attempt.needsGrading ? (
                <span class="status" data-status="LATE">
                  {words.state.toGrade}
                </span>
              ) : attempt.score === null ? (
                <span class="status">{words.state.done}</span>
              ) : (
                <bdi class="score">{sayScore(attempt.score, attempt.totalPoints)}</bdi>
              )}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
