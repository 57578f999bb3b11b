import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { Question } from '../../entities/assessment/question.js';
import { fault, invalid } from '../../errors.js';
import { within } from '../../permissions/within.js';
import { rows } from '../../reading.js';
import { hasAttempts } from './frozen.js';

/** Questions that an assessment has at most. */
export const mostQuestions = 200;

/** The assessment, locked, whose questions may still be changed: no student has started on it. */
export async function editableAssessment(ctx: Context, id: string, path: string): Promise<Assessment> {
  const assessment = await within(ctx, Assessment, id, { lock: true });
  if (await hasAttempts(ctx, assessment.id)) throw invalid(fault(path, 'FROZEN'));
  return assessment;
}

/** A question and its assessment, both locked; a version that was replaced is a fault. */
export async function lockedQuestion(ctx: Context, id: string): Promise<{ question: Question; assessment: Assessment }> {
  const named = await within(ctx, Question, id);
  const assessment = await within(ctx, Assessment, named.assessment.id, { lock: true });
  const question = await within(ctx, Question, named.id, { lock: true });
  if (question.replacedById !== null) throw invalid(fault('id', 'WRONG_STATE', { status: 'REPLACED' }));
  return { question, assessment };
}

/** How many questions an assessment has, and the last of their places. */
export async function placesIn(ctx: Context, assessmentId: string): Promise<{ count: number; last: number }> {
  const sql = `select count(*)::int as count, coalesce(max(t.position), 0)::int as last from question t
    where t.assessment_id = :assessment and t.organization_id = :organization and t.replaced_by_id is null`;
  const [places] = await rows(ctx, sql, { assessment: assessmentId }, ([count, last]) => ({ count: Number(count), last: Number(last) }));
  return places ?? { count: 0, last: 0 };
}
