import type { Context } from '../../context.js';
import { rows } from '../../reading.js';

/** Whether students have started on an assessment. Whoever asks holds its row locked, so that nobody starts meanwhile. */
export async function hasAttempts(ctx: Context, assessmentId: string): Promise<boolean> {
  const sql = 'select 1 as one from attempt t where t.assessment_id = :assessment and t.organization_id = :organization limit 1';
  return (await rows(ctx, sql, { assessment: assessmentId }, (row) => row)).length > 0;
}

/** Types of the questions that an assessment has now. */
export async function typesIn(ctx: Context, assessmentId: string): Promise<readonly string[]> {
  const sql = `select distinct t.question_type as type from question t
    where t.assessment_id = :assessment and t.organization_id = :organization and t.replaced_by_id is null`;
  return (await rows(ctx, sql, { assessment: assessmentId }, ([type]) => ({ type: String(type) }))).map(({ type }) => type);
}
