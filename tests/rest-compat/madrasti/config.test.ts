import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { School } from '../../support/school.js';
import { clientOf, type Client, detailsOf } from './client.js';

const CONFIG = '/api/schools/config/';
let app: App;
let school: School;
let client: Client;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
});
afterAll(() => app.close());

const needed = {
  name: 'École Al Amal',
  phone: '05 22 00 00 00',
  email: 'bureau@example.test',
  address: '1, rue Atlas',
  city: 'Casablanca',
  region: 'Casablanca-Settat',
};
const nothing = {
  name_arabic: null,
  name_french: null,
  website: null,
  logo: null,
  postal_code: null,
  director: null,
  founded_date: null,
  student_capacity: null,
};
const put = (body: unknown, who = school.admin) => client.send(who, `PUT ${CONFIG}`, { body });
const patch = (body: unknown, who = school.admin) => client.send(who, `PATCH ${CONFIG}`, { body });
const year = async (id: number | string) => (await client.send(school.admin, `GET /api/schools/academic-years/${id}/`)).body;

describe('the school config', () => {
  test('does not exist until it is put; then it is one row that admin and staff read and write', async () => {
    expect((await client.send(school.admin, `GET ${CONFIG}`)).status).toBe(404);
    expect((await patch({ name: 'x' })).status).toBe(404);
    expect(detailsOf(await put({ name: 'École Al Amal' }))).toEqual({
      phone: ['This field is required.'],
      email: ['This field is required.'],
      address: ['This field is required.'],
      city: ['This field is required.'],
      region: ['This field is required.'],
    });

    const made = await put(needed);
    expect([made.status, made.body]).toMatchObject([200, { ...needed, ...nothing, logo_url: null }]);
    const read = await client.send(await school.person(Role.STAFF), `GET ${CONFIG}`);
    expect(read.body).toEqual(made.body);
    const again = await put({ ...needed, city: 'Rabat' }, await school.person(Role.STAFF));
    expect(again.body).toMatchObject({ id: made.body['id'], city: 'Rabat', created_at: made.body['created_at'] });
    for (const role of [Role.TEACHER, Role.STUDENT, Role.PARENT, Role.DRIVER])
      expect((await client.send(await school.person(role), `GET ${CONFIG}`)).status).toBe(403);
  });

  test('PATCH changes what is sent; PUT clears what is left out', async () => {
    const more = {
      name_arabic: 'مدرسة الأمل',
      name_french: 'École de l’espoir',
      website: 'https://school.example.test/',
      postal_code: '20000',
      founded_date: '1998-09-01',
      student_capacity: 900,
    };
    await put(needed);
    expect((await patch(more)).body).toMatchObject({ ...needed, ...more });
    expect((await patch({ postal_code: null })).body).toMatchObject({ ...needed, ...more, postal_code: null });
    expect((await put(needed)).body).toMatchObject({ ...needed, ...nothing });
  });

  test('names an admin as its director', async () => {
    await put(needed);
    const director = await school.person(Role.ADMIN);
    expect((await patch({ director: Number(director.id) })).body).toMatchObject({ director: Number(director.id) });
    const teacher = await school.person(Role.TEACHER);
    expect(detailsOf(await patch({ director: Number(teacher.id) }))).toEqual({ director: ['This account must have the role ADMIN.'] });
    const { admin: stranger } = await app.school();
    expect(detailsOf(await patch({ director: Number(stranger.id), current_academic_year: 999_999_999 }))).toEqual({
      director: [`There is no User ${stranger.id}.`],
      current_academic_year: ['There is no AcademicYear 999999999.'],
    });
    expect((await patch({ director: null })).body).toMatchObject({ director: null });
  });

  test('and the years agree on which is the current one, whichever is asked', async () => {
    await put({ ...needed, current_academic_year: Number(school.yearId) });
    const next = { year: '2032-2033', start_date: '2032-09-01', end_date: '2033-06-30' };
    const { body: other } = await client.send(school.admin, 'POST /api/schools/academic-years/', { body: next });
    expect((await patch({ current_academic_year: other['id'] })).body).toMatchObject({ current_academic_year: other['id'] });
    expect([(await year(school.yearId))['is_current'], (await year(Number(other['id'])))['is_current']]).toEqual([false, true]);
    const { year: name, start_date, end_date } = await year(school.yearId);
    await client.send(school.admin, `PUT /api/schools/academic-years/${school.yearId}/`, {
      body: { year: name, start_date, end_date, is_current: true },
    });
    expect((await client.send(school.admin, `GET ${CONFIG}`)).body).toMatchObject({ current_academic_year: Number(school.yearId) });
    expect((await year(Number(other['id'])))['is_current']).toBe(false);
    expect((await patch({ current_academic_year: null })).body).toMatchObject({ current_academic_year: null });
    expect((await year(school.yearId))['is_current']).toBe(false);
  });

  test('refuses what has no good form, and a patch of nothing', async () => {
    await put(needed);
    expect(
      detailsOf(await patch({ email: 'x', website: 'nowhere', phone: 'call me', student_capacity: 0, founded_date: '1.9.98' })),
    ).toEqual({
      email: ['Enter a valid email address.'],
      website: ['Enter a valid address (URL).'],
      phone: ['This value does not have the expected form.'],
      student_capacity: ['Must be 1 or more.'],
      founded_date: ['Invalid date format, expected YYYY-MM-DD.'],
    });
    expect(detailsOf(await patch({}))).toEqual({ non_field_errors: ['Send 1 or more.'] });
    expect(detailsOf(await patch({ name: '  ' }))).toEqual({ name: ['This field may not be blank.'] });
  });

  test('changes only if it is still what the client read, when it asks for that', async () => {
    await put(needed);
    const tag = (await client.send(school.admin, `GET ${CONFIG}`)).headers.get('etag') ?? '';
    const to = (city: string) => client.send(school.admin, `PATCH ${CONFIG}`, { body: { city }, headers: { 'if-match': tag } });
    const [first, second] = await Promise.all([to('Fès'), to('Oujda')]);
    expect([first.status, second.status].toSorted((a, b) => a - b)).toEqual([200, 412]);
  });

  test('changes so for one client only, though another asks another server at the same moment', async () => {
    await put(needed);
    await using second = await startApp();
    const clients = [client, clientOf(second, school)];
    for (let round = 0; round < 8; round++) {
      const tag = (await client.send(school.admin, `GET ${CONFIG}`)).headers.get('etag') ?? '';
      const answers = await Promise.all(
        clients.map((one, index) =>
          one.send(school.admin, `PATCH ${CONFIG}`, { body: { city: `Ville ${round}-${index}` }, headers: { 'if-match': tag } }),
        ),
      );
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
    }
  });

  test('of each school is its own', async () => {
    await put(needed);
    const elsewhere = await app.school();
    const other = clientOf(app, elsewhere);
    expect((await other.send(elsewhere.admin, `GET ${CONFIG}`)).status).toBe(404);
    expect((await other.send(school.admin, `GET ${CONFIG}`)).status).toBe(401);
  });
});
