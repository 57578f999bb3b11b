// Clocks in statements, by the rules that `services/zone-rules.ts` gives them instead of PostgreSQL's own time zone data.

/** SQL: what the school's clocks show at an instant, a `timestamp`. A request's own statements have the values; others name theirs. */
export const wallClock = (instant: string, changes = ':zone_changes', offsets = ':zone_offsets'): string =>
  `(${instant} at time zone 'UTC' + (${offsets}::interval[])[width_bucket(${instant}, ${changes}::timestamptz[])])`;

/** SQL: the instant at which clocks show a `timestamp`, by the places of `localChanges` and `offsets` among a statement's values. */
export const instantShown = (timestamp: string, localChanges: string, offsets: string): string =>
  `((${timestamp} - (${offsets}::interval[])[width_bucket(${timestamp}, ${localChanges}::timestamp[])]) at time zone 'UTC')`;
