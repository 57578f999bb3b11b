import type { Context } from '../../context.js';
import { rows } from '../../reading.js';

/** How a student looks at a lesson. */
export interface Look {
  /** Key of the lesson. */
  readonly lesson: string;
  /** Whether it is opened, which counts as a view; otherwise it is open already, and one is counted only on a day that has none. */
  readonly opens: boolean;
  /** Seconds spent with it since the last time. */
  readonly seconds: number;
  readonly completed: boolean;
}

/**
 * One statement counts both, the student's row of the day and the lesson's own counter, so the counter is always their sum. Time is
 * bounded by the server's clock: no more than has passed since the student was last seen there that day. `xmax` is 0 in a new row.
 */
const counting = `
  with seen as (
    insert into lesson_view as v (organization_id, created_at, updated_at, lesson_id, student_id, date, views, seconds_spent, completed, last_seen_at)
    values (:organization::bigint, :now::timestamptz, :now::timestamptz, :lesson::bigint, :viewer::bigint, :today::date, 1, :seconds::int,
      :completed::boolean, :now::timestamptz)
    on conflict (lesson_id, student_id, date) do update set
      views = v.views + :opens::boolean::int,
      seconds_spent = v.seconds_spent + least(:seconds::int, greatest(0, floor(extract(epoch from :now::timestamptz - v.last_seen_at))))::int,
      completed = v.completed or :completed::boolean,
      last_seen_at = greatest(v.last_seen_at, :now::timestamptz), updated_at = :now::timestamptz
    returning v.id, :opens::boolean or v.xmax = 0 as counts
  ), counted as (
    update lesson l set view_count = l.view_count + 1 from seen where l.id = :lesson::bigint and seen.counts
  )
  select seen.id::text from seen`;

/** Notes that the viewer, a student who sees the lesson, looks at it; answers the key of the day's row. */
export async function countView(ctx: Context, look: Look): Promise<string> {
  const [seen] = await rows(ctx, counting, { ...look, now: ctx.now }, ([id]) => ({ id: String(id) }));
  if (!seen) throw new Error('a view gave no row');
  return seen.id;
}
