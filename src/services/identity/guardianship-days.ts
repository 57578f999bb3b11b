import type { Context } from '../../context.js';
import type { Faults } from '../faults.js';

/** The first and the last day of a tie; without a last day it lasts. */
export interface Days {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Notes a tie that would end before it begins. */
export function checkDays({ startsOn, endsOn }: Days, faults: Faults): void {
  faults.when(endsOn !== null && endsOn < startsOn, 'input.endsOn', 'BEFORE', { other: 'startsOn' });
}

/** Whether two ties share a day. */
export const share = (a: Days, b: Days): boolean =>
  (b.endsOn === null || a.startsOn <= b.endsOn) && (a.endsOn === null || b.startsOn <= a.endsOn);

/** Notes another tie of the same two people that shares a day with this one: on any day there is one answer to what a guardian may see. */
export async function checkOverlap(
  { em, organization }: Pick<Context, 'em' | 'organization'>,
  tie: Days & { guardianId: string; studentId: string; id?: string },
  faults: Faults,
): Promise<void> {
  const others = await em.execute<Days[]>(
    `select starts_on::text as "startsOn", ends_on::text as "endsOn" from guardianship
     where organization_id = ? and guardian_id = ? and student_id = ? and id is distinct from ? order by starts_on`,
    [organization.id, tie.guardianId, tie.studentId, tie.id ?? null],
  );
  const other = others.find((days) => share(days, tie));
  if (other) faults.add('input.startsOn', 'OVERLAP', { from: other.startsOn, to: other.endsOn ?? '…' });
}
