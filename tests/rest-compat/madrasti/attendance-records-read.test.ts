import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, refusal, type Client, type Reply, idsOf } from './client.js';
import { at, post, records, room } from './registers.js';
import type { Room } from './attendance-school.js';

let app: App;
let school: School;
let client: Client;
let staff: Person;

beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  staff = await school.person(Role.STAFF);
});
afterAll(() => app.close());

describe('who sees marks', () => {
  test('those of the class, the student, the parents who may, and the office', async () => {
    const head = await school.person(Role.TEACHER);
    const [one, elsewhere] = [await room(school, { head }), await room(school)];
    const [own, classmate] = one.schoolClass.students as [Person, Person];
    const mine = await post(client, one.teacher, one, { student: Number(own.id), status: 'absent' });
    const hers = await post(client, one.teacher, one, { student: Number(classmate.id), status: 'present' });
    const far = await post(client, elsewhere.teacher, elsewhere, { student: elsewhere.students[0], status: 'present' });
    const seen = async (who: Person) => idsOf(await client.rows(who, `GET ${records}?page_size=100`));
    const reads = async (who: Person, made: Reply) => (await client.send(who, `GET ${at(made)}`)).status;

    for (const who of [one.teacher, head]) expect(new Set(await seen(who))).toEqual(new Set([mine.body['id'], hers.body['id']]));
    expect(await reads(one.teacher, far)).toBe(404);
    expect(await seen(await school.person(Role.TEACHER))).toEqual([]);

    const parent = await school.guardianOf(own);
    for (const who of [own, parent]) {
      expect(await seen(who)).toEqual([mine.body['id']]);
      expect([await reads(who, mine), await reads(who, hers), await reads(who, far)]).toEqual([200, 404, 404]);
      // A filter narrows what is seen, and never widens it.
      expect(await client.rows(who, `GET ${records}?student=${classmate.id}`)).toEqual([]);
    }
    for (const who of [
      await school.guardianOf(own, { maySeeAttendance: false }),
      await school.guardianOf(own, { endsOn: school.day(-1) }),
    ]) {
      expect(await seen(who)).toEqual([]);
      expect(await reads(who, mine)).toBe(404);
    }
    expect(await seen(staff)).toEqual(expect.arrayContaining([mine.body['id'], hers.body['id'], far.body['id']]));
    expect((await client.send(await school.person(Role.DRIVER), `GET ${records}`)).status).toBe(403);
  });
});

describe('marks are listed', () => {
  let one: Room;
  let before: Room;
  let made: number[];
  beforeAll(async () => {
    one = await room(school);
    before = await room(school, { again: one, date: school.day(-7) });
    const [a, b, c] = one.students;
    made = [];
    for (const [where, who, body] of [
      [before, one.teacher, { student: a, status: 'absent', absence_reason: 'voyage' }],
      [before, one.teacher, { student: b, status: 'excused' }],
      [one, staff, { student: a, status: 'late', notes: 'Grève des bus' }],
      [one, one.teacher, { student: c, status: 'present' }],
    ] as const)
      made.push((await post(client, who, where, body)).body['id'] as number);
  });
  const found = async (query: string): Promise<unknown[]> => {
    const rows = await client.rows(one.teacher, `GET ${records}?${query}`);
    return rows.map(({ id }) => made.indexOf(id as number));
  };

  test('by session, student, status in either case, excuse and who marked', async () => {
    expect(await found(`session=${before.session}&ordering=marked_at`)).toEqual([0, 1]);
    expect(await found(`student=${String(one.students[0])}&ordering=marked_at`)).toEqual([0, 2]);
    expect([await found('status=absent'), await found('status=ABSENT')]).toEqual([[0], [0]]);
    expect([await found('is_excused=true'), await found('is_excused=false&ordering=marked_at')]).toEqual([[1], [0, 2, 3]]);
    expect(await found(`marked_by=${staff.id}`)).toEqual([2]);
    expect(await found(`student=${String(one.students[0])}&status=late&session=${before.session}`)).toEqual([]);
  });

  test('by the day of their session, first and last day included', async () => {
    expect(await found(`date__gte=${school.today}&ordering=marked_at`)).toEqual([2, 3]);
    expect(await found(`date__lte=${school.day(-7)}&ordering=marked_at`)).toEqual([0, 1]);
    expect(await found(`date__gte=${school.day(-6)}&date__lte=${school.day(-1)}`)).toEqual([]);
    // All were made today, whatever their session's day.
    expect(await found(`created_at__gte=${school.today}&ordering=marked_at`)).toEqual([0, 1, 2, 3]);
  });

  test('searched, sorted by when they were marked, and page by page', async () => {
    expect([await found('search=voyage'), await found(`search=${encodeURIComponent('grève')}`)]).toEqual([[0], [2]]);
    expect(await found('ordering=-marked_at')).toEqual([3, 2, 1, 0]);
    expect(await found('ordering=-marked_at&page_size=3&page=2')).toEqual([0]);
    const { body } = await client.send(one.teacher, `GET ${records}?page_size=3`);
    expect(body).toMatchObject({ count: 4, page_info: { total_pages: 2, has_next: true } });
  });

  test('not by a filter that cannot be read', async () => {
    const refused = await client.send(one.teacher, `GET ${records}?status=here&date__gte=2024-13-01&is_excused=maybe&session=x`);
    expect(refusal(refused)).toEqual([400, ['date__gte', 'is_excused', 'session', 'status']]);
  });
});
