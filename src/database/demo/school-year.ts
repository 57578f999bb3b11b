import { addDays, type Day, mondayOf } from '../../services/calendar.js';

/** A school year of the demo data. */
export interface SchoolYear {
  /** `2026-2027` */
  readonly name: string;
  readonly firstYear: number;
  readonly start: Day;
  readonly end: Day;
}
const WEEKS = 7;

/**
 * The school year that a day lies in, and the one before it. Years begin in September, but never less than ten weeks before the day:
 * there has to be a past to show. They end with August, so that no day falls between two.
 */
export function schoolYears(today: Day): { current: SchoolYear; previous: SchoolYear } {
  const calendarYear = Number(today.slice(0, 4));
  const firstYear = today.slice(5, 7) >= '09' ? calendarYear : calendarYear - 1;
  const tenWeeksAgo = addDays(mondayOf(today), -10 * WEEKS);
  const september = `${firstYear}-09-01`;
  const start = september < tenWeeksAgo ? september : tenWeeksAgo;
  return {
    current: { name: nameOf(firstYear), firstYear, start, end: `${firstYear + 1}-08-31` },
    previous: { name: nameOf(firstYear - 1), firstYear: firstYear - 1, start: `${firstYear - 1}-09-01`, end: addDays(start, -1) },
  };
}

const nameOf = (firstYear: number): string => `${firstYear}-${firstYear + 1}`;
