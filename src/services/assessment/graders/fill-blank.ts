import { foldText, type Folding } from './fold-text.js';
import type { Content, Grader, Notes } from './grader.js';
import { fieldsOf, isId, listIn, onlyFields, readFlag, readList, readText, textOf } from './json.js';

const longest = 200;
const foldingOf = (body: unknown): Folding => {
  const { caseSensitive, accentSensitive } = fieldsOf(body);
  return { caseSensitive: caseSensitive === true, accentSensitive: accentSensitive === true };
};
const acceptedIn = (blank: unknown): readonly string[] => listIn(blank, 'accepted').filter((text) => typeof text === 'string');

/** Words for the blanks of a text: each blank accepts one or more; all blanks have to be right. */
export const fillBlank: Grader = {
  readContent(content, path, notes, keyed): Content | undefined {
    if (!onlyFields(content, path, notes, 'blanks', 'caseSensitive', 'accentSensitive')) return undefined;
    const given = fieldsOf(content);
    const caseSensitive = readFlag(given['caseSensitive'], `${path}.caseSensitive`, notes);
    const accentSensitive = readFlag(given['accentSensitive'], `${path}.accentSensitive`, notes);
    const list = readList(given['blanks'], `${path}.blanks`, notes, { min: 1, max: 50 });
    if (!list || caseSensitive === undefined || accentSensitive === undefined) return undefined;
    const blanks = list.map((one, i) => readBlank(one, `${path}.blanks.${i}`, notes, { caseSensitive, accentSensitive }, keyed));
    const good = blanks.filter((blank) => blank !== undefined);
    if (good.length < blanks.length) return undefined;
    return {
      body: { blanks: good.map(({ position }, i) => ({ position: position ?? i })), caseSensitive, accentSensitive },
      answerKey: keyed ? { blanks: good.map(({ accepted }) => ({ accepted })) } : null,
    };
  },
  readResponse(response, body, path, notes) {
    if (response === null) return null;
    if (!onlyFields(response, path, notes, 'blanks')) return undefined;
    const list = readList(fieldsOf(response)['blanks'], `${path}.blanks`, notes, { min: 0, max: listIn(body, 'blanks').length });
    if (!list) return undefined;
    let sound = true;
    for (const [i, text] of list.entries()) {
      if (typeof text === 'string' && text.length <= longest) continue;
      if (typeof text === 'string') notes.add(`${path}.blanks.${i}`, 'TOO_LONG', { max: longest });
      else notes.add(`${path}.blanks.${i}`, 'WRONG_TYPE', { type: 'text' });
      sound = false;
    }
    if (!sound) return undefined;
    const texts = list.map((text) => textOf(text).trim());
    return texts.some((text) => text !== '') ? { blanks: texts } : null;
  },
  grade(body, answerKey, response) {
    if (answerKey === null) return 'PERSON';
    const folding = foldingOf(body);
    const blanks = listIn(answerKey, 'blanks');
    const given = listIn(response, 'blanks');
    const right = blanks.every((blank, i) => {
      const answer = given[i];
      return typeof answer === 'string' && acceptedIn(blank).some((text) => foldText(text, folding) === foldText(answer, folding));
    });
    return blanks.length > 0 && given.length === blanks.length && right ? 'RIGHT' : 'WRONG';
  },
  say: (_body, response) =>
    listIn(response, 'blanks')
      .map((text) => textOf(text) || '…')
      .join(' | '),
  sayKey: (_body, answerKey) =>
    answerKey === null
      ? null
      : listIn(answerKey, 'blanks')
          .map((blank) => acceptedIn(blank).join(' / '))
          .join(' | '),
};

function readBlank(
  value: unknown,
  path: string,
  notes: Notes,
  folding: Folding,
  keyed: boolean,
): { accepted: readonly string[]; position: number | undefined } | undefined {
  if (!onlyFields(value, path, notes, 'accepted', 'position')) return undefined;
  const { accepted = [], position } = fieldsOf(value);
  const placed = position === undefined || position === null || isId(position);
  if (!placed) notes.add(`${path}.position`, 'INVALID');
  const list = readList(accepted, `${path}.accepted`, notes, { min: keyed ? 1 : 0, max: 20 });
  if (!list) return undefined;
  const texts = list.map((one, i) => {
    const text = readText(one, `${path}.accepted.${i}`, notes, longest);
    // What is nothing but signs that do not count would accept an empty blank.
    if (text !== undefined && foldText(text, folding) === '') notes.add(`${path}.accepted.${i}`, 'BLANK');
    return text !== undefined && foldText(text, folding) !== '' ? text : undefined;
  });
  const good = texts.filter((text) => text !== undefined);
  return placed && good.length === texts.length ? { accepted: good, position: isId(position) ? position : undefined } : undefined;
}
