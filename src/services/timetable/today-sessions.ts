import type { Context } from '../../context.js';
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
/** A dated lesson goes before the plan: somebody else may stand in, or the time may have been moved. */
const select = `select s.id::text as id, i.id::text as "instanceId",
    to_char(coalesce(i.start_time, s.start_time), 'HH24:MI') as "startTime", to_char(coalesce(i.end_time, s.end_time), 'HH24:MI') as "endTime",
    (select count(*)::int from class_enrollment e where e.school_class_id = s.school_class_id and e.is_active and e.deleted_at is null) as "studentsCount"
  from timetable_session s left join session_instance i on i.timetable_session_id = s.id and i.date = :today
  where s.organization_id = :organization and s.is_live and s.day_of_week = :weekday
    and s.effective_from <= :today and (s.effective_to is null or s.effective_to >= :today)
    and coalesce(i.teacher_id, s.teacher_id) = :teacher
  order by "startTime", s.id`;

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
