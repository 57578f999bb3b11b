import { AttendanceStatus } from '../../entities/attendance/attendance-record.js';
import { fault, type FieldFault } from '../../errors.js';

/** How a client marks one student. What is left out is not known: marking again replaces all of it. */
export interface MarkInput {
  readonly status: AttendanceStatus;
  readonly lateMinutes?: number | null;
  readonly reason?: string | null;
  readonly notes?: string | null;
}
/** How a student attended a lesson, as it is stored. */
export interface Mark {
  readonly status: AttendanceStatus;
  readonly lateMinutes: number | null;
  readonly reason: string | null;
  readonly notes: string | null;
}

const MAX_MINUTES = 1440;
const MAX_REASON = 500;
const MAX_NOTES = 1000;

/** What is wrong with a mark, by itself. `path` is where it stands in the input. */
export function markFaults({ status, lateMinutes, reason, notes }: MarkInput, path: string): FieldFault[] {
  const minutes = lateMinutes ?? 0;
  const faults: FieldFault[] = [];
  if (minutes < 0) faults.push(fault(`${path}.lateMinutes`, 'TOO_SMALL', { min: 0 }));
  else if (minutes > MAX_MINUTES) faults.push(fault(`${path}.lateMinutes`, 'TOO_LARGE', { max: MAX_MINUTES }));
  else if (minutes > 0 && status !== AttendanceStatus.LATE) faults.push(fault(`${path}.lateMinutes`, 'INVALID'));
  if ((reason?.length ?? 0) > MAX_REASON) faults.push(fault(`${path}.reason`, 'TOO_LONG', { max: MAX_REASON }));
  if ((notes?.length ?? 0) > MAX_NOTES) faults.push(fault(`${path}.notes`, 'TOO_LONG', { max: MAX_NOTES }));
  return faults;
}

/** A mark without what its status has no room for. */
export const markOf = ({ status, lateMinutes, reason, notes }: MarkInput): Mark => ({
  status,
  lateMinutes: status === AttendanceStatus.LATE ? (lateMinutes ?? null) : null,
  reason: textOf(reason),
  notes: textOf(notes),
});
/** A text without anything in it is none. */
const textOf = (text: string | null | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

export const sameMark = (one: Mark, other: Mark): boolean =>
  one.status === other.status && one.lateMinutes === other.lateMinutes && one.reason === other.reason && one.notes === other.notes;

/** Whether guardians hear of a mark. */
export const isAlerting = (status: AttendanceStatus | null): boolean =>
  status === AttendanceStatus.ABSENT || status === AttendanceStatus.LATE;
