import type { Context } from '../../context.js';
import { enrolledNow } from '../../entities/structure/enrolled.js';
import type { AssessmentKind } from '../../entities/assessment/policies.js';
import type { QuestionType } from '../../entities/assessment/question.js';
import { selectObjects } from '../select-objects.js';
import { wallClock } from '../../entities/wall-clock.sql.js';
import { assessmentInReach } from './assessment-in-reach.js';
import { graders } from './graders/all.js';

/** Figures of an assessment. Percentages are decimal texts; of several attempts of a student the best one counts. */
export interface AssessmentAnalytics {
  readonly assessmentId: string;
  readonly totalStudents: number;
  readonly submittedCount: number;
  readonly completionRate: string | null;
  readonly averageScore: string | null;
  readonly medianScore: string | null;
  readonly highestScore: string | null;
  readonly lowestScore: string | null;
  readonly perfectScores: number;
  readonly failingScores: number;
  readonly submissionTimeline: readonly { readonly date: string; readonly count: number }[];
  readonly questionAnalytics: readonly QuestionAnalytics[];
  readonly timeStatistics: {
    readonly averageTime: number | null;
    readonly medianTime: number | null;
    readonly fastestCompletion: number | null;
    readonly slowestCompletion: number | null;
  };
}
export interface QuestionAnalytics {
  readonly questionId: string;
  readonly gradedCount: number;
  readonly correctRate: string | null;
  readonly averagePoints: string | null;
  readonly mostCommonMistake: string | null;
  readonly mistakeCount: number;
}

const done = `attempt d where d.assessment_id = :assessment and d.organization_id = :organization and d.status <> 'IN_PROGRESS'`;
const text = (expression: string): string => `trim_scale(round((${expression})::numeric, 1))::text`;

const overview = `
  with given as (
    select e.student_id from assessment_class ac join class_enrollment e on e.school_class_id = ac.school_class_id where ac.assessment_id = :assessment and ${enrolledNow('e')}
    union select d.student_id from ${done}
  ), best as (select d.student_id, max(d.percentage) as percentage from ${done} group by d.student_id),
  passing as (select a.passing_score from assessment a where a.id = :assessment),
  times as (select d.time_taken from ${done} and d.time_taken is not null)
  select (select count(*)::int from given) as "totalStudents", count(b.*)::int as "submittedCount",
    ${text('100.0 * count(b.*) / nullif((select count(*) from given), 0)')} as "completionRate",
    ${text('avg(b.percentage)')} as "averageScore", ${text('percentile_cont(0.5) within group (order by b.percentage)')} as "medianScore",
    ${text('max(b.percentage)')} as "highestScore", ${text('min(b.percentage)')} as "lowestScore",
    (count(*) filter (where b.percentage >= 100))::int as "perfectScores",
    (count(*) filter (where b.percentage < (select passing_score from passing)))::int as "failingScores",
    (select jsonb_build_object('averageTime', round(avg(time_taken))::int, 'medianTime', round(percentile_cont(0.5) within group (order by time_taken))::int,
      'fastestCompletion', min(time_taken), 'slowestCompletion', max(time_taken)) from times) as "timeStatistics"
  from best b`;

const timeline = `
  select ${wallClock('d.submitted_at')}::date::text as date, count(*)::int as count from ${done} group by 1 order by 1`;

const questions = `
  select q.id::text as "questionId", q.question_type as "questionType", q.body, (count(n.points))::int as "gradedCount",
    ${text('100.0 * count(*) filter (where n.points >= q.points) / nullif(count(n.points), 0)')} as "correctRate",
    trim_scale(round(avg(n.points), 2))::text as "averagePoints",
    mode() within group (order by n.response) filter (where n.is_correct = false and n.response is not null) as mistake,
    (count(*) filter (where n.is_correct = false and n.response is not null))::int as mistakes
  from question q left join (select n.* from answer n join attempt d on d.id = n.attempt_id and d.status <> 'IN_PROGRESS') n on n.question_id = q.id
  where q.assessment_id = :assessment and q.organization_id = :organization and (q.replaced_by_id is null or n.id is not null)
  group by q.id order by q.position, q.id`;

type Overview = Omit<AssessmentAnalytics, 'assessmentId' | 'submissionTimeline' | 'questionAnalytics'>;
interface QuestionRow extends Omit<QuestionAnalytics, 'mostCommonMistake' | 'mistakeCount'> {
  readonly questionType: QuestionType;
  readonly body: unknown;
  readonly mistake: unknown;
  readonly mistakes: number;
}

/** How an assessment was worked on: three statements, however many students there are. Out of reach, it is not found. */
export async function assessmentAnalytics(ctx: Context, id: string, kind?: AssessmentKind | null): Promise<AssessmentAnalytics> {
  const assessment = await assessmentInReach(ctx, id, kind);
  const values = { assessment };
  const [[figures], submissionTimeline, asked] = await Promise.all([
    selectObjects<Overview>(ctx, overview, values),
    selectObjects<{ date: string; count: number }>(ctx, timeline, values),
    selectObjects<QuestionRow>(ctx, questions, values),
  ]);
  if (!figures) throw new Error('an aggregate answered no row');
  const questionAnalytics = asked.map(({ questionType, body, mistake, mistakes, ...figuresOf }) => ({
    ...figuresOf,
    mistakeCount: mistakes,
    mostCommonMistake: mistake === null ? null : graders[questionType].say(body, mistake),
  }));
  return { assessmentId: assessment, ...figures, submissionTimeline, questionAnalytics };
}
