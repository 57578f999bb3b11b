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
  /** Dated lessons that go before the plan: moved to this day, or within it. */
  readonly movedLessons: readonly { readonly id: string }[];
}
interface Found {
  id: string;
  date: string;
  moved: boolean;
}

/** A weekly lesson is not held on the days that its dated ones were moved from; these stand where they were moved to. */
const select = (ctx: Context): string => `
  select t.id::text as id, d.date::date as date, false as moved, t.start_time as start, c.name
  from generate_series(:monday::date, :sunday::date, interval '1 day') d (date)
  join timetable_session t on t.day_of_week = extract(isodow from d.date) and t.effective_from <= d.date and (t.effective_to is null or t.effective_to >= d.date)
  join school_class c on c.id = t.school_class_id
  where t.organization_id = :organization and t.is_live and ${reachOf(ctx, 'TimetableSession', 't')}
    and (:class::bigint is null or t.school_class_id = :class::bigint) and (:teacher::bigint is null or t.teacher_id = :teacher::bigint)
    and not exists (select from session_instance x where x.timetable_session_id = t.id and x.planned_date = d.date and (x.moved_from is not null or x.status = 'MOVED'))
  union all
  select i.id::text, i.date, true, i.start_time, c.name
  from session_instance i join school_class c on c.id = i.school_class_id
  where i.organization_id = :organization and i.status = 'MOVED' and i.date between :monday::date and :sunday::date and ${reachOf(ctx, 'SessionInstance', 'i')}
    and (:class::bigint is null or i.school_class_id = :class::bigint) and (:teacher::bigint is null or i.teacher_id = :teacher::bigint)
  order by start, name, id`;

const days = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * The lessons of a week, Monday to Sunday: those planned on the days on which their timetables are in force, and those that were moved. Of a class, of a teacher or of
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
  const found = await selectObjects<Found>(ctx, select(ctx), { monday, sunday, class: schoolClass, teacher });
  return {
    weekStart: monday,
    weekEnd: sunday,
    days: days.map((dayOfWeek) => {
      const date = addDays(monday, dayOfWeek - 1);
      const on = (moved: boolean) => found.filter((one) => one.date === date && one.moved === moved).map(({ id }) => ({ id }));
      return { dayOfWeek, date, sessions: on(false), movedLessons: on(true) };
    }),
  };
}
