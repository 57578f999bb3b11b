/** Where a lesson stands on the clock, whatever its register says. */
export enum ClockStatus {
  UPCOMING = 'UPCOMING',
  ACTIVE = 'ACTIVE',
  COMPLETED = 'COMPLETED',
}

/** A lesson is active from its first instant up to, and without, its last. */
export function clockStatusOf(now: Date, from: Date, to: Date): ClockStatus {
  if (now < from) return ClockStatus.UPCOMING;
  return now < to ? ClockStatus.ACTIVE : ClockStatus.COMPLETED;
}
