import { useRef, useState } from 'preact/hooks';
import { sayOf, t } from '../../words.js';
import { type Asked, type QuestionFace, idsIn, itemText, itemsIn } from './question-face.js';

/** Items are moved with buttons: by finger, mouse and keyboard alike. The order that stands at first is no answer until it is kept. */
function OrderingFields({ id, body, response, answer }: Asked) {
  const words = t.value.homework;
  const items = itemsIn(body, 'items');
  const chosen = idsIn(response, 'order');
  const order = chosen.length === items.length ? chosen : items.map((item) => item.id);
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState('');

  const move = (at: number, by: 1 | -1): void => {
    const next = [...order];
    const [item] = next.splice(at, 1);
    if (item === undefined) return;
    next.splice(at + by, 0, item);
    answer({ order: next });
    setMoved(sayOf(words.movedTo.replace('{item}', itemText(items, item)), at + by + 1, next.length));
    // The button goes along with its item; at the end of the list the other one takes the focus.
    queueMicrotask(() => {
      const buttons = list.current?.children[at + by]?.querySelectorAll('button');
      const [up, down] = buttons ?? [];
      const wanted = by < 0 ? up : down;
      (wanted?.disabled ? (by < 0 ? down : up) : wanted)?.focus();
    });
  };

  return (
    <>
      <ol class="ordering" ref={list} aria-labelledby={`text-${id}`} data-answered={chosen.length > 0}>
        {order.map((item, at) => (
          <li key={item}>
            <span class="place">{at + 1}</span>
            <span dir="auto">{itemText(items, item)}</span>
            <button type="button" disabled={at === 0} aria-label={`${words.up}: ${itemText(items, item)}`} onClick={() => move(at, -1)}>
              <span aria-hidden="true">↑</span>
            </button>
            <button
              type="button"
              disabled={at === order.length - 1}
              aria-label={`${words.down}: ${itemText(items, item)}`}
              onClick={() => move(at, 1)}
            >
              <span aria-hidden="true">↓</span>
            </button>
          </li>
        ))}
      </ol>
      {chosen.length === 0 && (
        <button type="button" class="keep" onClick={() => answer({ order })}>
          {words.keepOrder}
        </button>
      )}
      <p class="hidden-but-said" aria-live="polite">
        {moved}
      </p>
    </>
  );
}

export const ordering: QuestionFace = {
  Fields: (asked) => <OrderingFields {...asked} />,
  say: (body, response) => idsIn(response, 'order').map((id, at) => `${at + 1}. ${itemText(itemsIn(body, 'items'), id)}`),
};
