import type { Context } from '../../context.js';
import { type Assessment } from '../../entities/assessment/assessment.js';
import { AssessmentKind } from '../../entities/assessment/policies.js';
import type { Question } from '../../entities/assessment/question.js';
import { FileKind } from '../../entities/files/stored-file.js';
import { exchangeFile } from '../files/claim-file.js';
import type { Faults } from '../faults.js';
import { sent } from '../sent.js';
import { graders } from './graders/all.js';
import type { Content, Notes } from './graders/grader.js';
import { checkedDecimal, questionPoints } from './points.js';
import type { QuestionInput } from './question-input.js';
import { allowedTypes } from './question-types.js';
import { changedContent, storedContent } from './stored-content.js';

/** Faults of one of many questions stand at its own place. */
const at = (faults: Faults, path: string): Notes => ({
  add: (field, code, facts) => faults.add(path + field.slice('input'.length), code, facts),
});

/**
 * Checks what a client says of a question of an assessment, at `path`; gives what to store. A file is taken into use only when all else is
 * good, so that a bad row of many leaves nothing behind.
 */
export function checkQuestion(
  faults: Faults,
  input: QuestionInput,
  { assessment, stored, path = 'input' }: { assessment: Assessment; stored?: Question; path?: string },
) {
  const notes = at(faults, path);
  for (const name of ['questionType', 'questionText', 'points', 'position', 'isRequired'] as const)
    if ((input as Readonly<Record<string, unknown>>)[name] === null) notes.add(`input.${name}`, 'NULL');
  const type = input.questionType ?? stored?.questionType;
  const allowed = allowedTypes(assessment.homeworkType);
  if (input.questionType && !allowed.includes(input.questionType))
    notes.add('input.questionType', 'NOT_ONE_OF', { allowed: allowed.join(', ') });
  const points = typeof input.points === 'string' ? checkedDecimal(faults, `${path}.points`, input.points, questionPoints) : undefined;

  let content: Content | undefined;
  const retyped = type !== undefined && stored !== undefined && type !== stored.questionType;
  if (type && (input.content !== undefined || retyped || !stored))
    content = graders[type].readContent(
      contentOf(input, retyped ? undefined : stored),
      'input.content',
      notes,
      assessment.kind !== AssessmentKind.SURVEY,
    );

  const values = {
    ...sent(
      input,
      'questionType',
      'questionText',
      'questionTextArabic',
      'questionTextFrench',
      'position',
      'explanation',
      'isRequired',
      'image',
    ),
    ...(points !== undefined && { points }),
    ...content,
  };
  return values;
}

/** What the question holds after the change: of the same type, what is left out stays. */
const contentOf = ({ content }: QuestionInput, stored: Question | undefined): unknown =>
  stored ? changedContent(storedContent(stored), content ?? {}) : (content ?? {});

/** A question names an image, another one, or none any more. After all else was found good. */
export async function takeImage(ctx: Context, faults: Faults, input: QuestionInput, stored?: Question, path = 'input'): Promise<void> {
  await exchangeFile(ctx, faults, `${path}.image`, { from: stored?.image ?? null, to: input.image, kinds: [FileKind.IMAGE] });
}
