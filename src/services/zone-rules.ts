import { jumpBetween, offsetAt } from './calendar.js';

/**
 * How the clocks of a zone were set, as Node knows it. PostgreSQL brings time zone data of another year, so `at time zone` would put an
 * hour of the night into another day than the rest of the product does; statements therefore work with these rules instead.
 */
export interface ZoneRules {
  /** The instants from which the offsets count, ascending; the first is always. */
  readonly changes: readonly string[];
  /** The same on the wall clock: the later of what it showed before and after, so that a time shown twice means the first of the two. */
  readonly localChanges: readonly string[];
  /** How far the clocks are ahead of UTC from each change on, as intervals. */
  readonly offsets: readonly string[];
}

// Before and after these years the first and the last known offset count.
const FROM = Date.UTC(2000, 0, 1);
const TO = Date.UTC(2060, 0, 1);
/** No zone changes its clocks twice within a week: Morocco's Ramadan takes four. */
const STEP = 7 * 24 * 60 * 60_000;

const known = new Map<string, ZoneRules>();

/** The rules of a zone; found once, in some ten milliseconds. */
export function zoneRulesOf(zone: string): ZoneRules {
  const rules = known.get(zone) ?? findRules(zone);
  known.set(zone, rules);
  return rules;
}

function findRules(zone: string): ZoneRules {
  let offset = offsetAt(FROM, zone);
  const [changes, localChanges, offsets] = [['-infinity'], ['-infinity'], [interval(offset)]];
  for (let instant = FROM + STEP; instant <= TO; instant += STEP) {
    const later = offsetAt(instant, zone);
    if (later === offset) continue;
    const change = jumpBetween(instant - STEP, instant, zone);
    changes.push(new Date(change).toISOString());
    localChanges.push(new Date(change + Math.max(offset, later)).toISOString().slice(0, -1));
    offsets.push(interval(later));
    offset = later;
  }
  return { changes, localChanges, offsets };
}

const interval = (milliseconds: number): string => `${milliseconds / 1000} seconds`;

/** The values of statements that use `wallClock` of `entities/wall-clock.sql.ts`. */
export const zoneValues = (zone: string) => {
  const { changes, offsets } = zoneRulesOf(zone);
  return { zone_changes: changes, zone_offsets: offsets };
};
