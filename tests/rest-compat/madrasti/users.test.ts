import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { instantOf } from '../../../src/services/calendar.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { accountsOf, type Accounts } from './accounts.js';
import { clientOf, detailsOf, idsOf, type Client } from './client.js';

let app: App;
let school: School;
let client: Client;
let login: Accounts['login'];
let register: Accounts['register'];
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  ({ login, register } = accountsOf(client));
});
afterAll(() => app.close());

let counter = 0;
/** A string that no other test has. */
const unique = (): string => `${Date.now().toString(36)}${(counter += 1)}`;

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
