import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, detailsOf, idsOf, type Client, type Row } from './client.js';
import { at, kinds, pick, StructureSchool } from './structure-school.js';

let app: App;
let school: School;
let client: Client;
let here: StructureSchool;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  here = await StructureSchool.of(school, client);
});
afterAll(() => app.close());

const replacedTimes = (row: Row): Row => ('updated_at' in row ? { updated_at: row['updated_at'] } : {});
/** The same body with keys of the other school, where it names rows. */
const otherIds = (body: Row, other: School): Row => ({
  ...body,
  ...('grade' in body && { grade: Number(other.gradeId), academic_year: Number(other.yearId) }),
});

describe.each(Object.entries(kinds))('%s', (kind, { soft, changed, required }) => {
  const body = () => here.draft(kind);

  test('are made by the office, replaced as a whole, and read by everybody', async () => {
    const [staff, driver] = [await school.person(Role.STAFF), await school.person(Role.DRIVER)];
    const sent = body();
    const made = await here.add(kind, sent, staff);
    expect([made.status, made.body]).toMatchObject([201, { ...sent, [kind === 'rooms' ? 'is_available' : 'is_active']: true }]);
    for (const role of [Role.TEACHER, Role.STUDENT, Role.PARENT]) {
      const who = await school.person(role);
      expect((await client.send(who, `GET ${at(kind, made.body)}`)).body).toEqual(made.body);
      expect((await here.add(kind, body(), who)).status).toBe(403);
    }
    const replaced = await client.send(staff, `PUT ${at(kind, made.body)}`, { body: { ...sent, ...changed } });
    expect([replaced.status, replaced.body]).toMatchObject([200, { ...made.body, ...changed, ...replacedTimes(replaced.body) }]);
    expect((await client.send(driver, `GET ${at(kind, made.body)}`)).body).toEqual(replaced.body);
    const cleared = await client.send(staff, `PUT ${at(kind, made.body)}`, { body: sent });
    expect({ ...cleared.body, ...replacedTimes(made.body) }).toEqual(made.body);
  });

  test('name every field that is missing, null or of a wrong type', async () => {
    const [first = ''] = required;
    const empty = await here.add(kind, {});
    expect([empty.status, detailsOf(empty)]).toEqual([
      400,
      Object.fromEntries(required.map((name) => [name, ['This field is required.']])),
    ]);
    expect(detailsOf(await here.add(kind, { ...body(), [first]: null }))).toEqual({ [first]: ['This field may not be null.'] });
    expect(detailsOf(await here.add(kind, { ...body(), [first]: ['x'] }))).toEqual({ [first]: ['Must be of type string.'] });
    const made = await here.add(kind, body());
    const put = await client.send(school.admin, `PUT ${at(kind, made.body)}`, { body: { [first]: made.body[first] } });
    expect(Object.keys(detailsOf(put)).toSorted()).toEqual(required.slice(1).toSorted());
  });

  test('are kept by a client for an hour, for itself alone, and asked for again by their tag', async () => {
    const made = await here.add(kind, body());
    for (const path of [at(kind, made.body), `/api/schools/${kind}/?page_size=1`]) {
      const { headers } = await client.send(school.admin, `GET ${path}`);
      expect([headers.get('cache-control'), headers.get('vary')]).toEqual(['private, max-age=3600', 'Authorization, Accept-Language']);
      const again = await client.send(school.admin, `GET ${path}`, { headers: { 'if-none-match': String(headers.get('etag')) } });
      expect([again.status, again.body]).toEqual([304, '']);
    }
    const { headers } = await client.send(school.admin, `GET ${at(kind, made.body)}`);
    const put = (tag: string) =>
      client.send(school.admin, `PUT ${at(kind, made.body)}`, {
        body: { ...pick(made.body, required), ...changed },
        headers: { 'if-match': tag },
      });
    const tag = String(headers.get('etag'));
    expect([(await put(tag)).status, (await put(tag)).status]).toEqual([200, 412]);
    const fresh = await client.send(school.admin, `GET ${at(kind, made.body)}`, { headers: { 'if-none-match': tag } });
    expect(fresh.status).toBe(200);
    const gone = await client.send(school.admin, `DELETE ${at(kind, made.body)}`, { headers: { 'if-match': tag } });
    expect(gone.status).toBe(412);
  });

  test('that are deleted are gone by id and from the list; who may delete finds them among the inactive', async () => {
    const [kept, made] = [(await here.add(kind, body())).body, (await here.add(kind, body())).body];
    const { status, body: answer } = await client.send(school.admin, `DELETE ${at(kind, made)}`, { headers: { 'accept-language': 'fr' } });
    expect([status, answer]).toMatchObject(soft ? [200, { id: made['id'], deleted: true, message: 'Suppression effectuée' }] : [204, '']);
    for (const line of [`GET ${at(kind, made)}`, `DELETE ${at(kind, made)}`])
      expect((await client.send(school.admin, line)).status).toBe(404);
    const put = await client.send(school.admin, `PUT ${at(kind, made)}`, { body: pick(made, required) });
    expect(put.status).toBe(404);
    const [staff, student] = [await school.person(Role.STAFF), await school.person(Role.STUDENT)];
    const seen = async (who: Person, query: string) =>
      idsOf(await client.rows(who, `GET /api/schools/${kind}/?page_size=100&ordering=-id&${query}`)).includes(made['id']);
    expect(await seen(school.admin, '')).toBe(false);
    expect(await seen(school.admin, kind === 'rooms' ? 'is_available=false' : 'is_active=true')).toBe(false);
    expect([await seen(staff, 'is_active=false'), await seen(student, 'is_active=false')]).toEqual([soft, false]);
    expect((await client.send(school.admin, `GET ${at(kind, kept)}`)).status).toBe(200);
  });

  test('of another school do not exist', async () => {
    const elsewhere = await app.school();
    const other = clientOf(app, elsewhere);
    const made = (await here.add(kind, body())).body;
    for (const [method, sent] of [
      ['GET', undefined],
      ['PUT', otherIds(pick(made, required), elsewhere)],
      ['DELETE', undefined],
    ] as const)
      expect((await other.send(elsewhere.admin, `${method} ${at(kind, made)}`, { body: sent })).status).toBe(404);
    expect(idsOf(await other.rows(elsewhere.admin, `GET /api/schools/${kind}/?page_size=100`))).not.toContain(made['id']);
    expect((await other.send(school.admin, `GET ${at(kind, made)}`)).status).toBe(401);
  });
});

describe('rows that are switched off', () => {
  test.each(Object.keys(kinds).filter((kind) => kind !== 'rooms'))('stay readable and listed: %s', async (kind) => {
    const made = (await here.add(kind, { ...here.draft(kind), is_active: false })).body;
    expect(made['is_active']).toBe(false);
    const student = await school.person(Role.STUDENT);
    expect((await client.send(student, `GET ${at(kind, made)}`)).status).toBe(200);
    const listed = async (query: string) =>
      idsOf(await client.rows(student, `GET /api/schools/${kind}/?page_size=100&ordering=-id&${query}`)).includes(made['id']);
    expect([await listed(''), await listed('is_active=false'), await listed('is_active=true')]).toEqual([true, true, false]);
  });
});
