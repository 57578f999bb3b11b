import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { brokenSums } from './whole-ledger.js';

interface Badge {
  id: string;
  name: string;
  requirements: object;
  isActive: boolean;
  totalEarned: number;
}
let app: App;
let school: School;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
});
afterAll(() => app.close());

const fields = 'id name rarity pointsReward requirements isActive totalEarned';
const create = (input: object, who: Person = school.admin) =>
  school.ask<{ createBadge: { badge: Badge } }>(
    who,
    `mutation ($input: CreateBadgeInput!) { createBadge(input: $input) { badge { ${fields} } } }`,
    { input },
  );
const made = async (input: object = {}): Promise<Badge> =>
  (await create({ name: 'Lecteur', pointsReward: 30, ...input })).data.createBadge.badge;
const award = (badge: Badge, student: Person, who: Person = school.admin) =>
  school.ask<{ awardBadge: { earnedBadge: object } }>(
    who,
    `mutation ($input: AwardBadgeInput!) { awardBadge(input: $input) {
       earnedBadge { studentId badge { id totalEarned } awardedBy { id } } } }`,
    { input: { badgeId: badge.id, studentId: student.id } },
  );
const change = (mutation: string, variables: Record<string, unknown>) =>
  school.ask<Record<string, { badge: Badge }>>(school.admin, mutation, variables);
const faultsOf = ({ errors }: { errors?: readonly { extensions: { fields?: readonly object[] } }[] }) => errors?.[0]?.extensions.fields;

describe('what a badge asks for', () => {
  test('is kept as it is documented', async () => {
    const requirements = { subject: 'math', homework_completed: 10, average_score__gte: 85.25 };
    expect(await made({ rarity: 'EPIC', requirements })).toEqual({
      id: expect.any(String) as string,
      name: 'Lecteur',
      rarity: 'EPIC',
      pointsReward: 30,
      requirements: { ...requirements, subject: 'MATH' },
      isActive: true,
      totalEarned: 0,
    });
  });

  test.each([
    [{ homeworks: 3 }, 'input.requirements.homeworks', 'UNKNOWN_FIELD'],
    [{ subject: 'ALCHEMY' }, 'input.requirements.subject', 'UNKNOWN_ID'],
    [{ subject: 7 }, 'input.requirements.subject', 'WRONG_TYPE'],
    [{ homework_completed: '3' }, 'input.requirements.homework_completed', 'WRONG_TYPE'],
    [{ homework_completed: 2.5 }, 'input.requirements.homework_completed', 'WRONG_TYPE'],
    [{ average_score__gte: 101 }, 'input.requirements.average_score__gte', 'TOO_LARGE'],
    [{ early_submissions: 0 }, 'input.requirements.early_submissions', 'TOO_SMALL'],
    ['ten', 'input.requirements', 'WRONG_TYPE'],
    [[3], 'input.requirements.0', 'UNKNOWN_FIELD'],
    [null, 'input.requirements', 'NULL'],
  ])('%j is refused by name', async (requirements, path, code) => {
    expect(faultsOf(await create({ name: 'Lecteur', requirements }))).toMatchObject([{ path, code }]);
  });

  test('is replaced as a whole', async () => {
    const badge = await made({ requirements: { homework_completed: 3, early_submissions: 2 } });
    const update = `mutation ($id: ID!, $input: UpdateBadgeInput!) { updateBadge(id: $id, input: $input) { badge { ${fields} } } }`;
    const { data } = await change(update, { id: badge.id, input: { requirements: { early_submissions: 4 } } });
    expect(data['updateBadge']?.badge).toMatchObject({ name: 'Lecteur', requirements: { early_submissions: 4 } });
  });
});

