import type { Context } from '../../context.js';
import type { GradeCause } from '../../entities/assessment/grade-change.js';
import type { QuestionType } from '../../entities/assessment/question.js';
import { notFound } from '../../errors.js';
import { columnOf } from '../../permissions/matrix.js';
import { conditionOf, over, reachOf, visibleField } from '../../permissions/visibility.js';
import { formOf } from '../../reading.js';
import { selectObjects } from '../select-objects.js';

/** What a grade is made of, each part only where the viewer may see it; points are decimal texts. */
export interface ExplainedAttempt {
  readonly id: string;
  readonly status: 'IN_PROGRESS' | 'SUBMITTED' | 'GRADED';
  readonly isScoreShown: boolean;
  readonly score: string | null;
  readonly percentage: string | null;
  readonly totalPoints: string;
  readonly manualScore: string | null;
  readonly latePenalty: string | null;
  readonly passingScore: string | null;
  readonly passed: boolean | null;
  readonly feedback: string | null;
  readonly gradedByName: string | null;
  readonly gradedAt: string | null;
}
export interface ExplainedAnswer {
  readonly questionId: string;
  readonly position: number;
  readonly questionText: string;
  readonly questionType: QuestionType;
  readonly worth: string;
  readonly body: unknown;
  readonly answerKey: unknown;
  readonly explanation: string | null;
  readonly response: unknown;
  readonly isShown: boolean;
  readonly isCorrect: boolean | null;
  readonly points: string | null;
  readonly feedback: string | null;
  readonly criteria: unknown;
  readonly gradedByName: string | null;
}
export interface ExplainedStep {
  readonly cause: keyof typeof GradeCause;
  /** Place of the question; null for the whole. */
  readonly position: number | null;
  readonly previousPoints: string | null;
  readonly points: string | null;
  readonly changedByName: string | null;
  readonly changedAt: string;
}

const nameOf = (account: string): string => `(select u.full_name from user_account u where u.id = ${account})`;

/** Reads an attempt, its answers and its history with the same conditions that rows and fields are read with everywhere. */
export async function readExplained(
  ctx: Context,
  id: string,
): Promise<{ attempt: ExplainedAttempt; answers: ExplainedAnswer[]; steps: ExplainedStep[] }> {
  const column = columnOf(ctx.viewer);
  const seen = (type: string, field: string, alias: string): string => over(visibleField(type, field, column), alias);
  const form = formOf(id);
  if (!form) throw notFound('Attempt', id);

  const score = seen('Attempt', 'score', 'mark');
  // A score that is not there yet hides nothing from who may see it; what a policy hides is not even told to be missing.
  const mayKnow = `(${score} or (mark.score is null and exists (select from assessment s where s.id = mark.assessment_id and s.score_release = 'IMMEDIATELY')))`;
  const shown = (expression: string): string => `case when ${score} then ${expression} end`;
  const [attempt] = await selectObjects<ExplainedAttempt>(
    ctx,
    `select mark.id::text as id, mark.status, ${mayKnow} as "isScoreShown", ${shown('mark.score::text')} as score, ${shown('mark.percentage::text')} as percentage,
      mark.total_points::text as "totalPoints", ${shown('mark.manual_score::text')} as "manualScore", mark.late_penalty::text as "latePenalty",
      mark.passing_score::text as "passingScore", ${shown('mark.percentage >= mark.passing_score')} as passed, ${shown('mark.feedback')} as feedback,
      ${shown(nameOf('mark.graded_by_id'))} as "gradedByName", ${shown('mark.graded_at')} as "gradedAt"
    from attempt mark where mark.organization_id = :organization and mark.${form === 'key' ? 'id' : 'uuid'} = :attempt
      and ${reachOf(ctx, 'Attempt', 'mark')} and ${over(conditionOf('Attempt', ctx.scope), 'mark')}`,
    { attempt: id },
  );
  if (!attempt) throw notFound('Attempt', id);

  const verdict = seen('Answer', 'points', 'item');
  const told = (expression: string): string => `case when ${verdict} then ${expression} end`;
  const key = seen('Question', 'answerKey', 'asked');
  const answers = await selectObjects<ExplainedAnswer>(
    ctx,
    `select asked.id::text as "questionId", item.position, asked.question_text as "questionText", asked.question_type as "questionType",
      asked.points::text as worth, asked.body, case when ${key} then asked.answer_key end as "answerKey", case when ${key} then asked.explanation end as explanation,
      item.response, ${verdict} as "isShown", ${told('item.is_correct')} as "isCorrect", ${told('item.points::text')} as points,
      case when ${seen('Answer', 'feedback', 'item')} then item.feedback end as feedback, ${told('item.criteria')} as criteria,
      ${told(nameOf('item.graded_by_id'))} as "gradedByName"
    from answer item join question asked on asked.id = item.question_id
    where item.organization_id = :organization and item.attempt_id = :attempt and ${reachOf(ctx, 'Answer', 'item')} order by item.position, item.id`,
    { attempt: attempt.id },
  );
  const steps = await selectObjects<ExplainedStep>(
    ctx,
    `select step.cause, (select n.position from answer n where n.id = step.answer_id) as position, step.previous_points::text as "previousPoints",
      step.points::text as points, ${nameOf('step.changed_by_id')} as "changedByName", step.changed_at as "changedAt"
    from grade_change step where step.organization_id = :organization and step.attempt_id = :attempt and ${reachOf(ctx, 'GradeChange', 'step')} order by step.id`,
    { attempt: attempt.id },
  );
  return { attempt, answers, steps };
}
