import type { Context } from '../../context.js';
import type { PaidParts } from '../../entities/rewards/reward-transaction.js';
import { rows } from '../../reading.js';
import { selectObjects } from '../select-objects.js';
import { earnBadges } from './earn-badges.js';
import { lockAccount, recordMovements } from './reward-ledger.js';
import { rewardsDue, type DueRewards, type Settled } from './reward-policy.js';
import { rulesByKind } from './reward-rules.js';
import { streakUpTo, workOfStudent } from './student-work.js';

/** What one call has paid, before rounding; decimal texts. */
export interface RewardsEarned extends Omit<DueRewards, 'payments'> {
  /** Names of the badges that came with it; what they bring is not in the total. */
  readonly badgesEarned: readonly string[];
}

interface Attempt {
  studentId: string;
  assessmentId: string;
  kind: string;
  title: string;
  subjectId: string | null;
  score: number | null;
  secondsLeft: number | null;
}

const none: RewardsEarned = { basePoints: '0', scoreBonus: '0', timeBonus: '0', totalPoints: '0', badgesEarned: [] };

/**
 * Pays what an attempt has earned, in the caller's transaction: after it was handed in, and again after its mark was given, changed or
 * made known. Each cause is paid once for a piece of work and a student, whatever is called twice or at the same time. Only a mark that the
 * student has been told is paid: the amount would tell it. An open attempt and a survey earn nothing.
 */
export async function rewardAttempt(ctx: Context, attemptId: string): Promise<RewardsEarned> {
  const attempt = await attemptOf(ctx, attemptId);
  if (!attempt) return none;
  const { studentId, assessmentId, score, secondsLeft, subjectId } = attempt;
  // From here on no other payment of this student is under way.
  const account = await lockAccount(ctx, studentId);
  const rules = await rulesByKind(ctx);
  const work = await workOfStudent(ctx, studentId, rules);
  const cause = `work:${assessmentId}:${studentId}`;
  const { payments, ...amounts } = rewardsDue(
    { score, secondsLeft, streak: streakUpTo(assessmentId, work) },
    rules,
    await settledOf(ctx, cause),
  );
  await recordMovements(
    ctx,
    account,
    payments.map(({ part, ...payment }) => ({
      ...payment,
      cause: `${cause}:${part}`,
      referenceType: typeNames[attempt.kind] ?? 'Assessment',
      referenceId: assessmentId,
      description: attempt.title,
      subjectId,
    })),
  );
  return { ...amounts, badgesEarned: await earnBadges(ctx, account, work) };
}

/** What a row of the ledger calls what it is about. */
const typeNames: Readonly<Record<string, string>> = { HOMEWORK: 'Homework', QUIZ: 'Quiz', EXAM: 'Exam' };

/** An attempt that was handed in, of anything but a survey. */
async function attemptOf(ctx: Context, attemptId: string): Promise<Attempt | undefined> {
  const [found] = await selectObjects<Attempt>(
    ctx,
    `select a.student_id::text as "studentId", w.id::text as "assessmentId", w.kind, w.title, w.subject_id::text as "subjectId",
       case when a.released_at is not null then round(case when a.percentage > 100 then 100 else a.percentage end * 100)::int end as score,
       floor(extract(epoch from w.due_at - a.submitted_at))::int8 as "secondsLeft"
     from attempt a join assessment w on w.id = a.assessment_id
     where a.organization_id = :organization and a.id = :attempt::bigint and a.submitted_at is not null and w.kind <> 'SURVEY'`,
    { attempt: attemptId },
  );
  return found;
}

/** What was paid for the work already. Read under the account's lock, so it still holds when the rest is paid. */
async function settledOf(ctx: Context, cause: string): Promise<Settled> {
  const paid = await rows(
    ctx,
    `select t.parts from reward_transaction t where t.organization_id = :organization and t.cause = any(:causes::text[])`,
    { causes: [`${cause}:completion`, `${cause}:score`] },
    ([parts]) => (typeof parts === 'string' ? (JSON.parse(parts) as PaidParts) : (parts as PaidParts)),
  );
  return { completion: paid.some(({ base }) => base !== undefined), score: paid.some(({ score }) => score !== undefined) };
}
