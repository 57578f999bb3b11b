import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { png } from '../../files/samples.js';
import { here, sentFile } from '../../files/uploading.js';
import { startApp, type App } from '../../support/app.js';
import { PASSWORD, type Person, type School } from '../../support/school.js';
import { clientOf, type Client } from './client.js';
import { instantOf } from '../../../src/services/calendar.js';

let app: App;
let school: School;
let client: Client;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
});
afterAll(() => app.close());

const idsOf = (rows: readonly Record<string, unknown>[]): unknown[] => rows.map(({ id }) => id);
const detailsOf = ({ body }: { body: Record<string, unknown> }) => body['details'] as Record<string, unknown>;
const login = (email: string, password = PASSWORD) => client.send(null, 'POST /api/users/login/', { body: { email, password } });
/** A string that no other test has. */
let counter = 0;
const unique = (): string => `${Date.now().toString(36)}${(counter += 1)}`;

const newAccount = (more: Record<string, unknown> = {}) => ({
  email: `new-${unique()}@example.test`,
  password: 'Madrasti-2026',
  password_confirm: 'Madrasti-2026',
  first_name: 'Salma',
  last_name: 'Idrissi',
  role: 'STUDENT',
  ...more,
});
const register = (who: Person | null, more: Record<string, unknown> = {}) =>
  client.send(who, 'POST /api/users/register/', { body: newAccount(more) });

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

