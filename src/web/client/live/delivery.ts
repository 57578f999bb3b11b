import { effect, signal, type Signal } from '@preact/signals';
import { ApiError } from '../graphql.js';
import { countUnsent, unsent, withBatch, withEntry, withoutBatch, type Batch, type Entry, type Outbox } from './outbox.js';
import { pause } from './pause.js';
import { SignedOut, session } from './session.js';

/** An entry of a batch that the server refused, and why. */
export interface Refusal {
  at: number;
  message: string;
}
interface Carrier<E extends Entry> {
  /** What is carried; names the place on the device. */
  name: string;
  /** What the server takes at most in one request. */
  most: number;
  /** Milliseconds without a new entry before a request goes out, so that typing is not sent letter by letter. */
  quiet?: number;
  /** Sends a batch; answers what the server took no part of. One that fails with an `ApiError` is refused as a whole. */
  send: (batch: Batch<E>) => Promise<readonly Refusal[]>;
}

/** Failures that are nobody's fault and pass. */
const later = new Set(['RATE_LIMITED', 'UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'UNKNOWN']);
const newKey = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** What is entered is shown at once, kept on the device, and sent in order as soon as the connection allows. */
export class Delivery<E extends Entry> {
  /** What the server has not accepted yet; it survives a reload, a crash and the end of the session. */
  readonly outbox: Signal<Outbox<E>> = signal<Outbox<E>>({ sending: null, waiting: [] });
  /** The last try did not reach the server. */
  readonly offline = signal(false);
  /** What the server refused, and why, by `sheet/line`. */
  readonly refusals = signal<Readonly<Record<string, string>>>({});
  /** The last request that the server answered, so that a sheet on screen can follow. */
  readonly answered: Signal<{ batch: Batch<E>; taken: boolean } | null> = signal<{ batch: Batch<E>; taken: boolean } | null>(null);
  #delivering = false;
  #lastEntry = 0;

  constructor(readonly carrier: Carrier<E>) {}

  get #place(): string {
    return `madrasti.unsent.${this.carrier.name}.${session.value?.user.id ?? ''}`;
  }

  /** Picks up what an earlier visit left behind, whenever somebody signs in. */
  resume(): void {
    effect(() => {
      if (!session.value) return;
      this.#change((now) => now);
      void this.#deliver();
    });
    addEventListener('storage', ({ key }) => {
      if (session.value && key === this.#place) this.#change((now) => now);
    });
  }

  put(entry: E): void {
    const { [`${entry.sheet}/${entry.line}`]: _, ...others } = this.refusals.value;
    this.refusals.value = others;
    this.#lastEntry = performance.now();
    this.#change((now) => withEntry(now, entry));
    void this.#deliver();
  }

  /** What was entered here and is not answered yet. */
  unsent(sheet: string, line: string): E | undefined {
    return unsent(this.outbox.value, sheet, line);
  }
  count(sheet?: string): number {
    return countUnsent(this.outbox.value, sheet);
  }

  /** Resolves when nothing of a sheet is unsent; to false when the server cannot be reached. */
  settled(sheet: string): Promise<boolean> {
    this.#lastEntry = 0;
    return new Promise((resolve) => {
      const stop = effect(() => {
        const waits = this.count(sheet) > 0;
        if (waits && !this.offline.value) return;
        queueMicrotask(() => stop());
        resolve(!waits);
      });
    });
  }

  /** Reads what the server knows; what it took of ours meanwhile may not be in it yet, so then it is read again. */
  async reading<T>(read: () => Promise<T>): Promise<T> {
    for (;;) {
      const before = this.answered.peek();
      const found = await read();
      if (this.answered.peek() === before) return found;
    }
  }

  /** Every change starts from what is stored: another tab may have written meanwhile. */
  #change(next: (now: Outbox<E>) => Outbox<E>): Outbox<E> {
    const stored = localStorage.getItem(this.#place);
    const changed = next(stored ? (JSON.parse(stored) as Outbox<E>) : { sending: null, waiting: [] });
    localStorage.setItem(this.#place, JSON.stringify(changed));
    this.outbox.value = changed;
    return changed;
  }

  /** Sends what waits, one request at a time and one tab at a time, until nothing is left. */
  async #deliver(): Promise<void> {
    if (this.#delivering) return;
    this.#delivering = true;
    try {
      const { name } = this.carrier;
      if ('locks' in navigator) await navigator.locks.request(`madrasti.unsent.${name}`, () => this.#deliverAll());
      else await this.#deliverAll();
    } finally {
      this.#delivering = false;
    }
    // Something may have come in while the last turn was ending.
    if (session.value && this.count() > 0) void this.#deliver();
  }

  async #deliverAll(): Promise<void> {
    for (let attempt = 0; session.value;) {
      await this.#quiet();
      const { sending } = this.#change((now) => withBatch(now, newKey(), this.carrier.most));
      if (!sending) break;
      const outcome = await this.#attempt(sending);
      if (outcome === 'signed out') return;
      this.offline.value = outcome === 'later';
      if (outcome === 'later') await pause((attempt += 1));
      else {
        this.#change((now) => withoutBatch(now, sending.key));
        attempt = 0;
      }
    }
  }

  async #quiet(): Promise<void> {
    const { quiet = 0 } = this.carrier;
    for (let left = quiet; left > 0; left = this.#lastEntry + quiet - performance.now()) {
      if (this.#lastEntry === 0 || this.outbox.value.sending || this.count() === 0) return;
      await new Promise((resolve) => setTimeout(resolve, Math.min(left, 100)));
    }
  }

  async #attempt(batch: Batch<E>): Promise<'taken' | 'refused' | 'later' | 'signed out'> {
    try {
      for (const { at, message } of await this.carrier.send(batch)) this.#refuse(batch, at, message);
      this.answered.value = { batch, taken: true };
      return 'taken';
    } catch (error) {
      if (error instanceof SignedOut) return 'signed out';
      if (!(error instanceof ApiError) || later.has(error.code)) return 'later';
      batch.entries.forEach((_, at) => this.#refuse(batch, at, error.fields[0]?.message ?? error.message));
      this.answered.value = { batch, taken: false };
      return 'refused';
    }
  }

  #refuse({ entries }: Batch<E>, at: number, message: string): void {
    const entry = entries[at];
    if (entry) this.refusals.value = { ...this.refusals.value, [`${entry.sheet}/${entry.line}`]: message };
  }
}
