import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { EventStreams } from '../stream.js';
import type { EventReader } from '../stream/event-reader.js';

/** Events of an organization that are looked through again when its first socket opens: more than can happen while a token is checked. */
const lookBack = 1000;

/** Hears of ended sessions wherever a socket is open, also when the session was ended on another node, or while one was signing in. */
export class SessionWatch {
  readonly #watches = new Map<string, { reader: Promise<EventReader>; sockets: number }>();
  readonly #ended = new LRUCache<string, true>({ max: 10_000 });

  constructor(
    readonly streams: EventStreams,
    readonly log: Pick<Logger, 'error'>,
    /** A session has ended. */
    readonly ended: (sessionId: string) => void,
  ) {}

  /** Watches an organization for one more socket. Once it resolves, no end is missed. */
  async watch(organizationId: string): Promise<void> {
    let watch = this.#watches.get(organizationId);
    if (!watch) this.#watches.set(organizationId, (watch = { reader: this.#open(organizationId), sockets: 0 }));
    watch.sockets++;
    try {
      await watch.reader;
    } catch (error) {
      if (this.#watches.get(organizationId) === watch) this.#watches.delete(organizationId);
      throw error;
    }
  }

  /** A socket that was watched for is gone. */
  leave(organizationId: string): void {
    const watch = this.#watches.get(organizationId);
    if (!watch || --watch.sockets > 0) return;
    this.#watches.delete(organizationId);
    void watch.reader.then(
      (reader) => reader.close(),
      () => undefined,
    );
  }

  /** Whether a session is known to have ended. */
  hasEnded(sessionId: string): boolean {
    return this.#ended.has(sessionId);
  }

  async #open(organizationId: string): Promise<EventReader> {
    const reader = await this.streams.open(organizationId, { names: ['session.ended'], back: lookBack });
    this.#follow(reader).catch((error: unknown) => this.log.error({ err: error, organizationId }, 'ended sessions are not heard of'));
    return reader;
  }

  async #follow(reader: EventReader): Promise<void> {
    for await (const item of reader) {
      if (item.kind === 'event' && 'sessionIds' in item.event.payload) for (const id of item.event.payload.sessionIds) this.#end(id);
    }
  }

  #end(sessionId: string): void {
    this.#ended.set(sessionId, true);
    this.ended(sessionId);
  }
}
