import type { Context } from '../../context.js';
import { fault, invalid } from '../../errors.js';
import { releaseFile } from '../files/claim-file.js';
import { lockedQuestion } from './editable.js';
import { hasAttempts } from './frozen.js';

/** Takes a question out of an assessment that nobody has started on. */
export async function deleteQuestion(ctx: Context, id: string): Promise<{ deletedQuestionId: string; deletedAt: Date }> {
  const { question, assessment } = await lockedQuestion(ctx, id);
  if (await hasAttempts(ctx, assessment.id)) throw invalid(fault('id', 'FROZEN'));
  await releaseFile(ctx, question.image);
  ctx.em.remove(question);
  return { deletedQuestionId: question.id, deletedAt: ctx.now };
}
