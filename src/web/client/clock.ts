let ahead = 0;

/** Takes the server's time from the `Date` of an answer: deadlines are the server's, and clocks of devices are often wrong. */
export function noteServerTime(date: string | null): void {
  const at = Date.parse(date ?? '');
  // It is written in whole seconds, the begun one left out.
  if (!Number.isNaN(at)) ahead = at + 500 - Date.now();
}

/** The server's time of now, as near as the last answer told; milliseconds. */
export const serverNow = (): number => Date.now() + ahead;
