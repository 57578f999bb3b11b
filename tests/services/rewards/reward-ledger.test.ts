import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { brokenSums } from './whole-ledger.js';

interface Account {
  id: string;
  pointsGained: number;
  pointsSpent: number;
  coinsGained: number;
  coinsSpent: number;
  availablePoints: number;
}
const figures = 'id pointsGained pointsSpent coinsGained coinsSpent availablePoints';

let app: App;
let school: School;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
});
afterAll(() => app.close());

const move = (student: Person, input: Record<string, unknown>, who: Person = school.admin) =>
  school.ask<{ createRewardTransaction: { rewardAccount: Account; rewardTransaction: Record<string, unknown> } }>(
    who,
    `mutation ($input: CreateRewardTransactionInput!) { createRewardTransaction(input: $input) {
       rewardTransaction { studentId transactionType reason points coins referenceType referenceId description createdBy { id } } rewardAccount { ${figures} } } }`,
    { input: { studentId: student.id, reason: 'MANUAL_ADJUSTMENT', ...input } },
  );
const adjust = (id: string, input: Record<string, unknown>, who: Person = school.admin) =>
  school.ask<{ adjustRewardAccount: { rewardAccount: Account; rewardTransactions: Record<string, unknown>[] } }>(
    who,
    `mutation ($id: ID!, $input: AdjustRewardAccountInput!) { adjustRewardAccount(id: $id, input: $input) {
       rewardAccount { ${figures} } rewardTransactions { transactionType reason points coins description } } }`,
    { id, input },
  );
async function accountOf(student: Person): Promise<Account & { level: number; levelProgress: number; studentName: string }> {
  const { data } = await school.ask<{
    rewardAccounts: { nodes: (Account & { level: number; levelProgress: number; studentName: string })[] };
  }>(
    school.admin,
    `query ($id: ID!) { rewardAccounts(filter: { studentId: $id }) { nodes { ${figures} level levelProgress studentName } } }`,
    { id: student.id },
  );
  const [account] = data.rewardAccounts.nodes;
  if (!account) throw new Error('the student has no account');
  return account;
}
const faultsOf = ({ errors }: { errors?: readonly { extensions: { fields?: readonly object[] } }[] }) => errors?.[0]?.extensions.fields;

test('a student has an account from the start, with nothing in it', async () => {
  const student = await school.person(Role.STUDENT);
  expect(await accountOf(student)).toMatchObject({
    pointsGained: 0,
    pointsSpent: 0,
    coinsGained: 0,
    coinsSpent: 0,
    level: 1,
    levelProgress: 0,
  });
});

describe('a movement made by hand', () => {
  test('changes the account in the same moment, and says who made it', async () => {
    const [student, staff] = [await school.person(Role.STUDENT), await school.person(Role.STAFF)];
    const { data } = await move(
      student,
      { transactionType: 'BONUS', points: 120, coins: 3, referenceType: 'Homework', referenceId: '15', description: 'Olympiade' },
      staff,
    );
    expect(data.createRewardTransaction).toEqual({
      rewardTransaction: {
        studentId: student.id,
        transactionType: 'BONUS',
        reason: 'MANUAL_ADJUSTMENT',
        points: 120,
        coins: 3,
        referenceType: 'Homework',
        referenceId: '15',
        description: 'Olympiade',
        createdBy: { id: staff.id },
      },
      rewardAccount: expect.objectContaining({ pointsGained: 120, coinsGained: 3, availablePoints: 120 }) as unknown,
    });
    await move(student, { transactionType: 'SPENT', points: -20, coins: -3 });
    await move(student, { transactionType: 'PENALTY', points: -10 });
    expect(await accountOf(student)).toMatchObject({
      pointsGained: 110,
      pointsSpent: 20,
      coinsGained: 3,
      coinsSpent: 3,
      availablePoints: 90,
      level: 2,
      levelProgress: 6.6,
    });
    expect(await brokenSums(school)).toEqual([]);
  });

  test.each([
    ['EARNED', { points: -1 }, 'input.points', 'TOO_SMALL'],
    ['BONUS', { coins: -1 }, 'input.coins', 'TOO_SMALL'],
    ['PENALTY', { points: 1 }, 'input.points', 'TOO_LARGE'],
    ['SPENT', { coins: 1 }, 'input.coins', 'TOO_LARGE'],
    ['SPENT', { points: -51 }, 'input.points', 'TOO_SMALL'],
    ['PENALTY', { points: -51 }, 'input.points', 'TOO_SMALL'],
    ['EARNED', { points: 1_000_000_000 }, 'input.points', 'TOO_LARGE'],
    ['PENALTY', { points: -1_000_000_000 }, 'input.points', 'TOO_SMALL'],
    ['BONUS', { points: 99_999_951 }, 'input.points', 'TOO_LARGE'],
    ['BONUS', { points: 1, referenceId: 'x' }, 'input.referenceId', 'INVALID'],
    ['BONUS', { points: 1, studentId: '999999999' }, 'input.studentId', 'UNKNOWN_ID'],
  ])('%s of %j is refused by name, and nothing is written', async (transactionType, input, path, code) => {
    const student = await school.person(Role.STUDENT);
    await move(student, { transactionType: 'EARNED', points: 50 });
    expect(faultsOf(await move(student, { transactionType, ...input }))).toMatchObject([{ path, code }]);
    expect(await accountOf(student)).toMatchObject({ pointsGained: 50, pointsSpent: 0, coinsGained: 0 });
  });

  test('of somebody who is no student is refused by name', async () => {
    expect(faultsOf(await move(await school.person(Role.TEACHER), { transactionType: 'BONUS', points: 1 }))).toMatchObject([
      { path: 'input.studentId', code: 'WRONG_ROLE' },
    ]);
  });
});

