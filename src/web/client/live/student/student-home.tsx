import { useEffect, useState } from 'preact/hooks';
import { About } from '../homework/about.js';
import { titleOf } from '../homework/in-language.js';
import type { Work } from '../homework/operations.js';
import { useHeading } from '../heading.js';
import { CaughtUp, Connection } from '../news/connection.js';
import { NewsList } from '../news/news-list.js';
import { news } from '../news/news.js';
import { StandingOf } from '../news/standing.js';
import { homeworkLink } from '../route.js';
import { sayProblem } from '../say-problem.js';
import { sayInstant, sayScore, t } from '../words.js';
import { serverNow } from '../../clock.js';
import { byDue, mayStart, openAttempt, shownAttempt, stateOf, type State } from './state-of.js';
import { loadWork, work } from './work.js';

/** What is to do, what is done, and what is new. */
export function StudentHome({ student }: { student: string }) {
  const heading = useHeading();
  const [problem, setProblem] = useState('');
  const load = (): void => {
    loadWork()
      .then(() => setProblem(''))
      .catch((error: unknown) => setProblem(sayProblem(error)));
  };
  useEffect(() => {
    const look = (): void => {
      if (!document.hidden) load();
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  return (
    <main class="family student">
      <div class="title">
        <h1 ref={heading} tabIndex={-1}>
          {t.value.title}
        </h1>
        <Connection stream={news} />
      </div>
      <StandingOf student={student} />
      <CaughtUp stream={news} />
      {problem && (
        <p class="problem" role="alert">
          <span>{problem}</span>
          <button type="button" class="quiet" onClick={load}>
            {t.value.retry}
          </button>
        </p>
      )}
      <div class="columns">
        <div class="works">
          <WorkList state="toDo" empty={t.value.homework.nothingToDo} />
          <WorkList state="done" empty={t.value.homework.nothingDone} />
          <WorkList state="missed" />
        </div>
        <NewsList />
      </div>
    </main>
  );
}

function WorkList({ state, empty }: { state: State; empty?: string }) {
  const words = t.value.homework;
  const all = work.value?.filter((one) => stateOf(one, serverNow()) === state).sort(byDue);
  const list = state === 'toDo' ? all : all?.reverse();
  if (empty === undefined && !list?.length) return null;
  return (
    <section aria-labelledby={`works-${state}`}>
      <h2 id={`works-${state}`}>
        {words[state]}
        {state === 'toDo' && list && list.length > 0 && <span class="count">{list.length}</span>}
      </h2>
      {!list && <p class="empty">{t.value.loading}</p>}
      {list?.length === 0 && <p class="empty">{empty}</p>}
      <ul class="cards">
        {list?.map((one) => (
          <li key={one.id}>
            <a class="work" href={homeworkLink(one.id)} style={{ '--subject': one.subject?.color ?? 'var(--brand)' }}>
              <strong dir="auto">{titleOf(one)}</strong>
              <span class="about">
                <About of={one} />
              </span>
              <Progress of={one} state={state} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In a word or two, what the student wants to know next. */
function Progress({ of, state }: { of: Work; state: State }) {
  const words = t.value.homework;
  const done = shownAttempt(of);
  const overdue = of.dueAt !== null && Date.parse(of.dueAt) <= serverNow();
  if (state === 'missed') return null;
  if (done && state === 'done')
    return (
      <span class="standing">
        {done.score === null ? (
          <span class="tag">{words.waiting}</span>
        ) : (
          <bdi class="score" data-passed={done.passed}>
            {sayScore(done.score, done.totalPoints)}
          </bdi>
        )}
        {done.isLate && <span class="tag late">{words.late}</span>}
        {mayStart(of) && <span class="tag">{words.again}</span>}
      </span>
    );
  return (
    <span class="standing">
      {openAttempt(of) && <span class="tag begun">{words.begun}</span>}
      {!openAttempt(of) && !of.isOpen && of.opensAt && (
        <span class="tag">
          {words.opens} <bdi>{sayInstant(of.opensAt)}</bdi>
        </span>
      )}
      {overdue && <span class="tag late">{words.overdue}</span>}
      {of.attemptsLeft !== null && !openAttempt(of) && <span class="tag">{words.attemptsLeft(of.attemptsLeft)}</span>}
    </span>
  );
}
