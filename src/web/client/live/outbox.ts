/** Something that somebody entered: a line of a sheet, such as a pupil of a register or a question of an attempt. */
export interface Entry {
  sheet: string;
  line: string;
}
/** Entries of one sheet that were sent together and are not answered yet; sent again, they are the same request. */
export interface Batch<E extends Entry> {
  key: string;
  entries: readonly E[];
}
/** Entries on their way to the server: those of the request under way, then those that wait for the next. */
export interface Outbox<E extends Entry> {
  sending: Batch<E> | null;
  waiting: readonly E[];
}

const same = (a: Entry, b: Entry): boolean => a.sheet === b.sheet && a.line === b.line;

/** The last entry of a line wins: one that has not been sent is replaced. */
export const withEntry = <E extends Entry>(outbox: Outbox<E>, entry: E): Outbox<E> => ({
  ...outbox,
  waiting: [...outbox.waiting.filter((other) => !same(other, entry)), entry],
});

/** The request to send now: the one that was not answered, else the oldest waiting entries of one sheet, as many as the server takes. */
export function withBatch<E extends Entry>(outbox: Outbox<E>, key: string, most: number): Outbox<E> {
  const [first] = outbox.waiting;
  if (outbox.sending || !first) return outbox;
  const entries = outbox.waiting.filter(({ sheet }) => sheet === first.sheet).slice(0, most);
  return { sending: { key, entries }, waiting: outbox.waiting.filter((entry) => !entries.includes(entry)) };
}

/** The request with this key was answered. */
export const withoutBatch = <E extends Entry>(outbox: Outbox<E>, key: string): Outbox<E> =>
  outbox.sending?.key === key ? { ...outbox, sending: null } : outbox;

/** How many lines of a sheet, or of all sheets, are not with the server yet; one that was entered again counts once. */
export const countUnsent = <E extends Entry>({ sending, waiting }: Outbox<E>, of?: string): number =>
  [...waiting, ...(sending?.entries ?? []).filter((sent) => !waiting.some((later) => same(sent, later)))].filter(
    ({ sheet }) => of === undefined || sheet === of,
  ).length;

/** What was entered here last and is not answered yet. */
export function unsent<E extends Entry>({ sending, waiting }: Outbox<E>, sheet: string, line: string): E | undefined {
  return [...(sending?.entries ?? []), ...waiting].findLast((entry) => same(entry, { sheet, line }));
}
