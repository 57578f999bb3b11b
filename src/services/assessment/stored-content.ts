import { QuestionType, type Question } from '../../entities/assessment/question.js';
import { fieldsOf, hasItem, idsIn, listIn, textOf } from './graders/json.js';

/** What the author of a question would write for what is stored of it: the way back of `readContent`. */
export function storedContent({ questionType, body, answerKey }: Pick<Question, 'questionType' | 'body' | 'answerKey'>): object {
  const texts = (field: string): string[] => listIn(body, field).map((item) => textOf(fieldsOf(item)['text']));
  switch (questionType) {
    case QuestionType.QCM_SINGLE:
    case QuestionType.QCM_MULTIPLE:
    case QuestionType.TRUE_FALSE: {
      const right = (idsIn(answerKey, 'choices') ?? []).map((id) => ({ id }));
      const isCorrect = (item: unknown): boolean => hasItem(right, Number(fieldsOf(item)['id']));
      return { choices: listIn(body, 'choices').map((item) => ({ text: textOf(fieldsOf(item)['text']), isCorrect: isCorrect(item) })) };
    }
    case QuestionType.FILL_BLANK: {
      const { caseSensitive, accentSensitive } = fieldsOf(body);
      const accepted = listIn(answerKey, 'blanks').map((blank) => listIn(blank, 'accepted'));
      const blanks = listIn(body, 'blanks').map((blank, i) => ({ position: fieldsOf(blank)['position'], accepted: accepted[i] ?? [] }));
      return { blanks, caseSensitive, accentSensitive };
    }
    case QuestionType.MATCHING:
      return { left: texts('left'), right: texts('right'), pairs: listIn(answerKey, 'pairs') };
    case QuestionType.ORDERING:
      return { items: texts('items'), order: idsIn(answerKey, 'order') ?? [] };
    case QuestionType.OPEN_SHORT:
    case QuestionType.OPEN_LONG:
      return {};
  }
}

/**
 * What an author says anew, over what was said before: fields that are left out stay, and so do those of the items of a list that is as
 * long as it was.
 */
export function changedContent(stored: unknown, said: unknown): unknown {
  if (Array.isArray(stored) && Array.isArray(said))
    return stored.length === said.length ? said.map((item, i) => changedContent(stored[i], item)) : (said as unknown[]);
  if (!isObject(stored) || !isObject(said)) return said;
  const changed = Object.entries(said).map(([name, value]) => [name, changedContent(stored[name], value)] as const);
  return { ...stored, ...Object.fromEntries(changed) };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
