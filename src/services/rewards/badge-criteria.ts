import type { BadgeRequirements } from '../../entities/rewards/badge.js';

/** One piece of a student's work: the best of its attempts. */
export interface Work {
  /** Code of its subject; null without one. */
  readonly subjectCode: string | null;
  /** Hundredths of a percent; null while the student has not been told the mark. */
  readonly score: number | null;
  /** Handed in early, at the first attempt. */
  readonly isEarly: boolean;
}

/** One figure that a badge asks for, and how far a student is. */
export interface Criterion {
  /** As in the requirements. */
  readonly name: keyof Figures;
  readonly required: number;
  readonly current: number;
  readonly isMet: boolean;
}
type Figures = Omit<BadgeRequirements, 'subject'>;

const FULL = 10_000;

/** How far a student's work, in the order in which it was handed in, meets what a badge asks for; nothing for a badge given by hand. */
export function criteriaOf({ subject, ...figures }: BadgeRequirements, work: readonly Work[]): Criterion[] {
  const counted = subject === undefined ? work : work.filter(({ subjectCode }) => subjectCode?.toUpperCase() === subject.toUpperCase());
  const current: Readonly<Record<keyof Figures, () => number>> = {
    homework_completed: () => counted.length,
    average_score__gte: () => averageOf(counted),
    consecutive_perfect_scores: () => longestRun(counted),
    early_submissions: () => counted.filter(({ isEarly }) => isEarly).length,
  };
  return names.flatMap((name) => {
    const required = figures[name];
    if (required === undefined) return [];
    const reached = current[name]();
    const isMet = name === 'average_score__gte' ? averages(counted, required) : reached >= required;
    return [{ name, required, current: reached, isMet }];
  });
}

/** Whether a badge is earned: it asks for something, and all of it is there. */
export const isEarned = (criteria: readonly Criterion[]): boolean => criteria.length > 0 && criteria.every(({ isMet }) => isMet);

/** The figures that requirements may name. */
export const names: readonly (keyof Figures)[] = [
  'homework_completed',
  'average_score__gte',
  'consecutive_perfect_scores',
  'early_submissions',
];

const scoresOf = (work: readonly Work[]): number[] => work.flatMap(({ score }) => score ?? []);
const sumOf = (scores: readonly number[]): number => scores.reduce((sum, score) => sum + score, 0);

/** Compared as whole numbers: a mean that is shown as 85 may be a hair below. */
function averages(work: readonly Work[], required: number): boolean {
  const scores = scoresOf(work);
  return scores.length > 0 && sumOf(scores) >= Math.round(required * 100) * scores.length;
}

/** The mean in percent, rounded down to two decimals; 0 without a mark. */
function averageOf(work: readonly Work[]): number {
  const scores = scoresOf(work);
  return scores.length ? Math.floor(sumOf(scores) / scores.length) / 100 : 0;
}

/** The most pieces of work in a row with all points. One without a mark yet neither breaks nor extends a row. */
function longestRun(work: readonly Work[]): number {
  let [longest, run] = [0, 0];
  for (const score of scoresOf(work)) {
    run = score === FULL ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
