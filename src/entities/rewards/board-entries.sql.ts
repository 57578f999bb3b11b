import { accountKept } from '../identity/account-kept.js';
import { wallClock } from '../wall-clock.sql.js';
import { enrolledBetween } from '../structure/enrolled.js';

/** Places that a board shows. */
const SHOWN = 100;

/** The scale of the standings that a board ranks. */
const scaleOf = (t: string): string =>
  `case ${t}.leaderboard_type when 'WEEKLY' then 'WEEK' when 'MONTHLY' then 'MONTH' when 'SEMESTER' then 'SEMESTER' else 'YEAR' end`;

/** Standings of a board's subject in the period that starts on a day. */
const standingsOf = (t: string, startsOn: string): string =>
  `s.organization_id = ${t}.organization_id and s.scale = ${scaleOf(t)} and s.starts_on = ${startsOn} and s.subject_key = coalesce(${t}.subject_id, 0)`;

/** The last period before the board's in which anybody gained points. */
const before = (t: string): string => `(select max(s.starts_on) from reward_standing s
  where s.organization_id = ${t}.organization_id and s.scale = ${scaleOf(t)} and s.starts_on < ${t}.period_start and s.subject_key = coalesce(${t}.subject_id, 0))`;

/**
 * The ranked students of a board in the period that starts on a day. Three roads to the same rows, of which a board takes one: a class is
 * read by its thirty students, the school by all standings of the period.
 */
const ranked = (t: string, startsOn: string): string => {
  const columns = `s.student_id, s.points, s.homework_completed, s.badges_count`;
  const enrolled = enrolledBetween('e', `${t}.period_start`, `${t}.period_end`);
  const of = (students: string): string =>
    `select distinct ${columns} from class_enrollment e join reward_standing s on s.student_id = e.student_id and ${standingsOf(t, startsOn)} where ${students} and ${enrolled}`;
  return `select r.*, rank() over (order by r.points desc)::int as place from (
    select ${columns} from reward_standing s where ${t}.school_class_id is null and ${t}.grade_id is null and ${standingsOf(t, startsOn)} and ${accountKept('s.student_id')}
    union all ${of(`${t}.school_class_id is not null and e.school_class_id = ${t}.school_class_id`)}
    union all ${of(`${t}.school_class_id is null and ${t}.grade_id is not null and e.school_class_id in (select c.id from school_class c where c.grade_id = ${t}.grade_id)`)}
  ) r`;
};

/** Students whose place is the viewer's own: theirs, and those of children whose marks they may see. */
const ownStudents = `(select :viewer::bigint union all select g.student_id from guardianship g
  where g.organization_id = :organization and g.guardian_id = :viewer and g.may_see_grades and g.starts_on <= :today and (g.ends_on is null or g.ends_on >= :today))`;

/** The name that a board shows: who asked for initials is known by name to the school and to the family alone. */
const nameOf = `case when not coalesce((select a.shows_initials from reward_account a where a.student_id = p.student_id), false)
    or exists (select from user_account v where v.id = :viewer and v.role in ('ADMIN', 'LEADERSHIP', 'STAFF', 'TEACHER')) or p.student_id in ${ownStudents}
  then u.full_name else left(u.first_name, 1) || '. ' || left(u.last_name, 1) || '.' end`;

/** The mean of a student's best marks of work handed in within the period: of those only that the student has been told. */
const averageOf = (t: string): string => `(select coalesce(round(avg(best.percentage), 1), 0)::float8 from (
  select least(max(a.percentage), 100) as percentage from attempt a join assessment w on w.id = a.assessment_id
  where a.organization_id = ${t}.organization_id and a.student_id = p.student_id and a.released_at is not null and a.percentage is not null
    and ${wallClock('a.submitted_at')}::date between ${t}.period_start and ${t}.period_end
    and w.kind <> 'SURVEY' and (${t}.subject_id is null or w.subject_id = ${t}.subject_id)
  group by a.assessment_id) best)`;

/** Entries as JSON, of the places that are picked. */
const entries = (t: string, picked: string): string => `(
  with ranking as materialized (${ranked(t, `${t}.period_start`)}),
  earlier as materialized (${ranked(t, before(t))}),
  picked as (${picked})
  select coalesce(jsonb_agg(jsonb_build_object('rank', p.place, 'studentId', p.student_id::text, 'studentName', ${nameOf},
      'totalPoints', p.points, 'homeworkCompleted', p.homework_completed, 'averageScore', ${averageOf(t)}, 'badgesCount', p.badges_count,
      'rankChange', coalesce(b.place - p.place, 0)) order by p.place, u.last_name, u.first_name, u.id), '[]')
  from picked p join user_account u on u.id = p.student_id left join earlier b on b.student_id = p.student_id)`;

const own = `select * from ranking r where r.student_id in ${ownStudents}`;

/** The first places of a board, and the viewer's own below them. */
export const boardEntries = (t: string): string =>
  entries(t, `(select * from ranking r order by r.place, r.student_id limit ${SHOWN}) union ${own}`);

/** The viewer's places on a board, wherever they stand. */
export const ownEntries = (t: string): string => entries(t, own);
