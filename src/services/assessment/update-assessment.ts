import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { AssessmentKind } from '../../entities/assessment/policies.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import type { AssessmentInput } from './assessment-input.js';
import { checkAssessment } from './check-assessment.js';
import { classesGiven, setClasses } from './classes-of-assessment.js';
import { moveDeadlines } from './move-deadlines.js';
import { setPublished } from './set-published.js';

/** Changes an assessment. Attempts that are open follow a due date that is moved; time limits and passing scores stay as they were. */
export async function updateAssessment(ctx: Context, id: string, input: AssessmentInput): Promise<{ assessment: Assessment }> {
  const assessment = await within(ctx, Assessment, id, { lock: true });
  const given = await classesGiven(ctx, assessment);
  const { kind } = assessment;
  const faults = new Faults();
  const { values, classes } = await checkAssessment(ctx, faults, input, { kind, row: assessment, classes: given });
  const dueAt = input.dueAt === undefined ? assessment.dueAt : input.dueAt;
  // Work that students are given keeps a date by which it is due.
  faults.when(
    input.dueAt === null && kind === AssessmentKind.HOMEWORK && assessment.isPublished && input.isPublished !== false,
    'input.dueAt',
    'NULL',
  );
  const published = await setPublished(ctx, faults, assessment, input.isPublished, { kind, dueAt, path: 'input.isPublished' });
  faults.stop();
  const moved =
    assessment.dueAt?.getTime() !== dueAt?.getTime() || (input.allowLate !== undefined && input.allowLate !== assessment.allowLate);
  ctx.em.assign(assessment, { ...values, ...published });
  if (classes) setClasses(ctx, assessment, classes, given);
  if (moved) await moveDeadlines(ctx, assessment);
  return { assessment };
}
