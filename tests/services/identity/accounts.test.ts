import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { createUser } from '../../../src/services/identity/create-user.js';
import { deactivateUser } from '../../../src/services/identity/deactivate-user.js';
import { deleteUser } from '../../../src/services/identity/delete-user.js';
import { login } from '../../../src/services/identity/login.js';
import type { Person } from '../../../src/services/identity/person.js';
import { registerUser } from '../../../src/services/identity/register-user.js';
import { restoreUser } from '../../../src/services/identity/restore-user.js';
import { updateProfile } from '../../../src/services/identity/update-profile.js';
import { updateUser, type UpdateUserInput } from '../../../src/services/identity/update-user.js';
import { authenticate } from '../../../src/services/identity/authenticate.js';
import type { Viewer } from '../../../src/context.js';
import { identityPlatform, PASSWORD, refusal, School } from './school.js';

const suite = identityPlatform();
let school: School;
let admin: Viewer;
beforeEach(async () => {
  school = await School.make(suite.platform);
  ({ viewer: admin } = await school.person(Role.ADMIN));
});
const account = (role: Role, more: object = {}) => ({
  email: `new-${randomBytes(4).toString('hex')}@school.test`,
  password: PASSWORD,
  firstName: 'Omar',
  lastName: 'Bennani',
  role,
  ...more,
});
const as = (viewer: Viewer | null, input: ReturnType<typeof account>, register = false) =>
  school.mutate({ viewer }, (ctx) => (register ? registerUser(ctx, input) : createUser(ctx, input)));
const profilesOf = async (id: string): Promise<string[]> =>
  (
    await school.sql<{ kind: string }>(
      `select 'student' as kind from student where id = $1 union all select 'teacher' from teacher where id = $1 union all select 'guardian' from guardian where id = $1`,
      [id],
    )
  ).map(({ kind }) => kind);
const signsIn = (email: string) => school.mutate({}, (ctx) => login(ctx, { email, password: PASSWORD }));

