import { lessPercent, percentText, pointsOf, pointsText, sumOf } from './points.js';

/** What an answer has earned so far; null while nobody has graded it. */
export interface EarnedPoints {
  readonly points: string | null;
  readonly byPerson: boolean;
}
export interface Scored {
  readonly answers: readonly EarnedPoints[];
  /** What a person set for the whole. */
  readonly manualScore: string | null;
  /** Percentage that is taken off; null: nothing. */
  readonly latePenalty: string | null;
  readonly totalPoints: string;
}
export interface Settled {
  readonly autoScore: string;
  readonly score: string | null;
  readonly percentage: string | null;
}

/**
 * The score of an attempt: what a person set for the whole, which takes no penalty; else the sum of its answers, less the late penalty, as
 * soon as all of them are graded.
 */
export function settledScore({ answers, manualScore, latePenalty, totalPoints }: Scored): Settled {
  const given = answers.map(({ points }) => points).filter((points) => points !== null);
  const sum = sumOf(given.map(pointsOf));
  const byServer = sumOf(answers.flatMap(({ points, byPerson }) => (points === null || byPerson ? [] : [pointsOf(points)])));
  const whole = given.length === answers.length ? lessPercent(sum, pointsOf(latePenalty ?? '0')) : null;
  const score = manualScore === null ? whole : pointsOf(manualScore);
  return {
    autoScore: pointsText(byServer),
    score: score === null ? null : pointsText(score),
    percentage: score === null ? null : percentText(score, pointsOf(totalPoints)),
  };
}
