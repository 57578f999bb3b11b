/** The longest that an attempt may take, in seconds: a week. */
export const longestAttempt = 604_800;

/** What decides when an attempt ends by itself. */
export interface Limits {
  readonly startedAt: Date;
  readonly timeLimitSeconds: number | null;
  readonly dueAt: Date | null;
  readonly allowLate: boolean;
}

/** When an attempt ends by itself: with its time, or with the due date where late work is refused, whichever comes first. Null: never. */
export function deadlineOf({ startedAt, timeLimitSeconds, dueAt, allowLate }: Limits): Date | null {
  const ends = [
    ...(timeLimitSeconds === null ? [] : [startedAt.getTime() + timeLimitSeconds * 1000]),
    ...(dueAt === null || allowLate ? [] : [dueAt.getTime()]),
  ];
  return ends.length ? new Date(Math.min(...ends)) : null;
}

/** Whether it is the time limit that ends an attempt, rather than the due date. */
export function endsByTime(limits: Limits): boolean {
  const { startedAt, timeLimitSeconds } = limits;
  return timeLimitSeconds !== null && deadlineOf(limits)?.getTime() === startedAt.getTime() + timeLimitSeconds * 1000;
}
