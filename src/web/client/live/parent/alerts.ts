import { signal } from '@preact/signals';
import { follow } from '../follow.js';
import { operations, type Alert, type AlertOrGap } from '../operations.js';

/** How many alerts are shown and kept for a reload of the tab. */
const most = 50;

/** Newest first. */
export const alerts = signal<readonly Alert[]>([]);
export const connection = signal<'connecting' | 'live' | 'lost'>('connecting');
/** What came back with the connection: the number of alerts that were repeated, or that some are too old for it. */
export const caughtUp = signal<{ count: number; gap: boolean } | null>(null);
/** The alert that arrived while the page was open, for those who hear the page rather than see it. */
export const latest = signal<Alert | null>(null);
export const refusal = signal('');

// With this cursor the server repeats everything that it still keeps: the alerts of the last days.
const beginning = '0';
/** Behind which events are repeated: the last alert, or the end of a gap that the server has told of. */
const cursor = signal(beginning);

const place = (userId: string): string => `madrasti.alerts.${userId}`;

/** Shows alerts as they arrive, after those that this tab has seen already; `heard` is told of new ones, and of a new connection. */
export function followAlerts(userId: string, heard: () => void): () => void {
  alerts.value = JSON.parse(sessionStorage.getItem(place(userId)) ?? '[]') as Alert[];
  cursor.value = alerts.value[0]?.cursor ?? beginning;
  connection.value = 'connecting';
  caughtUp.value = null;
  latest.value = null;
  refusal.value = '';
  let stopAgain: () => void = () => undefined;
  let connectedBefore = false;
  let burst: Burst | undefined;
  let saying: ReturnType<typeof setTimeout> | undefined;

  const stop = follow<AlertOrGap>(operations.attendanceAlert, {
    variables: () => ({ after: cursor.value }),
    connected: () => {
      clearTimeout(saying);
      saying = undefined;
      const wasLost = connection.value === 'lost';
      connection.value = 'live';
      burst = new Burst((count, gap) => {
        burst = undefined;
        if (connectedBefore && (wasLost || count > 0 || gap)) caughtUp.value = { count, gap };
        connectedBefore = true;
        heard();
      });
    },
    lost: () => {
      burst?.end();
      // A token that is renewed takes a moment and is no news to anybody.
      saying ??= setTimeout(() => {
        saying = undefined;
        connection.value = 'lost';
        caughtUp.value = null;
      }, 800);
    },
    refused: (code, message) => {
      // A cursor that the server has never given: its data is new, and so begins the list.
      if (code === 'BAD_USER_INPUT' && cursor.value !== beginning) {
        forgetAlerts();
        stopAgain = followAlerts(userId, heard);
      } else refusal.value = message;
    },
    next: (event) => {
      if (event.gap) {
        cursor.value = event.cursor;
        burst?.add('gap');
        return;
      }
      const { gap: _, ...alert } = event;
      if (alerts.value.some((known) => known.cursor === alert.cursor)) return;
      cursor.value = alert.cursor;
      alerts.value = [alert, ...alerts.value].slice(0, most);
      sessionStorage.setItem(place(userId), JSON.stringify(alerts.value));
      if (burst) burst.add('event');
      else {
        latest.value = alert;
        heard();
      }
    },
  });
  return () => {
    clearTimeout(saying);
    burst?.cancel();
    stop();
    stopAgain();
  };
}

/** Forgets the alerts of everybody who used this tab. */
export function forgetAlerts(): void {
  alerts.value = [];
  cursor.value = beginning;
  for (const key of Object.keys(sessionStorage)) if (key.startsWith('madrasti.alerts.')) sessionStorage.removeItem(key);
}

/** What arrives right after connecting are events that were missed; the burst is over when nothing more comes for a moment. */
class Burst {
  #count = 0;
  #gap = false;
  #timer: ReturnType<typeof setTimeout>;

  constructor(readonly over: (count: number, gap: boolean) => void) {
    this.#timer = setTimeout(() => this.end(), 1500);
  }
  add(what: 'event' | 'gap'): void {
    if (what === 'gap') this.#gap = true;
    else this.#count += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.end(), 500);
  }
  end(): void {
    clearTimeout(this.#timer);
    this.over(this.#count, this.#gap);
  }
  cancel(): void {
    clearTimeout(this.#timer);
  }
}
