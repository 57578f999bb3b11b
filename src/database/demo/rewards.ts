import type { Context } from '../../context.js';
import { Role } from '../../entities/identity/role.js';
import { BadgeRarity } from '../../entities/rewards/badge.js';
import { RewardReason, RewardTransactionType } from '../../entities/rewards/reward-transaction.js';
import type { Platform } from '../../platform.js';
import { localOf } from '../../services/calendar.js';
import { giveBadge, type GivenBadge } from '../../services/rewards/give-badge.js';
import { rewardAttempt } from '../../services/rewards/reward-attempt.js';
import { lockAccount, recordMovements } from '../../services/rewards/reward-ledger.js';
import { schoolLogins } from './accounts.js';
import { insert, type Making } from './insert.js';
import { makeNextBadge } from './next-badge.js';
import type { School } from './organizations.js';

/** The most work that is paid in one go, so that a big school does not wait for it. */
const MOST = 3000;

/**
 * Badges, what the students' work has earned so far, and what the office gave by hand: paid by the rules, as of the moments at which it
 * happened. Nobody is told of it any more.
 */
export async function makeRewards(making: Making, school: School): Promise<void> {
  const { client } = making;
  const { rows } = await client.query<{ badges: boolean; staff: string | null }>(
    `select exists (select from badge where organization_id = $1) as badges,
       (select id::text from user_account where organization_id = $1 and lower(email) = $2) as staff`,
    [school.id, schoolLogins.staff.email],
  );
  if (rows[0]?.badges !== true) await makeBadges(making, school);
  const unpaid = await client.query<{ id: string; at: Date | string }>(unpaidWork, [school.id, MOST, making.now]);
  for (const { id, at } of unpaid.rows) await rewardAttempt(contextOf(making, school, new Date(at)), id);
  if (rows[0]?.staff) await giveByHand(making, school, rows[0].staff);
  if (rows[0]?.badges !== true) await makeNextBadge(making, school);
}

/** Attempts of which something is still to be paid, in the order in which that became due. */
const unpaidWork = `
  select a.id::text as id, least(greatest(a.submitted_at, a.released_at), $3) as at
  from attempt a join assessment w on w.id = a.assessment_id
  left join reward_transaction t on t.organization_id = $1 and t.cause = 'work:' || a.assessment_id || ':' || a.student_id || ':completion'
  left join reward_transaction s on s.organization_id = $1 and s.cause = 'work:' || a.assessment_id || ':' || a.student_id || ':score'
  where a.organization_id = $1 and a.submitted_at is not null and w.kind <> 'SURVEY'
    and (t.id is null or (a.released_at is not null and a.percentage is not null and t.parts->'score' is null and s.id is null))
  order by at, a.id limit $2`;

async function makeBadges(making: Making, school: School): Promise<void> {
  const stamp = { organization_id: school.id, created_at: making.now, updated_at: making.now };
  await insert(
    making,
    'badge',
    badges.map(({ name, arabic, description, icon, color, rarity, points, requirements }) => ({
      ...stamp,
      is_active: name !== 'Lecteur de l’été',
      name,
      name_arabic: arabic,
      name_french: name,
      description,
      icon,
      color,
      rarity,
      points_reward: points,
      requirements,
    })),
  );
}

/** What the office gives once: points to three students for the school fair, of which Sara spends some, and a badge to her. */
async function giveByHand(making: Making, school: School, staff: string): Promise<void> {
  const { rows: students } = await making.client.query<{ id: string; sara: boolean }>(
    `select s.id::text as id, lower(u.email) = $2 as sara from student s join user_account u on u.id = s.id
     where s.organization_id = $1 and u.deleted_at is null order by lower(u.email) = $2 desc, s.id limit 3`,
    [school.id, schoolLogins.student.email],
  );
  const { rows: given } = await making.client.query<GivenBadge>(
    `select id::text as id, name, icon, rarity, points_reward as "pointsReward" from badge
     where organization_id = $1 and requirements = '{}' and is_active and deleted_at is null order by id limit 1`,
    [school.id],
  );
  const ctx = contextOf(making, school, making.now);
  const by = { reason: RewardReason.MANUAL_ADJUSTMENT, coins: 0, createdById: staff };
  for (const { id, sara } of students) {
    const account = await lockAccount(ctx, id);
    const fair = { ...by, description: 'Kermesse de l’école', cause: `fair:${id}` };
    await recordMovements(ctx, account, [{ ...fair, transactionType: RewardTransactionType.BONUS, points: sara ? 40 : 25 }]);
    if (!sara) continue;
    const book = { ...by, description: 'Livre de la bibliothèque', cause: `fair:${id}:book` };
    await recordMovements(ctx, account, [{ ...book, transactionType: RewardTransactionType.SPENT, points: -15 }]);
    for (const badge of given) await giveBadge(ctx, account, badge, staff);
  }
}

/** The server's own, at some moment of the past: what is paid is written through the connection, and no event leaves. */
const contextOf = ({ client }: Making, school: School, now: Date): Context =>
  ({
    organization: { ...school, slug: 'madrasti', name: 'madrasti' },
    viewer: { userId: '0', role: Role.ADMIN, sessionId: '0', expiresAt: now },
    now,
    today: localOf(now, school.timeZone).day,
    scope: 'all',
    writing: false,
    em: { persist: () => undefined } as unknown as Context['em'],
    platform: { pool: client } as unknown as Platform,
  }) as Partial<Context> as Context;

const badges = [
  {
    name: 'Champion de mathématiques',
    arabic: 'بطل الرياضيات',
    description: 'Dix devoirs de mathématiques avec 85 % de moyenne.',
    icon: 'trophy',
    color: '#D4A017',
    rarity: BadgeRarity.EPIC,
    points: 100,
    requirements: { subject: 'MATH', homework_completed: 10, average_score__gte: 85 },
  },
  {
    name: 'Premier devoir',
    arabic: 'أول واجب',
    description: 'Un premier devoir rendu.',
    icon: 'seedling',
    color: '#4C9A2A',
    rarity: BadgeRarity.COMMON,
    points: 10,
    requirements: { homework_completed: 1 },
  },
  {
    name: 'Sans faute',
    arabic: 'بدون خطأ',
    description: 'Deux devoirs de suite sans aucune faute.',
    icon: 'target',
    color: '#2A6F97',
    rarity: BadgeRarity.RARE,
    points: 40,
    requirements: { consecutive_perfect_scores: 2 },
  },
  {
    name: 'Lève-tôt',
    arabic: 'المبكر',
    description: 'Vingt devoirs rendus un jour avant l’échéance.',
    icon: 'sunrise',
    color: '#F4A261',
    rarity: BadgeRarity.LEGENDARY,
    points: 200,
    requirements: { early_submissions: 20 },
  },
  {
    name: 'Bon camarade',
    arabic: 'الرفيق الطيب',
    description: 'Donné par l’école à qui aide les autres.',
    icon: 'handshake',
    color: '#9D4EDD',
    rarity: BadgeRarity.RARE,
    points: 30,
    requirements: {},
  },
  {
    name: 'Lecteur de l’été',
    arabic: 'قارئ الصيف',
    description: 'Le club de lecture de l’an dernier.',
    icon: 'book',
    color: '#577590',
    rarity: BadgeRarity.COMMON,
    points: 20,
    requirements: { homework_completed: 5 },
  },
] as const;
