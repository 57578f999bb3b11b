import { type Day, addDays, mondayOf } from '../../services/calendar.js';
import { instantShown } from '../../entities/wall-clock.sql.js';
import { zoneRulesOf } from '../../services/zone-rules.js';
import { insertSelect, type Making } from './insert.js';
import type { School } from './organizations.js';

/** The days that the demo data fills: four weeks back, and to the end of this one. */
export interface Period {
  readonly from: Day;
  readonly today: Day;
  readonly until: Day;
}

export const periodOf = (today: Day): Period => ({ from: addDays(today, -28), today, until: addDays(mondayOf(today), 6) });

/** The classes that have a timetable in force in the period. */
export async function classesWithLessons({ client }: Making, school: School, { from, until }: Period): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select distinct school_class_id::text as id, school_class_id from timetable_session
     where organization_id = $1 and is_live and effective_from <= $3 and coalesce(effective_to, $3) >= $2 order by school_class_id`,
    [school.id, from, until],
  );
  return rows.map(({ id }) => id);
}

/** Gives the weekly lessons of some classes their days. One in a hundred of the past ones was cancelled. */
export async function makeLessons(
  making: Making,
  school: School,
  { from, today, until }: Period,
  classes: readonly string[],
): Promise<void> {
  const { localChanges, offsets } = zoneRulesOf(school.timeZone);
  await insertSelect(
    making,
    'session_instance',
    `insert into session_instance (organization_id, created_at, updated_at, timetable_session_id, school_class_id, subject_id, teacher_id, room_id,
       date, start_time, end_time, status, notes)
     select l.organization_id, m.planned, m.planned, l.id, l.school_class_id, l.subject_id, l.teacher_id, l.room_id, d.day, l.start_time, l.end_time,
       case when m.cancelled then 'CANCELLED' else 'PLANNED' end, case when m.cancelled then 'Professeur absent' else l.notes end
     from timetable_session l
     join generate_series($2::date, $4::date, interval '1 day') g (instant) on extract(isodow from g.instant) = l.day_of_week
     cross join lateral (select g.instant::date as day) d
     cross join lateral (select d.day < $3::date and hashtextextended(d.day::text || l.start_time || l.id, 7) % 100 = 0 as cancelled,
       least($6::timestamptz, ${instantShown('d.day::timestamp', '$7', '$8')}) as planned) m
     where l.organization_id = $1 and l.is_live and l.school_class_id = any($5::bigint[])
       and l.effective_from <= d.day and coalesce(l.effective_to, d.day) >= d.day
       and not exists (select from session_instance i where i.timetable_session_id = l.id and i.date = d.day)
     order by d.day, l.start_time, l.id`,
    [school.id, from, today, until, classes, making.now, localChanges, offsets],
  );
}
