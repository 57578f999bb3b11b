import type { Context } from '../../context.js';
import { selectObjects } from '../select-objects.js';
import type { Work } from './badge-criteria.js';
import { isEarly } from './reward-policy.js';
import type { Rules } from './reward-rules.js';

/** A piece of work as rewards know it. */
export interface StudentWork extends Work {
  readonly assessmentId: string;
  /** Whether the first attempt came in time; null without a due date. */
  readonly isOnTime: boolean | null;
}
interface Found {
  assessmentId: string;
  subjectCode: string | null;
  score: number | null;
  secondsLeft: number | null;
}

/** What a student has handed in, each piece of work once and in that order. Surveys are no work. */
export async function workOfStudent(ctx: Context, studentId: string, rules: Rules): Promise<StudentWork[]> {
  const found = await selectObjects<Found>(
    ctx,
    `select w.id::text as "assessmentId", s.code as "subjectCode", round(case when d.best > 100 then 100 else d.best end * 100)::int as score,
       floor(extract(epoch from w.due_at - d.first_at))::int8 as "secondsLeft"
     from (
       select a.assessment_id, min(a.submitted_at) as first_at, max(a.percentage) filter (where a.released_at is not null) as best
       from attempt a where a.organization_id = :organization and a.student_id = :student::bigint and a.submitted_at is not null group by a.assessment_id
     ) d join assessment w on w.id = d.assessment_id left join subject s on s.id = w.subject_id
     where w.kind <> 'SURVEY' order by d.first_at, d.assessment_id`,
    { student: studentId },
  );
  return found.map(({ assessmentId, subjectCode, score, secondsLeft }) => ({
    assessmentId,
    subjectCode,
    score,
    isEarly: isEarly(secondsLeft, rules),
    isOnTime: secondsLeft === null ? null : secondsLeft >= 0,
  }));
}

/** How many pieces of work in a row came in time, up to one of them. Work without a due date neither breaks nor extends the row. */
export function streakUpTo(assessmentId: string, work: readonly StudentWork[]): number {
  const place = work.findIndex((one) => one.assessmentId === assessmentId);
  if (work[place]?.isOnTime !== true) return 0;
  const timed = work.slice(0, place + 1).filter(({ isOnTime }) => isOnTime !== null);
  return timed.length - 1 - timed.findLastIndex(({ isOnTime }) => isOnTime === false);
}
