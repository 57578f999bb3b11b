import type { Context } from '../../context.js';
import type { Assessment } from '../../entities/assessment/assessment.js';
import { Question } from '../../entities/assessment/question.js';
import { fault, invalid } from '../../errors.js';
import { editableAssessment } from './editable.js';

export interface ReorderQuestionsInput {
  readonly assessmentId: string;
  /** Every question of the assessment, each once. */
  readonly questionIds: readonly string[];
}

/** Puts the questions of an assessment that nobody has started on in another order. */
export async function reorderQuestions(ctx: Context, input: ReorderQuestionsInput): Promise<{ assessment: Assessment }> {
  const assessment = await editableAssessment(ctx, input.assessmentId, 'input.assessmentId');
  const questions = await ctx.em.find(Question, { assessment, replacedById: null });
  const named = input.questionIds.map((id) => questions.find((one) => one.id === id || one.uuid === id.toLowerCase()));
  const faults = named.flatMap((question, i) => {
    const path = `input.questionIds.${i}`;
    if (!question) return [fault(path, 'UNKNOWN_ID', { resource: 'Question', id: input.questionIds[i] ?? '' })];
    return named.indexOf(question) < i ? [fault(path, 'DUPLICATE')] : [];
  });
  if (!faults.length && named.length < questions.length) faults.push(fault('input.questionIds', 'TOO_FEW', { min: questions.length }));
  if (faults.length) throw invalid(...faults);
  for (const [i, question] of named.entries()) if (question) question.position = i + 1;
  return { assessment };
}
