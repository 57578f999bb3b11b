import type { Context } from '../../context.js';
import { RewardAccount } from '../../entities/rewards/reward-account.js';
import { RewardReason, RewardTransactionType } from '../../entities/rewards/reward-transaction.js';
import { within } from '../../permissions/within.js';
import { refTo, type RowRef } from '../../schema/complete.js';
import { actingUser } from '../acting-user.js';
import { Faults } from '../faults.js';
import { lockAccount, recordMovements, type Movement } from './reward-ledger.js';

/** What the sums are to be; those that are left out stay. */
export interface AdjustRewardAccountInput {
  readonly pointsGained?: number | null;
  readonly pointsSpent?: number | null;
  readonly coinsGained?: number | null;
  readonly coinsSpent?: number | null;
  readonly description?: string | null;
}

/** Sets the sums of an account by hand: the differences are written as MANUAL_ADJUSTMENT rows, so that the ledger stays whole. */
export async function adjustRewardAccount(
  ctx: Context,
  id: string,
  input: AdjustRewardAccountInput,
): Promise<{ rewardAccount: RowRef; rewardTransactions: readonly RowRef[] }> {
  const faults = new Faults();
  faults.notNull(input, 'pointsGained', 'pointsSpent', 'coinsGained', 'coinsSpent');
  faults.stop();
  const named = await within(ctx, RewardAccount, id);
  const account = await lockAccount(ctx, named.student.id);
  const wanted = {
    pointsGained: input.pointsGained ?? account.pointsGained,
    pointsSpent: input.pointsSpent ?? account.pointsSpent,
    coinsGained: input.coinsGained ?? account.coinsGained,
    coinsSpent: input.coinsSpent ?? account.coinsSpent,
  };
  for (const name of ['points', 'coins'] as const) {
    const [gained, spent] = [wanted[`${name}Gained`], wanted[`${name}Spent`]];
    if (gained >= spent) continue;
    // The field that was sent is the one to correct.
    if (typeof input[`${name}Spent`] === 'number') faults.add(`input.${name}Spent`, 'TOO_LARGE', { max: gained });
    else faults.add(`input.${name}Gained`, 'TOO_SMALL', { min: spent });
  }
  faults.stop();

  const gains = { points: wanted.pointsGained - account.pointsGained, coins: wanted.coinsGained - account.coinsGained };
  // What leaves the account is negative: to have spent more is to lose it.
  const spending = { points: account.pointsSpent - wanted.pointsSpent, coins: account.coinsSpent - wanted.coinsSpent };
  const about = { reason: RewardReason.MANUAL_ADJUSTMENT, description: input.description ?? null, createdById: actingUser(ctx) };
  const movements: readonly Movement[] = [
    { transactionType: RewardTransactionType.BONUS, points: Math.max(0, gains.points), coins: Math.max(0, gains.coins), ...about },
    { transactionType: RewardTransactionType.PENALTY, points: Math.min(0, gains.points), coins: Math.min(0, gains.coins), ...about },
    { transactionType: RewardTransactionType.SPENT, ...spending, ...about },
  ];
  const written = await recordMovements(
    ctx,
    account,
    movements.filter(({ points, coins }) => points !== 0 || coins !== 0),
  );
  return { rewardAccount: refTo(account.id), rewardTransactions: written.map((row) => refTo(row.id)) };
}
