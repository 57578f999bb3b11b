import { minutesOf, timeOf, type Time } from '../calendar.js';

/** A part of a day, from its start up to its end. */
export interface Slot {
  readonly startTime: Time;
  readonly endTime: Time;
}

/** Whether two parts of a day have a minute in common; one may begin where the other ends. */
export const overlaps = (one: Slot, other: Slot): boolean =>
  minutesOf(one.startTime) < minutesOf(other.endTime) && minutesOf(other.startTime) < minutesOf(one.endTime);

/** What is left of the bounds without what is taken, parts of at least so many minutes, in the order of the day. */
export function freeSlots(bounds: Slot, taken: readonly Slot[], minutes: number): Slot[] {
  const end = minutesOf(bounds.endTime);
  const free: Slot[] = [];
  let from = minutesOf(bounds.startTime);
  const sorted = taken.map(({ startTime, endTime }) => [minutesOf(startTime), minutesOf(endTime)] as const).sort((a, b) => a[0] - b[0]);
  for (const [start, stop] of [...sorted, [end, end] as const]) {
    const until = Math.min(start, end);
    if (until - from >= Math.max(minutes, 1)) free.push({ startTime: timeOf(from), endTime: timeOf(until) });
    from = Math.max(from, stop);
  }
  return free;
}
