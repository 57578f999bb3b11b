import type { Content, Grader, Notes } from './grader.js';
import { fieldsOf, hasItem, idsIn, itemText, listIn, onlyFields, readFlag, readList, readText, shuffledList, type Size } from './json.js';

interface Rules {
  readonly choices: Size;
  /** Whether several choices may be right, and chosen. */
  readonly several: boolean;
}

/** Choices of which one, or any number, are right. Choices have keys from 1 inside their question; right is the whole set or nothing. */
export function choiceGrader({ choices: size, several }: Rules): Grader {
  return {
    readContent(content, path, notes, keyed): Content | undefined {
      if (!onlyFields(content, path, notes, 'choices')) return undefined;
      const list = readList(fieldsOf(content)['choices'], `${path}.choices`, notes, size);
      if (!list) return undefined;
      const choices = list.map((one, i) => readChoice(one, `${path}.choices.${i}`, notes));
      const good = choices.filter((choice) => choice !== undefined);
      if (good.length < choices.length) return undefined;
      const repeated = good.findIndex(({ text }, i) => good.findIndex((other) => other.text === text) < i);
      if (repeated >= 0) {
        notes.add(`${path}.choices.${repeated}.text`, 'DUPLICATE');
        return undefined;
      }
      const right = good.flatMap(({ isCorrect }, i) => (isCorrect ? [i + 1] : []));
      if (keyed && right.length === 0) notes.add(`${path}.choices`, 'NONE_CORRECT');
      else if (!several && right.length > 1) notes.add(`${path}.choices`, 'ONE_CORRECT');
      else return { body: { choices: good.map(({ text }, i) => ({ id: i + 1, text })) }, answerKey: keyed ? { choices: right } : null };
      return undefined;
    },
    shuffled: (body, random) => ({ ...fieldsOf(body), choices: shuffledList(listIn(body, 'choices'), random) }),
    readResponse(response, body, path, notes) {
      if (response === null) return null;
      if (!onlyFields(response, path, notes, 'choices')) return undefined;
      const list = readList(fieldsOf(response)['choices'], `${path}.choices`, notes, { min: 0, max: several ? size.max : 1 });
      if (!list) return undefined;
      const chosen = idsIn({ list }, 'list');
      const unknown = list.findIndex((id) => typeof id !== 'number' || !hasItem(listIn(body, 'choices'), id));
      if (unknown >= 0 || !chosen) {
        notes.add(`${path}.choices.${Math.max(unknown, 0)}`, 'NO_CHOICE');
        return undefined;
      }
      const sorted = [...new Set(chosen)].toSorted((one, other) => one - other);
      return sorted.length ? { choices: sorted } : null;
    },
    grade(_body, answerKey, response) {
      if (answerKey === null) return 'PERSON';
      const [right, chosen] = [idsIn(answerKey, 'choices'), idsIn(response, 'choices')];
      const same = right?.length && chosen && new Set(chosen).size === right.length && right.every((id) => chosen.includes(id));
      return same ? 'RIGHT' : 'WRONG';
    },
    say: (body, response) => (idsIn(response, 'choices') ?? []).map((id) => itemText(listIn(body, 'choices'), id)).join('; '),
    sayKey(body, answerKey) {
      return answerKey === null ? null : this.say(body, answerKey);
    },
  };
}

function readChoice(value: unknown, path: string, notes: Notes): { text: string; isCorrect: boolean } | undefined {
  if (!onlyFields(value, path, notes, 'text', 'isCorrect')) return undefined;
  const text = readText(fieldsOf(value)['text'], `${path}.text`, notes, 1000);
  const isCorrect = readFlag(fieldsOf(value)['isCorrect'], `${path}.isCorrect`, notes);
  return text === undefined || isCorrect === undefined ? undefined : { text, isCorrect };
}
