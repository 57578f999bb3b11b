import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { typesIn } from './frozen.js';
import { setPublished } from './set-published.js';

/** Shows an assessment to the students of its classes. It needs a question, and a homework a due date. Doing it again changes nothing. */
export async function publishAssessment(ctx: Context, id: string): Promise<{ assessment: Assessment }> {
  const assessment = await within(ctx, Assessment, id, { lock: true });
  if (assessment.isPublished) return { assessment };
  const faults = new Faults();
  const { kind, dueAt } = assessment;
  faults.when((await typesIn(ctx, assessment.id)).length === 0, 'questions', 'NO_QUESTIONS');
  const published = await setPublished(ctx, faults, assessment, true, { kind, dueAt, path: 'id' });
  faults.stop();
  ctx.em.assign(assessment, published);
  return { assessment };
}
