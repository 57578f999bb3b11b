import { FlagStatus, type FlagType, type Priority } from '../../entities/attendance/absence-flag.js';
import type { DueFlag } from './absence-policy.js';

/** A flag of the policy's that is stored already. */
export interface StoredFlag {
  readonly id: string;
  readonly flagType: FlagType;
  readonly status: FlagStatus;
  readonly from: string;
  readonly until: string;
  readonly count: number;
  readonly priority: Priority;
  readonly sessionInstanceId: string;
  readonly parentNotified: boolean;
}
/** What has to be done so that the open flags are those that the marks call for. */
export interface FlagChanges {
  /** Open flags that are right already. */
  readonly keep: readonly { readonly stored: StoredFlag; readonly due: DueFlag }[];
  readonly create: readonly DueFlag[];
  readonly change: readonly { readonly stored: StoredFlag; readonly due: DueFlag }[];
  readonly withdraw: readonly StoredFlag[];
}

const overlap = (one: { from: string; until: string }, other: { from: string; until: string }): boolean =>
  one.from <= other.until && other.from <= one.until;
const same = (stored: StoredFlag, due: DueFlag): boolean =>
  stored.from === due.from &&
  stored.until === due.until &&
  stored.count === due.count &&
  stored.priority === due.priority &&
  stored.sessionInstanceId === due.lesson.sessionInstanceId;

/**
 * Compares one student's due flags with the stored ones. An open flag follows its run: it is raised when the run grows, lowered when it
 * shrinks, withdrawn when it is gone or when an older open flag has taken its days. A flag that somebody has closed stays as it is, and
 * answers for its days: they are not flagged again until the run has a day outside them.
 */
export function reconcileFlags(due: readonly DueFlag[], stored: readonly StoredFlag[]): FlagChanges {
  const closed = stored.filter(({ status }) => status !== FlagStatus.ACTIVE);
  const open = stored.filter(({ status }) => status === FlagStatus.ACTIVE).toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  const taken = new Set<StoredFlag>();
  const create: DueFlag[] = [];
  const change: { stored: StoredFlag; due: DueFlag }[] = [];
  const keep: { stored: StoredFlag; due: DueFlag }[] = [];

  for (const flag of due) {
    const kin = (other: StoredFlag): boolean => other.flagType === flag.flagType && overlap(other, flag);
    if (answered(flag, closed.filter(kin))) continue;
    const own = open.find((other) => kin(other) && !taken.has(other));
    if (!own) create.push(flag);
    else {
      taken.add(own);
      (same(own, flag) ? keep : change).push({ stored: own, due: flag });
    }
  }
  return { keep, create, change, withdraw: open.filter((flag) => !taken.has(flag)) };
}

/** Whether closed flags answer for every day that a due flag is about. */
const answered = ({ days }: DueFlag, closed: readonly StoredFlag[]): boolean =>
  days.every((day) => closed.some(({ from, until }) => from <= day && day <= until));
