import { AnswerText } from '../homework/answer-text.js';
import { textOf } from '../homework/in-language.js';
import type { Answer, Assignment, Sheet } from '../homework/operations.js';
import { Picture } from '../homework/picture.js';
import { sayProblem } from '../say-problem.js';
import { sayInstant, sayPercent, sayScore, t } from '../words.js';
import { answers } from './answers.js';
import { brought, loadAssignment } from './sheet.js';
import { useState } from 'preact/hooks';

/** An attempt that was handed in: its score when it is released, and what it brought. */
export function Result({ now, sheet }: { now: Assignment; sheet: Sheet }) {
  const words = t.value.homework;
  return (
    <>
      <section class="result" aria-labelledby="result">
        <h2 id="result">{words.attempt(sheet.attemptNumber)}</h2>
        {sheet.score === null ? (
          now.kind !== 'SURVEY' && <p class="pending">{words.scoreLater[now.scoreRelease]}</p>
        ) : (
          <p class="big" data-passed={sheet.passed}>
            <span class="hidden-but-said">{words.score} </span>
            <bdi>{sayScore(sheet.score, sheet.totalPoints)}</bdi>
            <small>
              {sheet.percentage !== null && <bdi>{sayPercent(sheet.percentage)}</bdi>}
              {sheet.passed !== null && ` · ${sheet.passed ? words.passed : words.notPassed}`}
            </small>
          </p>
        )}
        <p class="when">
          {sheet.closedBy === 'STUDENT' || sheet.closedBy === null ? words.handedIn : words.timeWasOver}{' '}
          {sheet.submittedAt && <bdi>{sayInstant(sheet.submittedAt)}</bdi>}
          {sheet.isLate && <span class="tag late">{words.late}</span>}
        </p>
        <TooLate attempt={sheet.id} />
        {sheet.feedback && <Comment text={sheet.feedback} />}
        <Brought attempt={sheet.id} />
      </section>
      <Attempts now={now} shown={sheet.id} />
    </>
  );
}

/** What was answered, with the correction when it is open. */
export function GivenAnswers({ now, sheet }: { now: Assignment; sheet: Sheet }) {
  const words = t.value.homework;
  const corrected = sheet.answers.some(({ question }) => question?.isKeyShown);
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{words.answers}</h2>
      {now.kind !== 'SURVEY' && !corrected && (
        <p class="hint">{now.correctionRelease === 'NEVER' ? words.correctionNever : words.correctionLater}</p>
      )}
      <ol class="questions">
        {sheet.answers.map((answer) => (
          <AnswerCard key={answer.id} answer={answer} />
        ))}
      </ol>
    </section>
  );
}

/** Answers that did not reach the server in time are not in what was handed in. */
function TooLate({ attempt }: { attempt: string }) {
  const refused = Object.entries(answers.refusals.value).find(([place]) => place.startsWith(`${attempt}/`));
  return refused ? (
    <p class="problem" role="alert">
      {t.value.homework.refused} {refused[1]}
    </p>
  ) : null;
}

function Brought({ attempt }: { attempt: string }) {
  const words = t.value.homework;
  const now = brought.value;
  if (now?.attempt !== attempt || (Number(now.points) === 0 && now.badges.length === 0)) return null;
  return (
    <div class="brought" role="status">
      <p>
        {words.brought} <strong>{words.points(Math.round(Number(now.points)))}</strong>
      </p>
      {now.badges.length > 0 && (
        <p>
          {words.newBadges} <bdi>{now.badges.join(', ')}</bdi>
        </p>
      )}
    </div>
  );
}

function Comment({ text }: { text: string }) {
  return (
    <blockquote class="comment">
      <small>{t.value.homework.comment}</small>
      <p dir="auto">{text}</p>
    </blockquote>
  );
}

/** The other attempts, each to be looked at. */
function Attempts({ now, shown }: { now: Assignment; shown: string }) {
  const words = t.value.homework;
  const [problem, setProblem] = useState('');
  if (now.myAttempts.length < 2) return null;
  const show = (id: string): void => void loadAssignment(now.id, id).catch((error: unknown) => setProblem(sayProblem(error)));
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts">{words.attempts}</h2>
      {problem && <p class="problem">{problem}</p>}
      <ul class="attempts">
        {now.myAttempts.map((attempt) => (
          <li key={attempt.id}>
            <button type="button" aria-current={attempt.id === shown} onClick={() => show(attempt.id)}>
              {words.attempt(attempt.attemptNumber)}
              {attempt.score !== null && <bdi>{sayScore(attempt.score, attempt.totalPoints)}</bdi>}
              {attempt.isBest && <small>{words.best}</small>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AnswerCard({ answer: { question, body, response, position, isCorrect, points, feedback } }: { answer: Answer }) {
  const words = t.value.homework;
  if (!question) return null;
  const verdict = isCorrect === null ? null : isCorrect ? 'right' : 'wrong';
  return (
    <li class="question" data-verdict={verdict}>
      <h3>
        <span class="number">{position}</span>
        <small>{points === null ? words.points(Number(question.points)) : sayScore(points, question.points)}</small>
        {verdict && <span class="verdict">{words.verdict[verdict]}</span>}
      </h3>
      <p class="text" dir="auto">
        {textOf(question)}
      </p>
      <Picture url={question.imageUrl} />
      <dl>
        <dt>{words.yours}</dt>
        <dd>
          <AnswerText type={question.questionType} body={body} value={response} />
        </dd>
        {question.answerKey !== null && isCorrect !== true && (
          <>
            <dt>{words.right}</dt>
            <dd>
              <AnswerText type={question.questionType} body={body} value={question.answerKey} />
            </dd>
          </>
        )}
        {question.explanation && (
          <>
            <dt>{words.why}</dt>
            <dd dir="auto">{question.explanation}</dd>
          </>
        )}
      </dl>
      {feedback && <Comment text={feedback} />}
    </li>
  );
}
