import type { Context } from '../../context.js';
import { Timetable } from '../../entities/timetable/timetable.js';
import { unauthenticated } from '../../errors.js';
import { Faults } from '../faults.js';
import { takeTurns } from '../take-turns.js';
import { checkTimetable, refuseOverlap, type TimetableInput } from './check-timetable.js';

/** Starts the weekly plan of a class for a period; lessons are added to it one by one. */
export async function createTimetable(
  ctx: Context,
  input: TimetableInput & { schoolClassId: string; effectiveFrom: string },
): Promise<{ timetable: Timetable }> {
  if (!ctx.viewer) throw unauthenticated();
  await takeTurns(ctx, 'timetable');
  const faults = new Faults();
  const found = await checkTimetable(ctx, faults, input);
  const { effectiveFrom, effectiveTo = null, isActive = true } = input;
  const period = { effectiveFrom, effectiveTo };
  if (found && isActive) await refuseOverlap(ctx, faults, period, found.id, 'input.effectiveFrom');
  const schoolClass = faults.settled(found);
  const timetable = ctx.em.create(Timetable, {
    organization: ctx.organization.id,
    schoolClass,
    academicYear: schoolClass.academicYear,
    ...period,
    isActive,
    createdById: ctx.viewer.userId,
  });
  return { timetable };
}
