import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { png } from '../../files/samples.js';
import { here, sentFile } from '../../files/uploading.js';
import { startApp, type App } from '../../support/app.js';
import { PASSWORD, type Person, type School } from '../../support/school.js';
import { accountsOf, type Accounts } from './accounts.js';
import { clientOf, detailsOf, type Client } from './client.js';

let app: App;
let school: School;
let client: Client;
let login: Accounts['login'];
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  ({ login } = accountsOf(client));
});
afterAll(() => app.close());

describe('/api/users/profile/', () => {
  test('is always the account of the token, for every role', async () => {
    for (const role of [Role.ADMIN, Role.TEACHER, Role.STUDENT, Role.PARENT, Role.STAFF, Role.DRIVER]) {
      const person = await school.person(role, { firstName: 'Omar', lastName: 'Tazi' });
      const { status, body, headers } = await client.send(person, 'GET /api/users/profile/');
      expect([status, body]).toMatchObject([200, { id: Number(person.id), email: person.email, full_name: 'Omar Tazi', role }]);
      expect(headers.get('cache-control')).toBe('no-cache, must-revalidate');
    }
  });

  test('PUT replaces it: what is left out is cleared, what is the office’s stays', async () => {
    const teacher = await school.person(Role.TEACHER);
    const full = {
      email: teacher.email,
      first_name: 'Karim',
      last_name: 'Berrada',
      phone: '+212600000001',
      date_of_birth: '1980-01-31',
      address: '12, rue Atlas',
      bio: 'Géomètre',
      emergency_contact_name: 'Zineb',
      emergency_contact_phone: '05 22 00 00 00',
    };
    const first = await client.send(teacher, 'PUT /api/users/profile/', { body: { ...full, role: 'ADMIN', is_active: false, id: 1 } });
    expect(first.body).toMatchObject({ ...full, id: Number(teacher.id), full_name: 'Karim Berrada', role: 'TEACHER', is_active: true });
    const { body } = await client.send(teacher, 'PUT /api/users/profile/', {
      body: { email: teacher.email, first_name: 'Karim', last_name: 'Alaoui' },
    });
    expect(body).toMatchObject({ full_name: 'Karim Alaoui', phone: null, date_of_birth: null, address: null, bio: null });
    expect(body).toMatchObject({ emergency_contact_name: null, emergency_contact_phone: null });
    expect(detailsOf(await client.send(teacher, 'PUT /api/users/profile/', { body: { first_name: 'Karim' } }))).toEqual({
      email: ['This field is required.'],
      last_name: ['This field is required.'],
    });
  });

  test('PATCH changes what is sent, and neither role nor state', async () => {
    const parent = await school.person(Role.PARENT);
    const { publicId: picture } = await sentFile(app, school, parent, png());
    const { body } = await client.send(parent, 'PATCH /api/users/profile/', {
      body: { bio: 'Mère de Sara', profile_picture: picture, role: 'ADMIN', is_active: false },
    });
    expect(body).toMatchObject({ bio: 'Mère de Sara', profile_picture: picture, email: parent.email, role: 'PARENT', is_active: true });
    const cleared = await client.send(parent, 'PATCH /api/users/profile/', { body: { bio: null } });
    expect(cleared.body).toMatchObject({ bio: null, profile_picture: picture });
    const shown = await fetch(here(app, String(cleared.body['profile_picture_url'])));
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(png());
  });

  test('PATCH refuses the address of another, the picture of another, and a patch of nothing', async () => {
    const [one, other] = [await school.person(Role.TEACHER), await school.person(Role.STUDENT)];
    const patch = async (body: unknown) => detailsOf(await client.send(one, 'PATCH /api/users/profile/', { body }));
    expect(await patch({ email: other.email })).toEqual({ email: ['This value is already in use.'] });
    const { publicId: theirs } = await sentFile(app, school, other, png());
    expect(await patch({ profile_picture: theirs })).toHaveProperty('profile_picture');
    expect(await patch({ email: null, date_of_birth: '2026-02-30' })).toEqual({
      email: ['This field may not be null.'],
      date_of_birth: ['Invalid date format, expected YYYY-MM-DD.'],
    });
    expect(await patch({})).toEqual({ non_field_errors: ['Send 1 or more.'] });
    expect(await patch({ email: one.email.toUpperCase() })).toBeUndefined();
  });

  test('changes only if it is still what the client read, when the client asks for that', async () => {
    const person = await school.person(Role.DRIVER);
    const tag = (await client.send(person, 'GET /api/users/profile/')).headers.get('etag') ?? '';
    const patch = (bio: string) => client.send(person, 'PATCH /api/users/profile/', { body: { bio }, headers: { 'if-match': tag } });
    expect((await patch('one')).status).toBe(200);
    const late = await patch('two');
    expect([late.status, late.body['error_code']]).toEqual([412, 'PRECONDITION_FAILED']);
    expect((await client.send(person, 'GET /api/users/profile/')).body['bio']).toBe('one');
  });
});

describe('passwords', () => {
  const change = (who: Person, more: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
    client.send(who, 'POST /api/users/change-password/', {
      body: { current_password: PASSWORD, new_password: 'Another-2026', new_password_confirm: 'Another-2026', ...more },
      headers,
    });

  test('are changed by who knows the old one; the new one counts from then on', async () => {
    const student = await school.person(Role.STUDENT);
    const { status, body } = await change(student, {}, { 'accept-language': 'fr' });
    expect([status, body]).toEqual([200, { message: 'Le mot de passe a été modifié' }]);
    expect((await login(student.email)).status).toBe(400);
    expect((await login(student.email, 'Another-2026')).status).toBe(200);
  });

  test('stay when the old one is wrong, or the new one is weak or not repeated', async () => {
    const teacher = await school.person(Role.TEACHER);
    expect(detailsOf(await change(teacher, { current_password: 'Wrong-2026', new_password_confirm: 'Else-2026' }))).toEqual({
      current_password: ['This password is not correct.'],
      new_password_confirm: ['Must be the same as new_password.'],
    });
    expect(detailsOf(await change(teacher, { new_password: 'short1', new_password_confirm: 'short1' }))).toHaveProperty('new_password');
    expect(detailsOf(await change(teacher, { new_password: '12345678', new_password_confirm: '12345678' }))).toHaveProperty('new_password');
    expect((await login(teacher.email)).status).toBe(200);
  });

  test('are reset by a link: the answer is the same for a known and an unknown address', async () => {
    const { email, id } = await school.person(Role.PARENT);
    const ask = (address: unknown) => client.send(null, 'POST /api/users/password-reset/', { body: { email: address } });
    const [known, unknown] = [await ask(email), await ask('nobody@example.test')];
    expect([known.status, known.body]).toEqual([200, unknown.body]);
    const mails = await school.sql<{ address: string; body: string }>(
      'select address, body from outgoing_message where organization_id = $1 and user_id = $2',
      [school.id, id],
    );
    expect(mails).toMatchObject([{ address: email, body: expect.stringContaining('/reset-password?token=') as unknown }]);
    expect(detailsOf(await ask('no address'))).toEqual({ email: ['Enter a valid email address.'] });
  });
});