describe('a new account', () => {
  it.each([
    [Role.STUDENT, ['student']],
    [Role.TEACHER, ['teacher']],
    [Role.PARENT, ['guardian']],
    [Role.STAFF, []],
    [Role.DRIVER, []],
  ])('of a %s has the profiles %j, and can sign in at once', async (role, profiles) => {
    const { user } = await as(admin, account(role));
    expect(await profilesOf(user.id)).toEqual(profiles);
    await expect(signsIn(user.email)).resolves.toBeDefined();
  });

  it('of an administrator is made by an administrator alone', async () => {
    const { viewer: staff } = await school.person(Role.STAFF);
    expect(await refusal(as(staff, account(Role.ADMIN)))).toMatchObject({ code: 'FORBIDDEN', facts: { roles: ['ADMIN'] } });
    await expect(as(staff, account(Role.TEACHER))).resolves.toBeDefined();
    await expect(as(admin, account(Role.ADMIN))).resolves.toBeDefined();
  });

  it.each(Object.values(Role))('of a %s is made by a visitor only when it is a student or a parent', async (role) => {
    const open = role === Role.STUDENT || role === Role.PARENT;
    const made = as(null, account(role), true);
    expect(open ? (await made).user.role : (await refusal(made)).code).toBe(open ? role : 'FORBIDDEN');
  });

  it('is made by no visitor where the organization is closed', async () => {
    school = await School.make(suite.platform, { registration: { open: false } });
    expect(await refusal(as(null, account(Role.STUDENT), true))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('has an address of its own, whatever its case, also against deleted accounts, but not against other organizations', async () => {
    const { id, email } = await school.person();
    const twin = account(Role.STUDENT, { email: email.toUpperCase() });
    expect(await refusal(as(admin, twin))).toEqual({ code: 'BAD_USER_INPUT', fields: { 'input.email': 'TAKEN' }, facts: undefined });
    await school.mutate({ viewer: admin }, (ctx) => deleteUser(ctx, id));
    expect(await refusal(as(admin, twin))).toMatchObject({ fields: { 'input.email': 'TAKEN' } });
    const other = await School.make(suite.platform);
    await expect(other.mutate({}, (ctx) => registerUser(ctx, twin))).resolves.toBeDefined();
  });

  it('names everything that is wrong at once', async () => {
    const wrong = {
      email: 'nobody',
      password: 'short',
      passwordConfirmation: 'shorter',
      firstName: '  ',
      lastName: 'x'.repeat(51),
      phone: '0612345678',
      dateOfBirth: '2999-01-01',
      emergencyContactPhone: 'call me',
      locale: 'de',
    };
    expect((await refusal(as(admin, account(Role.STUDENT, wrong)))).fields).toEqual({
      'input.email': 'EMAIL',
      'input.password': 'PASSWORD',
      'input.passwordConfirmation': 'MISMATCH',
      'input.firstName': 'BLANK',
      'input.lastName': 'TOO_LONG',
      'input.phone': 'PHONE',
      'input.dateOfBirth': 'IN_FUTURE',
      'input.emergencyContactPhone': 'PHONE',
      'input.locale': 'NOT_ONE_OF',
    });
  });

  it('without a password lets nobody in until one is set', async () => {
    const { user } = await as(admin, account(Role.TEACHER, { password: null }));
    expect(await refusal(signsIn(user.email))).toMatchObject({ code: 'INVALID_CREDENTIALS' });
  });
});

describe("one's own profile", () => {
  const change = (viewer: Viewer, input: Person) => school.mutate({ viewer, scope: 'own' }, (ctx) => updateProfile(ctx, input));

  it('changes what is sent, clears what is null, and leaves the rest', async () => {
    const { id, viewer } = await school.person(Role.PARENT, { phone: '+212612345678', address: 'Rabat' });
    await change(viewer, { firstName: ' Leila ', phone: null, locale: 'ar' });
    const sql = 'select first_name, last_name, full_name, phone, address, locale from user_account where id = $1';
    expect(await school.sql(sql, [id])).toEqual([
      { first_name: 'Leila', last_name: 'Alami', full_name: 'Leila Alami', phone: null, address: 'Rabat', locale: 'ar' },
    ]);
  });

  it('takes no role and no state, even from a client that sends them', async () => {
    const { id, viewer } = await school.person(Role.STUDENT);
    await change(viewer, { bio: 'Hello', role: Role.ADMIN, isActive: false } as UpdateUserInput);
    expect(await school.sql('select role, is_active from user_account where id = $1', [id])).toEqual([
      { role: 'STUDENT', is_active: true },
    ]);
  });

  it('keeps its address when it is sent again, and may not take another person’s', async () => {
    const { email, viewer } = await school.person();
    const other = await school.person();
    await expect(change(viewer, { email: email.toUpperCase() })).resolves.toBeDefined();
    expect(await refusal(change(viewer, { email: other.email }))).toMatchObject({ fields: { 'input.email': 'TAKEN' } });
    expect(await refusal(change(viewer, { email: null, firstName: null }))).toMatchObject({
      fields: { 'input.email': 'NULL', 'input.firstName': 'NULL' },
    });
  });

  it('takes no picture that was never uploaded', async () => {
    const { id, viewer } = await school.person();
    for (const unknown of [`profiles/user${id}_2026`, `profiles/user${id}_../../x`, 'a\0b', ''])
      expect(await refusal(change(viewer, { profilePicture: unknown }))).toMatchObject({
        fields: { 'input.profilePicture': 'UNKNOWN_ID' },
      });
  });

  it('never fails unexpectedly, whatever text is sent', async () => {
    const { viewer } = await school.person();
    const text = fc.option(
      fc.string({ unit: 'binary', maxLength: 60 }).filter((value) => !value.includes('\0')),
      { nil: null },
    );
    const person = fc.record(
      {
        firstName: text,
        lastName: text,
        email: text,
        phone: text,
        address: text,
        bio: text,
        emergencyContactName: text,
        emergencyContactPhone: text,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(person, async (input) => {
        const outcome = await refusal(change(viewer, input)).catch((error: unknown) =>
          String(error).includes('nothing was refused') ? 'taken' : error,
        );
        expect(outcome === 'taken' || (outcome as { code?: string }).code === 'BAD_USER_INPUT').toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('an administrator', () => {
  const change = (id: string, input: UpdateUserInput) => school.mutate({ viewer: admin }, (ctx) => updateUser(ctx, id, input));
  const entered = async (email: string) => {
    const { accessToken } = await signsIn(email);
    const enter = () => authenticate(suite.platform, school.organization, accessToken, new Date());
    await enter();
    return enter;
  };

  it('gives a role: its profile is made, the old one stays, and the sessions end at once', async () => {
    const { id, email } = await school.person(Role.STUDENT);
    const enter = await entered(email);
    await change(id, { role: Role.TEACHER });
    expect(await profilesOf(id)).toEqual(['student', 'teacher']);
    expect(await refusal(enter())).toMatchObject({ code: 'UNAUTHENTICATED' });
    await change(id, { role: Role.STUDENT });
    expect(await profilesOf(id)).toEqual(['student', 'teacher']);
  });

  it('switches an account off and on again: its sessions end at once', async () => {
    const { id, email } = await school.person(Role.PARENT);
    const enter = await entered(email);
    await school.mutate({ viewer: admin }, (ctx) => deactivateUser(ctx, id));
    expect(await refusal(enter())).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await refusal(signsIn(email))).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    await change(id, { isActive: true });
    await expect(signsIn(email)).resolves.toBeDefined();
    expect(await refusal(enter())).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('deletes an account and brings it back', async () => {
    const { id, email } = await school.person(Role.DRIVER);
    const enter = await entered(email);
    const now = new Date('2026-11-21T10:00:00.000Z');
    expect(await school.mutate({ viewer: admin, now }, (ctx) => deleteUser(ctx, id))).toEqual({ deletedUserId: id, deletedAt: now });
    expect(await refusal(enter())).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await refusal(signsIn(email))).toMatchObject({ code: 'INVALID_CREDENTIALS' });
    expect(await refusal(school.mutate({ viewer: admin }, (ctx) => deleteUser(ctx, id)))).toMatchObject({ code: 'NOT_FOUND' });
    await school.mutate({ viewer: admin }, (ctx) => restoreUser(ctx, id));
    await expect(signsIn(email)).resolves.toBeDefined();
    expect(await refusal(school.mutate({ viewer: admin }, (ctx) => restoreUser(ctx, id)))).toMatchObject({ fields: { id: 'NOT_DELETED' } });
  });

  it('does none of this to the own account', async () => {
    const { userId } = admin;
    expect(await refusal(school.mutate({ viewer: admin }, (ctx) => deleteUser(ctx, userId)))).toMatchObject({
      fields: { id: 'OWN_ACCOUNT' },
    });
    expect(await refusal(school.mutate({ viewer: admin }, (ctx) => deactivateUser(ctx, userId)))).toMatchObject({
      fields: { id: 'OWN_ACCOUNT' },
    });
    expect(await refusal(change(userId, { role: Role.STAFF, isActive: false }))).toMatchObject({
      fields: { 'input.role': 'OWN_ACCOUNT', 'input.isActive': 'OWN_ACCOUNT' },
    });
    await expect(change(userId, { role: Role.ADMIN, firstName: 'Amina' })).resolves.toBeDefined();
  });

  it('finds nobody of another organization', async () => {
    const other = await School.make(suite.platform);
    const { id } = await other.person();
    expect(await refusal(change(id, { firstName: 'X' }))).toEqual({ code: 'NOT_FOUND', fields: {}, facts: { resource: 'User', id } });
  });

  it('leaves a trace of what was done, without secrets', async () => {
    const { id } = await school.person(Role.STUDENT);
    await change(id, { role: Role.TEACHER });
    await school.mutate({ viewer: admin }, (ctx) => deleteUser(ctx, id));
    const sql =
      'select action, actor_id::text as actor, detail from audit_entry where organization_id = $1 and resource_id = $2 order by id';
    expect(await school.sql(sql, [school.organization.id, id])).toEqual([
      { action: 'updateUser', actor: admin.userId, detail: { role: ['STUDENT', 'TEACHER'] } },
      { action: 'deleteUser', actor: admin.userId, detail: null },
    ]);
  });
});