describe('an adjustment', () => {
  test('writes the difference of each sum as a row of its own direction', async () => {
    const student = await school.person(Role.STUDENT);
    await move(student, { transactionType: 'EARNED', points: 100, coins: 10 });
    await move(student, { transactionType: 'SPENT', points: -40 });
    const { id } = await accountOf(student);
    const { data } = await adjust(id, {
      pointsGained: 80,
      pointsSpent: 30,
      coinsGained: 25,
      coinsSpent: 5,
      description: 'Erreur de saisie',
    });
    const about = { reason: 'MANUAL_ADJUSTMENT', description: 'Erreur de saisie' };
    expect(data.adjustRewardAccount.rewardTransactions).toEqual([
      { transactionType: 'BONUS', points: 0, coins: 15, ...about },
      { transactionType: 'PENALTY', points: -20, coins: 0, ...about },
      { transactionType: 'SPENT', points: 10, coins: -5, ...about },
    ]);
    expect(data.adjustRewardAccount.rewardAccount).toMatchObject({ pointsGained: 80, pointsSpent: 30, coinsGained: 25, coinsSpent: 5 });
    expect((await adjust(id, { pointsGained: 80 })).data.adjustRewardAccount.rewardTransactions).toEqual([]);
    expect(await brokenSums(school)).toEqual([]);
  });

  test.each([
    [{ pointsSpent: 101 }, 'input.pointsSpent', 'TOO_LARGE'],
    [{ pointsGained: 9, coinsSpent: 1 }, 'input.coinsSpent', 'TOO_LARGE'],
    [{ pointsGained: 1_000_000_000 }, 'input.pointsGained', 'TOO_LARGE'],
    [{ coinsGained: -1 }, 'input.coinsGained', 'TOO_SMALL'],
    [{ pointsGained: null }, 'input.pointsGained', 'NULL'],
  ])('to %j is refused by name', async (input, path, code) => {
    const student = await school.person(Role.STUDENT);
    await move(student, { transactionType: 'EARNED', points: 100 });
    const { id } = await accountOf(student);
    expect(faultsOf(await adjust(id, input))).toEqual(expect.arrayContaining([expect.objectContaining({ path, code })]));
    expect(await accountOf(student)).toMatchObject({ pointsGained: 100, pointsSpent: 0 });
  });
});

describe('the ledger', () => {
  test('is append only, whatever the program does', async () => {
    const student = await school.person(Role.STUDENT);
    await move(student, { transactionType: 'EARNED', points: 10 });
    for (const statement of [
      'update reward_transaction set points = 1000 where student_id = $1',
      'delete from reward_transaction where student_id = $1',
    ])
      await expect(school.sql(statement, [student.id])).rejects.toThrow('append only');
    for (const set of ['points_spent = 11', 'points_gained = -1', 'coins_spent = 1', 'points_gained = 1000000000'])
      await expect(school.sql(`update reward_account set ${set} where student_id = $1`, [student.id])).rejects.toThrow('check');
  });

  test('takes no more than is there from twenty who spend at the same time', async () => {
    const student = await school.person(Role.STUDENT);
    await move(student, { transactionType: 'EARNED', points: 100 });
    const answers = await Promise.all(Array.from({ length: 20 }, () => move(student, { transactionType: 'SPENT', points: -10 })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(10);
    expect(await accountOf(student)).toMatchObject({ availablePoints: 0, pointsGained: 100, pointsSpent: 100 });
    expect(await brokenSums(school)).toEqual([]);
  });

  test('and the accounts never differ, whatever is done in whatever order, at once or not', async () => {
    const own = await app.school();
    const amount = fc.integer({ min: -120, max: 120 });
    const step = fc.record({ type: fc.constantFrom('EARNED', 'BONUS', 'SPENT', 'PENALTY', 'ADJUST'), points: amount, coins: amount });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), fc.boolean(), async (steps, atOnce) => {
        const student = await own.person(Role.STUDENT);
        const [account] = await own.sql<{ id: string }>('select id::text as id from reward_account where student_id = $1', [student.id]);
        const act = ({ type, points, coins }: (typeof steps)[number]): Promise<unknown> =>
          type === 'ADJUST'
            ? adjust(account?.id ?? '', { pointsGained: Math.abs(points), coinsSpent: Math.abs(coins) }, own.admin)
            : move(student, { transactionType: type, points, coins }, own.admin);
        if (atOnce) await Promise.all(steps.map(act));
        else for (const one of steps) await act(one);
        expect(await brokenSums(own)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
