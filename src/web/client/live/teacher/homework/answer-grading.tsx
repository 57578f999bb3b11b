import { AnswerText } from '../../homework/answer-text.js';
import { textOf } from '../../homework/in-language.js';
import type { Answer } from '../../homework/operations.js';
import { Picture } from '../../homework/picture.js';
import { t } from '../../words.js';
import type { Typed } from './grading.js';
import { readPoints } from './read-points.js';

interface Grading {
  answer: Answer;
  typed: Typed;
  type: (change: Partial<Typed>) => void;
  /** Whether saving was tried: only then are missing points called wrong. */
  asked: boolean;
}

/** An answer in words with its points, one touch for all, half or none of them, and a comment. */
export function AnswerGrading({ answer: { id, position, question, body, response }, typed, type, asked }: Grading) {
  const words = t.value.grading;
  if (!question) return null;
  const most = Number(question.points);
  const wrong = asked && readPoints(typed.points, question.points) === undefined;
  const quick: readonly [string, number][] = [
    [words.zero, 0],
    [words.half, most / 2],
    [words.all, most],
  ];
  return (
    <li class="question">
      <p class="text" dir="auto" id={`text-${id}`}>
        {position}. {textOf(question)}
      </p>
      <Picture url={question.imageUrl} />
      <AnswerText type={question.questionType} body={body} value={response} />
      <div class="points" role="group" aria-labelledby={`text-${id}`}>
        <label>
          <span>{words.points}</span>
          <input
            type="text"
            inputMode="decimal"
            dir="ltr"
            value={typed.points}
            aria-invalid={wrong}
            aria-describedby={wrong ? `wrong-${id}` : `most-${id}`}
            onInput={({ currentTarget }) => type({ points: currentTarget.value })}
          />
        </label>
        <span id={`most-${id}`}>{words.of(most)}</span>
        <span class="quick">
          {quick.map(([label, points]) => (
            <button
              key={label}
              type="button"
              aria-pressed={typed.points !== '' && Number(typed.points) === points}
              onClick={() => type({ points: String(points) })}
            >
              {label}
            </button>
          ))}
        </span>
      </div>
      {wrong && (
        <p class="problem" id={`wrong-${id}`}>
          {words.tooMany(most)}
        </p>
      )}
      <label class="comment-field">
        <span>{words.comment}</span>
        <textarea
          rows={1}
          maxLength={2000}
          dir="auto"
          value={typed.feedback}
          onInput={({ currentTarget }) => type({ feedback: currentTarget.value })}
        />
      </label>
    </li>
  );
}
