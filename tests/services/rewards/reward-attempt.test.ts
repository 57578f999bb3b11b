import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { Classroom, closeDatabase } from '../attendance/classroom.js';
import { handIn, ledgerOf, pay, workOf } from './handed-in.js';

let room: Classroom;
beforeEach(async () => {
  room = await Classroom.make();
});
afterAll(closeDatabase);

const nothing = { basePoints: '0', scoreBonus: '0', timeBonus: '0', totalPoints: '0', badgesEarned: [] };
const badge = async (name: string, requirements: object, more: { points?: number; active?: boolean } = {}): Promise<void> => {
  await room.select('insert into badge (organization_id, name, requirements, points_reward, is_active) values (?, ?, ?::jsonb, ?, ?)', [
    name,
    JSON.stringify(requirements),
    more.points ?? 0,
    more.active ?? true,
  ]);
};
const rule = async (kind: string, points: number, threshold: number | null = null): Promise<void> => {
  await room.select('insert into reward_rule (organization_id, kind, points, coins, threshold) values (?, ?, ?, 0, ?)', [
    kind,
    points,
    threshold,
  ]);
};

describe('handing in', () => {
  test('a mark of 85 percent two days early pays 97.5 points, rounded half up in the ledger', async () => {
    expect(await pay(room, await handIn(room))).toEqual({
      basePoints: '50',
      scoreBonus: '42.5',
      timeBonus: '5',
      totalPoints: '97.5',
      badgesEarned: [],
    });
    expect(await ledgerOf(room)).toEqual(['EARNED HOMEWORK_COMPLETION 93', 'BONUS EARLY_SUBMISSION 5']);
    expect(
      await room.select('select points_gained, coins_gained from reward_account where organization_id = ? and student_id = ?', [
        room.students[0],
      ]),
    ).toEqual([{ points_gained: 98, coins_gained: 0 }]);
  });

  test.each([
    [24, '5'],
    [24 - 1 / 3600, '0'],
    [0, '0'],
    [-1, '0'],
    [null, '0'],
  ])('%s hours before it is due pays %s points for the time', async (hoursLeft, timeBonus) => {
    expect(await pay(room, await handIn(room, { hoursLeft }))).toMatchObject({ timeBonus });
  });

  test('is paid once, however often it is asked for and by whichever attempt', async () => {
    const first = await handIn(room);
    await pay(room, first);
    expect(await pay(room, first)).toEqual(nothing);
    expect(await pay(room, await handIn(room, { work: first.work, attemptNumber: 2, percentage: '100' }))).toEqual(nothing);
    expect(await ledgerOf(room)).toHaveLength(2);
  });

  test('is paid once when two ask at the same time', async () => {
    const attempt = await handIn(room);
    const paid = await Promise.all(Array.from({ length: 6 }, () => pay(room, attempt)));
    expect(paid.filter(({ totalPoints }) => totalPoints === '97.5')).toHaveLength(1);
    expect(await ledgerOf(room)).toHaveLength(2);
  });

  test('is paid to each student for themselves', async () => {
    const work = await workOf(room);
    for (const student of room.students) await pay(room, await handIn(room, { work, student }));
    for (const student of room.students) expect(await ledgerOf(room, student)).toHaveLength(2);
  });

  test('a survey pays nothing, nor does an attempt that is still open', async () => {
    expect(await pay(room, await handIn(room, { kind: 'SURVEY' }))).toEqual(nothing);
    const { id } = await handIn(room);
    await room.select(`update attempt set status = 'IN_PROGRESS', submitted_at = null where organization_id = ? and id = ?`, [id]);
    expect(await pay(room, { id })).toEqual(nothing);
    expect(await ledgerOf(room)).toEqual([]);
  });
});

