import type { Context } from '../../context.js';
import { Guardianship } from '../../entities/identity/guardianship.js';
import { within } from '../../permissions/within.js';
import { addDays } from '../calendar.js';
import { audit } from './audit.js';

/** Ends a tie as of now: yesterday was its last day, and the row is kept. One that has not begun before today leaves no row. */
export async function unlinkGuardian(
  ctx: Context,
  id: string,
): Promise<{ unlinkedGuardianshipId: string; guardianship: Guardianship | null }> {
  const guardianship = await within(ctx, Guardianship, id, { lock: true });
  audit(ctx, 'unlinkGuardian', 'Student', guardianship.student.id, { guardianId: guardianship.guardian.id });
  const began = guardianship.startsOn < ctx.today;
  if (!began) ctx.em.remove(guardianship);
  else if (guardianship.endsOn === null || guardianship.endsOn >= ctx.today) guardianship.endsOn = addDays(ctx.today, -1);
  return { unlinkedGuardianshipId: guardianship.id, guardianship: began ? guardianship : null };
}
