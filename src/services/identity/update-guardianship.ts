import type { Context } from '../../context.js';
import { Guardianship } from '../../entities/identity/guardianship.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { audit } from './audit.js';
import { checkDays, checkOverlap } from './guardianship-days.js';
import { given, type GuardianRights } from './link-guardian.js';

export interface UpdateGuardianshipInput extends GuardianRights {
  readonly startsOn?: string | null;
  /** Null: no end is set. */
  readonly endsOn?: string | null;
}

/** Changes the days of a tie and what of the child's the guardian may see; it counts from the next request on. */
export async function updateGuardianship(
  ctx: Context,
  id: string,
  { startsOn, endsOn, ...rights }: UpdateGuardianshipInput,
): Promise<{ guardianship: Guardianship }> {
  const guardianship = await within(ctx, Guardianship, id, { lock: true });
  const faults = new Faults();
  faults.notNull({ startsOn, ...rights }, 'startsOn', 'relation', 'mayReceiveAlerts', 'maySeeAttendance', 'maySeeGrades', 'maySeeMedical');
  const days = { startsOn: startsOn ?? guardianship.startsOn, endsOn: endsOn === undefined ? guardianship.endsOn : endsOn };
  checkDays(days, faults);
  await checkOverlap(
    ctx,
    { id: guardianship.id, guardianId: guardianship.guardian.id, studentId: guardianship.student.id, ...days },
    faults,
  );
  faults.stop();
  ctx.em.assign(guardianship, { ...days, ...given(rights) });
  audit(ctx, 'updateGuardianship', 'Student', guardianship.student.id, { guardianId: guardianship.guardian.id });
  return { guardianship };
}
