import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { CorrectionRelease, ScoreRelease } from '../../entities/assessment/policies.js';
import { actingUser } from '../acting-user.js';
import { Faults } from '../faults.js';
import type { CreateAssessmentInput } from './assessment-input.js';
import { checkAssessment } from './check-assessment.js';
import { setClasses } from './classes-of-assessment.js';
import { setPublished } from './set-published.js';

/** Makes an assessment, without questions. Students see it once it is published and has one. */
export async function createAssessment(ctx: Context, input: CreateAssessmentInput): Promise<{ assessment: Assessment }> {
  const { kind, title } = input;
  const faults = new Faults();
  const { values, classes } = await checkAssessment(ctx, faults, input, { kind, classes: [] });
  const published = await setPublished(ctx, faults, undefined, input.isPublished, {
    kind,
    dueAt: input.dueAt ?? null,
    path: 'input.isPublished',
  });
  faults.stop();
  const assessment = ctx.em.create(Assessment, {
    organization: ctx.organization.id,
    kind,
    title,
    createdBy: actingUser(ctx),
    scoreRelease: ScoreRelease.IMMEDIATELY,
    correctionRelease: CorrectionRelease.AFTER_DUE_AND_DONE,
    ...values,
    ...published,
  });
  setClasses(ctx, assessment, classes ?? [], []);
  return { assessment };
}
