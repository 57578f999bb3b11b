import { sayOf, t } from '../../words.js';
import { type QuestionFace, wordsIn } from './question-face.js';

/** An answer in words, a line or a text; a person grades it. */
export const open = (most: number, lines: number): QuestionFace => ({
  Fields: ({ id, response, answer }) => {
    const text = wordsIn(response);
    const write = (next: string): void => answer(next.trim() === '' ? null : { text: next });
    const about = {
      value: text,
      maxLength: most,
      dir: 'auto' as const,
      'aria-labelledby': `text-${id}`,
      'aria-describedby': `length-${id}`,
    };
    return (
      <div class="words">
        {lines === 1 ? (
          <input type="text" {...about} onInput={({ currentTarget }) => write(currentTarget.value)} />
        ) : (
          <textarea rows={lines} {...about} onInput={({ currentTarget }) => write(currentTarget.value)} />
        )}
        <small id={`length-${id}`}>{sayOf(t.value.homework.length, text.length, most)}</small>
      </div>
    );
  },
  say: (_body, response) => [wordsIn(response)].filter((text) => text !== ''),
});
