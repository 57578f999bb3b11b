import { useEffect, useState } from 'preact/hooks';
import { useHeading } from '../../heading.js';
import { About } from '../../homework/about.js';
import { titleOf } from '../../homework/in-language.js';
import { CaughtUp, Connection } from '../../news/connection.js';
import { homeworkLink } from '../../route.js';
import { sayProblem } from '../../say-problem.js';
import { sayInstant, t } from '../../words.js';
import { given, loadGiven, type Given } from './desk.js';
import { submissions } from './submissions.js';

/** All homework that was given, with what is to grade, and what is being handed in. */
export function GivenList() {
  const words = t.value.grading;
  const heading = useHeading();
  const [problem, setProblem] = useState('');
  const load = (): void => {
    loadGiven()
      .then(() => setProblem(''))
      .catch((error: unknown) => setProblem(sayProblem(error)));
  };
  useEffect(load, []);

  return (
    <main class="teacher">
      <div class="title">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <Connection stream={submissions} />
      </div>
      <CaughtUp stream={submissions} />
      {problem && (
        <p class="problem" role="alert">
          <span>{problem}</span>
          <button type="button" class="quiet" onClick={load}>
            {t.value.retry}
          </button>
        </p>
      )}
      <div class="columns">
        <div>
          {!given.value && !problem && <p class="empty">{t.value.loading}</p>}
          {given.value?.length === 0 && <p class="empty">{words.none}</p>}
          <ul class="cards">
            {given.value?.map((one) => (
              <GivenCard key={one.id} one={one} />
            ))}
          </ul>
        </div>
        <Arriving />
      </div>
    </main>
  );
}

function GivenCard({ one }: { one: Given }) {
  const words = t.value.grading;
  return (
    <li>
      <a class="work" href={homeworkLink(one.id)} style={{ '--subject': one.subject?.color ?? 'var(--brand)' }}>
        <strong dir="auto">{titleOf(one)}</strong>
        <span class="about">
          {one.classes.length > 0 && (
            <>
              <bdi>{one.classes.map(({ name }) => name).join(', ')}</bdi>
              {' · '}
            </>
          )}
          <About of={one} />
        </span>
        <span class="standing">
          {!one.isPublished && <span class="tag">{words.draft}</span>}
          {one.isPublished && <span class="tag">{words.handedIn(one.submissionsCount)}</span>}
          {one.toGrade > 0 && <span class="tag late">{words.toGrade(one.toGrade)}</span>}
        </span>
      </a>
    </li>
  );
}

/** How many of what was handed in are named; the lists have them all. */
const shown = 8;

/** Who has handed in what, the last first. */
function Arriving() {
  const words = t.value.grading;
  const { list, latest, refusal } = submissions;
  return (
    <section aria-labelledby="arriving">
      <h2 id="arriving">{words.arriving}</h2>
      {refusal.value && <p class="problem">{refusal.value}</p>}
      {list.value.length === 0 && <p class="empty">{words.nothingArriving}</p>}
      <ol class="arriving" aria-live="polite" aria-relevant="additions">
        {list.value.slice(0, shown).map((one) => (
          <li key={one.cursor} class={one.cursor === latest.value?.cursor ? 'fresh' : ''}>
            <a href={homeworkLink(one.assessmentId, one.attemptId)}>
              <strong>
                <bdi>{one.studentName}</bdi>
              </strong>
              <span>
                <bdi>{one.title}</bdi>
                {one.className && (
                  <>
                    {' · '}
                    <bdi>{one.className}</bdi>
                  </>
                )}
              </span>
              <small>
                <bdi>{sayInstant(one.occurredAt)}</bdi>
                {one.isLate && <span class="tag late">{t.value.homework.late}</span>}
              </small>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
