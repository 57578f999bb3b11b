import type { Context } from '../../context.js';
import type { Assessment } from '../../entities/assessment/assessment.js';
import type { Attempt } from '../../entities/assessment/attempt.js';
import { rows } from '../../reading.js';
import { emit } from '../../subscriptions/outbox.js';
import { rewardAttempt, type RewardsEarned } from '../rewards/reward-attempt.js';
import { isReleased } from './released.js';

/**
 * What follows when an attempt was handed in or graded, or the policy opens: the mark is made known, once, to the student and to those who
 * may hear of it, and what it earned is paid. The attempt is locked.
 */
export async function releaseGrade(ctx: Context, attempt: Attempt, assessment: Assessment): Promise<RewardsEarned> {
  const released = attempt.releasedAt === null && isReleased(attempt, assessment, ctx.now);
  if (released) attempt.releasedAt = ctx.now;
  const rewards = await rewardAttempt(ctx, attempt.id);
  if (released) await tell(ctx, attempt, assessment, rewards);
  return rewards;
}

const naming = `select u.full_name as c0, coalesce(s.name, '') as c1, (t.feedback is not null or exists (
    select from answer n where n.attempt_id = t.id and n.feedback is not null)) as c2
  from attempt t join user_account u on u.id = t.student_id join assessment a on a.id = t.assessment_id left join subject s on s.id = a.subject_id
  where t.id = :attempt and t.organization_id = :organization`;

async function tell(ctx: Context, attempt: Attempt, assessment: Assessment, { totalPoints }: RewardsEarned): Promise<void> {
  const [names] = await rows(ctx, naming, { attempt: attempt.id }, ([studentName, subjectName, feedbackAvailable]) => ({
    studentName: String(studentName),
    subjectName: String(subjectName),
    feedbackAvailable: feedbackAvailable === true,
  }));
  if (!names || attempt.score === null) return;
  emit(ctx, 'grade.published', {
    gradeId: attempt.id,
    assessmentId: assessment.id,
    studentId: attempt.student.id,
    title: assessment.title,
    score: attempt.score,
    maxScore: attempt.totalPoints,
    pointsEarned: Math.floor(Number(totalPoints) + 0.5),
    ...names,
  });
}
