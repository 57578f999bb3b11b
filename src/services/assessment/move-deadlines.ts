import type { Context } from '../../context.js';
import type { Assessment } from '../../entities/assessment/assessment.js';
import { rows } from '../../reading.js';

/** The same as `deadlineOf`, for every open attempt of an assessment at once. */
const moving = `
  update attempt t set updated_at = :now::timestamptz, deadline_at = least(
    t.started_at + make_interval(secs => t.time_limit_seconds), case when a.allow_late then null else a.due_at end)
  from assessment a where a.id = t.assessment_id and a.id = :assessment and t.organization_id = :organization and t.status = 'IN_PROGRESS'
  returning t.id::text as id`;

/** Attempts that are open follow a due date that is moved, or late work that is allowed or refused by now. */
export async function moveDeadlines(ctx: Context, assessment: Assessment): Promise<void> {
  await rows(ctx, moving, { assessment: assessment.id }, (row) => row);
}
