import type { BulkQuestionItem, MatchPair, QuestionPatch, QuestionType } from '../wire.js';

interface Keyed {
  readonly choices?: readonly { readonly text: string; readonly is_correct: boolean }[] | null | undefined;
  readonly blank_positions?: readonly number[] | null | undefined;
  readonly correct_answers?: readonly (string | readonly string[])[] | null | undefined;
  readonly case_sensitive?: boolean | undefined;
  readonly left_items?: readonly string[] | null | undefined;
  readonly right_items?: readonly string[] | null | undefined;
  readonly correct_pairs?: readonly MatchPair[] | null | undefined;
  readonly items_to_order?: readonly string[] | null | undefined;
  readonly correct_order?: readonly number[] | null | undefined;
}

const choicesOf = ({ choices }: Keyed) => choices && { choices: choices.map(({ text, is_correct }) => ({ text, isCorrect: is_correct })) };

/** The document lists answers and positions side by side; what is left out of a change stays as it is. */
const blanksOf = ({ correct_answers: answers, blank_positions: positions, case_sensitive: caseSensitive }: Keyed) => {
  const size = Math.max(answers?.length ?? 0, positions?.length ?? 0);
  const blank = (i: number) => ({
    ...(answers && { accepted: [answers[i] ?? []].flat() }),
    ...(positions?.[i] !== undefined && { position: positions[i] }),
  });
  const blanks = size > 0 ? { blanks: Array.from({ length: size }, (_, i) => blank(i)) } : undefined;
  return blanks || caseSensitive !== undefined ? { ...blanks, ...(caseSensitive !== undefined && { caseSensitive }) } : undefined;
};

const matchingOf = ({ left_items: left, right_items: right, correct_pairs: pairs }: Keyed) =>
  left || right || pairs ? { left, right, pairs } : undefined;
const orderingOf = ({ items_to_order: items, correct_order: order }: Keyed) => (items || order ? { items, order } : undefined);

/** What each type asks for, in the words of the schema. */
const contents: Readonly<Record<QuestionType, (body: Keyed) => object | null | undefined>> = {
  QCM_SINGLE: choicesOf,
  QCM_MULTIPLE: choicesOf,
  TRUE_FALSE: choicesOf,
  FILL_BLANK: blanksOf,
  MATCHING: matchingOf,
  ORDERING: orderingOf,
  OPEN_SHORT: () => ({}),
  OPEN_LONG: () => ({}),
};

const blankDefaults = ({ blank_positions: positions, correct_answers: answers, case_sensitive: caseSensitive }: Keyed) => ({
  blank_positions: positions ?? answers?.map((_, i) => i),
  case_sensitive: caseSensitive ?? false,
});

/** A full body: what it leaves out has its default, or is cleared. What does not belong to its type is passed over. */
export const wholeQuestion = (body: BulkQuestionItem) => ({
  questionType: body.question_type,
  questionText: body.question_text,
  questionTextArabic: body.question_text_arabic ?? null,
  questionTextFrench: body.question_text_french ?? null,
  points: body.points,
  position: body.order,
  explanation: body.explanation ?? null,
  isRequired: body.is_required ?? true,
  image: body.image ?? null,
  content: contents[body.question_type]({ ...body, ...blankDefaults(body) }) ?? {},
});

/** What a body says that changes some fields. Which type it is about shows in what it holds, where it does not say so. */
export const partOfQuestion = (body: QuestionPatch) => ({
  questionType: body.question_type,
  questionText: body.question_text,
  questionTextArabic: body.question_text_arabic,
  questionTextFrench: body.question_text_french,
  points: body.points,
  position: body.order,
  explanation: body.explanation,
  isRequired: body.is_required,
  image: body.image,
  content:
    body.question_type === undefined
      ? (choicesOf(body) ?? matchingOf(body) ?? orderingOf(body) ?? blanksOf(body))
      : (contents[body.question_type](body) ?? undefined),
});

/** Where a fault of these inputs stands in a body. */
export const questionNames = {
  assessmentId: 'homework',
  position: 'order',
  content: '',
  'content.blanks': 'correct_answers',
  'content.blanks.*.accepted': 'correct_answers.*',
  'content.blanks.*.position': 'blank_positions.*',
  'content.left': 'left_items',
  'content.right': 'right_items',
  'content.pairs': 'correct_pairs',
  'content.items': 'items_to_order',
  'content.order': 'correct_order',
} as const;
