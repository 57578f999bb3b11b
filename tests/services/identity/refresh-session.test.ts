import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { seenAs } from '../../../src/schema/seen-as.js';
import { authenticate } from '../../../src/services/identity/authenticate.js';
import { login } from '../../../src/services/identity/login.js';
import { refreshSession } from '../../../src/services/identity/refresh-session.js';
import { verifyToken } from '../../../src/services/identity/verify-token.js';
import { identityPlatform, PASSWORD, refusal, School } from './school.js';

const suite = identityPlatform();
const start = Date.now();
/** So many seconds after the sign-in. */
const at = (seconds: number): Date => new Date(start + seconds * 1000);
const INVALID = { code: 'UNAUTHENTICATED', facts: { token: 'INVALID' } };

let school: School;
let email: string;
beforeEach(async () => {
  school = await School.make(suite.platform);
  ({ email } = await school.person(Role.PARENT));
});
const signIn = (asking = {}) => school.mutate({ now: at(0), ...asking }, (ctx) => login(ctx, { email, password: PASSWORD }));
const refresh = (refreshToken: string, now = at(60), asking = {}) =>
  school.mutate({ now, ...asking }, (ctx) => refreshSession(ctx, { refreshToken }));
const enters = (token: string, now = at(60)) => authenticate(suite.platform, school.organization, token, now);
const ends = (sessionId: string) =>
  school
    .sql<{ end_reason: string | null }>('select end_reason from auth_session where id = $1', [sessionId])
    .then(([row]) => row?.end_reason);

describe('refreshing a session', () => {
  it('gives a new pair, each good once, as long as the session lasts', async () => {
    let { refreshToken } = await signIn();
    for (let day = 1; day <= 20; day++) {
      const next = await refresh(refreshToken, at(day * 86_400));
      expect(next.refreshToken).not.toBe(refreshToken);
      await enters(next.accessToken, at(day * 86_400 + 1));
      ({ refreshToken } = next);
    }
  });

  it('is over seven days after the last time', async () => {
    const { refreshToken } = await signIn();
    expect(await refusal(refresh(refreshToken, at(7 * 86_400)))).toMatchObject({ code: 'UNAUTHENTICATED', facts: { token: 'EXPIRED' } });
  });

  it('is over ninety days after the sign-in, however often it was done', async () => {
    let { refreshToken, refreshExpiresAt } = await signIn();
    for (let day = 6; day < 90; day += 6) ({ refreshToken, refreshExpiresAt } = await refresh(refreshToken, at(day * 86_400)));
    expect(refreshExpiresAt.getTime()).toBeLessThanOrEqual(at(90 * 86_400).getTime());
    expect(await refusal(refresh(refreshToken, at(90 * 86_400)))).toMatchObject({ facts: { token: 'EXPIRED' } });
  });

  it('with a token that was used before ends its whole family', async () => {
    const first = await signIn();
    const second = await refresh(first.refreshToken);
    expect(await refusal(refresh(first.refreshToken, at(61)))).toMatchObject(INVALID);
    expect(await refusal(refresh(second.refreshToken, at(62)))).toMatchObject(INVALID);
    expect(await refusal(enters(second.accessToken, at(62)))).toMatchObject(INVALID);
    expect(await ends(first[seenAs].sessionId)).toBe('REUSE');
    const events = await school.sql('select name from outbox_event where organization_id = $1', [school.organization.id]);
    expect(events).toEqual([{ name: 'session.ended' }]);
  });

  it('leaves other sessions of the account alone when a family ends', async () => {
    const [stolen, other] = [await signIn(), await signIn()];
    await refresh(stolen.refreshToken);
    await refusal(refresh(stolen.refreshToken, at(61)));
    await expect(refresh(other.refreshToken, at(62))).resolves.toBeDefined();
  });

  it('twice at the same moment serves both, and counts as once', async () => {
    const first = await signIn();
    const pairs = await Promise.all(Array.from({ length: 5 }, () => refresh(first.refreshToken)));
    for (const { accessToken } of pairs) await enters(accessToken);
    expect(new Set(pairs.map(({ refreshToken }) => refreshToken)).size).toBe(1);
    const [pair] = pairs;
    await refresh(pair?.refreshToken ?? '', at(120));
    // From here on the crossed one is a copy like any other.
    expect(await refusal(refresh(pair?.refreshToken ?? '', at(121)))).toMatchObject(INVALID);
    expect(await ends(first[seenAs].sessionId)).toBe('REUSE');
  });

  it('takes no access token, and nothing from another organization', async () => {
    const { accessToken, refreshToken } = await signIn();
    expect(await refusal(refresh(accessToken))).toMatchObject(INVALID);
    const other = await School.make(suite.platform);
    expect(await refusal(other.mutate({}, (ctx) => refreshSession(ctx, { refreshToken })))).toMatchObject(INVALID);
    await expect(refresh(refreshToken)).resolves.toBeDefined();
  });

  it('is refused for an account that was deactivated, and gives the role of today', async () => {
    const { refreshToken } = await signIn();
    await school.sql(`update user_account set role = 'STAFF' where lower(email) = $1`, [email]);
    const next = await refresh(refreshToken);
    expect(await enters(next.accessToken)).toMatchObject({ role: 'STAFF' });
    await school.sql('update user_account set is_active = false where lower(email) = $1', [email]);
    expect(await refusal(refresh(next.refreshToken, at(61)))).toMatchObject(INVALID);
  });

  it('in a dry run leaves the token good, and what it answers dead', async () => {
    const { refreshToken } = await signIn();
    const dry = await refresh(refreshToken, at(60), { dryRun: true });
    expect(await refusal(enters(dry.accessToken, at(60)))).toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(refresh(refreshToken, at(61))).resolves.toBeDefined();
  });
});

describe('refreshing a session of the Madrasti dialect', () => {
  it('keeps the refresh token, as documented', async () => {
    const { refreshToken } = await signIn({ dialect: 'madrasti' });
    for (let minute = 1; minute <= 3; minute++) {
      const next = await refresh(refreshToken, at(minute * 60));
      expect(next.refreshToken).toBe(refreshToken);
      await enters(next.accessToken, at(minute * 60));
    }
  });

  it('ends seven days after the sign-in', async () => {
    const { refreshToken } = await signIn({ dialect: 'madrasti' });
    await refresh(refreshToken, at(6 * 86_400));
    expect(await refusal(refresh(refreshToken, at(7 * 86_400)))).toMatchObject({ facts: { token: 'EXPIRED' } });
  });
});

describe('verifying a token', () => {
  const verify = (token: string, now = at(60)) => verifyToken(school.context({ now }), token);

  it('takes both kinds while they are good', async () => {
    const { accessToken, refreshToken, expiresAt, refreshExpiresAt } = await signIn();
    expect(await verify(accessToken)).toEqual({ kind: 'ACCESS', expiresAt });
    expect(await verify(refreshToken)).toEqual({ kind: 'REFRESH', expiresAt: refreshExpiresAt });
  });

  it('refuses a refresh token that was used, and anything altered', async () => {
    const { refreshToken } = await signIn();
    await refresh(refreshToken);
    expect(await refusal(verify(refreshToken))).toMatchObject(INVALID);
    expect(await refusal(verify(`${refreshToken}x`))).toMatchObject(INVALID);
  });
});
