import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/database/orm.js';
import { Role } from '../../../src/entities/identity/role.js';
import { authenticate } from '../../../src/services/identity/authenticate.js';
import { login } from '../../../src/services/identity/login.js';
import { logout } from '../../../src/services/identity/logout.js';
import { seenAs } from '../../../src/schema/seen-as.js';
import { sharedDatabaseUrl } from '../../support/database.js';
import { identityPlatform, PASSWORD, refusal, School } from './school.js';

const suite = identityPlatform();
let school: School;
beforeEach(async () => {
  school = await School.make(suite.platform);
});
const signIn = (email: string, password = PASSWORD, asking = {}) => school.mutate(asking, (ctx) => login(ctx, { email, password }));

describe('signing in', () => {
  it('opens a session whose token stands for the person', async () => {
    const teacher = await school.person(Role.TEACHER);
    const { accessToken, expiresAt, [seenAs]: viewer } = await signIn(teacher.email);
    expect(await authenticate(school.platform, school.organization, accessToken, new Date())).toEqual(viewer);
    expect(viewer).toMatchObject({ userId: teacher.id, role: 'TEACHER', expiresAt });
  });

  it('takes the address in any case', async () => {
    const { email } = await school.person();
    await expect(signIn(` ${email.toUpperCase()} `)).resolves.toBeDefined();
  });

  it('notes when, without touching the time of the last change', async () => {
    const { id, email } = await school.person();
    const sql = 'select last_login_at as at, updated_at as changed from user_account where id = $1';
    const [before] = await school.sql<{ changed: Date }>(sql, [id]);
    const now = new Date('2026-11-21T10:00:00Z');
    await signIn(email, PASSWORD, { now });
    expect(await school.sql(sql, [id])).toEqual([{ at: expect.anything() as unknown, changed: before?.changed }]);
  });

  it.each([
    ['a wrong password', (email: string) => signIn(email, 'Wrong-2026')],
    ['an unknown address', () => signIn('nobody@school.test')],
  ])('says nothing about what was wrong: %s', async (_, attempt) => {
    const { email } = await school.person();
    expect(await refusal(attempt(email))).toEqual({
      code: 'INVALID_CREDENTIALS',
      fields: { 'input.email': 'INCORRECT', 'input.password': 'INCORRECT' },
      facts: undefined,
    });
  });

  it.each(['is_active = false', 'deleted_at = now(), is_active = false', 'password_hash = null'])(
    'is refused in the same words for an account with %s',
    async (state) => {
      const { id, email } = await school.person();
      await school.sql(`update user_account set ${state} where id = $1`, [id]);
      expect(await refusal(signIn(email))).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    },
  );

  it('is of one organization alone', async () => {
    const { email } = await school.person();
    const other = await School.make(suite.platform);
    expect(await refusal(other.mutate({}, (ctx) => login(ctx, { email, password: PASSWORD })))).toMatchObject({
      code: 'INVALID_CREDENTIALS',
    });
    const { accessToken } = await signIn(email);
    expect(await refusal(authenticate(suite.platform, other.organization, accessToken, new Date()))).toMatchObject({
      code: 'UNAUTHENTICATED',
      facts: { token: 'INVALID' },
    });
  });

  it('hashes the password anew when its costs have changed', async () => {
    const { id, email } = await school.person();
    const dearer = new School(suite.platform, {
      ...school.organization,
      settings: { passwords: { hashing: { memoryKiB: 64, passes: 2, lanes: 1 } } },
    });
    await dearer.mutate({}, (ctx) => login(ctx, { email, password: PASSWORD }));
    const [{ hash } = { hash: '' }] = await school.sql<{ hash: string }>('select password_hash as hash from user_account where id = $1', [
      id,
    ]);
    expect(hash).toContain('$m=64,t=2,p=1$');
    await expect(signIn(email)).resolves.toBeDefined();
  });

  it('keeps no connection while it works on the password', async () => {
    const { email } = await school.person();
    const orm = await openDatabase({ url: sharedDatabaseUrl() }, { size: 1 });
    const slow = { passwords: { hashing: { memoryKiB: 65_536, passes: 3, lanes: 1 } } };
    const narrow = new School({ ...suite.platform, orm }, { ...school.organization, settings: slow });
    await narrow.mutate({}, (ctx) => login(ctx, { email, password: PASSWORD }));
    const done: string[] = [];
    await Promise.all([
      narrow.mutate({}, (ctx) => login(ctx, { email, password: PASSWORD })).then(() => done.push('signed in')),
      new Promise((resolve) => setTimeout(resolve, 20)).then(() => orm.em.fork().execute('select 1')).then(() => done.push('read')),
    ]);
    await orm.close();
    expect(done).toEqual(['read', 'signed in']);
  });

  it('leaves no session behind when it is a dry run, and tokens that are dead', async () => {
    const { id, email } = await school.person();
    const { accessToken } = await signIn(email, PASSWORD, { dryRun: true });
    expect(await school.sql('select 1 from auth_session where user_id = $1', [id])).toEqual([]);
    expect(await refusal(authenticate(suite.platform, school.organization, accessToken, new Date()))).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});

describe('guessing passwords', () => {
  it('is slowed down per account after five attempts, known or not', async () => {
    const { email } = await school.person();
    for (const address of [email, 'nobody@school.test']) {
      for (let i = 0; i < 6; i++) expect(await refusal(signIn(address, 'Wrong-2026'))).toMatchObject({ code: 'INVALID_CREDENTIALS' });
      expect(await refusal(signIn(address))).toMatchObject({ code: 'RATE_LIMITED', facts: { retryAfter: 15, limit: 5 } });
    }
  });

  it('is slowed down per address, whatever the accounts', async () => {
    school = await School.make(suite.platform, { signIn: { perAddress: { freeAttempts: 3 } } });
    const { email } = await school.person();
    for (let i = 0; i < 4; i++) await refusal(signIn(`guess-${i}@school.test`, 'Wrong-2026'));
    expect(await refusal(signIn(email))).toMatchObject({ code: 'RATE_LIMITED' });
    await expect(signIn(email, PASSWORD, { address: '192.0.2.2' })).resolves.toBeDefined();
  });

  it('gets no more tries by making them all at once', async () => {
    const { email } = await school.person();
    const answers = await Promise.all(Array.from({ length: 20 }, () => refusal(signIn(email, 'Wrong-2026'))));
    expect(answers.filter(({ code }) => code === 'INVALID_CREDENTIALS').length).toBeLessThanOrEqual(6);
  });

  it('is forgotten after a good password', async () => {
    const { email } = await school.person();
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 4; i++) await refusal(signIn(email, 'Wrong-2026'));
      await expect(signIn(email)).resolves.toBeDefined();
    }
  });
});

describe('signing out', () => {
  it('ends the session at once, and tells the sockets', async () => {
    const { id, email } = await school.person();
    const { accessToken, [seenAs]: viewer } = await signIn(email);
    await authenticate(suite.platform, school.organization, accessToken, new Date());
    await school.mutate({ viewer }, logout);
    expect(await refusal(authenticate(suite.platform, school.organization, accessToken, new Date()))).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    const events = await school.sql('select name, payload from outbox_event where organization_id = $1', [school.organization.id]);
    expect(events).toEqual([{ name: 'session.ended', payload: { userId: id, sessionIds: [viewer.sessionId] } }]);
  });

  it('leaves the other sessions of the account alone', async () => {
    const { email } = await school.person();
    const [phone, laptop] = [await signIn(email), await signIn(email)];
    await school.mutate({ viewer: phone[seenAs] }, logout);
    await expect(authenticate(suite.platform, school.organization, laptop.accessToken, new Date())).resolves.toBeDefined();
  });
});
