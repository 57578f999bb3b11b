import pg from 'pg';
import { pino } from 'pino';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { seenAs } from '../../../src/schema/seen-as.js';
import { createSocketTicket } from '../../../src/services/identity/create-socket-ticket.js';
import { endSession } from '../../../src/services/identity/end-session.js';
import { login } from '../../../src/services/identity/login.js';
import { redeemSocketTicket } from '../../../src/services/identity/redeem-socket-ticket.js';
import { SessionCache } from '../../../src/services/identity/session-cache.js';
import { sharedDatabaseUrl } from '../../support/database.js';
import { identityPlatform, PASSWORD, refusal, School } from './school.js';

const suite = identityPlatform();
let school: School;
beforeEach(async () => {
  school = await School.make(suite.platform);
});
const signIn = async (role = Role.TEACHER) => {
  const { email } = await school.person(role);
  return school.mutate({}, (ctx) => login(ctx, { email, password: PASSWORD }));
};

/** Another node: its own cache and listening connection on the same database, with a count of its looks. */
async function otherNode() {
  const pool = new pg.Pool({ connectionString: sharedDatabaseUrl(), max: 2 });
  const query = vi.spyOn(pool, 'query');
  const listeners: pg.Client[] = [];
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client(sharedDatabaseUrl());
    await client.connect();
    listeners.push(client);
    return client;
  };
  const sessions = new SessionCache({ pool, connect, log: pino({ level: 'silent' }) });
  sessions.start();
  onTestFinished(async () => {
    await sessions.stop();
    await pool.end();
  });
  await vi.waitFor(() => expect(sessions.listening).toBe(true));
  return { sessions, looks: () => query.mock.calls.length, listeners };
}

