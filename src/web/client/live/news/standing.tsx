import { signal } from '@preact/signals';
import type { BadgeHeld, Standing } from '../homework/operations.js';
import { operations } from '../operations.js';
import { request } from '../session.js';
import { t } from '../words.js';
import { Medal } from './medal.js';

interface Held {
  studentId: string;
  badge: BadgeHeld | null;
}

const standings = signal<readonly (Standing & { badges: readonly BadgeHeld[] })[]>([]);

/** What the students that the viewer sees have earned: the viewer's own, or those of the children. */
export async function loadStandings(): Promise<void> {
  const { rewardAccounts, earnedBadges } = await request<{
    rewardAccounts: { nodes: readonly Standing[] };
    earnedBadges: { nodes: readonly Held[] };
  }>(operations.standings);
  standings.value = rewardAccounts.nodes.map((one) => ({
    ...one,
    badges: earnedBadges.nodes.flatMap(({ studentId, badge }) => (studentId === one.studentId && badge ? [badge] : [])),
  }));
}

/** Level, points and badges of one student. */
export function StandingOf({ student }: { student: string }) {
  const words = t.value.news;
  const now = standings.value.find(({ studentId }) => studentId === student);
  if (!now) return null;
  return (
    <div class="standing-of">
      <span>
        {words.level(now.level)} <progress max={100} value={now.levelProgress} aria-label={words.toNextLevel} />
      </span>
      <span>{t.value.homework.points(now.availablePoints)}</span>
      {now.badges.length > 0 && (
        <ul class="medals" aria-label={words.badges}>
          {now.badges.map((badge) => (
            <li key={badge.id} title={badge.name}>
              <Medal rarity={badge.rarity} />
              <span class="hidden-but-said">{badge.name}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
