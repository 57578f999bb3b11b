import { FlagType, Priority } from '../../entities/attendance/absence-flag.js';
import type { Settings } from '../../settings.js';
import { daysBetween } from '../calendar.js';

/** When attendance becomes a warning: numbers that an organization may set. */
export type AttendancePolicy = Settings['attendance'];

/** The lesson of a mark, for the flag that shows it. */
export interface FlaggedLesson {
  readonly sessionInstanceId: string;
  readonly schoolClassId: string;
}
/** A day on which a student was marked in one lesson or more. Days without a mark are no school days: they neither break nor extend a run. */
export interface SchoolDay {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** The last lesson that the student missed without an excuse; null: none. */
  readonly absentFrom: FlaggedLesson | null;
  /** Late arrivals. */
  readonly late: number;
  /** The last lesson that the student came late to. */
  readonly lateFor: FlaggedLesson | null;
}
/** A flag that the marks call for. */
export interface DueFlag {
  readonly flagType: FlagType;
  readonly from: string;
  readonly until: string;
  /** The days of it: those of the run, or those of the pattern's absences or late arrivals. */
  readonly days: readonly string[];
  /** School days of a run; for a pattern the most that fall within its window. */
  readonly count: number;
  readonly priority: Priority;
  readonly lesson: FlaggedLesson;
}

/** How urgent an absence is: by the length of its run, or at once when the student is chronically absent. */
export function priorityOf(consecutive: number, chronic: boolean, policy: AttendancePolicy): Priority {
  if (chronic || consecutive >= policy.urgentFrom) return Priority.URGENT;
  if (consecutive >= policy.highFrom) return Priority.HIGH;
  return consecutive >= policy.mediumFrom ? Priority.MEDIUM : Priority.LOW;
}

/**
 * The flags that one student's marks call for: one for each run of consecutive school days with an unexcused absence, one for each
 * time of chronic absence, one for each time of frequent late arrivals. It looks at the marks alone, so the order in which registers
 * are filled in, or corrected, does not matter. Days come in order.
 */
export function dueFlags(days: readonly SchoolDay[], policy: AttendancePolicy): DueFlag[] {
  const absences = days.flatMap(({ date, absentFrom }) => (absentFrom ? [{ date, lesson: absentFrom }] : []));
  const arrivals = days.flatMap(({ date, late, lateFor }) =>
    lateFor ? Array.from({ length: late }, () => ({ date, lesson: lateFor })) : [],
  );
  return [
    ...runs(days).map((run) => flag(FlagType.ABSENCE, run, run.length, priorityOf(run.length, false, policy))),
    ...patterns(absences, policy.chronicAbsences, policy.windowDays).map(({ dated, most }) =>
      flag(FlagType.CHRONIC_ABSENCE, dated, most, Priority.URGENT),
    ),
    ...patterns(arrivals, policy.lateArrivals, policy.windowDays).map(({ dated, most }) =>
      flag(FlagType.LATE_PATTERN, dated, most, Priority.URGENT),
    ),
  ];
}

interface Dated {
  readonly date: string;
  readonly lesson: FlaggedLesson;
}
type Several = readonly [Dated, ...Dated[]];

function flag(flagType: FlagType, dated: Several, count: number, priority: Priority): DueFlag {
  const last = dated.at(-1) ?? dated[0];
  const days = [...new Set(dated.map(({ date }) => date))];
  return { flagType, from: dated[0].date, until: last.date, days, count, priority, lesson: last.lesson };
}

function runs(days: readonly SchoolDay[]): Several[] {
  const found: [Dated, ...Dated[]][] = [];
  let broken = true;
  for (const { date, absentFrom } of days) {
    if (absentFrom) {
      const day = { date, lesson: absentFrom };
      const run = broken ? undefined : found.at(-1);
      if (run) run.push(day);
      else found.push([day]);
    }
    broken = !absentFrom;
  }
  return found;
}

/** Times in which `enough` fall within so many calendar days: windows that share a day are one time. */
function patterns(dated: readonly Dated[], enough: number, windowDays: number): { dated: Several; most: number }[] {
  const found: { first: number; last: number; most: number }[] = [];
  let first = 0;
  for (const [last, { date }] of dated.entries()) {
    while (daysBetween(dated[first]?.date ?? date, date) >= windowDays) first++;
    const size = last - first + 1;
    if (size < enough) continue;
    const open = found.at(-1);
    if (open && first <= open.last) {
      open.last = last;
      open.most = Math.max(open.most, size);
    } else found.push({ first, last, most: size });
  }
  return found.flatMap((time) => {
    const [head, ...rest] = dated.slice(time.first, time.last + 1);
    return head ? [{ dated: [head, ...rest] as const, most: time.most }] : [];
  });
}
