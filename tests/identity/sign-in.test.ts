import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { startApp, type App } from '../support/app.js';
import { PASSWORD, type Person, type School } from '../support/school.js';

interface Tokens {
  accessToken: string;
  refreshToken: string;
  expiresAt: string;
  user: Record<string, unknown>;
}
const LOGIN = `mutation Login($email: String!, $password: String!) {
  login(input: { email: $email, password: $password }) {
    accessToken refreshToken expiresAt user { id email fullName role permissions lastLoginAt }
  }
}`;
const REFRESH = `mutation Refresh($refreshToken: String!) {
  refreshSession(input: { refreshToken: $refreshToken }) { accessToken refreshToken user { id } }
}`;
const ME = '{ me { id email phone role } }';

let app: App;
let school: School;
let teacher: Person;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  teacher = await school.person(Role.TEACHER);
});
afterAll(() => app.close());

const login = async (email = teacher.email, password = PASSWORD) => school.ask<{ login: Tokens }>(null, LOGIN, { email, password });
const bearer = (token: string): Person => ({ ...teacher, token });
const codeOf = ({ errors }: Awaited<ReturnType<School['ask']>>) => errors?.[0]?.extensions.code;

describe('login', () => {
  it('answers tokens and the account, contact data included: it is their own', async () => {
    const { data, errors } = await login();
    expect(errors).toBeUndefined();
    expect(data.login).toMatchObject({
      user: {
        id: teacher.id,
        email: teacher.email,
        role: 'TEACHER',
        permissions: ['can_manage_attendance', 'can_create_homework', 'can_create_exercises'],
        lastLoginAt: expect.stringMatching(/^20\d\d-.*Z$/) as unknown,
      },
    });
    expect(await school.ask(bearer(data.login.accessToken), ME)).toMatchObject({ data: { me: { id: teacher.id, email: teacher.email } } });
  });

  it('names both fields and neither reason, in the language of the client', async () => {
    const asked = await school.ask(null, LOGIN, { email: teacher.email, password: 'Wrong-2026' }, { 'accept-language': 'fr' });
    expect(asked.errors?.[0]).toMatchObject({
      message: 'Identifiants incorrects',
      extensions: {
        code: 'INVALID_CREDENTIALS',
        fields: [
          { path: 'input.email', code: 'INCORRECT', message: "L'e-mail ou le mot de passe est incorrect." },
          { path: 'input.password', code: 'INCORRECT' },
        ],
      },
    });
  });

  it('works with a stale token along, and answers whoever signs in', async () => {
    const other = await school.person(Role.PARENT);
    const { data } = await school.ask<{ login: Tokens }>(teacher, LOGIN, { email: other.email, password: PASSWORD });
    expect(data.login.user).toMatchObject({ id: other.id, email: other.email, permissions: [] });
  });
});

describe('a bearer token', () => {
  it('is refused altered, of another organization, or as a refresh token', async () => {
    const { data } = await login();
    const { accessToken, refreshToken } = data.login;
    const other = await app.school();
    const altered = accessToken.slice(0, -2) + (accessToken.endsWith('AA') ? 'BB' : 'AA');
    for (const token of [altered, refreshToken, 'x', 'a.b.c']) expect(codeOf(await school.ask(bearer(token), ME))).toBe('UNAUTHENTICATED');
    expect(codeOf(await other.ask(bearer(accessToken), ME))).toBe('UNAUTHENTICATED');
    expect(codeOf(await school.ask(bearer(accessToken), ME))).toBeUndefined();
  });

  it('that has run out says so, and when', async () => {
    const { tokens } = app.server.platform;
    const past = new Date(Date.now() - 60_000);
    const about = { sub: teacher.id, org: school.id, sid: teacher.sessionId, role: Role.TEACHER };
    const { errors, status } = await school.ask(bearer(tokens.access(about, past, past)), ME);
    expect(status).toBe(401);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'UNAUTHENTICATED',
      token: 'EXPIRED',
      expiredAt: new Date(Math.floor(past.getTime() / 1000) * 1000).toISOString(),
    });
  });

  it('says who even without a header that names the organization', async () => {
    const { data } = await app.graphql<{ me: { id: string } }>('{ me { id } }', {}, { token: teacher.token });
    expect(data.me.id).toBe(teacher.id);
  });
});

