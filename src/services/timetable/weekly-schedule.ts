import type { Context } from '../../context.js';
import { reachOf } from '../../permissions/visibility.js';
import { addDays, mondayOf } from '../calendar.js';
import { selectObjects } from '../select-objects.js';
import { classInReach } from '../structure/class-in-reach.js';
import { teacherInReach } from './teacher-in-reach.js';

/** Whose week, and which. */
export interface WeekAsked {
  schoolClassId?: string | null;
  teacherId?: string | null;
  /** Any day of the week; today when left out. */
  weekStart?: string | null;
}
/** One day of a week and the lessons planned on it, by their keys. */
export interface ScheduleDay {
  readonly dayOfWeek: number;
  readonly date: string;
  readonly sessions: readonly { readonly id: string }[];
}
interface Found {
  id: string;
  dayOfWeek: number;
  from: string;
  to: string | null;
}

const days = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * The lessons planned in a week, Monday to Sunday, on the days on which their timetables are in force. Of a class, of a teacher or of
 * both; else of whoever asks: a teacher's own, a student's class, the classes of the children, or the whole school.
 */
export async function weeklySchedule(
  ctx: Context,
  { schoolClassId, teacherId, weekStart }: WeekAsked,
): Promise<{ weekStart: string; weekEnd: string; days: ScheduleDay[] }> {
  const monday = mondayOf(weekStart ?? ctx.today);
  const sunday = addDays(monday, 6);
  const schoolClass = typeof schoolClassId === 'string' ? await classInReach(ctx, schoolClassId) : null;
  const asked = typeof teacherId === 'string' ? await teacherInReach(ctx, teacherId) : null;
  const teacher = asked ?? (ctx.scope === 'taught' && schoolClass === null ? (ctx.viewer?.userId ?? null) : null);
  const found = await selectObjects<Found>(
    ctx,
    `select t.id::text as id, t.day_of_week as "dayOfWeek", t.effective_from as "from", t.effective_to as "to"
      from timetable_session t join school_class c on c.id = t.school_class_id
      where t.organization_id = :organization and t.is_live and ${reachOf(ctx, 'TimetableSession', 't')}
        and t.effective_from <= :sunday::date and (t.effective_to is null or t.effective_to >= :monday::date)
        and (:class::bigint is null or t.school_class_id = :class::bigint) and (:teacher::bigint is null or t.teacher_id = :teacher::bigint)
      order by t.day_of_week, t.start_time, c.name, t.id`,
    { monday, sunday, class: schoolClass, teacher },
  );
  return {
    weekStart: monday,
    weekEnd: sunday,
    days: days.map((dayOfWeek) => {
      const date = addDays(monday, dayOfWeek - 1);
      const inForce = found.filter((one) => one.dayOfWeek === dayOfWeek && one.from <= date && (one.to === null || one.to >= date));
      return { dayOfWeek, date, sessions: inForce.map(({ id }) => ({ id })) };
    }),
  };
}
