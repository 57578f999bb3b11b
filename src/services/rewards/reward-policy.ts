import { RewardRuleKind } from '../../entities/rewards/reward-rule.js';
import { RewardReason, RewardTransactionType, type PaidParts } from '../../entities/rewards/reward-transaction.js';
import type { RuleAmounts, Rules } from './reward-rules.js';

/** What rewards look at in one attempt that was handed in. */
export interface HandedIn {
  /** Hundredths of a percent; null while the student has not been told the mark. */
  readonly score: number | null;
  /** Seconds from handing in to the due date, negative when late; null without a due date. */
  readonly secondsLeft: number | null;
  /** Pieces of work in a row that came in time, this one included; 0 when it came late. */
  readonly streak: number;
}
/** What was paid for the work before, by any attempt. */
export interface Settled {
  readonly completion: boolean;
  readonly score: boolean;
}
/** A row that is due, rounded; `part` tells it from the other rows of the same work. */
export interface Payment {
  readonly part: 'completion' | 'score' | 'early' | 'on-time' | 'perfect' | 'streak';
  readonly transactionType: RewardTransactionType;
  readonly reason: RewardReason;
  readonly points: number;
  readonly coins: number;
  readonly parts?: PaidParts;
}
/** What is paid for an attempt: the rows, and the same before rounding, as decimal texts. */
export interface DueRewards {
  readonly payments: readonly Payment[];
  readonly basePoints: string;
  readonly scoreBonus: string;
  readonly timeBonus: string;
  readonly totalPoints: string;
}

/** Amounts are counted in ten-thousandths of a point, so that a percentage with two decimals of any amount is whole. */
const UNIT = 10_000;
const FULL = 10_000;
const HOUR = 3600;
const text = (units: number): string => String(units / UNIT);
const halfUp = (units: number): number => Math.floor((units + UNIT / 2) / UNIT);
const nothing = { points: 0, coins: 0 };

/** Whether something that is handed in so long before its due date comes early. */
export const isEarly = (secondsLeft: number | null, rules: Rules): boolean =>
  secondsLeft !== null && secondsLeft >= (rules[RewardRuleKind.EARLY_SUBMISSION].threshold ?? 0) * HOUR;

/**
 * What an attempt is paid, after what its work was paid before. Work is paid once: the base and the time with the first attempt, the
 * share of the mark with the first mark that the student is told, in the same row when both come together.
 */
export function rewardsDue(work: HandedIn, rules: Rules, settled: Settled): DueRewards {
  const amountsOf = (kind: RewardRuleKind): Pick<RuleAmounts, 'points' | 'coins'> => (rules[kind].isActive ? rules[kind] : nothing);
  const first = !settled.completion;
  const marked = !settled.score && work.score !== null;
  const base = first ? amountsOf(RewardRuleKind.HOMEWORK_COMPLETION) : nothing;
  const share = marked ? amountsOf(RewardRuleKind.SCORE_BONUS) : nothing;
  const score = { points: share.points * (work.score ?? 0), coins: share.coins * (work.score ?? 0) };
  const parts: PaidParts = { ...(first && { base: text(base.points * UNIT) }), ...(marked && { score: text(score.points) }) };
  const completion = {
    part: first ? ('completion' as const) : ('score' as const),
    transactionType: RewardTransactionType.EARNED,
    reason: RewardReason.HOMEWORK_COMPLETION,
    points: halfUp(base.points * UNIT + score.points),
    coins: halfUp(base.coins * UNIT + score.coins),
    parts,
  };
  const timely = first ? timeBonus(work, rules) : null;
  const bonuses = [
    ...(timely ? [{ ...timely, ...amountsOf(timely.kind) }] : []),
    ...(work.score !== null && work.score >= FULL ? [{ ...perfect, ...amountsOf(perfect.kind) }] : []),
    ...(first && isStreak(work, rules) ? [{ ...streak, ...amountsOf(streak.kind) }] : []),
  ];
  const payments = [
    ...(first || marked ? [completion] : []),
    ...bonuses
      .filter(({ points, coins }) => points > 0 || coins > 0)
      .map(({ part, reason, points, coins }) => ({ part, reason, points, coins, transactionType: RewardTransactionType.BONUS })),
  ];
  const time = timely ? amountsOf(timely.kind).points : 0;
  const more = bonuses.filter(({ part }) => part !== timely?.part).reduce((sum, { points }) => sum + points, 0);
  return {
    payments,
    basePoints: String(base.points),
    scoreBonus: text(score.points),
    timeBonus: String(time),
    totalPoints: text((base.points + time + more) * UNIT + score.points),
  };
}

const early = { part: 'early', kind: RewardRuleKind.EARLY_SUBMISSION, reason: RewardReason.EARLY_SUBMISSION } as const;
const onTime = { part: 'on-time', kind: RewardRuleKind.ON_TIME_SUBMISSION, reason: RewardReason.ON_TIME_SUBMISSION } as const;
const perfect = { part: 'perfect', kind: RewardRuleKind.PERFECT_SCORE, reason: RewardReason.PERFECT_SCORE } as const;
const streak = { part: 'streak', kind: RewardRuleKind.STREAK_BONUS, reason: RewardReason.STREAK_BONUS } as const;

/** Early, in time, or neither: late work, and work without a due date. */
function timeBonus({ secondsLeft }: HandedIn, rules: Rules): typeof early | typeof onTime | null {
  if (secondsLeft === null || secondsLeft < 0) return null;
  return isEarly(secondsLeft, rules) ? early : onTime;
}

/** Every so many pieces of work in a row. */
const isStreak = (work: HandedIn, rules: Rules): boolean =>
  work.streak > 0 && work.streak % (rules[RewardRuleKind.STREAK_BONUS].threshold ?? Infinity) === 0;