describe('the sessions that a node remembers', () => {
  it('cost one look at the database', async () => {
    const node = await otherNode();
    const { [seenAs]: viewer } = await signIn();
    for (let i = 0; i < 5; i++) expect(await node.sessions.get(viewer.sessionId)).toMatchObject({ userId: viewer.userId, role: 'TEACHER' });
    expect(node.looks()).toBe(1);
  });

  it.each([
    ['the session ends', 'update auth_session set ended_at = now() where id = $1 and $2::bigint is not null'],
    ['the session is deleted', 'delete from auth_session where id = $1 and $2::bigint is not null'],
    ['the account is deactivated', 'update user_account set is_active = false where id = $2 and $1::bigint is not null'],
    ['the account is deleted', 'update user_account set deleted_at = now() where id = $2 and $1::bigint is not null'],
  ])('are forgotten on every node when %s, whoever did it', async (_, sql) => {
    const node = await otherNode();
    const { [seenAs]: viewer } = await signIn();
    await node.sessions.get(viewer.sessionId);
    await school.sql(sql, [viewer.sessionId, viewer.userId]);
    await vi.waitFor(async () => expect(await node.sessions.get(viewer.sessionId)).toBeUndefined());
  });

  it('have the role of now', async () => {
    const node = await otherNode();
    const { [seenAs]: viewer } = await signIn();
    await node.sessions.get(viewer.sessionId);
    await school.sql(`update user_account set role = 'STAFF' where id = $1`, [viewer.userId]);
    await vi.waitFor(async () => expect(await node.sessions.get(viewer.sessionId)).toMatchObject({ role: 'STAFF' }));
  });

  it('stay remembered when something else of the account changes', async () => {
    const node = await otherNode();
    const { [seenAs]: viewer } = await signIn();
    await node.sessions.get(viewer.sessionId);
    await school.sql(`update user_account set bio = 'Hello' where id = $1`, [viewer.userId]);
    await school.sql(`select pg_notify('session_ended', 'session:0')`, []);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await node.sessions.get(viewer.sessionId);
    expect(node.looks()).toBe(1);
  });

  it('are not believed while nobody listens, and are again afterwards', async () => {
    const node = await otherNode();
    const { [seenAs]: viewer } = await signIn();
    await node.sessions.get(viewer.sessionId);
    const [listener] = node.listeners;
    const [{ pid } = { pid: 0 }] = (await listener?.query<{ pid: number }>('select pg_backend_pid() as pid'))?.rows ?? [];
    await school.sql('select pg_terminate_backend($1)', [pid]);
    await vi.waitFor(() => expect(node.sessions.listening).toBe(false), { interval: 1 });
    await school.sql('update auth_session set ended_at = now() where id = $1', [viewer.sessionId]);
    expect(await node.sessions.get(viewer.sessionId)).toBeUndefined();
    await vi.waitFor(() => expect(node.sessions.listening).toBe(true));
    expect(node.listeners).toHaveLength(2);
  });

  it('are not remembered from a look that a change has overtaken', async () => {
    const { [seenAs]: viewer } = await signIn();
    const real = suite.platform.pool;
    const gate = Promise.withResolvers<undefined>();
    const slow = {
      query: async (...args: [string]) => real.query(...args).then(async (answer) => (await gate.promise, answer)),
    } as unknown as pg.Pool;
    const connect = async (): Promise<pg.Client> => {
      const client = new pg.Client(sharedDatabaseUrl());
      await client.connect();
      return client;
    };
    const sessions = new SessionCache({ pool: slow, connect, log: pino({ level: 'silent' }) });
    sessions.start();
    onTestFinished(() => sessions.stop());
    await vi.waitFor(() => expect(sessions.listening).toBe(true));
    const looking = sessions.get(viewer.sessionId);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await school.sql('update auth_session set ended_at = now() where id = $1', [viewer.sessionId]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    gate.resolve(undefined);
    await looking;
    expect(await sessions.get(viewer.sessionId)).toBeUndefined();
  });
});

describe('ending a session', () => {
  it('is for its owner, and for an administrator', async () => {
    const { [seenAs]: mine } = await signIn();
    const { [seenAs]: other } = await signIn();
    const end = (scope: 'own' | 'all', id: string) => school.mutate({ viewer: mine, scope }, (ctx) => endSession(ctx, id));
    expect(await refusal(end('own', other.sessionId))).toMatchObject({ code: 'NOT_FOUND', facts: { resource: 'Session' } });
    await end('all', other.sessionId);
    expect(await suite.platform.sessions.get(other.sessionId)).toBeUndefined();
    await end('own', mine.sessionId);
    expect(await suite.platform.sessions.get(mine.sessionId)).toBeUndefined();
  });
});

describe('a ticket for a socket', () => {
  const ticketOf = async () => {
    const { [seenAs]: viewer } = await signIn(Role.PARENT);
    return { viewer, ...(await school.mutate({ viewer }, createSocketTicket)) };
  };
  const redeem = (ticket: string, now = new Date()) => redeemSocketTicket(suite.platform, school.organization, ticket, now);

  it('stands once for who asked, as long as their token lasts', async () => {
    const { ticket, viewer } = await ticketOf();
    expect(await redeem(ticket)).toEqual(viewer);
    expect(await refusal(redeem(ticket))).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('opens one of many sockets that try it at the same moment', async () => {
    const { ticket } = await ticketOf();
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => redeem(ticket)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is refused after its half minute, altered, prolonged, in another organization, or after the session', async () => {
    const { ticket, viewer, expiresAt } = await ticketOf();
    const longer = ticket.slice(0, ticket.lastIndexOf('.')) + '.zzzzzzzz';
    expect(await refusal(redeem(ticket, expiresAt))).toMatchObject({ code: 'UNAUTHENTICATED' });
    for (const altered of [`x${ticket}`, longer, '', '.'.repeat(5000)])
      expect(await refusal(redeem(altered))).toMatchObject({ code: 'UNAUTHENTICATED' });
    const other = await School.make(suite.platform);
    expect(await refusal(redeemSocketTicket(suite.platform, other.organization, ticket, new Date()))).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    await school.mutate({ viewer, scope: 'own' }, (ctx) => endSession(ctx, viewer.sessionId));
    expect(await refusal(redeem(ticket))).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
