import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelOf } from '../../../src/services/rewards/levels.js';

const policy = { firstStep: 100, growth: 50, highest: 100 };

describe('the level of points', () => {
  test.each([
    [0, 1, 0],
    [99, 1, 99],
    [100, 2, 0],
    [175, 2, 50],
    [249, 2, 99.3],
    [250, 3, 0],
    [450, 4, 0],
    [-5, 1, 0],
  ])('%i points are level %i with %d percent done', (points, level, progress) => {
    expect(levelOf(points, policy)).toEqual({ level, progress });
  });
  test('the highest level is done', () => {
    expect(levelOf(300, { firstStep: 100, growth: 0, highest: 3 })).toEqual({ level: 3, progress: 100 });
  });

  const anyPolicy = fc.record({
    firstStep: fc.integer({ min: 1, max: 1_000_000 }),
    growth: fc.integer({ min: 0, max: 1_000_000 }),
    highest: fc.integer({ min: 2, max: 1000 }),
  });
  const anyPoints = fc.integer({ min: 0, max: 100_000_000 });
  const threshold = (level: number, { firstStep, growth }: typeof policy): number =>
    (level - 1) * firstStep + (growth * (level - 1) * (level - 2)) / 2;

  test('is the last one whose steps the points cover, by the sum of an arithmetic row', () => {
    fc.assert(
      fc.property(anyPoints, anyPolicy, (points, own) => {
        const { level, progress } = levelOf(points, own);
        expect(threshold(level, own)).toBeLessThanOrEqual(points);
        const isHighest = level === own.highest;
        expect(isHighest || threshold(level + 1, own) > points).toBe(true);
        expect(progress === 100).toBe(isHighest);
        expect(progress).toBeLessThanOrEqual(100);
        expect(progress).toBeGreaterThanOrEqual(0);
      }),
    );
  });
  test('never falls when points are gained', () => {
    fc.assert(
      fc.property(anyPoints, fc.integer({ min: 0, max: 1000 }), anyPolicy, (points, more, own) => {
        const [before, after] = [levelOf(points, own), levelOf(points + more, own)];
        expect(after.level * 1000 + after.progress).toBeGreaterThanOrEqual(before.level * 1000 + before.progress);
      }),
    );
  });
});
