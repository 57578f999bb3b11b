import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { fault, invalid } from '../errors.js';
import type { Bus } from './bus.js';
import type { EventName } from './catalogue.js';
import { EventReader } from './stream/event-reader.js';
import { OrganizationStream } from './stream/organization-stream.js';
import { newestCursors } from './stream/read-events.js';

export interface EventStreamsOptions {
  readonly pool: Pool;
  readonly bus: Bus;
  readonly log: Pick<Logger, 'warn'>;
  /** How often the newest cursors are compared with what is known here: the longest delay while the bus is down. */
  readonly pollMs?: number;
  /** How long the events of an organization that nobody listens to any more stay in memory: those who were cut off come back. */
  readonly lingerMs?: number;
}

export interface OpenStream {
  /** Cursor of the last event that the reader has seen; without one it begins now. */
  readonly after?: number | undefined;
  /** Without `after`: begins so many events before now, for who must not miss what happens while it is being set up. */
  readonly back?: number;
  readonly names: readonly EventName[];
  readonly signal?: AbortSignal;
}

/** One ordered, gapless stream per organization and node, whatever happens to the bus or the database. */
export class EventStreams {
  readonly #options: Required<EventStreamsOptions>;
  readonly #streams = new Map<string, { stream: OrganizationStream; opened: Promise<void> }>();
  readonly #timer: NodeJS.Timeout;
  #polling = false;
  #failing = false;
  #closed = false;

  constructor(options: EventStreamsOptions) {
    this.#options = { pollMs: 1500, lingerMs: 30_000, ...options };
    this.#timer = setInterval(() => void this.#poll(), this.#options.pollMs).unref();
  }

  /** Opens at a cursor, or at the newest event. A cursor that has not been given yet is refused. */
  async open(organizationId: string, { after, back = 0, names, signal }: OpenStream): Promise<EventReader> {
    const { stream, opened } = this.#streamOf(organizationId);
    stream.readers++;
    let left = false;
    const leave = (): void => {
      if (!left && --stream.readers === 0) stream.idleSince = performance.now();
      left = true;
    };
    try {
      await opened;
      if (after !== undefined && after > stream.last) await stream.refresh();
      if (after !== undefined && after > stream.last) throw invalid(fault('after', 'IN_FUTURE'));
      const reader = new EventReader(stream, names, after ?? Math.max(0, stream.last - back), leave);
      signal?.addEventListener('abort', () => reader.close(), { once: true });
      if (signal?.aborted) reader.close();
      return reader;
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** The newest cursor of an organization that is known here: at most a moment old while somebody reads its stream; 0 without one. */
  newest(organizationId: string): number {
    return this.#streams.get(organizationId)?.stream.last ?? 0;
  }

  /** How many organizations are followed here. */
  get size(): number {
    return this.#streams.size;
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#timer);
    for (const { stream } of this.#streams.values()) stream.close();
    this.#streams.clear();
  }

  #streamOf(organizationId: string): { stream: OrganizationStream; opened: Promise<void> } {
    const known = this.#streams.get(organizationId);
    if (known) return known;
    if (this.#closed) throw new Error('the event streams are closed');
    const { pool, bus, log } = this.#options;
    const stream = new OrganizationStream(organizationId, pool, bus, log);
    const opened = stream.open();
    this.#streams.set(organizationId, { stream, opened });
    opened.catch(() => this.#drop(organizationId, stream)); // Who waits for it is told; the next one tries again.
    return { stream, opened };
  }

  #drop(organizationId: string, stream: OrganizationStream): void {
    stream.close();
    if (this.#streams.get(organizationId)?.stream === stream) this.#streams.delete(organizationId);
  }

  async #poll(): Promise<void> {
    const { pool, log, lingerMs } = this.#options;
    for (const [id, { stream }] of this.#streams) {
      if (stream.readers === 0 && performance.now() - stream.idleSince > lingerMs) this.#drop(id, stream);
    }
    if (this.#polling || this.#streams.size === 0) return;
    this.#polling = true;
    try {
      const newest = await newestCursors(pool, [...this.#streams.keys()]);
      for (const [id, last] of newest) {
        const stream = this.#streams.get(id)?.stream;
        if (stream && last > stream.last) stream.catchUp();
      }
      this.#failing = false;
    } catch (error) {
      if (!this.#failing) log.warn({ err: error }, 'the newest cursors cannot be read');
      this.#failing = true;
    } finally {
      this.#polling = false;
    }
  }
}
