import type { Context } from '../../../context.js';
import { conditionOf, over } from '../../../permissions/visibility.js';
import type { FlagType, Priority } from '../../../entities/attendance/absence-flag.js';
import { instantOf } from '../../calendar.js';
import { selectObjects } from '../../select-objects.js';
import { wallClock } from '../../../entities/wall-clock.sql.js';
import type { Period } from './period.js';

export interface FlagStatistics {
  period: Period;
  totalFlags: number;
  active: number;
  resolved: number;
  dismissed: number;
  byType: { flagType: FlagType; count: number }[];
  byPriority: { priority: Priority; count: number }[];
  averageResolutionHours: number | null;
  trends: { date: string; created: number; resolved: number }[];
}

/** What became of the flags in reach that were made in a period; its trends also count those closed in it. */
export async function flagStatistics(ctx: Context, period: Period): Promise<FlagStatistics> {
  const [found] = await selectObjects<Omit<FlagStatistics, 'period'>>(
    ctx,
    `with flags as (
      select f.flag_type, f.priority, f.status, f.created_at, f.resolved_at, ${wallClock('f.created_at')}::date as made, ${wallClock('f.resolved_at')}::date as closed
      from absence_flag f where f.organization_id = :organization and f.deleted_at is null and ${over(conditionOf('AbsenceFlag', ctx.scope), 'f')}
        and (f.created_at >= :from::timestamptz or f.resolved_at >= :from::timestamptz)
    ), made as (
      select * from flags where made between :startDate::date and :endDate::date
    ), days as (
      select f.made as date, 1 as created, 0 as resolved from made f
      union all select f.closed, 0, 1 from flags f where f.status = 'RESOLVED' and f.closed between :startDate::date and :endDate::date
    )
    select count(*)::int as "totalFlags", count(*) filter (where f.status = 'ACTIVE')::int as active,
      count(*) filter (where f.status = 'RESOLVED')::int as resolved, count(*) filter (where f.status = 'DISMISSED')::int as dismissed,
      (select jsonb_agg(jsonb_build_object('flagType', k.name, 'count', (select count(*) from made m where m.flag_type = k.name)) order by k.place)
        from unnest(array['ABSENCE', 'CHRONIC_ABSENCE', 'LATE_PATTERN']) with ordinality as k(name, place)) as "byType",
      (select jsonb_agg(jsonb_build_object('priority', k.name, 'count', (select count(*) from made m where m.priority = k.name)) order by k.place)
        from unnest(array['LOW', 'MEDIUM', 'HIGH', 'URGENT']) with ordinality as k(name, place)) as "byPriority",
      round((avg(extract(epoch from f.resolved_at - f.created_at)) filter (where f.status = 'RESOLVED') / 3600)::numeric, 1)::float8 as "averageResolutionHours",
      coalesce((select jsonb_agg(jsonb_build_object('date', d.date, 'created', d.created, 'resolved', d.resolved) order by d.date)
        from (select date, sum(created) as created, sum(resolved) as resolved from days group by date) d), '[]') as trends
    from made f`,
    { ...period, from: instantOf(period.startDate, '00:00', ctx.organization.timeZone) },
  );
  if (!found) throw new Error('a count gave no row');
  return { period, ...found };
}
