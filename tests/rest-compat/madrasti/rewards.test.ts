import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, type Client } from './client.js';

let app: App;
let school: School;
let client: Client;
let staff: Person;
let teacher: Person;
let sara: Person;
let omar: Person;
let stranger: Person;
let parent: Person;
let classId: string;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  staff = await school.person(Role.STAFF);
  teacher = await school.person(Role.TEACHER);
  const a = await school.schoolClass({ section: 'A', teacher, students: 2 });
  const b = await school.schoolClass({ section: 'B', students: 1 });
  [sara = staff, omar = staff] = a.students;
  [stranger = staff] = b.students;
  parent = await school.guardianOf(sara);
  classId = a.id;
});
afterAll(() => app.close());

const wallets = 'GET /api/homework/student-wallets/';
const transactions = '/api/homework/reward-transactions/';
const walletOf = async (student: Person): Promise<Record<string, unknown>> => {
  const [wallet] = await client.rows(school.admin, `${wallets}?student=${student.id}`);
  if (!wallet) throw new Error('no wallet');
  return wallet;
};
const record = (student: Person, body: object, who: Person = staff) =>
  client.send(who, `POST ${transactions}`, { body: { student: Number(student.id), reason: 'MANUAL_ADJUSTMENT', ...body } });

describe('wallets', () => {
  test('are there from the start, one for each student', async () => {
    expect(await walletOf(omar)).toMatchObject({
      student: Number(omar.id),
      student_name: expect.stringContaining('Sara') as string,
      total_points: 0,
      available_points: 0,
      total_coins: 0,
      level: 1,
      level_progress: 0,
    });
  });

  test('are seen by the school, the class teacher, the student and the family', async () => {
    const seen = async (who: Person): Promise<unknown[]> =>
      (await client.rows(who, `${wallets}?ordering=student`)).map(({ student }) => student);
    const [one, two, three] = [sara, omar, stranger].map(({ id }) => Number(id));
    expect(await seen(school.admin)).toEqual([one, two, three]);
    expect(await seen(staff)).toEqual([one, two, three]);
    expect(await seen(teacher)).toEqual([one, two]);
    expect(await seen(sara)).toEqual([one]);
    expect(await seen(parent)).toEqual([one]);
    const { id } = await walletOf(stranger);
    for (const who of [teacher, sara, parent])
      expect(await client.send(who, `${wallets}${String(id)}/`)).toMatchObject({
        status: 404,
        body: { details: { resource: 'StudentWallet', resource_id: id } },
      });
    expect((await client.send(stranger, `${wallets}${String(id)}/`)).status).toBe(200);
  });

  test('are adjusted by ADMIN and STAFF, and the ledger tells how', async () => {
    const { id } = await walletOf(sara);
    const line = `PATCH /api/homework/student-wallets/${String(id)}/`;
    const { status, body } = await client.send(staff, line, { body: { total_points: 150, points_spent: 40, total_coins: 2 } });
    expect([status, body]).toMatchObject([
      200,
      { total_points: 150, points_spent: 40, available_points: 110, total_coins: 2, coins_spent: 0, level: 2, level_progress: 33.3 },
    ]);
    const rows = await client.rows(sara, `GET ${transactions}?reason=MANUAL_ADJUSTMENT&ordering=id`);
    expect(rows.map(({ transaction_type, points, coins }) => [transaction_type, points, coins])).toEqual([
      ['BONUS', 150, 2],
      ['SPENT', -40, 0],
    ]);
    expect((await client.send(teacher, line, { body: { total_points: 1 } })).status).toBe(403);
  });

  test.each([
    [{ points_spent: 5000 }, { points_spent: ['Must be 150 or less.'] }],
    [{ total_points: 3 }, { total_points: ['Must be 40 or more.'] }],
    [{ total_points: 1_000_000_000 }, { total_points: ['Must be 100000000 or less.'] }],
    [{ coins_spent: -1 }, { coins_spent: ['Must be 0 or more.'] }],
    [{ total_coins: 'many' }, { total_coins: ['Must be of type integer.'] }],
    [{}, {}],
  ])('refuse %j by name', async (body, details) => {
    const { id } = await walletOf(sara);
    const answer = await client.send(school.admin, `PATCH /api/homework/student-wallets/${String(id)}/`, { body });
    expect([answer.status, answer.body['details']]).toMatchObject([400, details]);
  });

  test('of a deleted account are not found, and come back with it', async () => {
    const leaving = await school.person(Role.STUDENT);
    const { id } = await walletOf(leaving);
    await school.sql('update user_account set deleted_at = now(), is_active = false where id = $1', [leaving.id]);
    expect((await client.send(school.admin, `${wallets}${String(id)}/`)).status).toBe(404);
    expect(await client.rows(school.admin, `${wallets}?student=${leaving.id}`)).toEqual([]);
    await school.sql('update user_account set deleted_at = null, is_active = true where id = $1', [leaving.id]);
    expect((await client.send(school.admin, `${wallets}${String(id)}/`)).status).toBe(200);
  });

  test('are found by the name of the student, and by when they were made', async () => {
    await school.sql(`update user_account set last_name = 'Zerouali' where id = $1`, [omar.id]);
    expect(await client.rows(school.admin, `${wallets}?search=zerou`)).toHaveLength(1);
    expect(await client.rows(school.admin, `${wallets}?created_at__gte=${school.day(1)}`)).toEqual([]);
    expect((await client.rows(school.admin, `${wallets}?created_at__lte=${school.today}`)).length).toBeGreaterThan(2);
  });
});

