import type { Content, Grader } from './grader.js';
import { fieldsOf, idsIn, itemText, listIn, neutralOrder, onlyFields, readList, readTexts, shuffledList } from './json.js';

/** Whether a list has each of the first so many numbers from 0, once. */
const isOrderOf = (order: readonly unknown[], size: number): order is readonly number[] =>
  order.length === size && order.every((_, i) => order.includes(i));

/** Items to be put in order: right is the whole order or nothing. */
export const ordering: Grader = {
  readContent(content, path, notes, keyed): Content | undefined {
    if (!onlyFields(content, path, notes, 'items', 'order')) return undefined;
    const given = fieldsOf(content);
    const items = readTexts(given['items'], `${path}.items`, notes, { min: 2, max: 50 }, 500);
    if (!items) return undefined;
    // Authors may write the items in the right order: they are kept in one that does not give it away.
    const kept = neutralOrder(items);
    const body = { items: kept.map((place, id) => ({ id, text: items[place] ?? '' })) };
    if (!keyed) return { body, answerKey: null };
    const order = given['order'] ?? items.map((_, i) => i);
    const list = readList(order, `${path}.order`, notes, { min: items.length, max: items.length });
    if (!list) return undefined;
    if (isOrderOf(list, items.length)) return { body, answerKey: { order: list.map((place) => kept.indexOf(place)) } };
    notes.add(`${path}.order`, 'NOT_AN_ORDER', { count: items.length });
    return undefined;
  },
  shuffled: (body, random) => ({ ...fieldsOf(body), items: shuffledList(listIn(body, 'items'), random) }),
  readResponse(response, body, path, notes) {
    if (response === null) return null;
    if (!onlyFields(response, path, notes, 'order')) return undefined;
    const size = listIn(body, 'items').length;
    const list = readList(fieldsOf(response)['order'], `${path}.order`, notes, { min: 0, max: size });
    if (!list) return undefined;
    if (list.length === 0) return null;
    if (isOrderOf(list, size)) return { order: list };
    notes.add(`${path}.order`, 'NOT_AN_ORDER', { count: size });
    return undefined;
  },
  grade(_body, answerKey, response) {
    if (answerKey === null) return 'PERSON';
    const [right, given] = [idsIn(answerKey, 'order'), idsIn(response, 'order')];
    return right?.length && given?.length === right.length && right.every((id, i) => given[i] === id) ? 'RIGHT' : 'WRONG';
  },
  say: (body, response) => (idsIn(response, 'order') ?? []).map((id) => itemText(listIn(body, 'items'), id)).join(' → '),
  sayKey(body, answerKey) {
    return answerKey === null ? null : this.say(body, answerKey);
  },
};
