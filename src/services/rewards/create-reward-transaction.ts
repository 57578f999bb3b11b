import type { Context } from '../../context.js';
import { mostPoints } from '../../entities/rewards/bounds.js';
import { RewardTransactionType, type RewardReason } from '../../entities/rewards/reward-transaction.js';
import { formOf } from '../../reading.js';
import { refTo, type RowRef } from '../../schema/complete.js';
import { actingUser } from '../acting-user.js';
import { Faults } from '../faults.js';
import { studentNamed } from '../structure/person-with-role.js';
import { lockAccount, recordMovements } from './reward-ledger.js';

export interface CreateRewardTransactionInput {
  readonly studentId: string;
  readonly transactionType: RewardTransactionType;
  readonly reason: RewardReason;
  readonly points?: number | null;
  readonly coins?: number | null;
  readonly referenceType?: string | null;
  readonly referenceId?: string | null;
  readonly description?: string | null;
}

/** Records a movement by hand. What leaves the account is negative, and no more than is available. */
export async function createRewardTransaction(
  ctx: Context,
  input: CreateRewardTransactionInput,
): Promise<{ rewardTransaction: RowRef; rewardAccount: RowRef }> {
  const { transactionType, reason, referenceType = null, referenceId = null, description = null } = input;
  const amounts = { points: input.points ?? 0, coins: input.coins ?? 0 };
  const leaves = transactionType === RewardTransactionType.SPENT || transactionType === RewardTransactionType.PENALTY;
  const faults = new Faults();
  for (const name of ['points', 'coins'] as const)
    if (leaves) faults.when(amounts[name] > 0, `input.${name}`, 'TOO_LARGE', { max: 0 });
    else faults.when(amounts[name] < 0, `input.${name}`, 'TOO_SMALL', { min: 0 });
  faults.when(referenceId !== null && formOf(referenceId) !== 'key', 'input.referenceId', 'INVALID');
  const student = await faults.of(studentNamed(ctx, input.studentId, 'input.studentId'));
  faults.stop();

  const account = await lockAccount(ctx, faults.settled(student).id);
  for (const name of ['points', 'coins'] as const) {
    const [gained, spent] = [account[`${name}Gained`], account[`${name}Spent`]];
    faults.when(leaves && gained - spent + amounts[name] < 0, `input.${name}`, 'TOO_SMALL', { min: spent - gained });
    faults.when(gained + amounts[name] > mostPoints, `input.${name}`, 'TOO_LARGE', { max: mostPoints - gained });
  }
  faults.stop();
  const [written] = await recordMovements(ctx, account, [
    { transactionType, reason, ...amounts, referenceType, referenceId, description, createdById: actingUser(ctx) },
  ]);
  return { rewardTransaction: refTo(faults.settled(written).id), rewardAccount: refTo(account.id) };
}