describe('GET /api/users/', () => {
  test('shows each role the accounts of its scope', async () => {
    const [teacher, colleague, staff] = [
      await school.person(Role.TEACHER),
      await school.person(Role.TEACHER),
      await school.person(Role.STAFF),
    ];
    const { students } = await school.schoolClass({ teacher, students: 2 });
    const [sara, ali] = students as [Person, Person];
    const mother = await school.guardianOf(sara);
    const stranger = await (await app.school()).person(Role.TEACHER);

    const seen = async (who: Person) => idsOf(await client.rows(who, 'GET /api/users/?page_size=100&ordering=id'));
    const key = (person: Person) => Number(person.id);
    expect(await seen(teacher)).toEqual([key(sara), key(ali)]);
    expect(await seen(colleague)).toEqual([]);
    expect(await seen(sara)).toEqual([key(sara)]);
    expect(await seen(mother)).toEqual([key(sara)]);
    for (const office of [school.admin, staff]) {
      const all = await seen(office);
      expect(all).toEqual(expect.arrayContaining([teacher, colleague, staff, sara, ali, mother].map(key)));
      expect(all).not.toContain(key(stranger));
    }
    const read = async (who: Person, person: Person) => (await client.send(who, `GET /api/users/${person.id}/`)).status;
    expect([await read(teacher, ali), await read(colleague, ali), await read(ali, sara), await read(mother, sara)]).toEqual([
      200, 404, 404, 200,
    ]);
    expect([await read(mother, ali), await read(staff, mother), await read(school.admin, stranger)]).toEqual([404, 200, 404]);
  });

  test('filters by role, state, time of making and text; unknown filters are ignored', async () => {
    const word = `Zz${unique()}`;
    const [one, two] = [
      await school.person(Role.TEACHER, { firstName: word, lastName: 'Un' }),
      await school.person(Role.STAFF, { firstName: word, lastName: 'Deux' }),
    ];
    await client.send(school.admin, `PATCH /api/users/${two.id}/`, { body: { is_active: false } });
    const list = async (query: string) => idsOf(await client.rows(school.admin, `GET /api/users/?search=${word}&ordering=id&${query}`));
    const [first, second] = [Number(one.id), Number(two.id)];
    expect(await list('')).toEqual([first, second]);
    expect(await list('colour=red')).toEqual([first, second]);
    expect(await list('role=STAFF')).toEqual([second]);
    expect(await list('role=DRIVER')).toEqual([]);
    expect(await list('is_active=true')).toEqual([first]);
    expect(await list('is_active=0')).toEqual([second]);
    expect(await list(`created_at__gte=${school.today}&created_at__lte=${school.today}`)).toEqual([first, second]);
    expect(await list(`created_at__gte=${school.day(1)}`)).toEqual([]);
    expect(await list(`created_at__lte=${school.day(-1)}`)).toEqual([]);
    const made = String((await client.send(school.admin, `GET /api/users/${two.id}/`)).body['created_at']);
    expect(await list(`created_at__gte=${encodeURIComponent(new Date(Date.parse(made) + 1).toISOString())}`)).toEqual([]);
    expect(idsOf(await client.rows(school.admin, `GET /api/users/?search=${two.email.slice(0, 20).toUpperCase()}`))).toContain(second);
    const bad = await client.send(school.admin, 'GET /api/users/?role=CLOWN&is_active=maybe&created_at__gte=yesterday&page_size=0');
    expect([bad.status, Object.keys(detailsOf(bad)).toSorted()]).toEqual([400, ['created_at__gte', 'is_active', 'page_size', 'role']]);
  });

  test('counts days as the school does: a bound takes in its whole day, from midnight to midnight', async () => {
    const timeZone = 'Africa/Casablanca';
    const school = await app.school({ timeZone });
    const client = clientOf(app, school);
    const midnight = await school.person(Role.STUDENT, { lastName: `Ww${unique()}` });
    const list = async (query: string) => idsOf(await client.rows(school.admin, `GET /api/users/?search=${midnight.email}&${query}`));
    const madeAt = (moment: number) => school.sql('update user_account set created_at = $1 where id = $2', [new Date(moment), midnight.id]);
    const first = instantOf(school.today, '00:00', timeZone).getTime();
    await madeAt(first);
    expect(await list(`created_at__gte=${school.today}`)).toEqual([Number(midnight.id)]);
    expect(await list(`created_at__lte=${school.day(-1)}`)).toEqual([]);
    await madeAt(first - 1);
    expect(await list(`created_at__gte=${school.today}`)).toEqual([]);
    expect(await list(`created_at__lte=${school.day(-1)}`)).toEqual([Number(midnight.id)]);
  });

  test('shows roles that the document does not know as staff', async () => {
    const head = await school.person(Role.LEADERSHIP, { lastName: `Vv${unique()}` });
    const [row] = await client.rows(school.admin, `GET /api/users/?role=STAFF&search=${head.email}`);
    expect(row).toMatchObject({ id: Number(head.id), role: 'STAFF' });
    expect((await client.send(head, 'GET /api/users/profile/')).body).toMatchObject({ role: 'STAFF' });
  });

  test('sorts by what is asked, and pages without losing or repeating a row', async () => {
    const word = `Yy${unique()}`;
    const names = ['Chama', 'Adam', 'Badr', 'Adam', 'Dina'];
    for (const firstName of names) await school.person(Role.DRIVER, { firstName, lastName: word });
    const address = `/api/users/?search=${word}&page_size=2`;
    const page = (query: string) => client.send(school.admin, `GET ${address}&${query}`);
    const first = await page('ordering=-first_name,colour');
    expect(first.body).toMatchObject({
      count: 5,
      previous: null,
      page_info: { current_page: 1, total_pages: 3, page_size: 2, has_next: true, has_previous: false },
    });
    const next = new URL(String(first.body['next']));
    expect([next.origin, next.pathname, next.searchParams.get('page')]).toEqual([app.url, '/api/users/', '2']);
    const rest = [await page('ordering=-first_name&page=2'), await page('ordering=-first_name&page=3')];
    const rows = [first, ...rest].flatMap(({ body }) => body['results'] as { id: number; first_name: string }[]);
    expect(rows.map((row) => row.first_name)).toEqual(['Dina', 'Chama', 'Badr', 'Adam', 'Adam']);
    expect(new Set(idsOf(rows as never)).size).toBe(5);
    expect(rest[1]?.body).toMatchObject({ next: null, page_info: { has_next: false, has_previous: true } });
    expect((await page('page=4')).status).toBe(404);
    const cut = await client.send(school.admin, 'GET /api/users/?page_size=5000');
    expect(cut.body['page_info']).toMatchObject({ page_size: 100 });
  });
});

