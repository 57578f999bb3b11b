import type { QuestionRowFragment } from '../operations.js';
import type { ChoiceRead, MatchPair, QuestionItem, QuestionRead, QuestionStudentRead } from '../wire.js';

/** What the body and the key of a question hold, as far as its type has it. */
interface Body {
  readonly choices?: readonly { readonly id: number; readonly text: string }[];
  readonly blanks?: readonly { readonly position: number }[];
  readonly caseSensitive?: boolean;
  readonly left?: readonly { readonly text: string }[];
  readonly right?: readonly { readonly text: string }[];
  readonly items?: readonly { readonly text: string }[];
}
interface Key {
  readonly choices?: readonly number[];
  readonly blanks?: readonly { readonly accepted: readonly string[] }[];
  readonly pairs?: readonly MatchPair[];
  readonly order?: readonly number[];
}

const bodyOf = ({ body }: QuestionRowFragment): Body => body ?? {};
const texts = (items: readonly { readonly text: string }[] | undefined): string[] | null => items?.map(({ text }) => text) ?? null;

/** The question as those read it who may not see what is right. */
function asked(question: QuestionRowFragment): QuestionStudentRead {
  const body = bodyOf(question);
  return {
    id: Number(question.id),
    homework: Number(question.assessmentId),
    question_type: question.questionType,
    question_text: question.questionText,
    question_text_arabic: question.questionTextArabic,
    question_text_french: question.questionTextFrench,
    points: Number(question.points),
    order: question.position,
    is_required: question.isRequired,
    image: question.image,
    image_url: question.imageUrl,
    choices: body.choices?.map(({ id, text }) => ({ id, text })) ?? null,
    allow_multiple: body.choices ? question.questionType === 'QCM_MULTIPLE' : null,
    blank_positions: body.blanks?.map(({ position }) => position) ?? null,
    case_sensitive: body.caseSensitive ?? false,
    left_items: texts(body.left),
    right_items: texts(body.right),
    items_to_order: texts(body.items),
    created_at: question.createdAt,
    updated_at: question.updatedAt,
  };
}

/** A question with what is right. */
export function keyedQuestionRow(question: QuestionRowFragment): QuestionRead {
  const body = bodyOf(question);
  const key = (question.answerKey ?? {}) as Key;
  const choices = body.choices?.map(({ id, text }): ChoiceRead => ({ id, text, is_correct: key.choices?.includes(id) ?? false }));
  return {
    ...asked(question),
    explanation: question.explanation,
    choices: choices ?? null,
    correct_choices: choices?.flatMap(({ id, is_correct }) => (is_correct ? [id] : [])) ?? null,
    correct_answers:
      key.blanks?.map(({ accepted }) => (accepted.length === 1 && accepted[0] !== undefined ? accepted[0] : accepted)) ?? null,
    correct_pairs: key.pairs?.map(({ left, right }) => ({ left, right })) ?? null,
    correct_order: key.order ?? null,
  };
}

/** A question, with what is right as far as the viewer may see it. */
export const questionRow = (question: QuestionRowFragment): QuestionItem =>
  question.isKeyShown ? keyedQuestionRow(question) : asked(question);
