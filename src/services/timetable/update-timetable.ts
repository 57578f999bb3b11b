import type { Context } from '../../context.js';
import { TimetableSession } from '../../entities/timetable/timetable-session.js';
import { Timetable } from '../../entities/timetable/timetable.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { takeTurns } from '../take-turns.js';
import { checkTimetable, refuseOverlap, type TimetableInput } from './check-timetable.js';
import { followTimetable } from './follow-timetable.js';
import { refuseClashes } from './refuse-clashes.js';
import { wantedOf } from './wanted-of.js';

/** Dated lessons of a timetable: they were held, or planned, with the class that it had then. */
const lessonsHeld = `select count(*)::int as count, max(i.date)::text as last from session_instance i
  join timetable_session s on s.id = i.timetable_session_id where s.timetable_id = ? and s.organization_id = ?`;

/** Changes the period, the class or the state of a timetable; its lessons follow, unless one of them would then clash. */
export async function updateTimetable(ctx: Context, id: string, input: TimetableInput): Promise<{ timetable: Timetable }> {
  await takeTurns(ctx, 'timetable');
  const timetable = await within(ctx, Timetable, id, { lock: true });
  const faults = new Faults();
  const schoolClass = await checkTimetable(ctx, faults, input, timetable);
  const { effectiveFrom = timetable.effectiveFrom, effectiveTo = timetable.effectiveTo, isActive = timetable.isActive } = input;
  const period = { effectiveFrom, effectiveTo };
  const classId = schoolClass?.id ?? timetable.schoolClass.id;
  const sessions = await ctx.em.find(TimetableSession, { timetable });
  if (classId !== timetable.schoolClass.id) {
    const [held] = await ctx.em.execute<{ count: number; last: string }[]>(lessonsHeld, [timetable.id, ctx.organization.id]);
    faults.when(Boolean(held?.count), 'input.schoolClassId', 'IN_USE', { by: held?.last ?? '', count: held?.count ?? 0 });
  }
  faults.stop();
  if (isActive) {
    const path = changedField(input);
    await refuseOverlap(ctx, faults, period, classId, path, timetable);
    const lessons = sessions.filter((session) => session.isActive).map((session) => ({ ...wantedOf(session), schoolClassId: classId }));
    await refuseClashes(ctx, faults, period, lessons, { timetableId: timetable.id }, { TEACHER: path, ROOM: path, SCHOOL_CLASS: path });
  }
  faults.stop();
  ctx.em.assign(timetable, { ...period, isActive, ...(schoolClass && { schoolClass, academicYear: schoolClass.academicYear }) });
  for (const session of sessions) followTimetable(session, timetable);
  return { timetable };
}

/** What the client has changed, to be named when the timetable then stands in the way of another. */
function changedField(input: TimetableInput): string {
  const fields = ['effectiveFrom', 'effectiveTo', 'schoolClassId', 'isActive'] as const;
  return `input.${fields.find((field) => input[field] !== undefined) ?? 'effectiveFrom'}`;
}