describe('movements', () => {
  test('are recorded by ADMIN and STAFF, and change the wallet', async () => {
    const before = await walletOf(omar);
    const { status, body } = await record(omar, {
      transaction_type: 'EARNED',
      reason: 'HOMEWORK_COMPLETION',
      points: 60,
      coins: 1,
      reference_id: 9,
      reference_type: 'Homework',
      description: 'Devoir rendu sur papier',
    });
    expect([status, body]).toMatchObject([
      201,
      {
        student: Number(omar.id),
        transaction_type: 'EARNED',
        reason: 'HOMEWORK_COMPLETION',
        points: 60,
        coins: 1,
        reference_id: 9,
        reference_type: 'Homework',
        description: 'Devoir rendu sur papier',
      },
    ]);
    expect(await walletOf(omar)).toMatchObject({ total_points: Number(before['total_points']) + 60, total_coins: 1 });
    expect((await record(omar, { transaction_type: 'BONUS' })).body).toMatchObject({
      points: 0,
      coins: 0,
      reference_id: null,
      description: null,
    });
    expect((await record(omar, { transaction_type: 'BONUS' }, teacher)).status).toBe(403);
  });

  test.each([
    [{ transaction_type: 'SPENT', points: -100_000 }, { points: [expect.stringMatching(/^Must be -\d+ or more\.$/)] }],
    [{ transaction_type: 'SPENT', points: 5 }, { points: ['Must be 0 or less.'] }],
    [{ transaction_type: 'EARNED', coins: -5 }, { coins: ['Must be 0 or more.'] }],
    [{ transaction_type: 'EARNED', points: 1_000_000_000 }, { points: ['Must be 100000000 or less.'] }],
    [{ transaction_type: 'EARNED', points: 1.5 }, { points: ['Must be of type integer.'] }],
    [{ transaction_type: 'STOLEN' }, { transaction_type: [expect.stringContaining('EARNED')] }],
    [{ transaction_type: 'EARNED', student: 999_999_999 }, { student: ['There is no Student 999999999.'] }],
    [{ transaction_type: 'EARNED', reference_id: -4 }, { reference_id: ['This value is not valid.'] }],
    [{ transaction_type: 'EARNED', description: 'x'.repeat(501) }, { description: ['Use 500 characters or fewer.'] }],
  ])('refuse %j by name', async (body, details) => {
    const answer = await record(sara, body);
    expect([answer.status, answer.body['details']]).toMatchObject([400, details]);
  });

  test('far beyond every bound are refused, not a fault of the server', async () => {
    expect((await record(sara, { transaction_type: 'EARNED', points: 1e12 })).status).toBe(400);
  });

  test('are listed newest first, by student, direction and reason, to whom they concern', async () => {
    await record(sara, { transaction_type: 'PENALTY', points: -1 });
    const rows = await client.rows(parent, `GET ${transactions}`);
    expect(rows[0]).toMatchObject({ student: Number(sara.id), transaction_type: 'PENALTY', points: -1 });
    expect(new Set(rows.map(({ student }) => student))).toEqual(new Set([Number(sara.id)]));
    expect(await client.rows(school.admin, `GET ${transactions}?student=${sara.id}&transaction_type=PENALTY`)).toHaveLength(1);
    expect(await client.rows(school.admin, `GET ${transactions}?reason=STREAK_BONUS`)).toEqual([]);
    expect(await client.rows(stranger, `GET ${transactions}`)).toEqual([]);
    expect((await client.send(school.admin, `GET ${transactions}?reason=LUCK`)).status).toBe(400);
    const none = await school.guardianOf(sara);
    await school.sql('update guardianship set may_see_grades = false where guardian_id = $1', [none.id]);
    expect(await client.rows(none, `GET ${transactions}`)).toEqual([]);
  });
});

