import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AttemptStatus } from '../../../src/entities/assessment/attempt.js';
import { ScoreRelease } from '../../../src/entities/assessment/policies.js';
import { deadlineOf, endsByTime } from '../../../src/services/assessment/deadline.js';
import { pointsOf, pointsText, sumOf } from '../../../src/services/assessment/points.js';
import { isReleased } from '../../../src/services/assessment/released.js';
import { settledScore } from '../../../src/services/assessment/settled-score.js';

const worth = fc.bigInt({ min: 1n, max: 10_000_000n });
const answer = worth.chain((most) =>
  fc.record({ most: fc.constant(most), points: fc.option(fc.bigInt({ min: 0n, max: most }).map(pointsText)), byPerson: fc.boolean() }),
);
const scored = fc.record({
  answers: fc.array(answer, { minLength: 1, maxLength: 20 }),
  latePenalty: fc.option(fc.bigInt({ min: 0n, max: 100_000n }).map(pointsText)),
});
const totalOf = (answers: readonly { most: bigint }[]): string => pointsText(sumOf(answers.map(({ most }) => most)));

describe('the score of an attempt', () => {
  it('is the sum less the penalty, never below 0 or above the total, and there only when all is graded', () => {
    fc.assert(
      fc.property(scored, ({ answers, latePenalty }) => {
        const totalPoints = totalOf(answers);
        const { autoScore, score, percentage } = settledScore({ answers, latePenalty, manualScore: null, totalPoints });
        const complete = answers.every(({ points }) => points !== null);
        expect(score === null).toBe(!complete);
        expect(percentage === null).toBe(!complete);
        const value = pointsOf(score ?? '0');
        expect(value >= 0n && value <= pointsOf(totalPoints)).toBe(true);
        expect(pointsOf(autoScore) <= pointsOf(totalPoints)).toBe(true);
        const without = settledScore({ answers, latePenalty: null, manualScore: null, totalPoints });
        expect(value <= pointsOf(without.score ?? '0')).toBe(true);
      }),
    );
  });

  it('is what a person set, whatever the answers and the penalty say', () => {
    fc.assert(
      fc.property(scored, worth, ({ answers, latePenalty }, manual) => {
        const manualScore = pointsText(manual);
        expect(settledScore({ answers, latePenalty, manualScore, totalPoints: totalOf(answers) }).score).toBe(manualScore);
      }),
    );
  });
});

describe('the end of an attempt', () => {
  const startedAt = new Date('2026-03-02T10:00:00Z');
  const dueAt = new Date('2026-03-02T10:30:00Z');
  it.each([
    [{ timeLimitSeconds: null, dueAt: null, allowLate: false }, null, false],
    [{ timeLimitSeconds: 600, dueAt: null, allowLate: false }, '10:10', true],
    [{ timeLimitSeconds: 600, dueAt, allowLate: false }, '10:10', true],
    [{ timeLimitSeconds: 3600, dueAt, allowLate: false }, '10:30', false],
    [{ timeLimitSeconds: 3600, dueAt, allowLate: true }, '11:00', true],
    [{ timeLimitSeconds: null, dueAt, allowLate: true }, null, false],
  ])('%o is %s', (limits, at, byTime) => {
    expect(
      deadlineOf({ startedAt, ...limits })
        ?.toISOString()
        .slice(11, 16) ?? null,
    ).toBe(at);
    expect(endsByTime({ startedAt, ...limits })).toBe(byTime);
  });
});

describe('a policy of release', () => {
  const dueAt = new Date('2026-03-02T10:30:00Z');
  const [before, after] = [new Date('2026-03-02T10:00:00Z'), dueAt];
  const { SUBMITTED, GRADED } = AttemptStatus;
  const { IMMEDIATELY, WHEN_GRADED, AFTER_DUE } = ScoreRelease;
  it.each([
    [IMMEDIATELY, SUBMITTED, dueAt, before, true],
    [WHEN_GRADED, SUBMITTED, dueAt, before, false],
    [WHEN_GRADED, GRADED, dueAt, before, true],
    [WHEN_GRADED, SUBMITTED, dueAt, after, true],
    [WHEN_GRADED, SUBMITTED, null, after, false],
    [AFTER_DUE, GRADED, dueAt, before, false],
    [AFTER_DUE, SUBMITTED, dueAt, after, true],
    [AFTER_DUE, GRADED, null, before, true],
    [AFTER_DUE, SUBMITTED, null, before, false],
  ])('%s, %s, due %s, at %s: %s', (scoreRelease, status, due, now, expected) => {
    expect(isReleased({ status, score: '1' }, { scoreRelease, dueAt: due }, now)).toBe(expected);
    expect(isReleased({ status, score: null }, { scoreRelease, dueAt: due }, now)).toBe(false);
  });
});
