import { t } from '../words.js';
import { faces } from './questions/all.js';
import type { QuestionType } from './operations.js';

interface Said {
  type: QuestionType;
  body: unknown;
  /** A response, or a key. */
  value: unknown;
}

/** What somebody answered, or what is right, to be read. */
export function AnswerText({ type, body, value }: Said) {
  const lines = value === null ? [] : faces[type].say(body, value);
  if (lines.length === 0) return <p class="said nothing">{t.value.homework.nothing}</p>;
  return (
    <ul class="said">
      {lines.map((line, at) => (
        <li key={at} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}
