import type { Context } from '../../context.js';
import type { PaidParts, RewardReason, RewardTransactionType } from '../../entities/rewards/reward-transaction.js';
import { rows } from '../../reading.js';
import { keepStandings } from './keep-standings.js';

/** An account that nobody else changes until this mutation ends. */
export interface LockedAccount {
  readonly id: string;
  readonly studentId: string;
  readonly studentName: string;
  readonly pointsGained: number;
  readonly pointsSpent: number;
  readonly coinsGained: number;
  readonly coinsSpent: number;
}

/** A row that is to be written. Amounts have their sign. */
export interface Movement {
  readonly transactionType: RewardTransactionType;
  readonly reason: RewardReason;
  readonly points: number;
  readonly coins: number;
  readonly referenceType?: string | null;
  readonly referenceId?: string | null;
  readonly description?: string | null;
  /** What it pays for; a cause that has been paid is left out. */
  readonly cause?: string;
  readonly parts?: PaidParts;
  readonly subjectId?: string | null;
  /** Who makes it by hand. */
  readonly createdById?: string;
}

/** A row that was written. */
export interface WrittenMovement {
  readonly id: string;
  readonly cause: string | null;
  readonly points: number;
}

/** Locks a student's account, so that what is read of it and of its movements still holds when something is written. */
export async function lockAccount(ctx: Context, studentId: string): Promise<LockedAccount> {
  const [account] = await rows(
    ctx,
    `select a.id, a.student_id, (select u.full_name from user_account u where u.id = a.student_id), a.points_gained, a.points_spent, a.coins_gained, a.coins_spent
     from reward_account a where a.organization_id = :organization and a.student_id = :student::bigint for no key update of a`,
    { student: studentId },
    ([id, student, name, pointsGained, pointsSpent, coinsGained, coinsSpent]) => ({
      id: String(id),
      studentId: String(student),
      studentName: String(name),
      pointsGained: Number(pointsGained),
      pointsSpent: Number(pointsSpent),
      coinsGained: Number(coinsGained),
      coinsSpent: Number(coinsSpent),
    }),
  );
  if (!account) throw new Error(`student ${studentId} has no reward account`);
  return account;
}

/** The rows, and the account's sums with them, in one statement: the ledger and its account never differ. */
const recording = `
  with given as (
    select * from jsonb_to_recordset(:movements::jsonb) as m(place int, "transactionType" text, reason text, points int, coins int,
      "referenceType" text, "referenceId" bigint, description text, cause text, parts jsonb, "subjectId" bigint, "createdById" bigint)
  ), written as (
    insert into reward_transaction (organization_id, created_at, updated_at, student_id, transaction_type, reason, points, coins,
      reference_type, reference_id, description, cause, parts, subject_id, created_by_id)
    select :organization, :now::timestamptz, :now::timestamptz, :student::bigint, g."transactionType", g.reason, g.points, g.coins,
      g."referenceType", g."referenceId", g.description, g.cause, g.parts, g."subjectId", g."createdById"
    from given g order by g.place
    on conflict (organization_id, cause) where cause is not null do nothing
    returning id, transaction_type, points, coins, cause
  ), sums as (
    select coalesce(sum(points) filter (where transaction_type <> 'SPENT'), 0) as points, coalesce(-sum(points) filter (where transaction_type = 'SPENT'), 0) as points_spent,
      coalesce(sum(coins) filter (where transaction_type <> 'SPENT'), 0) as coins, coalesce(-sum(coins) filter (where transaction_type = 'SPENT'), 0) as coins_spent
    from written
  ), changed as (
    update reward_account a set points_gained = a.points_gained + s.points, points_spent = a.points_spent + s.points_spent,
      coins_gained = a.coins_gained + s.coins, coins_spent = a.coins_spent + s.coins_spent, updated_at = :now::timestamptz
    from sums s where a.id = :account::bigint and exists (select from written)
  )
  select w.id::text as id, w.cause, w.points from written w order by w.id`;

/**
 * Writes movements of a locked account; those whose cause has been paid are left out. The caller has seen to it that the account stays
 * within its bounds. Gives the rows that were written, in the order in which they were given.
 */
export async function recordMovements(
  ctx: Context,
  account: LockedAccount,
  movements: readonly Movement[],
): Promise<readonly WrittenMovement[]> {
  if (!movements.length) return [];
  const values = {
    movements: JSON.stringify(movements.map((movement, place) => ({ place, ...movement }))),
    student: account.studentId,
    account: account.id,
    now: ctx.now,
  };
  const written = await rows(ctx, recording, values, ([id, cause, points]) => ({
    id: String(id),
    cause: typeof cause === 'string' ? cause : null,
    points: Number(points),
  }));
  const causes = new Set(written.map(({ cause }) => cause));
  await keepStandings(
    ctx,
    account.studentId,
    movements.filter(({ cause }) => cause === undefined || causes.has(cause)),
  );
  return written;
}
