import type { Context } from '../../context.js';
import { enrolledNow } from '../../entities/structure/enrolled.js';
import { selectObjects } from '../select-objects.js';

const select = `
  select count(*)::int as count from class_enrollment e
  where e.organization_id = :organization and e.school_class_id = :schoolClass::bigint and ${enrolledNow('e')}
    and e.id is distinct from :except::bigint`;

/** How many seats of a class are taken, without that of an enrollment which is about to change. */
export async function countEnrolled(ctx: Context, schoolClassId: string, except: string | null = null): Promise<number> {
  const [found] = await selectObjects<{ count: number }>(ctx, select, { schoolClass: schoolClassId, except });
  return found?.count ?? 0;
}
