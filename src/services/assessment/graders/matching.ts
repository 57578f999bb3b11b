import type { Content, Grader, Notes } from './grader.js';
import { fieldsOf, hasItem, isId, itemText, listIn, neutralOrder, onlyFields, readList, readTexts, shuffledList } from './json.js';

interface Pair {
  readonly left: number;
  readonly right: number;
}
const isPair = (value: unknown): value is Pair => isId(fieldsOf(value)['left']) && isId(fieldsOf(value)['right']);
const pairsIn = (value: unknown): readonly Pair[] => listIn(value, 'pairs').filter(isPair);
const byLeft = (pairs: readonly Pair[]): Pair[] =>
  pairs.map(({ left, right }) => ({ left, right })).toSorted((one, other) => one.left - other.left || one.right - other.right);

/** Items of two columns that belong together: each of the left has one of the right, which may serve several or none. */
export const matching: Grader = {
  readContent(content, path, notes, keyed): Content | undefined {
    if (!onlyFields(content, path, notes, 'left', 'right', 'pairs')) return undefined;
    const given = fieldsOf(content);
    const left = readTexts(given['left'], `${path}.left`, notes, { min: 2, max: 50 }, 500);
    const right = readTexts(given['right'], `${path}.right`, notes, { min: 1, max: 50 }, 500);
    if (!left || !right) return undefined;
    // Authors often write the two columns side by side: the right one is kept in an order that does not give the pairs away.
    const order = neutralOrder(right);
    const body = {
      left: left.map((text, id) => ({ id, text })),
      right: order.map((place, id) => ({ id, text: right[place] ?? '' })),
    };
    if (!keyed) return { body, answerKey: null };
    const pairs = readPairs(given['pairs'], `${path}.pairs`, notes, { left: left.length, right: right.length });
    if (!pairs) return undefined;
    if (pairs.length < left.length) {
      notes.add(`${path}.pairs`, 'TOO_FEW', { min: left.length });
      return undefined;
    }
    return { body, answerKey: { pairs: byLeft(pairs.map((pair) => ({ left: pair.left, right: order.indexOf(pair.right) }))) } };
  },
  shuffled: (body, random) => ({
    ...fieldsOf(body),
    left: shuffledList(listIn(body, 'left'), random),
    right: shuffledList(listIn(body, 'right'), random),
  }),
  readResponse(response, body, path, notes) {
    if (response === null) return null;
    if (!onlyFields(response, path, notes, 'pairs')) return undefined;
    const list = readList(fieldsOf(response)['pairs'], `${path}.pairs`, notes, { min: 0, max: 50 });
    if (!list) return undefined;
    const wrong = list.findIndex(
      (pair) => !isPair(pair) || !hasItem(listIn(body, 'left'), pair.left) || !hasItem(listIn(body, 'right'), pair.right),
    );
    if (wrong >= 0) notes.add(`${path}.pairs.${wrong}`, 'NO_CHOICE');
    const pairs = list.filter(isPair);
    const repeated = pairs.findIndex(({ left }, i) => pairs.findIndex((other) => other.left === left) < i);
    if (wrong < 0 && repeated >= 0) notes.add(`${path}.pairs.${repeated}.left`, 'DUPLICATE');
    if (wrong >= 0 || repeated >= 0) return undefined;
    return pairs.length ? { pairs: byLeft(pairs) } : null;
  },
  grade(_body, answerKey, response) {
    if (answerKey === null) return 'PERSON';
    const [right, given] = [pairsIn(answerKey), pairsIn(response)];
    const same =
      right.length > 0 &&
      given.length === right.length &&
      right.every((pair) => given.some((one) => one.left === pair.left && one.right === pair.right));
    return same ? 'RIGHT' : 'WRONG';
  },
  say: (body, response) =>
    pairsIn(response)
      .map(({ left, right }) => `${itemText(listIn(body, 'left'), left)} → ${itemText(listIn(body, 'right'), right)}`)
      .join('; '),
  sayKey(body, answerKey) {
    return answerKey === null ? null : this.say(body, answerKey);
  },
};

/** Pairs of indexes, each of the left at most once; undefined after noting what is wrong. */
function readPairs(value: unknown, path: string, notes: Notes, size: { left: number; right: number }): readonly Pair[] | undefined {
  const list = readList(value, path, notes, { min: 1, max: 50 });
  if (!list) return undefined;
  const wrong = list.findIndex((pair) => !isPair(pair) || pair.left >= size.left || pair.right >= size.right);
  if (wrong >= 0) {
    notes.add(`${path}.${wrong}`, 'NO_CHOICE');
    return undefined;
  }
  const pairs = list.filter(isPair);
  const repeated = pairs.findIndex(({ left }, i) => pairs.findIndex((other) => other.left === left) < i);
  if (repeated < 0) return pairs;
  notes.add(`${path}.${repeated}.left`, 'DUPLICATE');
  return undefined;
}
