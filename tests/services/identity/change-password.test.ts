import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { seenAs } from '../../../src/schema/seen-as.js';
import { authenticate } from '../../../src/services/identity/authenticate.js';
import { changePassword } from '../../../src/services/identity/change-password.js';
import { login } from '../../../src/services/identity/login.js';
import { refreshSession } from '../../../src/services/identity/refresh-session.js';
import { requestPasswordReset } from '../../../src/services/identity/request-password-reset.js';
import { resetPassword } from '../../../src/services/identity/reset-password.js';
import { updateProfile } from '../../../src/services/identity/update-profile.js';
import { identityPlatform, PASSWORD, refusal, School } from './school.js';

const NEW = 'Changed-2027';
const suite = identityPlatform();
let school: School;
let email: string;
let id: string;
beforeEach(async () => {
  school = await School.make(suite.platform);
  ({ email, id } = await school.person(Role.PARENT, { locale: 'fr' }));
});
const signIn = (password = PASSWORD, dialect: string | null = null) => school.mutate({ dialect }, (ctx) => login(ctx, { email, password }));
const enters = (token: string) => authenticate(suite.platform, school.organization, token, new Date());

describe('changing the password', () => {
  it('ends every other session and goes on in this one, whose older refresh token stops working', async () => {
    const [here, there] = [await signIn(), await signIn()];
    const change = { currentPassword: PASSWORD, newPassword: NEW, newPasswordConfirmation: NEW };
    const next = await school.mutate({ viewer: here[seenAs], scope: 'own' }, (ctx) => changePassword(ctx, change));
    await enters(next.accessToken);
    expect(await refusal(enters(there.accessToken))).toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(school.mutate({}, (ctx) => refreshSession(ctx, next))).resolves.toBeDefined();
    expect(await refusal(signIn())).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    await expect(signIn(NEW)).resolves.toBeDefined();
  });

  it('ends the refresh tokens of the Madrasti dialect, as decided', async () => {
    const here = await signIn(PASSWORD, 'madrasti');
    await school.mutate({ viewer: here[seenAs] }, (ctx) => changePassword(ctx, { currentPassword: PASSWORD, newPassword: NEW }));
    expect(await refusal(school.mutate({}, (ctx) => refreshSession(ctx, here)))).toMatchObject({ code: 'UNAUTHENTICATED' });
    await enters(here.accessToken);
  });

  it('names a wrong current password and a weak new one at once, and changes nothing', async () => {
    const { [seenAs]: viewer } = await signIn();
    const wrong = { currentPassword: 'Wrong-2026', newPassword: 'weak', newPasswordConfirmation: 'week' };
    expect(await refusal(school.mutate({ viewer }, (ctx) => changePassword(ctx, wrong)))).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { 'input.currentPassword': 'WRONG_PASSWORD', 'input.newPassword': 'PASSWORD', 'input.newPasswordConfirmation': 'MISMATCH' },
    });
    await expect(signIn()).resolves.toBeDefined();
  });

  it('is slowed down for somebody who guesses with a stolen token', async () => {
    const { [seenAs]: viewer } = await signIn();
    const guess = () =>
      refusal(school.mutate({ viewer }, (ctx) => changePassword(ctx, { currentPassword: 'Wrong-2026', newPassword: NEW })));
    for (let i = 0; i < 6; i++) expect(await guess()).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await guess()).toMatchObject({ code: 'RATE_LIMITED' });
  });
});

describe('a forgotten password', () => {
  const ask = (address = email, now = new Date()) => school.mutate({ now }, (ctx) => requestPasswordReset(ctx, { email: address }));
  const mails = () =>
    school.sql<{ body: string; subject: string; address: string; status: string }>(
      'select subject, body, address, status from outgoing_message where organization_id = $1 order by id',
      [school.organization.id],
    );
  const tokenOf = (body: string): string => new URL(/http\S+/.exec(body)?.[0] ?? '').searchParams.get('token') ?? '';
  const reset = (token: string, newPassword = NEW, now = new Date()) =>
    school.mutate({ now }, (ctx) => resetPassword(ctx, { token, newPassword }));
  const lastToken = async (): Promise<string> => tokenOf((await mails()).at(-1)?.body ?? '');
  const INVALID = { code: 'BAD_USER_INPUT', fields: { 'input.token': 'INVALID' } };

  it('is answered the same whether or not there is such an account', async () => {
    expect(await ask()).toEqual({ accepted: true });
    expect(await ask('nobody@school.test')).toEqual({ accepted: true });
    await school.sql('update user_account set is_active = false where id = $1', [id]);
    expect(await ask()).toEqual({ accepted: true });
    expect(await mails()).toHaveLength(1);
  });

  it('sends a link in the language of the account, kept where an administrator reads it', async () => {
    await ask();
    expect(await mails()).toEqual([
      {
        address: email,
        status: 'KEPT',
        subject: `${school.organization.name} : un nouveau mot de passe`,
        body: expect.stringContaining(`${suite.platform.config.publicUrl}/reset-password?token=`) as unknown,
      },
    ]);
  });

  it('keeps no secret in the database but in the mail', async () => {
    await ask();
    const token = await lastToken();
    const [kept] = await school.sql<{ hash: string }>('select hash from single_use_token where user_id = $1', [id]);
    expect(kept?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(kept?.hash).not.toContain(token);
  });

  it('is set by the link once, and every session ends', async () => {
    const { accessToken } = await signIn();
    await ask();
    const token = await lastToken();
    expect(await refusal(reset(token, 'weak'))).toMatchObject({ fields: { 'input.newPassword': 'PASSWORD' } });
    expect((await reset(token)).user).toEqual({ id });
    expect(await refusal(enters(accessToken))).toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(signIn(NEW)).resolves.toBeDefined();
    expect(await refusal(reset(token, 'Another-2028'))).toMatchObject(INVALID);
  });

  it('is set once also by two who use the link at the same moment', async () => {
    await ask();
    const token = await lastToken();
    const outcomes = await Promise.allSettled([reset(token, 'First-2027'), reset(token, 'Second-2027'), reset(token, 'Third-2027')]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is not set by a link that is too old, was followed by another, or went to an address of before', async () => {
    const now = Date.now();
    await ask(email, new Date(now));
    const first = await lastToken();
    expect(await refusal(reset(first, NEW, new Date(now + 30 * 60_000)))).toMatchObject(INVALID);
    await ask(email, new Date(now));
    expect(await refusal(reset(first))).toMatchObject(INVALID);
    const second = await lastToken();
    const viewer = { userId: id, role: Role.PARENT, sessionId: '0', expiresAt: new Date() };
    await school.mutate({ viewer, scope: 'own' }, (ctx) => updateProfile(ctx, { email: `moved-${id}@school.test` }));
    expect(await refusal(reset(second))).toMatchObject(INVALID);
  });

  it('is set by no other text, and in no other organization', async () => {
    await ask();
    const token = await lastToken();
    for (const text of ['', 'x', `${token}x`, token.slice(1), token.toUpperCase()])
      expect(await refusal(reset(text))).toMatchObject(INVALID);
    const other = await School.make(suite.platform);
    expect(await refusal(other.mutate({}, (ctx) => resetPassword(ctx, { token, newPassword: NEW })))).toMatchObject(INVALID);
  });

  it('can be asked for only so often, known or not', async () => {
    for (const address of [email, 'nobody@school.test']) {
      for (let i = 0; i < 4; i++) await ask(address);
      expect(await refusal(ask(address))).toMatchObject({ code: 'RATE_LIMITED' });
    }
  });
});
