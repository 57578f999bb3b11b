import type { Context } from '../../context.js';
import { RewardReason, RewardTransactionType } from '../../entities/rewards/reward-transaction.js';
import { rows } from '../../reading.js';
import { selectObjects } from '../select-objects.js';
import { periodsOf, type SchoolYear } from './periods.js';
import type { Movement } from './reward-ledger.js';

/** What movements add to the standings of one subject, or of all. */
interface Gain {
  subjectId: string | null;
  points: number;
  homework: number;
  badges: number;
}

const standings = `
  insert into reward_standing as s (organization_id, created_at, updated_at, student_id, scale, starts_on, subject_key, points, homework_completed, badges_count)
  select :organization, :now::timestamptz, :now::timestamptz, :student::bigint, p.scale, p."startsOn", coalesce(g."subjectId", 0), g.points, g.homework, g.badges
  from jsonb_to_recordset(:periods::jsonb) as p(scale text, "startsOn" date)
  join jsonb_to_recordset(:gains::jsonb) as g("subjectId" bigint, points int, homework int, badges int) on g."subjectId" is null or p.scale = 'YEAR'
  order by p.scale, p."startsOn", g."subjectId"
  on conflict (organization_id, scale, starts_on, subject_key, student_id) do update set points = s.points + excluded.points,
    homework_completed = s.homework_completed + excluded.homework_completed, badges_count = s.badges_count + excluded.badges_count, updated_at = excluded.updated_at`;

/** Boards that the student stands on by these gains: of the school, the grade and the class, and of each subject in the grade. */
const boards = `
  insert into leaderboard (organization_id, created_at, updated_at, leaderboard_type, period_start, period_end, school_class_id, grade_id, subject_id)
  select :organization, :now::timestamptz, :now::timestamptz, b.type, b.starts, b.ends, b.class_id, b.grade_id, b.subject_id
  from (
    select c.id as class_id, c.grade_id from student t left join school_class c on c.id = t.school_class_id where t.id = :student::bigint
  ) place cross join jsonb_to_recordset(:periods::jsonb) as p(scale text, "startsOn" date, "endsOn" date) cross join lateral (
    select case p.scale when 'WEEK' then 'WEEKLY' when 'MONTH' then 'MONTHLY' else 'SEMESTER' end as type, p."startsOn" as starts, p."endsOn" as ends,
      n.class_id, n.grade_id, null::bigint as subject_id
    from (values (null::bigint, null::bigint), (place.class_id, null), (null, place.grade_id)) as n(class_id, grade_id) where p.scale <> 'YEAR'
    union
    select n.type, p."startsOn", p."endsOn", n.class_id, n.grade_id, null
    from (values ('CLASS', place.class_id, null::bigint), ('GRADE', null, place.grade_id)) as n(type, class_id, grade_id)
    where p.scale = 'YEAR' and place.class_id is not null
    union
    select 'SUBJECT', p."startsOn", p."endsOn", null, place.grade_id, g."subjectId" from jsonb_to_recordset(:gains::jsonb) as g("subjectId" bigint)
    where p.scale = 'YEAR' and g."subjectId" is not null and place.grade_id is not null
  ) b
  where not exists (select from leaderboard l where l.organization_id = :organization and l.leaderboard_type = b.type and l.period_start = b.starts
    and l.school_class_id is not distinct from b.class_id and l.grade_id is not distinct from b.grade_id and l.subject_id is not distinct from b.subject_id)
  order by b.type, b.starts, b.class_id, b.grade_id, b.subject_id
  on conflict do nothing`;

/**
 * Adds movements that were just written to what the leaderboards of today's periods rank, and makes the boards that are not there yet.
 * What was spent is no loss of standing.
 */
export async function keepStandings(ctx: Context, studentId: string, movements: readonly Movement[]): Promise<void> {
  const gaining = movements.filter(({ transactionType }) => transactionType !== RewardTransactionType.SPENT);
  if (!gaining.length) return;
  const values = {
    student: studentId,
    now: ctx.now,
    periods: JSON.stringify(periodsOf(ctx.today, await yearOf(ctx))),
    gains: JSON.stringify([null, ...subjectsOf(gaining)].map((subject) => gainOf(subject, gaining))),
  };
  await rows(ctx, standings, values, (row) => row);
  await rows(ctx, boards, values, (row) => row);
}

const subjectsOf = (movements: readonly Movement[]): Set<string> =>
  new Set(movements.flatMap(({ subjectId }) => (typeof subjectId === 'string' ? [subjectId] : [])));

function gainOf(subjectId: string | null, movements: readonly Movement[]): Gain {
  const counted = movements.filter((movement) => subjectId === null || movement.subjectId === subjectId);
  return {
    subjectId,
    points: counted.reduce((sum, { points }) => sum + points, 0),
    // The payment that holds the base amount is made once for each piece of work.
    homework: counted.filter(({ parts }) => parts?.base !== undefined).length,
    badges: counted.filter(({ reason, cause }) => reason === RewardReason.BADGE_EARNED && cause !== undefined).length,
  };
}

/** The academic year of today; the current one where two meet. */
async function yearOf(ctx: Context): Promise<SchoolYear | null> {
  const [year] = await selectObjects<SchoolYear>(
    ctx,
    `select y.start_date as "startDate", y.end_date as "endDate" from academic_year y
     where y.organization_id = :organization and y.deleted_at is null and :today::date between y.start_date and y.end_date
     order by y.is_current desc, y.start_date desc limit 1`,
    {},
  );
  return year ?? null;
}