describe('sessions', () => {
  const SESSIONS =
    'query Sessions($userId: ID) { sessions(filter: { userId: $userId }) { totalCount nodes { id userAgent user { id } } } }';
  interface Listed {
    sessions: { totalCount: number; nodes: { id: string; userAgent: string | null; user: { id: string } }[] };
  }

  it('are refreshed, and a refresh token that comes twice ends the family', async () => {
    const { data } = await login();
    const { refreshToken } = data.login;
    const next = await school.ask<{ refreshSession: Tokens }>(null, REFRESH, { refreshToken });
    expect(next.data.refreshSession.user).toEqual({ id: teacher.id });
    expect(codeOf(await school.ask(null, REFRESH, { refreshToken }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await school.ask(null, REFRESH, { refreshToken: next.data.refreshSession.refreshToken }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await school.ask(bearer(next.data.refreshSession.accessToken), ME))).toBe('UNAUTHENTICATED');
  });

  it('are listed and ended one by one by their owner, and everybody’s by an administrator', async () => {
    const owner = await school.person(Role.PARENT);
    const { data } = await login(owner.email);
    const phone = bearer(data.login.accessToken);
    const mine = await school.ask<Listed>(phone, SESSIONS);
    expect(mine.data.sessions.totalCount).toBe(2);
    expect(mine.data.sessions.nodes.every(({ user }) => user.id === owner.id)).toBe(true);
    expect((await school.ask<Listed>(phone, SESSIONS, { userId: teacher.id })).data.sessions.totalCount).toBe(0);
    expect((await school.ask<Listed>(school.admin, SESSIONS, { userId: owner.id })).data.sessions.totalCount).toBe(2);

    const END = 'mutation End($id: ID!) { endSession(id: $id) { session { id endedAt } } }';
    expect(codeOf(await school.ask(teacher, END, { id: owner.sessionId }))).toBe('NOT_FOUND');
    expect((await school.ask(phone, END, { id: owner.sessionId })).data).toMatchObject({
      endSession: { session: { id: owner.sessionId } },
    });
    expect(codeOf(await school.ask(owner, ME))).toBe('UNAUTHENTICATED');
    expect(codeOf(await school.ask(phone, ME))).toBeUndefined();
  });

  it('end with logout, before its answer is out', async () => {
    for (let i = 0; i < 10; i++) {
      const { data } = await login();
      const here = bearer(data.login.accessToken);
      await school.ask(here, ME);
      expect((await school.ask(here, 'mutation { logout { ended } }')).data).toEqual({ logout: { ended: true } });
      expect(codeOf(await school.ask(here, ME))).toBe('UNAUTHENTICATED');
    }
  });

  it('give a ticket, and tell whether a token is good', async () => {
    const { data } = await login();
    const ticket = await school.ask(bearer(data.login.accessToken), 'mutation { createSocketTicket { ticket expiresAt } }');
    expect(ticket.errors).toBeUndefined();
    const VERIFY = 'query Verify($token: String!) { verifyToken(token: $token) { kind expiresAt } }';
    expect((await school.ask(null, VERIFY, { token: data.login.accessToken })).data).toMatchObject({ verifyToken: { kind: 'ACCESS' } });
    expect((await school.ask(null, VERIFY, { token: data.login.refreshToken })).data).toMatchObject({ verifyToken: { kind: 'REFRESH' } });
    expect(codeOf(await school.ask(null, VERIFY, { token: 'x' }))).toBe('UNAUTHENTICATED');
  });
});

describe('passwords', () => {
  const ASK = 'mutation Ask($email: String!) { requestPasswordReset(input: { email: $email }) { accepted } }';
  const RESET = `mutation Reset($token: String!, $newPassword: String!) {
    resetPassword(input: { token: $token, newPassword: $newPassword }) { user { id email } }
  }`;
  const OUTBOX =
    'query Outbox($userId: ID) { outgoingMessages(filter: { userId: $userId }) { nodes { method address subject body status } } }';

  it('are reset through a link that an administrator can read in the outbox, and nobody else', async () => {
    const parent = await school.person(Role.PARENT, { locale: 'ar' });
    for (const email of [parent.email, 'nobody@school.test'])
      expect(await school.ask(null, ASK, { email })).toMatchObject({ data: { requestPasswordReset: { accepted: true } } });
    for (const other of [teacher, parent]) expect(codeOf(await school.ask(other, OUTBOX))).toBe('FORBIDDEN');
    const { data } = await school.ask<{ outgoingMessages: { nodes: { body: string }[] } }>(school.admin, OUTBOX, { userId: parent.id });
    expect(data.outgoingMessages.nodes).toMatchObject([{ method: 'EMAIL', address: parent.email, status: 'KEPT' }]);
    const link = new URL(/http\S+/.exec(data.outgoingMessages.nodes[0]?.body ?? '')?.[0] ?? '');
    expect(link.searchParams.get('organization')).toBe(school.slug);

    const token = link.searchParams.get('token');
    expect((await school.ask(null, RESET, { token, newPassword: 'New-secret-2027' })).data).toEqual({
      resetPassword: { user: { id: parent.id, email: parent.email } },
    });
    expect(codeOf(await school.ask(parent, ME))).toBe('UNAUTHENTICATED');
    expect((await login(parent.email, 'New-secret-2027')).errors).toBeUndefined();
  });

  it('are changed by who knows the old one', async () => {
    const parent = await school.person(Role.PARENT);
    const CHANGE = `mutation Change($current: String!, $next: String!) {
      changePassword(input: { currentPassword: $current, newPassword: $next }) { accessToken refreshToken user { id } }
    }`;
    const wrong = await school.ask(parent, CHANGE, { current: 'Wrong-2026', next: 'weak' });
    expect(wrong.errors?.[0]?.extensions.fields?.map(({ path, code }) => [path, code])).toEqual([
      ['input.currentPassword', 'WRONG_PASSWORD'],
      ['input.newPassword', 'PASSWORD'],
    ]);
    const { data } = await school.ask<{ changePassword: Tokens }>(parent, CHANGE, { current: PASSWORD, next: 'New-secret-2027' });
    expect(codeOf(await school.ask(bearer(data.changePassword.accessToken), ME))).toBeUndefined();
  });
});
