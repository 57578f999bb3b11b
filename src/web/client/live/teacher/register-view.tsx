import { useEffect, useRef, useState } from 'preact/hooks';
import { sayDay, saySpan, t } from '../words.js';
import { sayProblem } from '../say-problem.js';
import type { Register, Status } from '../operations.js';
import { CompleteBar } from './complete-bar.js';
import { mark } from './marks.js';
import { PupilRow } from './pupil-row.js';
import { followRegister, leftUnmarked, openRegister, register, statusOf } from './register.js';

/** One register: every pupil with four choices, sent as they are made. */
export function RegisterView({ id }: { id: string }) {
  const [problem, setProblem] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const now = register.value?.sessionInstance.id === id ? register.value : null;

  const load = (): void => {
    openRegister(id)
      .then(() => setProblem(''))
      .catch((error: unknown) => setProblem(sayProblem(error)));
  };
  useEffect(() => {
    load();
    // A phone that was in a pocket may have missed what others marked.
    const look = (): void => {
      if (!document.hidden) load();
    };
    document.addEventListener('visibilitychange', look);
    const stop = followRegister(id);
    return () => {
      document.removeEventListener('visibilitychange', look);
      stop();
    };
  }, [id]);
  useEffect(() => heading.current?.focus(), [now === null]);

  return (
    <main class="teacher register">
      <a class="back" href={now ? `#/day/${now.sessionInstance.date}` : '#/'}>
        <span aria-hidden="true" class="arrow-back" /> {t.value.back}
      </a>
      <h1 ref={heading} tabIndex={-1}>
        {now ? <bdi>{now.sessionInstance.subject?.name}</bdi> : problem ? t.value.failed : t.value.loading}
      </h1>
      {problem && (
        <p class="problem" role="alert">
          <span>{problem}</span>
          <button type="button" class="quiet" onClick={load}>
            {t.value.retry}
          </button>
        </p>
      )}
      {now && <Pupils now={now} />}
    </main>
  );
}

function Pupils({ now: { sessionInstance: lesson, entries } }: { now: Register }) {
  const words = t.value.teacher;
  const closed = lesson.registerStatus === 'CLOSED';
  const open = lesson.registerStatus === 'OPEN' && lesson.viewerCan.mark;
  const rows = entries.map((entry) => ({ entry, status: statusOf(lesson.id, entry) }));
  const unmarked = rows.filter(({ status }) => status === null).map(({ entry }) => ({ id: entry.studentId, fullName: entry.studentName }));

  return (
    <>
      <p class="about">
        <bdi>{lesson.schoolClass?.name}</bdi> · {sayDay(lesson.date)} ·{' '}
        <span class="span">{saySpan(lesson.startTime, lesson.endTime)}</span>
        {lesson.room && (
          <>
            {' · '}
            <bdi>{lesson.room.name}</bdi>
          </>
        )}
      </p>
      {closed && <Completed />}
      {!closed && !open && <p class="notice">{words.readOnly}</p>}
      <Counts statuses={rows.map(({ status }) => status)} />
      <ul class="pupils" aria-label={words.pupils(entries.length)}>
        {rows.map(({ entry, status }) => (
          <PupilRow key={entry.studentId} lesson={lesson.id} entry={entry} status={status} open={open} />
        ))}
      </ul>
      {open && (
        <CompleteBar
          lesson={lesson.id}
          unmarked={unmarked}
          markRest={() => unmarked.forEach((pupil) => mark(lesson.id, pupil.id, 'PRESENT'))}
        />
      )}
    </>
  );
}

const order: readonly Status[] = ['PRESENT', 'LATE', 'ABSENT', 'EXCUSED'];

function Counts({ statuses }: { statuses: readonly (Status | null)[] }) {
  const count = (wanted: Status | null): number => statuses.filter((status) => status === wanted).length;
  return (
    <dl class="counts">
      {order.map((status) => (
        <div key={status} data-status={status}>
          <dt>{t.value.status[status]}</dt>
          <dd>{count(status)}</dd>
        </div>
      ))}
      <div>
        <dt>{t.value.teacher.unmarked}</dt>
        <dd>{count(null)}</dd>
      </div>
    </dl>
  );
}

/** What completing left open: said once, right after. */
function Completed() {
  const words = t.value.teacher;
  const left = leftUnmarked.value;
  return (
    <div class="notice" role="status">
      <div>
        <strong>{words.completed}</strong>
        {left?.length === 0 && <p>{words.allMarked}</p>}
        {left && left.length > 0 && (
          <p>
            {words.stillUnmarked(left.length)} {left.map(({ fullName }) => fullName).join(', ')}
          </p>
        )}
      </div>
    </div>
  );
}
