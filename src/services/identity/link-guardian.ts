import type { Context } from '../../context.js';
import { Guardian } from '../../entities/identity/guardian.js';
import { Guardianship, type GuardianRelation } from '../../entities/identity/guardianship.js';
import { Student } from '../../entities/identity/student.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { audit } from './audit.js';
import { checkDays, checkOverlap } from './guardianship-days.js';

/** What a guardian may see of a child, and what they are to it. */
export interface GuardianRights {
  readonly relation?: GuardianRelation | null;
  readonly mayReceiveAlerts?: boolean | null;
  readonly maySeeAttendance?: boolean | null;
  readonly maySeeGrades?: boolean | null;
  readonly maySeeMedical?: boolean | null;
}
export interface LinkGuardianInput extends GuardianRights {
  readonly guardianId: string;
  readonly studentId: string;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
}

/** Ties a guardian to a child, from today unless another day is named. */
export async function linkGuardian(ctx: Context, input: LinkGuardianInput): Promise<{ guardianship: Guardianship }> {
  const { guardianId, studentId, startsOn, endsOn, ...rights } = input;
  const faults = new Faults();
  const guardian = await faults.of(within(ctx, Guardian, guardianId, { scope: 'all', path: 'input.guardianId', lock: true }));
  const student = await faults.of(within(ctx, Student, studentId, { scope: 'all', path: 'input.studentId' }));
  const days = { startsOn: startsOn ?? ctx.today, endsOn: endsOn ?? null };
  checkDays(days, faults);
  if (guardian && student) await checkOverlap(ctx, { guardianId: guardian.id, studentId: student.id, ...days }, faults);
  const guardianship = ctx.em.create(Guardianship, {
    organization: ctx.organization.id,
    guardian: faults.settled(guardian),
    student: faults.settled(student),
    ...days,
    ...given(rights),
    createdAt: ctx.now,
  });
  audit(ctx, 'linkGuardian', 'Student', guardianship.student.id, { guardianId: guardianship.guardian.id });
  return { guardianship };
}

/** The rights that the client sent; what it left out or sent as null stays as it is. */
export const given = (rights: GuardianRights): Partial<Guardianship> =>
  Object.fromEntries(Object.entries(rights).filter(([, value]) => value !== undefined && value !== null));
