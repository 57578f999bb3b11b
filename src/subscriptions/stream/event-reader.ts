import type { EventName, PublishedEvent } from '../catalogue.js';
import { pause } from '../time-limit.js';
import { type OrganizationStream, ringSize } from './organization-stream.js';
import { readEvents } from './read-events.js';

/** An event, or the news that events were deleted before they could be read: those after `after` and before `oldest` are gone. */
export type StreamItem = { kind: 'event'; event: PublishedEvent } | { kind: 'gap'; after: number; oldest: number };

const pageSize = 200;

/**
 * One reader's place in an organization's order. It holds nothing but its position and pulls what comes next, from memory or from the
 * table: so there is no gap, no double and no queue that could grow, however slow the reader is.
 */
export class EventReader implements AsyncIterable<StreamItem> {
  /**
   * Everything up to here has been dealt with: it was of no interest, or whoever was handed it has come back for more. Right at any
   * moment, also while a page is on its way.
   */
  position: number;
  /** Everything up to here has been read. */
  #read: number;
  readonly #stream: OrganizationStream;
  readonly #names: readonly EventName[];
  readonly #left: () => void;
  readonly #closing = new AbortController();
  readonly #live = Promise.withResolvers<undefined>();

  constructor(stream: OrganizationStream, names: readonly EventName[], position: number, left: () => void) {
    this.#stream = stream;
    this.#names = names;
    this.position = position;
    this.#read = position;
    this.#left = left;
  }

  /** Resolves when the reader has first come to the end of what is published. */
  get live(): Promise<undefined> {
    return this.#live.promise;
  }

  /** The next items, at least one; undefined when the reader or its stream is closed. Waits out a database that is away. */
  async nextPage(): Promise<readonly StreamItem[] | undefined> {
    for (let failures = 0; !this.closed;) {
      this.position = this.#read;
      if (this.#read >= this.#stream.last) {
        this.#live.resolve(undefined);
        await this.#stream.growth(this.#closing.signal);
        continue;
      }
      const recent = this.#stream.recent(this.#read, pageSize);
      if (recent) {
        this.#read = recent.at(-1)?.cursor ?? this.#stream.last;
        const items = this.#wanted(recent);
        if (items.length > 0) return items;
        continue;
      }
      try {
        const items = await this.#fromTable();
        failures = 0;
        if (items.length > 0) return items;
      } catch (error) {
        if (failures++ === 0)
          this.#stream.log.warn({ err: error, organizationId: this.#stream.id }, 'stored events cannot be read; tried again');
        await pause(Math.min(100 * 2 ** failures, 3000), this.#closing.signal);
      }
    }
    return undefined;
  }

  close(): void {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    this.#left();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<StreamItem, void, undefined> {
    try {
      for (let page = await this.nextPage(); page; page = await this.nextPage()) yield* page;
    } finally {
      this.close();
    }
  }

  get closed(): boolean {
    return this.#closing.signal.aborted || this.#stream.closed;
  }

  async #fromTable(): Promise<readonly StreamItem[]> {
    const after = this.#read;
    const upTo = this.#stream.last;
    if (upTo - after <= ringSize) {
      await this.#stream.warm();
      if (this.#stream.recent(after, 0)) return [];
    }
    const range = { after, upTo, limit: pageSize, names: this.#names };
    const { oldest, events } = await readEvents(this.#stream.pool, this.#stream.id, range);
    if (oldest > after + 1) {
      this.#read = oldest - 1;
      return [{ kind: 'gap', after, oldest }];
    }
    this.#read = events.length < pageSize ? upTo : (events.at(-1)?.cursor ?? upTo);
    return this.#wanted(events);
  }

  #wanted(events: readonly PublishedEvent[]): readonly StreamItem[] {
    return events.filter(({ name }) => this.#names.includes(name)).map((event) => ({ kind: 'event', event }));
  }
}
