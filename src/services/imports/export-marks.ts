import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { JobKind, type Job } from '../../entities/jobs/job.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { cell, columnOf } from '../../permissions/matrix.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { startJob } from '../jobs/start-job.js';
import type { ExportInput } from './export-users.js';

/** Whose marks are exported, and how they are written. */
export interface ExportMarksInput extends ExportInput {
  /** Those of one assessment. */
  readonly assessmentId?: string | null;
  /** Those of the students of one class, of what the class was given. */
  readonly schoolClassId?: string | null;
}

/** Starts a job that writes the marks of an assessment or of a class as CSV, those that the viewer sees. */
export async function exportMarks(ctx: Context, { assessmentId, schoolClassId, separator }: ExportMarksInput): Promise<{ job: Job }> {
  const faults = new Faults();
  const scope = cell('SchoolClass', columnOf(ctx.viewer));
  const assessment = assessmentId == null ? null : await faults.of(within(ctx, Assessment, assessmentId, { path: 'input.assessmentId' }));
  const schoolClass =
    schoolClassId == null ? null : await faults.of(within(ctx, SchoolClass, schoolClassId, { path: 'input.schoolClassId', scope }));
  faults.when(assessment === null && schoolClass === null, 'input.assessmentId', 'REQUIRED');
  faults.stop();
  const of = { assessmentId: assessment?.id ?? null, schoolClassId: schoolClass?.id ?? null };
  return startJob(ctx, { kind: JobKind.EXPORT_MARKS, input: { separator: separator ?? 'COMMA', ...of } });
}
