import { day, instant } from './created-within.js';

interface DueBounds {
  readonly due_date__gte?: string | undefined;
  readonly due_date__lte?: string | undefined;
}

/** `due_date__gte` and `due_date__lte`, each a school day or an instant. */
export const dueWithin = ({ due_date__gte: from, due_date__lte: to }: DueBounds) => ({
  dueFrom: instant(from),
  dueOnOrAfter: day(from),
  dueTo: instant(to),
  dueOnOrBefore: day(to),
});