describe('a mark that comes later', () => {
  test('is paid in a row of its own when a person has graded', async () => {
    const attempt = await handIn(room, { percentage: null });
    expect(await pay(room, attempt)).toMatchObject({ basePoints: '50', scoreBonus: '0', timeBonus: '5', totalPoints: '55' });
    await room.select(`update attempt set percentage = 61, released_at = now(), status = 'GRADED' where organization_id = ? and id = ?`, [
      attempt.id,
    ]);
    expect(await pay(room, attempt)).toEqual({ ...nothing, scoreBonus: '30.5', totalPoints: '30.5' });
    expect(await pay(room, attempt)).toEqual(nothing);
    expect(await ledgerOf(room)).toEqual(['EARNED HOMEWORK_COMPLETION 50', 'BONUS EARLY_SUBMISSION 5', 'EARNED HOMEWORK_COMPLETION 31']);
  });

  test('is not paid before the student is told of it: the amount would tell', async () => {
    const attempt = await handIn(room, { percentage: '100', released: false });
    expect(await pay(room, attempt)).toMatchObject({ scoreBonus: '0', totalPoints: '55' });
    await room.select('update attempt set released_at = now() where organization_id = ? and id = ?', [attempt.id]);
    expect(await pay(room, attempt)).toMatchObject({ scoreBonus: '50' });
  });
});

describe('rules that a school has set', () => {
  test('pay for a perfect score, once for the work', async () => {
    await rule('PERFECT_SCORE', 20);
    const attempt = await handIn(room, { percentage: '100' });
    expect(await pay(room, attempt)).toMatchObject({ scoreBonus: '50', totalPoints: '125' });
    await pay(room, await handIn(room, { work: attempt.work, attemptNumber: 2, percentage: '100' }));
    expect((await ledgerOf(room)).filter((line) => line.includes('PERFECT'))).toEqual(['BONUS PERFECT_SCORE 20']);
  });
  test('pay for work in time that is not early, and for every so many in a row', async () => {
    await rule('ON_TIME_SUBMISSION', 3);
    await rule('STREAK_BONUS', 10, 2);
    const hours = [1, 1, 1, -1, 1, 30];
    for (const [on, hoursLeft] of hours.entries()) await pay(room, await handIn(room, { hoursLeft, on, percentage: null }), on);
    const bonuses = (await ledgerOf(room)).filter((line) => line.startsWith('BONUS'));
    const inTime = 'BONUS ON_TIME_SUBMISSION 3';
    expect(bonuses).toEqual([inTime, inTime, 'BONUS STREAK_BONUS 10', inTime, inTime, 'BONUS EARLY_SUBMISSION 5', 'BONUS STREAK_BONUS 10']);
  });
  test('pay nothing when they are switched off, and still count the work', async () => {
    for (const kind of ['HOMEWORK_COMPLETION', 'SCORE_BONUS', 'EARLY_SUBMISSION'])
      await room.select('insert into reward_rule (organization_id, kind, points, coins, is_active) values (?, ?, 50, 0, false)', [kind]);
    expect(await pay(room, await handIn(room))).toEqual(nothing);
    expect(await ledgerOf(room)).toEqual(['EARNED HOMEWORK_COMPLETION 0']);
  });
});

describe('badges', () => {
  test('are earned with the work that completes them, once, with their bonus and their event', async () => {
    await badge('Champion', { subject: 'MATH', homework_completed: 2, average_score__gte: 85 }, { points: 100 });
    await badge('Sans faute', { consecutive_perfect_scores: 1 });
    await badge('Retirée', { homework_completed: 1 }, { active: false });
    await badge('Offerte', {});
    expect(await pay(room, await handIn(room))).toMatchObject({ badgesEarned: [] });
    expect(await pay(room, await handIn(room, { on: 1 }), 1)).toMatchObject({ totalPoints: '97.5', badgesEarned: ['Champion'] });
    expect(await pay(room, await handIn(room, { on: 2, percentage: '100' }), 2)).toMatchObject({ badgesEarned: ['Sans faute'] });
    expect((await ledgerOf(room)).filter((line) => line.includes('BADGE'))).toEqual(['BONUS BADGE_EARNED 100', 'BONUS BADGE_EARNED 0']);
    expect(
      await room.select(
        `select payload->>'badgeName' as name from outbox_event where organization_id = ? and name = 'badge.earned' order by id`,
      ),
    ).toEqual([{ name: 'Champion' }, { name: 'Sans faute' }]);
  });
  test('for a mark come when it is told, not before', async () => {
    await badge('Sans faute', { consecutive_perfect_scores: 1 });
    const attempt = await handIn(room, { percentage: '100', released: false });
    expect(await pay(room, attempt)).toMatchObject({ badgesEarned: [] });
    await room.select('update attempt set released_at = now() where organization_id = ? and id = ?', [attempt.id]);
    expect(await pay(room, attempt)).toMatchObject({ badgesEarned: ['Sans faute'] });
  });
});
