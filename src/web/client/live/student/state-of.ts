import type { Work } from '../homework/operations.js';

export const openAttempt = ({ myAttempts }: Work) => myAttempts.find(({ status }) => status === 'IN_PROGRESS');
/** The attempt that counts, else the last that was handed in. */
export const shownAttempt = ({ myAttempts }: Work) => {
  const handedIn = myAttempts.filter(({ status }) => status !== 'IN_PROGRESS');
  return handedIn.find(({ isBest }) => isBest === true) ?? handedIn.at(-1);
};
/** An attempt may be started now. */
export const mayStart = (one: Work): boolean => one.isOpen && one.attemptsLeft !== 0 && !openAttempt(one);

export type State = 'toDo' | 'done' | 'missed';

/** Where a piece of work stands for the student at an instant, in milliseconds. One that can be tried again counts as done once it was handed in. */
export function stateOf(one: Work, now: number): State {
  if (openAttempt(one)) return 'toDo';
  if (shownAttempt(one)) return 'done';
  return one.isOpen || (one.opensAt !== null && Date.parse(one.opensAt) > now) ? 'toDo' : 'missed';
}

/** What is due first comes first; without a date last. */
export const byDue = (a: Work, b: Work): number => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9');
