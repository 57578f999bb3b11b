import type { Day } from '../../services/calendar.js';
import { instantShown } from '../../entities/wall-clock.sql.js';
import { zoneRulesOf } from '../../services/zone-rules.js';
import type { Period } from './calendar.js';
import { insertSelect, type Making } from './insert.js';
import type { School } from './organizations.js';

/**
 * What some of the first students are known for, so that every kind of flag has an example; days before today, from and to. Told once:
 * days that come later bring the students of the list nothing but chance, and Sara and Youssef to school.
 */
const stories: readonly (readonly [
  number: number,
  status: 'ABSENT' | 'LATE' | 'PRESENT',
  from: number,
  to: number,
  firstLessonOnly: boolean,
])[] = [
  // Sara was away for a day and came late once; now she is there, until somebody marks her.
  [1, 'ABSENT', 12, 12, false],
  [1, 'LATE', 6, 6, true],
  [1, 'PRESENT', 28, 1, false],
  [2, 'LATE', 8, 8, true],
  [2, 'PRESENT', 28, 1, false],
  [3, 'ABSENT', 3, 1, false],
  [4, 'ABSENT', 8, 3, false],
  [4, 'PRESENT', 28, 1, false],
  [5, 'ABSENT', 12, 2, false],
  [6, 'LATE', 13, 1, true],
  [7, 'ABSENT', 20, 14, false],
  [9, 'LATE', 10, 1, true],
  [9, 'ABSENT', 24, 22, false],
];

/** Lessons of the past whose register nobody has ever touched. One that was opened, filled in or reset stays as it is. */
export async function untouchedRegisters(
  { client }: Making,
  school: School,
  { from, today }: Period,
  classes: readonly string[],
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select i.id::text from session_instance i
     where i.organization_id = $1 and i.school_class_id = any($4::bigint[]) and i.date >= $3 and i.date < $2
       and i.status = 'PLANNED' and i.register_status = 'NOT_STARTED'
       and not exists (select from attendance_mark m where m.session_instance_id = i.id)
       and not exists (select from attendance_record r where r.session_instance_id = i.id)
     order by i.date, i.start_time, i.id for update`,
    [school.id, today, from, classes],
  );
  return rows.map(({ id }) => id);
}

/**
 * Fills in and closes registers: who was there is decided by student, day and lesson, so about 92 in a hundred are. An absence usually
 * lasts the whole day, and some students are absent or late more often than others.
 */
export async function fillRegisters(making: Making, school: School, today: Day, lessons: readonly string[]): Promise<void> {
  const { localChanges, offsets } = zoneRulesOf(school.timeZone);
  await insertSelect(making, 'attendance_record', records, [lessons, localChanges, today, JSON.stringify(stories), offsets]);
  await insertSelect(making, 'attendance_mark', marks, [lessons]);
  await making.client.query(
    `update session_instance i set register_status = 'CLOSED', started_at = b.begun, started_by_id = i.teacher_id,
       completed_at = b.begun + interval '12 minutes', completed_by_id = i.teacher_id, updated_at = b.begun + interval '12 minutes'
     from (select id, ${instantShown("(date + start_time + interval '2 minutes')", '$2', '$3')} as begun from session_instance where id = any($1::bigint[])) b
     where i.id = b.id`,
    [lessons, localChanges, offsets],
  );
}

const records = `
  with lesson as materialized (
    select i.*, i.start_time = min(i.start_time) over (partition by i.school_class_id, i.date) as is_first, $3::date - i.date as days_ago,
      ${instantShown("(i.date + i.start_time + interval '5 minutes')", '$2', '$5')} as marked_at
    from session_instance i where i.id = any($1::bigint[])
  ), story as materialized (
    select row_number() over () as place, (s->>0)::int as number, s->>1 as status, (s->>2)::int as since, (s->>3)::int as until, (s->>4)::boolean as first_only
    from jsonb_array_elements($4::jsonb) s
  ), pupil as materialized (
    select e.student_id, e.school_class_id, e.enrollment_date, e.ended_on, e.is_active,
      coalesce(e.student_number, e.student_id::text) as name, told.number,
      abs(hashtextextended(coalesce(e.student_number, e.student_id::text), 1) % 100) as kind
    from class_enrollment e
    left join lateral (select substring(e.student_number from '^ST\\d{4}(\\d{3})$')::int as number) n on true
    left join lateral (select n.number where n.number <= 2 or not exists (select from attendance_record r where r.student_id = e.student_id)) told on true
    where e.school_class_id in (select school_class_id from lesson) and e.deleted_at is null
  ), rolled as (
    select l.*, p.student_id, p.number, p.kind,
      abs(hashtextextended(p.name || l.date, 2) % 1000) as day_roll, abs(hashtextextended(p.name || l.date || l.start_time, 3) % 1000) as lesson_roll
    from lesson l join pupil p on p.school_class_id = l.school_class_id
    where p.enrollment_date <= l.date and (p.is_active or p.ended_on >= l.date)
  ), decided as materialized (
    select r.*, coalesce(
      (select s.status from story s where s.number = r.number and r.days_ago between s.until and s.since and (r.is_first or not s.first_only)
       order by s.place limit 1),
      case
        when day_roll < case when kind < 3 then 300 else 24 end then 'ABSENT'
        when day_roll between 500 and 512 then 'EXCUSED'
        when lesson_roll < 10 then 'ABSENT'
        when lesson_roll < case when kind between 3 and 6 then 150 else 30 end then 'LATE'
        else 'PRESENT'
      end) as mark
    from rolled r
  )
  insert into attendance_record (organization_id, created_at, updated_at, session_instance_id, student_id, school_class_id, date, status, late_minutes,
    reason, notes, marked_at, marked_by_id)
  select organization_id, marked_at, marked_at, id, student_id, school_class_id, date, mark,
    case when mark = 'LATE' then 5 + lesson_roll % 20 end,
    case mark
      when 'ABSENT' then (array['Maladie', 'Raison familiale', null, 'Transport', null])[1 + day_roll % 5]
      when 'EXCUSED' then (array['Certificat médical', 'Compétition sportive', 'Raison familiale'])[1 + day_roll % 3]
      when 'LATE' then (array['Transport', null, 'Réveil tardif', null])[1 + lesson_roll % 4]
    end,
    case when mark = 'EXCUSED' then 'Justificatif remis à la vie scolaire' end,
    marked_at, teacher_id
  from decided order by date, start_time, id, student_id`;

/** The history of the new records. One mark in four hundred was a mistake, put right twenty minutes later. */
const marks = `
  with corrected as (
    update attendance_record r set marked_at = r.marked_at + interval '20 minutes', updated_at = r.marked_at + interval '20 minutes'
    where r.session_instance_id = any($1::bigint[]) and r.status = 'PRESENT' and hashtextextended(r.session_instance_id || ' ' || r.student_id, 4) % 400 = 0
    returning r.id
  )
  insert into attendance_mark (organization_id, created_at, updated_at, session_instance_id, student_id, previous_status, status, cause, marked_by_id, marked_at)
  select r.organization_id, m.at, m.at, r.session_instance_id, r.student_id, m.before, m.after, m.cause, r.marked_by_id, m.at
  from attendance_record r
  left join corrected c on c.id = r.id
  cross join lateral (
    select null as before, case when c.id is null then r.status else 'ABSENT' end as after, 'MARK' as cause, r.marked_at as at
    union all select 'ABSENT', r.status, 'CORRECTION', r.marked_at + interval '20 minutes' where c.id is not null
  ) m
  where r.session_instance_id = any($1::bigint[])
  order by r.id, m.at`;