describe('a badge that is given by hand', () => {
  test('pays its points, is told once, and is had once', async () => {
    const [badge, student, staff] = [await made(), await school.person(Role.STUDENT), await school.person(Role.STAFF)];
    expect((await award(badge, student, staff)).data.awardBadge.earnedBadge).toEqual({
      studentId: student.id,
      badge: { id: badge.id, totalEarned: 1 },
      awardedBy: { id: staff.id },
    });
    expect(faultsOf(await award(badge, student))).toMatchObject([{ path: 'input.studentId', code: 'ALREADY_EARNED' }]);
    expect(
      await school.sql('select transaction_type, reason, points, reference_type from reward_transaction where student_id = $1', [
        student.id,
      ]),
    ).toEqual([{ transaction_type: 'BONUS', reason: 'BADGE_EARNED', points: 30, reference_type: 'Badge' }]);
    expect(
      await school.sql(
        `select payload->>'badgeName' as badge, payload->>'pointsReward' as points from outbox_event where name = 'badge.earned' and payload->>'studentId' = $1`,
        [student.id],
      ),
    ).toEqual([{ badge: 'Lecteur', points: '30' }]);
  });

  test('by two at the same moment is paid once', async () => {
    const [badge, student] = [await made(), await school.person(Role.STUDENT)];
    const answers = await Promise.all(Array.from({ length: 6 }, () => award(badge, student)));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(await school.sql('select points_gained from reward_account where student_id = $1', [student.id])).toEqual([
      { points_gained: 30 },
    ]);
    expect(await brokenSums(school)).toEqual([]);
  });

  test('is refused while it is out of use, deleted, or for somebody who is no student', async () => {
    const [off, gone, badge, student] = [await made({ isActive: false }), await made(), await made(), await school.person(Role.STUDENT)];
    await change('mutation ($id: ID!) { deleteBadge(id: $id) { deletedBadgeId } }', { id: gone.id });
    expect(faultsOf(await award(off, student))).toMatchObject([{ path: 'input.badgeId', code: 'WRONG_STATE' }]);
    expect(faultsOf(await award(gone, student))).toMatchObject([{ path: 'input.badgeId', code: 'UNKNOWN_ID' }]);
    expect(faultsOf(await award(badge, school.admin))).toMatchObject([{ path: 'input.studentId', code: 'WRONG_ROLE' }]);
  });

  test('stays with whoever has it when it is deleted, and can be restored', async () => {
    const [badge, student] = [await made({ name: 'Doyen' }), await school.person(Role.STUDENT)];
    await award(badge, student);
    await change('mutation ($id: ID!) { deleteBadge(id: $id) { deletedBadgeId } }', { id: badge.id });
    const earned = '{ earnedBadges { nodes { badge { name isActive } } } }';
    expect((await school.ask(student, earned)).data).toEqual({ earnedBadges: { nodes: [{ badge: { name: 'Doyen', isActive: false } }] } });
    expect((await school.ask(student, 'query ($id: ID!) { badge(id: $id) { id } }', { id: badge.id })).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    const { data } = await change(`mutation ($id: ID!) { restoreBadge(id: $id) { badge { ${fields} } } }`, { id: badge.id });
    expect(data['restoreBadge']?.badge).toMatchObject({ isActive: true, totalEarned: 1 });
  });
});

describe('the rules of what pays', () => {
  interface Rule {
    kind: string;
    points: number;
    threshold: number | null;
  }
  const rules = async (who: Person) =>
    (await school.ask<{ rewardRules: Rule[] }>(who, '{ rewardRules { kind points threshold } }')).data.rewardRules;
  const set = (kind: string, input: object, who: Person = school.admin) =>
    school.ask<{ updateRewardRule: { rewardRule: object } }>(
      who,
      'mutation ($kind: RewardRuleKind!, $input: UpdateRewardRuleInput!) { updateRewardRule(kind: $kind, input: $input) { rewardRule { kind points coins threshold isActive } } }',
      { kind, input },
    );

  test('are the documented ones until somebody sets another amount, and everybody may read them', async () => {
    expect(await rules(await school.person(Role.STUDENT))).toEqual([
      { kind: 'HOMEWORK_COMPLETION', points: 50, threshold: null },
      { kind: 'SCORE_BONUS', points: 50, threshold: null },
      { kind: 'EARLY_SUBMISSION', points: 5, threshold: 24 },
      { kind: 'ON_TIME_SUBMISSION', points: 0, threshold: null },
      { kind: 'PERFECT_SCORE', points: 0, threshold: null },
      { kind: 'STREAK_BONUS', points: 0, threshold: 5 },
    ]);
    const staff = await school.person(Role.STAFF);
    expect((await set('EARLY_SUBMISSION', { points: 8, threshold: 48 }, staff)).data.updateRewardRule.rewardRule).toEqual({
      kind: 'EARLY_SUBMISSION',
      points: 8,
      coins: 0,
      threshold: 48,
      isActive: true,
    });
    await set('EARLY_SUBMISSION', { isActive: false });
    expect((await rules(staff)).find(({ kind }) => kind === 'EARLY_SUBMISSION')).toMatchObject({ points: 8, threshold: 48 });
  });

  test.each([
    ['PERFECT_SCORE', { threshold: 3 }, 'input.threshold', 'LEAVE_OUT'],
    ['PERFECT_SCORE', { points: -1 }, 'input.points', 'TOO_SMALL'],
    ['PERFECT_SCORE', { points: 1_000_000_000 }, 'input.points', 'TOO_LARGE'],
    ['STREAK_BONUS', { threshold: 0 }, 'input.threshold', 'TOO_SMALL'],
    ['STREAK_BONUS', { isActive: null }, 'input.isActive', 'NULL'],
  ])('refuse %s %j by name', async (kind, input, path, code) => {
    expect(faultsOf(await set(kind, input))).toMatchObject([{ path, code }]);
  });
});
