import { Attempt } from '../../entities/assessment/attempt.js';
import { within } from '../../permissions/within.js';
import { asSystem, type SystemWork } from '../../system-context.js';
import { assessmentOf } from './attempt-at.js';
import { releaseGrade } from './release-grade.js';

const portion = 500;

/** Makes known the marks of one organization that waited for a due date which has passed; answers how many. */
export async function releaseDueGrades(work: SystemWork): Promise<number> {
  const { platform, organization, now } = work;
  const { rows } = await platform.pool.query<{ id: string }>({
    name: 'grades_that_are_due',
    text: `select t.id::text as id from attempt t join assessment a on a.id = t.assessment_id
      where t.organization_id = $1 and t.released_at is null and t.score is not null and a.deleted_at is null and a.due_at <= $2 order by t.id limit $3`,
    values: [organization.id, now, portion],
  });
  for (const { id } of rows)
    try {
      await asSystem(work, async (ctx) => {
        const attempt = await within(ctx, Attempt, id, { lock: true });
        await releaseGrade(ctx, attempt, await assessmentOf(ctx, attempt));
      });
    } catch (error) {
      platform.log.error({ err: error, attemptId: id }, 'a mark that is due could not be made known; tried again');
    }
  return rows.length;
}
