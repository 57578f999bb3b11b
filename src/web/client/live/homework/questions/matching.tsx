import { t } from '../../words.js';
import { type QuestionFace, itemText, itemsIn, listIn } from './question-face.js';

interface Pair {
  left: number;
  right: number;
}

const pairsIn = (response: unknown): readonly Pair[] => listIn(response, 'pairs') as readonly Pair[];

/** Each item of the left gets one of the right, from a list. */
export const matching: QuestionFace = {
  Fields: ({ id, body, response, answer }) => {
    const pairs = pairsIn(response);
    const match = (left: number, right: string): void => {
      const next = [...pairs.filter((pair) => pair.left !== left), ...(right === '' ? [] : [{ left, right: Number(right) }])];
      answer(next.length > 0 ? { pairs: next } : null);
    };
    return (
      <ul class="pairs" aria-labelledby={`text-${id}`}>
        {itemsIn(body, 'left').map((item) => (
          <li key={item.id}>
            <label>
              <span dir="auto">{item.text}</span>
              <select
                value={String(pairs.find(({ left }) => left === item.id)?.right ?? '')}
                onChange={({ currentTarget }) => match(item.id, currentTarget.value)}
              >
                <option value="">{t.value.homework.choose}</option>
                {itemsIn(body, 'right').map((right) => (
                  <option key={right.id} value={String(right.id)} dir="auto">
                    {right.text}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    );
  },
  say: (body, response) =>
    pairsIn(response).map(({ left, right }) => `${itemText(itemsIn(body, 'left'), left)} – ${itemText(itemsIn(body, 'right'), right)}`),
};
