import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { setPublished } from './set-published.js';

/** Hides an assessment from students; refused once one of them has started on it. */
export async function unpublishAssessment(ctx: Context, id: string): Promise<{ assessment: Assessment }> {
  const assessment = await within(ctx, Assessment, id, { lock: true });
  const faults = new Faults();
  const { kind, dueAt } = assessment;
  const published = await setPublished(ctx, faults, assessment, false, { kind, dueAt, path: 'id' });
  faults.stop();
  ctx.em.assign(assessment, published);
  return { assessment };
}
