import type { Context } from '../../context.js';
import { Lesson } from '../../entities/lessons/lesson.js';
import { notFound } from '../../errors.js';
import { conditionOf } from '../../permissions/visibility.js';
import { idIs } from '../../reading.js';
import { selectObjects } from '../select-objects.js';

/** How students have looked at a lesson. */
export interface LessonAnalytics {
  lessonId: string;
  viewCount: number;
  uniqueViewers: number;
  /** Percentage of those who opened it that came to its end, with one decimal; 0 when nobody opened it. */
  completionRate: number;
  /** Seconds, of each who opened it. */
  averageTimeSpent: number;
  /** The last seven school days, today last. */
  weeklyViews: { date: string; views: number }[];
  topViewers: { studentId: string; studentName: string; viewCount: number }[];
}

/** Viewers who are named. */
const NAMED = 5;

/** How students have looked at a lesson, one statement however many they are. A lesson out of reach is not found. */
export async function lessonAnalytics(ctx: Context, id: string): Promise<LessonAnalytics> {
  const named = idIs('t.id', Lesson, id);
  const [found] = await selectObjects<LessonAnalytics>(
    ctx,
    `with one as (
      select t.id, t.view_count from lesson t where t.organization_id = :organization and t.deleted_at is null and ${named?.sql ?? 'false'}
        and ${conditionOf('Lesson', ctx.scope)}
    ), viewers as (
      select v.student_id, sum(v.views)::int as views, sum(v.seconds_spent)::int as seconds, bool_or(v.completed) as completed
      from lesson_view v where v.lesson_id = (select id from one) group by v.student_id
    )
    select one.id::text as "lessonId", one.view_count as "viewCount", (select count(*)::int from viewers) as "uniqueViewers",
      (select coalesce(round(100.0 * count(*) filter (where w.completed) / nullif(count(*), 0), 1), 0)::float8 from viewers w) as "completionRate",
      (select coalesce(round(avg(w.seconds)), 0)::int from viewers w) as "averageTimeSpent",
      (select jsonb_agg(jsonb_build_object('date', d.day, 'views', (select coalesce(sum(v.views), 0)::int from lesson_view v
          where v.lesson_id = one.id and v.date = d.day)) order by d.day)
        from (select :today::date - back as day from generate_series(0, 6) back) d) as "weeklyViews",
      (select coalesce(jsonb_agg(jsonb_build_object('studentId', b.student_id::text, 'studentName', b.full_name, 'viewCount', b.views)
          order by b.views desc, b.full_name, b.student_id), '[]')
        from (select w.student_id, u.full_name, w.views from viewers w join user_account u on u.id = w.student_id
          order by w.views desc, u.full_name, w.student_id limit ${NAMED}) b) as "topViewers"
    from one`,
    named?.values ?? {},
  );
  if (!found) throw notFound('Lesson', id);
  return found;
}
