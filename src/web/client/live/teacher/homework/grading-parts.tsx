import { AnswerText } from '../../homework/answer-text.js';
import { textOf } from '../../homework/in-language.js';
import type { Answer, Sheet } from '../../homework/operations.js';
import { homeworkLink } from '../../route.js';
import { sayInstant, sayScore, t } from '../../words.js';
import type { Desk } from './desk.js';

/** When it was handed in, and what it scores so far. */
export function Standing({ of: sheet }: { of: Sheet }) {
  return (
    <p class="about">
      {sheet.submittedAt && <bdi>{sayInstant(sheet.submittedAt)}</bdi>}
      {` · ${t.value.homework.attempt(sheet.attemptNumber)}`}
      {sheet.score !== null && (
        <>
          {' · '}
          <bdi class="score">{sayScore(sheet.score, sheet.totalPoints)}</bdi>
        </>
      )}
      {sheet.isLate && <span class="tag late">{t.value.homework.late}</span>}
    </p>
  );
}

/** To the work of the students before and after. */
export function Neighbours({ of, to }: { of: Desk; to: string }) {
  const words = t.value.grading;
  const at = of.attempts.findIndex(({ id }) => id === to);
  return (
    <>
      <Neighbour of={of} at={at - 1} label={words.previous} sign="‹" />
      <Neighbour of={of} at={at + 1} label={words.next} sign="›" />
    </>
  );
}

function Neighbour({ of, at, label, sign }: { of: Desk; at: number; label: string; sign: string }) {
  const attempt = of.attempts[at];
  return attempt ? (
    <a class="button arrow" href={homeworkLink(of.work.id, attempt.id)} aria-label={`${label}: ${attempt.studentName}`}>
      <span aria-hidden="true">{sign}</span>
    </a>
  ) : null;
}

/** An answer to be read, with its points. */
export function GradedAnswer({ answer: { position, question, body, response, points, isCorrect, feedback } }: { answer: Answer }) {
  if (!question) return null;
  return (
    <li class="question" data-verdict={isCorrect === null ? null : isCorrect ? 'right' : 'wrong'}>
      <p class="text" dir="auto">
        {position}. {textOf(question)} <bdi class="score">{sayScore(points ?? '0', question.points)}</bdi>
      </p>
      <AnswerText type={question.questionType} body={body} value={response} />
      {feedback && <p dir="auto">{feedback}</p>}
    </li>
  );
}
