import type { Context } from '../../context.js';
import { enrolledNow } from '../../entities/structure/enrolled.js';
import { fault, invalid } from '../../errors.js';
import { actingUser } from '../acting-user.js';
import { instantOf, weekdayOf } from '../calendar.js';
import { selectObjects } from '../select-objects.js';
import { clockStatusOf, type ClockStatus } from './clock-status.js';
import { teacherKey } from './teacher-in-reach.js';

/** A row by its key; the client's selection says what is read of it. */
interface RowRef {
  readonly id: string;
}
/** One lesson of today. */
export interface TodayLesson {
  readonly timetableSession: RowRef;
  readonly sessionInstance: RowRef | null;
  readonly startTime: string;
  readonly endTime: string;
  readonly clockStatus: ClockStatus;
  readonly studentsCount: number;
}

interface Found {
  id: string;
  instanceId: string | null;
  startTime: string;
  endTime: string;
  studentsCount: number;
}
const studentsOf = (lesson: string): string =>
  `(select count(*)::int from class_enrollment e where e.school_class_id = ${lesson}.school_class_id and ${enrolledNow('e')})`;
const timesOf = (lesson: string): string =>
  `to_char(${lesson}.start_time, 'HH24:MI') as "startTime", to_char(${lesson}.end_time, 'HH24:MI') as "endTime"`;

/** A dated lesson goes before the plan: somebody else may stand in, or it may have been moved to today or away from it. */
const select = `
  select s.id::text as id, i.id::text as "instanceId", ${timesOf('i')}, ${studentsOf('i')} as "studentsCount"
  from session_instance i join timetable_session s on s.id = i.timetable_session_id
  where i.organization_id = :organization and i.date = :today and i.teacher_id = :teacher
  union all
  select s.id::text, null, ${timesOf('s')}, ${studentsOf('s')} from timetable_session s
  where s.organization_id = :organization and s.is_live and s.teacher_id = :teacher and s.day_of_week = :weekday
    and s.effective_from <= :today and (s.effective_to is null or s.effective_to >= :today)
    and not exists (select from session_instance i where i.timetable_session_id = s.id and i.planned_date = :today)
  order by "startTime", id`;

/** The lessons that a teacher gives today, in the order of the day, with where each stands on the clock and whether its register exists. */
export async function todaySessions(
  ctx: Context,
  teacherId?: string | null,
): Promise<{ date: string; teacher: RowRef; lessons: TodayLesson[] }> {
  const teacher = await whose(ctx, teacherId);
  const { today, now, organization } = ctx;
  const found = await selectObjects<Found>(ctx, select, { weekday: weekdayOf(today), teacher });
  const at = (time: string): Date => instantOf(today, time, organization.timeZone);
  const lessons = found.map(({ id, instanceId, startTime, endTime, studentsCount }) => ({
    timetableSession: { id },
    sessionInstance: instanceId === null ? null : { id: instanceId },
    startTime,
    endTime,
    clockStatus: clockStatusOf(now, at(startTime), at(endTime)),
    studentsCount,
  }));
  return { date: today, teacher: { id: teacher }, lessons };
}

/** Teachers have their own day, and name nobody; everybody else says whose. */
async function whose(ctx: Context, teacherId: string | null | undefined): Promise<string> {
  const isNamed = teacherId !== undefined && teacherId !== null;
  if (ctx.scope === 'all') {
    if (!isNamed) throw invalid(fault('teacherId', 'REQUIRED'));
    return teacherKey(ctx, teacherId);
  }
  if (isNamed) throw invalid(fault('teacherId', 'LEAVE_OUT'));
  return actingUser(ctx);
}
