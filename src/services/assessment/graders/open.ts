import type { Content, Grader } from './grader.js';
import { fieldsOf, onlyFields, textOf } from './json.js';

/** An answer in words, which a person grades. */
export function openGrader(max: number): Grader {
  return {
    readContent(content, path, notes): Content | undefined {
      return onlyFields(content ?? {}, path, notes) ? { body: {}, answerKey: null } : undefined;
    },
    readResponse(response, _body, path, notes) {
      if (response === null) return null;
      if (!onlyFields(response, path, notes, 'text')) return undefined;
      const { text } = fieldsOf(response);
      if (typeof text !== 'string') notes.add(`${path}.text`, text === undefined ? 'REQUIRED' : 'WRONG_TYPE', { type: 'text' });
      else if (text.length > max) notes.add(`${path}.text`, 'TOO_LONG', { max });
      else return text.trim() === '' ? null : { text };
      return undefined;
    },
    grade: () => 'PERSON',
    say: (_body, response) => textOf(fieldsOf(response)['text']),
    sayKey: () => null,
  };
}
