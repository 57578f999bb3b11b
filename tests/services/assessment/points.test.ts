import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Faults } from '../../../src/services/faults.js';
import {
  checkedDecimal,
  lessPercent,
  percentText,
  pointsOf,
  pointsText,
  questionPoints,
  readPoints,
  sumOf,
} from '../../../src/services/assessment/points.js';

const points = fc.bigInt({ min: 0n, max: 10_000_000_000n });
const percent = fc.bigInt({ min: 0n, max: 100_000n });

describe('points', () => {
  it('are exact, where a double is not', () => {
    expect(pointsText(sumOf([pointsOf('0.1'), pointsOf('0.2')]))).toBe('0.3');
    expect(pointsText(pointsOf('12.500'))).toBe('12.5');
    expect(pointsText(pointsOf('-0.25'))).toBe('-0.25');
    expect(readPoints('1.0001')).toBeUndefined();
    expect(readPoints('1e3')).toBeUndefined();
  });

  it('come back from their text', () => {
    expect(() => fc.assert(fc.property(points, (value) => pointsOf(pointsText(value)) === value))).not.toThrow();
  });

  it('lose a percentage, halves rounded up, and never fall below 0 or rise', () => {
    expect(pointsText(lessPercent(pointsOf('85'), pointsOf('10')))).toBe('76.5');
    expect(pointsText(lessPercent(pointsOf('0.001'), pointsOf('50')))).toBe('0.001');
    expect(lessPercent(pointsOf('5'), pointsOf('250'))).toBe(0n);
    fc.assert(
      fc.property(points, percent, (score, off) => {
        const left = lessPercent(score, off);
        expect(left >= 0n && left <= score).toBe(true);
        expect(lessPercent(score, 0n)).toBe(score);
        expect(lessPercent(score, 100_000n)).toBe(0n);
      }),
    );
  });

  it('are a percentage of the total to two decimals', () => {
    expect(percentText(pointsOf('2'), pointsOf('3'))).toBe('66.67');
    expect(percentText(pointsOf('1'), pointsOf('3'))).toBe('33.33');
    expect(percentText(pointsOf('3'), pointsOf('3'))).toBe('100');
    expect(percentText(0n, 0n)).toBe('0');
    fc.assert(
      fc.property(points, points, (one, more) => {
        const value = Number(percentText(one, one + more));
        expect(value >= 0 && value <= 100).toBe(true);
      }),
    );
  });

  it.each([
    ['1000000000', 'TOO_LARGE'],
    ['0', 'NOT_ABOVE'],
    ['-1', 'NOT_ABOVE'],
    ['1.2345', 'DECIMALS'],
  ])('%s of a question is refused as %s', (value, code) => {
    const faults = new Faults();
    expect(checkedDecimal(faults, 'input.points', value, questionPoints)).toBeUndefined();
    expect(() => faults.stop()).toThrow(
      expect.objectContaining({ detail: { fields: [expect.objectContaining({ path: 'input.points', code })] } }),
    );
  });
});