describe('one account', () => {
  test('is changed by an admin: role and state are changed here and end what is signed in', async () => {
    const person = await school.person(Role.STAFF);
    const patch = (body: unknown) => client.send(school.admin, `PATCH /api/users/${person.id}/`, { body });
    expect((await patch({ first_name: 'Hind', role: 'TEACHER', phone: '+212600000002' })).body).toMatchObject({
      first_name: 'Hind',
      role: 'TEACHER',
      phone: '+212600000002',
    });
    expect((await client.send(person, 'GET /api/users/profile/')).status).toBe(401);
    const off = await patch({ is_active: false });
    expect(off.body).toMatchObject({ is_active: false });
    expect((await login(person.email)).status).toBe(400);
    expect((await client.send(school.admin, `GET /api/users/${person.id}/`)).status).toBe(200);
    await patch({ is_active: true });
    expect((await login(person.email)).body).toMatchObject({ user: { role: 'TEACHER' } });
    const bad = await patch({ role: 'CLOWN', is_active: 'no', email: school.admin.email });
    expect([bad.status, Object.keys(detailsOf(bad)).toSorted()]).toEqual([400, ['is_active', 'role']]);
    expect(detailsOf(await patch({ email: school.admin.email }))).toEqual({ email: ['This value is already in use.'] });
  });

  test('of an admin keeps its role and its life from that admin', async () => {
    const own = `/api/users/${school.admin.id}/`;
    expect(detailsOf(await client.send(school.admin, `PATCH ${own}`, { body: { role: 'STAFF', is_active: false } }))).toEqual({
      role: ['You may not do this to your own account.'],
      is_active: ['You may not do this to your own account.'],
    });
    const deleted = await client.send(school.admin, `DELETE ${own}`);
    expect([deleted.status, deleted.body['error_code']]).toEqual([400, 'VALIDATION_ERROR']);
  });

  test('is deleted softly: gone by id and from every list but an admin’s of inactive ones, and can be restored', async () => {
    const person = await school.person(Role.TEACHER, { lastName: `Xx${unique()}` });
    const staff = await school.person(Role.STAFF);
    const { status, body } = await client.send(school.admin, `DELETE /api/users/${person.id}/`, { headers: { 'accept-language': 'ar' } });
    expect([status, body]).toMatchObject([200, { id: Number(person.id), deleted: true, message: 'تم الحذف بنجاح' }]);
    expect(Math.abs(Date.parse(String(body['deleted_at'])) - Date.now())).toBeLessThan(60_000);

    expect((await client.send(person, 'GET /api/users/profile/')).status).toBe(401);
    for (const line of [`GET /api/users/${person.id}/`, `DELETE /api/users/${person.id}/`])
      expect((await client.send(school.admin, line)).status).toBe(404);
    expect((await client.send(school.admin, `PATCH /api/users/${person.id}/`, { body: { bio: 'x' } })).status).toBe(404);
    const listed = async (who: Person, query: string) =>
      idsOf(await client.rows(who, `GET /api/users/?page_size=100&ordering=-id${query}`)).includes(Number(person.id));
    expect([await listed(school.admin, ''), await listed(school.admin, '&is_active=true')]).toEqual([false, false]);
    expect([await listed(school.admin, '&is_active=false'), await listed(staff, '&is_active=false')]).toEqual([true, false]);
    expect(detailsOf(await register(null, { email: person.email }))).toHaveProperty('email');

    const restored = await client.send(school.admin, `POST /api/users/${person.id}/restore/`);
    expect([restored.status, restored.body]).toMatchObject([200, { id: Number(person.id), is_active: true }]);
    expect((await login(person.email)).status).toBe(200);
    const twice = await client.send(school.admin, `POST /api/users/${person.id}/restore/`);
    expect([twice.status, twice.body['error_code']]).toEqual([400, 'VALIDATION_ERROR']);
  });

  test('of another school does not exist, and its people see nothing here', async () => {
    const elsewhere = await app.school();
    const stranger = await elsewhere.person(Role.STUDENT);
    for (const [line, body] of [
      ['GET', undefined],
      ['PATCH', { bio: 'x' }],
      ['DELETE', undefined],
    ] as const)
      expect((await client.send(school.admin, `${line} /api/users/${stranger.id}/`, { body })).status).toBe(404);
    expect((await client.send(school.admin, `POST /api/users/${stranger.id}/restore/`)).status).toBe(404);
    expect((await client.send(elsewhere.admin, `GET /api/users/${school.admin.id}/`)).status).toBe(401);
  });
});
