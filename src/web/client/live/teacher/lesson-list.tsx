import { useEffect, useState } from 'preact/hooks';
import { dayAfter, sayDay, sayOf, sayTime, t } from '../words.js';
import { useHeading } from '../heading.js';
import { goTo } from '../route.js';
import { sayProblem } from '../say-problem.js';
import { instanceOf, lessons, loadLessons, today, type Lesson } from './lessons.js';

/** The lessons of a day, today's at first; one touch opens a register. */
export function LessonList({ day: asked }: { day: string | null }) {
  const words = t.value.teacher;
  const heading = useHeading();
  const [problem, setProblem] = useState('');
  const [opening, setOpening] = useState('');
  const day = asked ?? today.value;

  const load = (): void => {
    setProblem('');
    loadLessons(asked).catch((error: unknown) => setProblem(sayProblem(error)));
  };
  useEffect(() => {
    lessons.value = null;
    load();
  }, [asked]);

  const open = async (lesson: Lesson): Promise<void> => {
    if (!day || opening) return;
    setOpening(lesson.key);
    try {
      goTo({ view: 'register', id: await instanceOf(lesson, day) });
    } catch (error) {
      setProblem(sayProblem(error));
      setOpening('');
    }
  };

  return (
    <main class="teacher">
      <div class="title">
        <h1 ref={heading} tabIndex={-1}>
          {words.lessons}
        </h1>
      </div>
      {day && <DayPicker day={day} />}
      {problem && (
        <p class="problem" role="alert">
          <span>{problem}</span>
          <button type="button" class="quiet" onClick={load}>
            {t.value.retry}
          </button>
        </p>
      )}
      {!lessons.value && !problem && <p class="empty">{t.value.loading}</p>}
      {lessons.value?.length === 0 && <p class="empty">{words.none}</p>}
      <ul class="lessons">
        {lessons.value?.map((lesson) => (
          <LessonCard key={lesson.key} lesson={lesson} busy={opening === lesson.key} open={() => void open(lesson)} />
        ))}
      </ul>
    </main>
  );
}

function LessonCard({ lesson, busy, open }: { lesson: Lesson; busy: boolean; open: () => void }) {
  const words = t.value.teacher;
  const marked = sayOf(words.marked, lesson.students - lesson.unmarked, lesson.students);
  return (
    <li>
      <button
        type="button"
        class="lesson"
        disabled={busy || lesson.state === 'CANCELLED'}
        onClick={open}
        style={{ '--subject': lesson.color ?? 'var(--brand)' }}
      >
        <span class="time">
          <bdi>{sayTime(lesson.start)}</bdi>
          <small>
            <bdi>{sayTime(lesson.end)}</bdi>
          </small>
        </span>
        <span class="what">
          <strong>
            <bdi>{lesson.subject}</bdi>
          </strong>
          <span>
            <bdi>{lesson.className}</bdi>
            {lesson.room && (
              <>
                {' · '}
                <bdi>{lesson.room}</bdi>
              </>
            )}
          </span>
          <small>{lesson.state === 'NOT_STARTED' ? words.pupils(lesson.students) : marked}</small>
        </span>
        <span class="state" data-state={lesson.state}>
          {words.state[lesson.state]}
        </span>
      </button>
    </li>
  );
}

function DayPicker({ day }: { day: string }) {
  const words = t.value.teacher;
  const show = (date: string): void => goTo({ view: 'home', day: date === today.value ? null : date });
  return (
    <div class="days">
      <button type="button" class="arrow" aria-label={words.previous} onClick={() => show(dayAfter(day, -1))}>
        <span aria-hidden="true">‹</span>
      </button>
      <label>
        <span class="hidden-but-said">{words.day}</span>
        <input type="date" value={day} onChange={({ currentTarget }) => currentTarget.value && show(currentTarget.value)} />
      </label>
      <button type="button" class="arrow" aria-label={words.next} onClick={() => show(dayAfter(day, 1))}>
        <span aria-hidden="true">›</span>
      </button>
      {day === today.value ? (
        <strong class="said">{words.today}</strong>
      ) : (
        <button type="button" class="quiet" onClick={() => goTo({ view: 'home', day: null })}>
          {words.today}
        </button>
      )}
      <span class="said" aria-live="polite">
        {sayDay(day)}
      </span>
    </div>
  );
}
