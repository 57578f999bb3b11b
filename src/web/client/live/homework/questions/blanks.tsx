import { t } from '../../words.js';
import { type QuestionFace, listIn } from './question-face.js';

const mark = /_{2,}|\.{4,}|…{2,}/;

const wordsOf = (value: unknown, name: string): readonly string[] => listIn(value, name) as readonly string[];

/** Words for the blanks: in the text where it shows them, else in a line below it. */
export const blanks: QuestionFace = {
  ownText: true,
  Fields: ({ id, text, body, response, answer }) => {
    const { length } = listIn(body, 'blanks');
    const given = wordsOf(response, 'blanks');
    const fill = (at: number, word: string): void => {
      const next = Array.from({ length }, (_, i) => (i === at ? word : (given[i] ?? '')));
      answer(next.some((one) => one.trim() !== '') ? { blanks: next } : null);
    };
    const Blank = (at: number) => (
      <input
        key={`blank-${at}`}
        type="text"
        maxLength={200}
        dir="auto"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-label={t.value.homework.blank(at + 1)}
        value={given[at] ?? ''}
        onInput={({ currentTarget }) => fill(at, currentTarget.value)}
      />
    );
    const parts = text.split(new RegExp(mark, 'g'));
    const inText = parts.length === length + 1;
    return (
      <div class="blanks" dir="auto" id={`text-${id}`}>
        {inText ? parts.flatMap((part, at) => (at === 0 ? [part] : [Blank(at - 1), part])) : <p dir="auto">{text}</p>}
        {!inText && <p>{Array.from({ length }, (_, at) => Blank(at))}</p>}
      </div>
    );
  },
  // A key holds the accepted words of each blank.
  say: (_body, response) =>
    listIn(response, 'blanks').map((blank) => (typeof blank === 'string' ? blank || '—' : wordsOf(blank, 'accepted').join(' / '))),
};
