/** A calendar day as text, `YYYY-MM-DD`. Days are compared as texts. */
export type Day = string;
/** A local time of day as text, `HH:MM`. */
export type Time = string;

interface Clock {
  readonly now: Date;
  readonly organization: { readonly timeZone: string };
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Making a formatter costs a thousand times what using it does; there are no more of them than time zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();
function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    const two = '2-digit';
    const form = {
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    } as const;
    formatter = new Intl.DateTimeFormat('en-US', { ...form, numberingSystem: 'latn', timeZone: zone });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** The instant's wall clock in a zone, as the milliseconds that the same clock would show in UTC. */
function wallClock(instant: number, zone: string): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((instant % 1000) + 1000) % 1000);
}
/** How far a zone's clocks are ahead of UTC at an instant, both in milliseconds. */
export const offsetAt = (instant: number, zone: string): number => wallClock(instant, zone) - instant;
const dayText = (utc: number): Day => new Date(utc).toISOString().slice(0, 10);

/** The calendar day and the time of day of an instant in a zone. */
export function localOf(instant: Date, zone: string): { day: Day; time: Time } {
  const text = new Date(wallClock(instant.getTime(), zone)).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

/** The school day of the request: the calendar day of its instant in the organization's zone. */
export const schoolDay = ({ now, organization }: Clock): Day => localOf(now, organization.timeZone).day;

/** The time of day of the request in the organization's zone. */
export const schoolTime = ({ now, organization }: Clock): Time => localOf(now, organization.timeZone).time;

/**
 * The instant of a local time in a zone. A time that the clocks show twice means the first of the two; one that they skip means the
 * moment of the jump.
 */
export function instantOf(day: Day, time: Time, zone: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const before = offsetAt(wanted - DAY, zone);
  const after = offsetAt(wanted + DAY, zone);
  const fits = [wanted - Math.max(before, after), wanted - Math.min(before, after)].find((instant) => wallClock(instant, zone) === wanted);
  return new Date(fits ?? jumpBetween(wanted - after, wanted - before, zone));
}

/** The instant in (early, late] from which the zone's offset is that of `late`, to the second, in milliseconds. */
export function jumpBetween(early: number, late: number, zone: string): number {
  const offset = offsetAt(late, zone);
  let [below, above] = [Math.floor(early / 1000) - 1, Math.ceil(late / 1000)];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (offsetAt(middle * 1000, zone) === offset) above = middle;
    else below = middle;
  }
  return above * 1000;
}

/** The instants of a school day: from its first, up to and without the first of the next day. */
export const instantsOf = (day: Day, zone: string): { from: Date; to: Date } => ({
  from: instantOf(day, '00:00', zone),
  to: instantOf(addDays(day, 1), '00:00', zone),
});

/** The day so many days later, or earlier when the number is negative. */
export const addDays = (day: Day, days: number): Day => dayText(Date.parse(`${day}T00:00:00Z`) + days * DAY);

/** Days from the first to the second; negative when the second comes first. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;

/** Day of the week: 1 Monday to 7 Sunday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The Monday of the day's week. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** Minutes since midnight of a time, `HH:MM` with or without seconds. */
export const minutesOf = (time: Time): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The time so many minutes after midnight. */
export const timeOf = (minutes: number): Time =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
