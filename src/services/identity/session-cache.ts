import { LRUCache } from 'lru-cache';
import type { Client, Pool } from 'pg';
import type { Logger } from 'pino';
import { Listening } from '../../database/listening.js';
import type { Role } from '../../entities/identity/role.js';
import { sessionChannel } from '../../entities/identity/session-notify.sql.js';
import { dateOf } from './date-of.js';

/** A session that lasts, of an account that may sign in. */
export interface LiveSession {
  readonly userId: string;
  readonly organizationId: string;
  /** The account's role just now, whatever an older token says. */
  readonly role: Role;
  readonly expiresAt: Date;
  /** How often it has been refreshed: the generation of its refresh token. */
  readonly generation: number;
  /** The language that the account prefers. */
  readonly locale: string | null;
}

export interface SessionCacheOptions {
  readonly pool: Pick<Pool, 'query'>;
  /** Opens a connection outside any pool, to listen on. */
  readonly connect: () => Promise<Client>;
  readonly log: Pick<Logger, 'info' | 'warn'>;
  readonly remembered?: number;
}

/** Long enough for any transaction of ours to commit and its notice to arrive. */
const DISTRUST_MS = 30_000;
/** How often a silent connection is asked whether it is still there. */
const CHECK_MS = 5_000;

/**
 * The sessions that last, so that a request costs no look at the database for its token. PostgreSQL tells all nodes when a session ends
 * or an account changes; while nobody listens nothing is believed, and every request looks for itself.
 */
export class SessionCache {
  readonly #known: LRUCache<string, LiveSession>;
  /** What a change that is about to be committed here is going to end: not believed even before its notice arrives. */
  readonly #distrusted = new LRUCache<string, true>({ max: 10_000, ttl: DISTRUST_MS });
  #listening = false;
  /** Grows with every notice: what was read before one is not remembered after it. */
  #notices = 0;
  readonly #notified: Listening;

  constructor(readonly options: SessionCacheOptions) {
    this.#known = new LRUCache({ max: options.remembered ?? 20_000 });
    const { connect, log } = options;
    // What was remembered before may have ended while nobody listened.
    const listens = (listening: boolean): void => {
      this.#listening = listening;
      this.#known.clear();
      this.#notices++;
    };
    this.#notified = new Listening({
      connect,
      log,
      channel: sessionChannel,
      pollMs: CHECK_MS,
      who: 'the memory of sessions',
      heard: (notice) => this.#forget(notice),
      established: () => {
        listens(true);
        return Promise.resolve();
      },
      polled: () => Promise.resolve(),
      lost: () => listens(false),
    });
  }

  /** Begins to listen, and to remember. */
  start(): void {
    this.#notified.start();
  }

  stop(): Promise<void> {
    return this.#notified.stop();
  }

  /** Whether sessions are remembered just now. */
  get listening(): boolean {
    return this.#listening;
  }

  /** The session, if it has not ended and its account may sign in. Whether it has run out is for the caller's clock to say. */
  async get(id: string): Promise<LiveSession | undefined> {
    const known = this.#known.get(id);
    if (known && this.#listening && this.#believes(id, known)) return known;
    const notices = this.#notices;
    const session = await this.#read(id);
    if (session && this.#listening && this.#notices === notices && this.#believes(id, session)) this.#known.set(id, session);
    return session;
  }

  /** Called by whoever is about to end or refresh sessions, before the commit: on this node it then holds at once, not a moment later. */
  distrust(what: { userId: string } | { sessionId: string }): void {
    this.#distrusted.set('userId' in what ? `user:${what.userId}` : `session:${what.sessionId}`, true);
  }

  #believes(id: string, { userId }: LiveSession): boolean {
    return this.#distrusted.size === 0 || (!this.#distrusted.has(`session:${id}`) && !this.#distrusted.has(`user:${userId}`));
  }

  async #read(id: string): Promise<LiveSession | undefined> {
    const { rows } = await this.options.pool.query<LiveSession>({ name: 'live_session', text: liveSessionSql, values: [id] });
    return rows[0] && { ...rows[0], expiresAt: dateOf(rows[0].expiresAt) };
  }

  #forget(notice: string): void {
    this.#notices++;
    const [kind, id] = notice.split(':');
    if (kind === 'session' && id !== undefined) this.#known.delete(id);
    else for (const [session, { userId }] of this.#known.entries()) if (kind !== 'user' || userId === id) this.#known.delete(session);
  }
}

const liveSessionSql = `
select s.user_id::text as "userId", s.organization_id::text as "organizationId", u.role, s.expires_at as "expiresAt", s.generation, u.locale
from auth_session s join user_account u on u.id = s.user_id
where s.id = $1 and s.ended_at is null and u.is_active and u.deleted_at is null`;
