import type { OrganizationFacts } from '../../context.js';
import type { Platform } from '../../platform.js';
import { closeDueAttempts } from './close-due-attempts.js';
import { releaseDueGrades } from './release-due-grades.js';

export interface DueWorkOptions {
  readonly platform: Platform;
  readonly organizationOf: (id: string) => Promise<OrganizationFacts | null>;
  readonly now: () => Date;
}

/** Organizations with an attempt that is over, or a mark that waits for a due date which has passed. */
const waiting = `
  select distinct organization_id::text as id from attempt where status = 'IN_PROGRESS' and deadline_at < $1
  union
  select distinct t.organization_id::text from attempt t join assessment a on a.id = t.assessment_id
  where t.released_at is null and t.score is not null and a.deleted_at is null and a.due_at <= $1`;

/** Does what is due of all organizations. Every node may: each attempt is locked, and looked at again, before anything is done. */
export async function doDueWork({ platform, organizationOf, now }: DueWorkOptions): Promise<void> {
  const at = now();
  const { rows } = await platform.pool.query<{ id: string }>({ name: 'assessment_due_work', text: waiting, values: [at] });
  for (const { id } of rows) {
    const organization = await organizationOf(id);
    if (!organization) continue;
    const work = { platform, organization, now: at };
    await closeDueAttempts(work);
    await releaseDueGrades(work);
  }
}
