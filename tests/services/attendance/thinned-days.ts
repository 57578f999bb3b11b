import type { SchoolDay } from '../../../src/services/attendance/absence-policy.js';

/** What the database is asked for: days with an absence or a late arrival, and the school day before an absence. */
export const thinned = (days: readonly SchoolDay[]): SchoolDay[] =>
  days.filter(({ absentFrom, late }, i) => absentFrom ?? (late > 0 || days[i + 1]?.absentFrom));
