import { StandingScale } from '../../entities/rewards/reward-standing.js';
import { addDays, daysBetween, mondayOf, type Day } from '../calendar.js';

/** Days of a leaderboard, both included. */
export interface BoardPeriod {
  readonly scale: StandingScale;
  readonly startsOn: Day;
  readonly endsOn: Day;
}
/** First and last day of an academic year. */
export interface SchoolYear {
  readonly startDate: Day;
  readonly endDate: Day;
}

/** The periods that a day belongs to: its week and its month; in an academic year that year, and the half of its days that it is in. */
export function periodsOf(day: Day, year: SchoolYear | null): BoardPeriod[] {
  const monday = mondayOf(day);
  const first = `${day.slice(0, 8)}01`;
  const next = `${addDays(first, 31).slice(0, 8)}01`;
  return [
    { scale: StandingScale.WEEK, startsOn: monday, endsOn: addDays(monday, 6) },
    { scale: StandingScale.MONTH, startsOn: first, endsOn: addDays(next, -1) },
    ...(year ? yearly(day, year) : []),
  ];
}

function yearly(day: Day, { startDate, endDate }: SchoolYear): BoardPeriod[] {
  const second = addDays(startDate, Math.ceil((daysBetween(startDate, endDate) + 1) / 2));
  const half = day < second ? { startsOn: startDate, endsOn: addDays(second, -1) } : { startsOn: second, endsOn: endDate };
  return [
    { scale: StandingScale.SEMESTER, ...half },
    { scale: StandingScale.YEAR, startsOn: startDate, endsOn: endDate },
  ];
}
