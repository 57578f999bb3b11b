import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { School } from '../../support/school.js';
import { accountsOf, type Accounts } from './accounts.js';
import { clientOf, detailsOf } from './client.js';

let app: App;
let school: School;
let login: Accounts['login'];
let register: Accounts['register'];
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  ({ login, register } = accountsOf(clientOf(app, school)));
});
afterAll(() => app.close());

describe('POST /api/users/register/', () => {
  test('lets anybody become a student or a parent, who can log in at once', async () => {
    const { status, body } = await register(null, { role: 'PARENT', phone: '+212612345678', date_of_birth: '1985-04-03' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      full_name: 'Salma Idrissi',
      role: 'PARENT',
      phone: '+212612345678',
      date_of_birth: '1985-04-03',
      is_active: true,
    });
    expect(body).not.toHaveProperty('access');
    expect((await login(String(body['email']), 'Madrasti-2026')).body).toMatchObject({ user: { id: body['id'], role: 'PARENT' } });
    expect((await register(null)).status).toBe(201);
  });

  test('lets nobody make themselves more, nor give what the server sets', async () => {
    for (const role of ['ADMIN', 'STAFF', 'TEACHER', 'DRIVER']) {
      const refused = await register(null, { role });
      expect([refused.status, detailsOf(refused)['user_role']]).toEqual([403, null]);
    }
    const { body } = await register(null, { id: 1, is_active: false, full_name: 'Other', created_at: '2001-01-01T00:00:00Z' });
    expect(body).toMatchObject({ full_name: 'Salma Idrissi', is_active: true });
    expect(body['created_at']).not.toContain('2001');
  });

  test('is open to the office: any role for an admin, any but ADMIN for staff, none for others', async () => {
    const staff = await school.person(Role.STAFF);
    for (const role of ['ADMIN', 'TEACHER', 'STUDENT', 'PARENT', 'STAFF', 'DRIVER']) {
      expect((await register(school.admin, { role })).body).toMatchObject({ role });
      expect((await register(staff, { role })).status).toBe(role === 'ADMIN' ? 403 : 201);
    }
    for (const role of [Role.TEACHER, Role.STUDENT, Role.PARENT, Role.DRIVER])
      expect(detailsOf(await register(await school.person(role)))).toMatchObject({ user_role: role, required_roles: ['ADMIN', 'STAFF'] });
    expect((await register({ ...staff, token: 'stale' })).status).toBe(401);
  });

  test('names everything that is wrong at once', async () => {
    const taken = await school.person(Role.TEACHER);
    const first = await register(null, { email: taken.email.toUpperCase(), password_confirm: 'Other-2026', date_of_birth: school.day(1) });
    expect([first.status, detailsOf(first)]).toEqual([
      400,
      {
        email: ['This value is already in use.'],
        password_confirm: ['Must be the same as password.'],
        date_of_birth: ['May not be in the future.'],
      },
    ]);
    const second = await register(null, {
      email: 'no address',
      password: 'lettersonly',
      first_name: '',
      last_name: 'x'.repeat(51),
      role: 'student',
      phone: '0612345678',
    });
    expect(Object.keys(detailsOf(second)).toSorted()).toEqual(['email', 'first_name', 'last_name', 'password', 'phone', 'role']);
    expect(detailsOf(await register(null, { password: 'ab1', password_confirm: 'ab1' }))).toHaveProperty('password');
    const blank = await register(null, { first_name: '   ' });
    expect(detailsOf(blank)).toEqual({ first_name: ['This field may not be blank.'] });
  });

  test('keeps the addresses of each school apart', async () => {
    const elsewhere = await app.school();
    const { email } = await elsewhere.person(Role.TEACHER);
    expect((await register(null, { email })).status).toBe(201);
  });
});
