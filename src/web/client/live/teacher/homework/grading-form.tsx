import { useRef, useState } from 'preact/hooks';
import type { Sheet } from '../../homework/operations.js';
import { goTo } from '../../route.js';
import { sayProblem } from '../../say-problem.js';
import { sayNumber, t } from '../../words.js';
import { AnswerGrading } from './answer-grading.js';
import { loadDesk, nextToGrade, type Desk } from './desk.js';
import { gradeAttempt, loadGraded, type Typed } from './grading.js';
import { readPoints } from './read-points.js';
import { GradedAnswer, Neighbours, Standing } from './grading-parts.js';

/** A comment; null where there is none. */
const saidIn = (text = ''): string | null => (text.trim() === '' ? null : text.trim());

/** Points and comments for the open answers; the others are folded away. */
export function GradingForm({ now, sheet }: { now: Desk; sheet: Sheet }) {
  const words = t.value.grading;
  const open = sheet.answers.filter(({ question }) => question?.questionType.startsWith('OPEN_'));
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>(() =>
    Object.fromEntries(open.map(({ questionId, points, feedback }) => [questionId, { points: points ?? '', feedback: feedback ?? '' }])),
  );
  const [feedback, setFeedback] = useState(sheet.feedback ?? '');
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const [saved, setSaved] = useState(false);
  const [problem, setProblem] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const next = nextToGrade(now, sheet.id);

  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    setSaved(false);
    setProblem('');
    const grades = open.map(({ questionId, question }) => ({
      questionId,
      points: readPoints(typed[questionId]?.points ?? '', question?.points ?? '0'),
      feedback: saidIn(typed[questionId]?.feedback),
    }));
    const good = grades.flatMap(({ points, ...rest }) => (points === undefined ? [] : [{ ...rest, points }]));
    if (good.length < grades.length) {
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    setBusy(true);
    try {
      await gradeAttempt(sheet.id, good, saidIn(feedback));
      await loadDesk(now.work.id);
      if (next === undefined) {
        await loadGraded(sheet.id);
        setSaved(true);
      } else goTo({ view: 'homework', id: now.work.id, attempt: next });
    } catch (error) {
      setProblem(sayProblem(error));
    }
    setBusy(false);
  };

  return (
    <form ref={form} onSubmit={(event) => void save(event)} noValidate>
      <Standing of={sheet} />
      <ol class="questions">
        {open.map((answer) => (
          <AnswerGrading
            key={answer.id}
            answer={answer}
            typed={typed[answer.questionId] ?? { points: '', feedback: '' }}
            type={(change) =>
              setTyped((all) => ({ ...all, [answer.questionId]: { points: '', feedback: '', ...all[answer.questionId], ...change } }))
            }
            asked={asked}
          />
        ))}
      </ol>
      <ServerGraded sheet={sheet} />
      <label class="whole">
        {words.whole}
        <textarea rows={2} maxLength={5000} dir="auto" value={feedback} onInput={({ currentTarget }) => setFeedback(currentTarget.value)} />
      </label>
      <div class="bar">
        <p class="saved" role="status" data-state="saved">
          {saved && `${words.saved} ${nextToGrade(now, sheet.id) === undefined ? words.allGraded : ''}`}
        </p>
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <div class="buttons">
          <Neighbours of={now} to={sheet.id} />
          <button class="primary" disabled={busy}>
            {busy ? words.saving : next === undefined ? words.save : words.saveNext}
          </button>
        </div>
      </div>
    </form>
  );
}

/** What needs no person, to be read in one look. */
function ServerGraded({ sheet }: { sheet: Sheet }) {
  const rest = sheet.answers.filter(({ question }) => question && !question.questionType.startsWith('OPEN_'));
  if (rest.length === 0) return null;
  return (
    <details class="server-graded">
      <summary>
        {t.value.grading.serverGraded} <bdi>{sayNumber(rest.reduce((sum, { points }) => sum + Number(points ?? 0), 0))}</bdi>
      </summary>
      <ol class="questions">
        {rest.map((answer) => (
          <GradedAnswer key={answer.id} answer={answer} />
        ))}
      </ol>
    </details>
  );
}
