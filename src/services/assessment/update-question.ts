import type { Context } from '../../context.js';
import type { Question } from '../../entities/assessment/question.js';
import { fault, invalid } from '../../errors.js';
import { Faults } from '../faults.js';
import { checkQuestion, takeImage } from './check-question.js';
import { lockedQuestion } from './editable.js';
import { hasAttempts } from './frozen.js';
import type { QuestionInput } from './question-input.js';

export interface UpdateQuestionInput extends QuestionInput {
  /** For clients that send the whole row: the assessment of the question. */
  readonly assessmentId?: string | null;
}

/** Changes a question that no student has been asked yet. */
export async function updateQuestion(ctx: Context, id: string, input: UpdateQuestionInput): Promise<{ question: Question }> {
  const { question, assessment } = await lockedQuestion(ctx, id);
  if (await hasAttempts(ctx, assessment.id)) throw invalid(fault('id', 'FROZEN'));
  const faults = new Faults();
  const same = input.assessmentId === undefined || [assessment.id, assessment.uuid].includes(input.assessmentId?.toLowerCase() ?? '');
  faults.when(!same, 'input.assessmentId', 'MISMATCH', { other: assessment.id });
  const values = checkQuestion(faults, input, { assessment, stored: question });
  faults.stop();
  await takeImage(ctx, faults, input, question);
  faults.stop();
  ctx.em.assign(question, values);
  return { question };
}
