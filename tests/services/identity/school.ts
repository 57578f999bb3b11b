import { randomBytes } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { Counts } from '../../../src/reading/counts.js';
import type { Context, OrganizationFacts, Viewer } from '../../../src/context.js';
import { openDatabase } from '../../../src/database/orm.js';
import { Role } from '../../../src/entities/identity/role.js';
import { AppError } from '../../../src/errors.js';
import { Limiter } from '../../../src/limits.js';
import type { Scope } from '../../../src/permissions/scopes.js';
import type { Platform } from '../../../src/platform.js';
import { localOf } from '../../../src/services/calendar.js';
import { admitAccount, type NewAccount } from '../../../src/services/identity/admit-account.js';
import { createOrganization } from '../../../src/services/identity/create-organization.js';
import { SessionCache } from '../../../src/services/identity/session-cache.js';
import { Tokens } from '../../../src/services/identity/tokens.js';
import { KeptFailure } from '../../../src/services/kept-failure.js';
import type { SomeSettings } from '../../../src/settings.js';
import { sharedDatabaseUrl, testConfig } from '../../support/database.js';

/** Hashing that costs a test nothing. */
export const cheap = { passwords: { hashing: { memoryKiB: 8, passes: 1, lanes: 1 } } } as const satisfies SomeSettings;
export const PASSWORD = 'Madrasti-2026';

/** The parts of a server that signing in needs, on the shared database; opened and closed with the suite. */
export function identityPlatform(): { readonly platform: Platform } {
  const held: { platform?: Platform; orm?: MikroORM; sessions?: SessionCache } = {};
  beforeAll(async () => {
    const url = sharedDatabaseUrl();
    const orm = await openDatabase({ url }, { size: 8 });
    const pool = await orm.em.getConnection().getNativeClient();
    const log = pino({ level: 'silent' });
    const connect = async (): Promise<pg.Client> => {
      const client = new pg.Client(url);
      await client.connect();
      return client;
    };
    const sessions = new SessionCache({ pool, connect, log });
    sessions.start();
    const tokens = new Tokens([{ kid: 'test', secret: 'not-a-secret-only-for-tests-not-a-secret' }]);
    const limiter = new Limiter({ scale: 1, now: () => new Date() });
    Object.assign(held, {
      orm,
      sessions,
      platform: { config: testConfig(), log, orm, pool, limiter, tokens, sessions, counts: new Counts() },
    });
  });
  afterAll(async () => {
    await held.sessions?.stop();
    await held.orm?.close();
  });
  return {
    get platform() {
      if (!held.platform) throw new Error('the suite has not begun');
      return held.platform;
    },
  };
}

interface Asking {
  viewer?: Viewer | null;
  now?: Date;
  scope?: Scope;
  dialect?: string | null;
  address?: string;
  dryRun?: boolean;
}

/** An organization of a test's own, and ways to act in it. */
export class School {
  constructor(
    readonly platform: Platform,
    readonly organization: OrganizationFacts,
  ) {}

  static async make(platform: Platform, settings: SomeSettings = {}, dialects: readonly string[] = ['madrasti']): Promise<School> {
    const slug = `school-${randomBytes(5).toString('hex')}`;
    const organization = await platform.orm.em
      .fork({ clear: true })
      .transactional((em) => createOrganization(em, { slug, name: `School ${slug}`, dialects, settings: { ...cheap, ...settings } }));
    const { id, name, timeZone } = organization;
    return new School(platform, { id, slug, name, timeZone, dialects, settings: organization.settings });
  }

  context({ viewer = null, now = new Date(), scope = 'all', dialect = null, address = '192.0.2.1', dryRun = false }: Asking = {}): Context {
    const { platform, organization } = this;
    const em = platform.orm.em.fork({ clear: true });
    em.setFilterParams('organization', { id: organization.id });
    const today = localOf(now, organization.timeZone).day;
    const request = { locale: 'en', requestId: 'test', userAgent: 'a test', writing: false, cost: { current: null } } as const;
    return { ...request, organization, viewer, now, today, address, em, dryRun, scope, dialect, platform };
  }

  /** Runs a service as a mutation does: one transaction, flushed and committed when it succeeds, forgotten when it throws. */
  async mutate<T>(asking: Asking, act: (ctx: Context) => T | Promise<T>): Promise<T> {
    const ctx: Context = { ...this.context(asking), writing: true };
    await ctx.em.begin();
    try {
      const done = await act(ctx);
      await ctx.em.flush();
      await (ctx.dryRun ? ctx.em.rollback() : ctx.em.commit());
      return done;
    } catch (error) {
      if (error instanceof KeptFailure) await ctx.em.flush().then(() => ctx.em.commit());
      else await ctx.em.rollback();
      throw error;
    }
  }

  /** Makes an account with the usual password. */
  async person(role: Role = Role.STUDENT, about: Partial<NewAccount> = {}): Promise<{ id: string; email: string; viewer: Viewer }> {
    const email = `${role.toLowerCase()}-${randomBytes(4).toString('hex')}@school.test`;
    const names = { firstName: 'Sara', lastName: 'Alami' };
    const user = await this.mutate({}, (ctx) => admitAccount(ctx, { email, password: PASSWORD, role, ...names, ...about }));
    const viewer = { userId: user.id, role, sessionId: '0', expiresAt: new Date(Date.now() + 900_000) };
    return { id: user.id, email: user.email, viewer };
  }

  /** One row of plain SQL, as an oracle written apart. */
  async sql<T extends object>(text: string, values: readonly unknown[]): Promise<T[]> {
    return (await this.platform.pool.query<T>(text, [...values])).rows;
  }
}

/** What a refusal says: its code, and each field with its fault. */
export async function refusal(work: Promise<unknown>): Promise<{ code: string; fields: Record<string, string>; facts: unknown }> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const fields = Object.fromEntries((error.detail.fields ?? []).map(({ path, code }) => [path, code]));
    return { code: error.code, fields, facts: error.detail.facts };
  }
  throw new Error('nothing was refused');
}
