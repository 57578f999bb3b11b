import type { Faults } from '../faults.js';

/**
 * Points and percentages are exact: decimal text outside, whole thousandths inside. A percentage has two decimals, points three at most;
 * halves are rounded up.
 */
export type Thousandths = bigint;

const form = /^(-?)(\d{1,15})(?:\.(\d{1,6}))?$/;

/** The thousandths of a decimal text; undefined when it is none, or finer. */
export function readPoints(text: string): Thousandths | undefined {
  const [, sign, whole = '', fraction = ''] = form.exec(text) ?? [];
  if (sign === undefined || /[1-9]/.test(fraction.slice(3))) return undefined;
  const size = BigInt(whole) * 1000n + BigInt(fraction.slice(0, 3).padEnd(3, '0'));
  return sign === '-' ? -size : size;
}

/** The thousandths of text that is known to be points: what the database holds. */
export function pointsOf(text: string): Thousandths {
  const points = readPoints(text);
  if (points === undefined) throw new Error(`"${text}" is no number of points`);
  return points;
}

/** As text, without zeros at its end. */
export function pointsText(points: Thousandths): string {
  const size = points < 0n ? -points : points;
  const fraction = String(size % 1000n)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return `${points < 0n ? '-' : ''}${size / 1000n}${fraction && `.${fraction}`}`;
}

/** The sum of points. */
export const sumOf = (points: readonly Thousandths[]): Thousandths => points.reduce((sum, one) => sum + one, 0n);

/** A quotient of what is not negative, halves rounded up. */
const rounded = (dividend: bigint, divisor: bigint): bigint => (2n * dividend + divisor) / (2n * divisor);

/** What is left of a score when a percentage is taken off; never below 0. */
export function lessPercent(score: Thousandths, percent: Thousandths): Thousandths {
  const kept = 100_000n - percent;
  return kept <= 0n ? 0n : rounded(score * kept, 100_000n);
}

/** A score in percent of all points, to two decimals; nothing of nothing is nothing. */
export function percentText(score: Thousandths, total: Thousandths): string {
  return total <= 0n ? '0' : pointsText(rounded(score * 10_000n, total) * 10n);
}

export interface Bounds {
  readonly min: string;
  readonly max: string;
  /** Whether the least itself is too small. */
  readonly above?: boolean;
}

/** A decimal that a client sent, in its plain form, within its bounds; undefined after noting the fault. */
export function checkedDecimal(faults: Faults, path: string, value: string, { min, max, above = false }: Bounds): string | undefined {
  const points = readPoints(value);
  if (points === undefined) faults.add(path, 'DECIMALS', { max: 3 });
  else if (points < pointsOf(min) || (above && points === pointsOf(min))) faults.add(path, above ? 'NOT_ABOVE' : 'TOO_SMALL', { min });
  else if (points > pointsOf(max)) faults.add(path, 'TOO_LARGE', { max });
  else return pointsText(points);
  return undefined;
}

/** What one question may be worth. */
export const questionPoints: Bounds = { min: '0', max: '10000', above: true };
export const percentBounds: Bounds = { min: '0', max: '100' };
