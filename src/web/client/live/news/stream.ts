import { signal, type Signal } from '@preact/signals';
import { channel, follow } from '../follow.js';
import { operations } from '../operations.js';
import { Burst } from './burst.js';

/** What every event has. */
export interface Event {
  cursor: string;
  occurredAt: string;
}
/** An event, or what the first message is when the cursor is older than what the server still keeps. */
type EventOrGap = (Event & { gap: null }) | { cursor: string; gap: { after: string; oldest: string } };

/** A subscription that resumes behind a cursor, and what its events are called on this page. */
export interface Source<Name extends string> {
  source: Name;
  operation: keyof typeof operations;
  variables?: Readonly<Record<string, unknown>>;
}
/** Events of several sources in one list, as a tab remembers them. */
interface Kept<E> {
  list: readonly E[];
  /** By source, behind which events are repeated: the last event, or the end of a gap that the server has told of. */
  cursors: Readonly<Record<string, string>>;
}

/** With this cursor the server repeats everything that it still keeps: the events of the last days. */
const beginning = '0';
/** How many events are shown and kept for a reload of the tab. */
const most = 50;
const prefix = 'madrasti.stream.';

/** Events of several subscriptions, newest first, each once, through lost connections and reloads of the tab. */
export class EventStream<E extends Event & { source: string }> {
  /** Newest first. */
  readonly list: Signal<readonly E[]> = signal<readonly E[]>([]);
  readonly connection: Signal<'connecting' | 'live' | 'lost'> = signal<'connecting' | 'live' | 'lost'>('connecting');
  /** Whether what was missed may still be on its way: it comes at once after connecting, and is shown without being announced. */
  readonly catchingUp: Signal<boolean> = signal(true);
  /** What came back with the connection: how many events were repeated, and whether some are too old for it. */
  readonly caughtUp: Signal<{ count: number; gap: boolean } | null> = signal<{ count: number; gap: boolean } | null>(null);
  /** What arrived while the page was open, for those who hear the page rather than see it. */
  readonly latest: Signal<E | null> = signal<E | null>(null);
  readonly refusal = signal('');
  #cursors: Readonly<Record<string, string>> = {};

  constructor(
    readonly name: string,
    readonly sources: readonly Source<E['source']>[],
  ) {}

  /** Shows events as they arrive, after those that this tab has seen already; `heard` is told of new ones, and of a new connection. */
  follow(viewer: string, heard: (event: E | null) => void): () => void {
    const place = `${prefix}${this.name}.${viewer}`;
    const kept = JSON.parse(sessionStorage.getItem(place) ?? '{"list":[],"cursors":{}}') as Kept<E>;
    this.list.value = kept.list;
    this.#cursors = kept.cursors;
    this.connection.value = 'connecting';
    this.caughtUp.value = null;
    this.catchingUp.value = true;
    this.latest.value = null;
    this.refusal.value = '';
    let stopAgain: () => void = () => undefined;
    let connectedBefore = false;
    let burst: Burst | undefined;
    let saying: ReturnType<typeof setTimeout> | undefined;

    const next = (source: E['source'], event: EventOrGap): void => {
      this.#cursors = { ...this.#cursors, [source]: event.cursor };
      if (event.gap) {
        burst?.add('gap');
        return;
      }
      const { gap: _, ...told } = event;
      const known = this.list.value.some(({ cursor }) => cursor === told.cursor);
      const one = { ...told, source } as unknown as E;
      if (!known) this.list.value = [one, ...this.list.value].sort(newestFirst).slice(0, most);
      sessionStorage.setItem(place, JSON.stringify({ list: this.list.value, cursors: this.#cursors } satisfies Kept<E>));
      if (known) return;
      if (burst) burst.add('event');
      else {
        this.latest.value = one;
        heard(one);
      }
    };
    const channels = this.sources.map(({ source, operation, variables }) =>
      channel(
        operations[operation],
        () => ({ ...variables, after: this.#cursors[source] ?? beginning }),
        (event: EventOrGap) => next(source, event),
      ),
    );
    const stop = follow(channels, {
      connected: () => {
        clearTimeout(saying);
        saying = undefined;
        const wasLost = this.connection.value === 'lost';
        this.connection.value = 'live';
        this.catchingUp.value = true;
        burst = new Burst((count, gap) => {
          burst = undefined;
          this.catchingUp.value = false;
          if (connectedBefore && (wasLost || count > 0 || gap)) this.caughtUp.value = { count, gap };
          connectedBefore = true;
          heard(null);
        });
      },
      lost: () => {
        burst?.end();
        // A token that is renewed takes a moment and is no news to anybody.
        saying ??= setTimeout(() => {
          saying = undefined;
          this.connection.value = 'lost';
          this.caughtUp.value = null;
        }, 800);
      },
      refused: (code, message) => {
        // A cursor that the server has never given: its data is new, and so begins the list.
        if (code === 'BAD_USER_INPUT' && Object.values(this.#cursors).some((cursor) => cursor !== beginning)) {
          sessionStorage.removeItem(place);
          stopAgain = this.follow(viewer, heard);
        } else this.refusal.value = message;
      },
    });
    return () => {
      clearTimeout(saying);
      burst?.cancel();
      stop();
      stopAgain();
    };
  }
}

const newestFirst = (a: Event, b: Event): number => Number(b.cursor) - Number(a.cursor);

/** Forgets the events of everybody who used this tab. */
export function forgetEvents(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}
