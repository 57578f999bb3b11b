import type { Status } from '../operations.js';

export interface Mark {
  lesson: string;
  student: string;
  status: Status;
}
/** Marks of one lesson that were sent together and are not answered yet; sent again, they are the same request. */
export interface Batch {
  key: string;
  lesson: string;
  marks: readonly Mark[];
}
/** Marks on their way to the server: those of the request under way, then those that wait for the next. */
export interface Outbox {
  sending: Batch | null;
  waiting: readonly Mark[];
}

export const emptyOutbox: Outbox = { sending: null, waiting: [] };

/** What the server is asked to take at most in one request. */
const most = 100;

const same = (a: Mark, b: Mark): boolean => a.lesson === b.lesson && a.student === b.student;

/** The last mark of a student wins: one that has not been sent is replaced. */
export const withMark = (outbox: Outbox, mark: Mark): Outbox => ({
  ...outbox,
  waiting: [...outbox.waiting.filter((other) => !same(other, mark)), mark],
});

/** The request to send now: the one that was not answered, else the oldest waiting marks of one lesson. */
export function withBatch(outbox: Outbox, key: string): Outbox {
  const [first] = outbox.waiting;
  if (outbox.sending || !first) return outbox;
  const marks = outbox.waiting.filter(({ lesson }) => lesson === first.lesson).slice(0, most);
  return { sending: { key, lesson: first.lesson, marks }, waiting: outbox.waiting.filter((mark) => !marks.includes(mark)) };
}

/** The request with this key was answered. */
export const withoutBatch = (outbox: Outbox, key: string): Outbox => (outbox.sending?.key === key ? { ...outbox, sending: null } : outbox);

/** How many pupils of a lesson, or of all lessons, have a mark that is not with the server yet; one who is marked again counts once. */
export const countUnsent = ({ sending, waiting }: Outbox, lesson?: string): number =>
  [...waiting, ...(sending?.marks ?? []).filter((sent) => !waiting.some((later) => same(sent, later)))].filter(
    (mark) => lesson === undefined || mark.lesson === lesson,
  ).length;

/** What was marked here and is not answered yet. */
export function unsentStatus({ sending, waiting }: Outbox, lesson: string, student: string): Status | undefined {
  const marks = [...(sending?.marks ?? []), ...waiting];
  return marks.findLast((mark) => mark.lesson === lesson && mark.student === student)?.status;
}
