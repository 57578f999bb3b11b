import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import type { Limiter } from './limits.js';
import type { Counts } from './reading/counts.js';
import type { Files } from './services/files/files.js';
import type { SessionCache } from './services/identity/session-cache.js';
import type { Tokens } from './services/identity/tokens.js';
import type { Audiences } from './subscriptions/audience.js';
import type { Bus } from './subscriptions/bus.js';
import type { EventStreams } from './subscriptions/stream.js';

/** The parts that live as long as the process; `server.ts` makes them, requests borrow them. */
export interface Platform {
  readonly config: Config;
  readonly log: Logger;
  readonly orm: MikroORM;
  /** The same connections that the ORM uses: compiled reads run their prepared statements on it. */
  readonly pool: Pool;
  readonly bus: Bus;
  readonly streams: EventStreams;
  readonly audiences: Audiences;
  readonly limiter: Limiter;
  readonly tokens: Tokens;
  readonly sessions: SessionCache;
  readonly counts: Counts;
  /** Where uploaded files are, and how links to them are signed. */
  readonly files: Files;
}
