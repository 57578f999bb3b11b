import { BadgeRarity } from '../../entities/rewards/badge.js';
import { schoolLogins } from './accounts.js';
import { insert, type Making } from './insert.js';
import type { School } from './organizations.js';

/** A badge for one piece of work more than Sara has handed in: whoever tries the demo sees it arrive with her next one. */
export async function makeNextBadge(making: Making, school: School): Promise<void> {
  const { rows } = await making.client.query<{ done: number }>(
    `select count(distinct a.assessment_id)::int as done from attempt a join assessment w on w.id = a.assessment_id
     join user_account u on u.id = a.student_id
     where a.organization_id = $1 and lower(u.email) = $2 and a.submitted_at is not null and w.kind <> 'SURVEY'`,
    [school.id, schoolLogins.student.email],
  );
  const required = (rows[0]?.done ?? 0) + 1;
  await insert(making, 'badge', [
    {
      organization_id: school.id,
      created_at: making.now,
      updated_at: making.now,
      name: 'Studieux',
      name_arabic: 'المجتهد',
      name_french: 'Studieux',
      description: `${required} devoirs rendus.`,
      icon: 'books',
      color: '#577590',
      rarity: BadgeRarity.RARE,
      points_reward: 25,
      requirements: { homework_completed: required },
    },
  ]);
}
