import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RewardRuleKind } from '../../../src/entities/rewards/reward-rule.js';
import { rewardsDue } from '../../../src/services/rewards/reward-policy.js';
import { documentedRules, type Rules } from '../../../src/services/rewards/reward-rules.js';

const fresh = { completion: false, score: false };
const score = fc.integer({ min: 0, max: 10_000 });
const amount = fc.integer({ min: 0, max: 1_000_000 });
const anyRules = fc.record({ base: amount, share: amount }).map(({ base, share }): Rules => ({
  ...documentedRules,
  [RewardRuleKind.HOMEWORK_COMPLETION]: { ...documentedRules.HOMEWORK_COMPLETION, points: base },
  [RewardRuleKind.SCORE_BONUS]: { ...documentedRules.SCORE_BONUS, points: share },
}));
/** A decimal text as ten-thousandths. */
const exact = (text: string): bigint => {
  const [whole = '', part = ''] = text.split('.');
  return BigInt(whole + part.padEnd(4, '0'));
};

describe('the documented rewards', () => {
  test.each([
    [8500, '42.5', 93],
    [8499, '42.495', 92],
    [8501, '42.505', 93],
    [0, '0', 50],
    [1, '0.005', 50],
    [100, '0.5', 51],
    [10_000, '50', 100],
  ])('for a mark of %i hundredths of a percent are a bonus of %s and %i points in the ledger', (mark, scoreBonus, points) => {
    const due = rewardsDue({ score: mark, secondsLeft: null, streak: 0 }, documentedRules, fresh);
    expect([due.scoreBonus, due.payments.map((row) => row.points)]).toEqual([scoreBonus, [points]]);
  });

  test('are the exact sum of their parts, whatever the amounts, and the ledger is within half a point of it', () => {
    fc.assert(
      fc.property(score, anyRules, fc.option(fc.integer({ min: -100_000, max: 1_000_000 })), (mark, rules, secondsLeft) => {
        const due = rewardsDue({ score: mark, secondsLeft, streak: 0 }, rules, fresh);
        const sum = exact(due.basePoints) + exact(due.scoreBonus) + exact(due.timeBonus);
        expect(exact(due.totalPoints)).toBe(sum);
        expect(exact(due.scoreBonus)).toBe(BigInt(rules.SCORE_BONUS.points) * BigInt(mark));
        const ledger = due.payments.reduce((all, row) => all + BigInt(row.points) * 10_000n, 0n);
        expect(ledger - sum).toBeGreaterThan(-5000n);
        expect(ledger - sum).toBeLessThanOrEqual(5000n);
      }),
    );
  });

  test('come to the same in two steps as in one, but for one rounding more', () => {
    fc.assert(
      fc.property(score, anyRules, (mark, rules) => {
        const at = { secondsLeft: 90_000, streak: 1 };
        const once = rewardsDue({ score: mark, ...at }, rules, fresh);
        const first = rewardsDue({ score: null, ...at }, rules, fresh);
        const then = rewardsDue({ score: mark, ...at }, rules, { completion: true, score: false });
        expect(exact(first.totalPoints) + exact(then.totalPoints)).toBe(exact(once.totalPoints));
        expect(rewardsDue({ score: mark, ...at }, rules, { completion: true, score: true }).payments).toEqual([]);
      }),
    );
  });
});