describe('badges', () => {
  const badges = '/api/homework/badges/';
  const champion = {
    name: 'Math Champion',
    name_arabic: 'بطل الرياضيات',
    icon: 'trophy',
    color: '#FFD700',
    rarity: 'EPIC',
    points_reward: 100,
    requirements: { subject: 'MATH', homework_completed: 10, average_score__gte: 85 },
  };

  test('are made by ADMIN and STAFF and read by everybody but drivers', async () => {
    const { status, body } = await client.send(staff, `POST ${badges}`, { body: champion });
    expect([status, body]).toMatchObject([201, { ...champion, name_french: null, is_active: true, total_earned: 0 }]);
    for (const who of [school.admin, staff, teacher, sara, parent])
      expect((await client.send(who, `GET ${badges}${String(body['id'])}/`)).body).toEqual(body);
    expect(await client.rows(sara, `GET ${badges}?rarity=EPIC&search=champ&ordering=-rarity`)).toEqual([body]);
    expect(await client.rows(sara, `GET ${badges}?rarity=COMMON`)).toEqual([]);
    expect((await client.send(sara, `GET ${badges}?rarity=SHINY`)).status).toBe(400);
    expect((await client.send(teacher, `POST ${badges}`, { body: champion })).status).toBe(403);
    expect((await client.send(await school.person(Role.DRIVER), `GET ${badges}`)).status).toBe(403);
  });

  test('need a name and no more', async () => {
    expect((await client.send(staff, `POST ${badges}`, { body: { name: 'Assidu' } })).body).toMatchObject({
      rarity: 'COMMON',
      points_reward: 0,
      requirements: {},
      is_active: true,
    });
    const { body: off } = await client.send(staff, `POST ${badges}`, { body: { name: 'Ancien', is_active: false } });
    expect(await client.rows(sara, `GET ${badges}?is_active=false`)).toEqual([off]);
  });

  test.each([
    [{ requirements: { homeworks: 1 } }, { 'requirements.homeworks': ['There is no such field.'] }],
    [{ requirements: { subject: 'ALCHEMY' } }, { 'requirements.subject': ['There is no Subject ALCHEMY.'] }],
    [{ points_reward: 1_000_000_000 }, { points_reward: ['Must be 1000000 or less.'] }],
    [{ points_reward: -1 }, { points_reward: ['Must be 0 or more.'] }],
    [{ color: 'gold' }, { color: [expect.any(String)] }],
    [{ name: '' }, { name: [expect.any(String)] }],
  ])('refuse %j by name', async (body, details) => {
    const answer = await client.send(school.admin, `POST ${badges}`, { body: { name: 'Lecteur', ...body } });
    expect([answer.status, answer.body['details']]).toMatchObject([400, details]);
  });
});

describe('leaderboards', () => {
  const boards = 'GET /api/homework/leaderboards/';

  test('rank a class by what it gained, to its students, families and teacher', async () => {
    await record(sara, { transaction_type: 'BONUS', points: 1000 });
    for (const who of [school.admin, teacher, sara, parent]) {
      const [board] = await client.rows(who, `${boards}?leaderboard_type=WEEKLY&class=${classId}`);
      expect(board).toMatchObject({ leaderboard_type: 'WEEKLY', class: Number(classId), grade: null, subject: null });
      const { body } = await client.send(who, `${boards}${String(board?.['id'])}/`);
      expect(body).toEqual(board);
      expect(body['entries']).toMatchObject([
        { rank: 1, student_id: Number(sara.id), homework_completed: 0, average_score: 0, badges_count: 0, rank_change: 0 },
        { rank: 2, student_id: Number(omar.id), total_points: 60 },
      ]);
    }
  });

  test('of another class, and of the whole school, are not found by others than the office', async () => {
    const all = await client.rows(school.admin, `${boards}?page_size=100`);
    const hidden = all.filter((board) => board['class'] === Number(classId) || (board['class'] === null && board['grade'] === null));
    expect(hidden.length).toBeGreaterThan(5);
    for (const { id } of hidden)
      expect(await client.send(stranger, `${boards}${String(id)}/`)).toMatchObject({
        status: 404,
        body: { details: { resource: 'Leaderboard', resource_id: id } },
      });
    const seen = await client.rows(stranger, `${boards}?page_size=100`);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.every((board) => board['class'] === null && board['grade'] === Number(school.gradeId))).toBe(true);
    expect((await client.rows(staff, `${boards}?page_size=100`)).length).toBe(all.length);
    expect((await client.send(sara, `${boards}?leaderboard_type=DAILY`)).status).toBe(400);
  });
});
