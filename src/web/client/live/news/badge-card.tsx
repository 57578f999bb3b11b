import type { BadgeNews } from '../operations.js';
import { t } from '../words.js';
import { Medal } from './medal.js';

/** A badge that was earned. */
export function BadgeCard({ badge }: { badge: BadgeNews }) {
  const words = t.value.news;
  return (
    <div class="with-medal">
      <Medal rarity={badge.rarity} />
      <div>
        <p class="first">
          <strong>
            <bdi>{badge.badgeName}</bdi>
          </strong>
          <span class="rarity" data-rarity={badge.rarity}>
            {words.rarity[badge.rarity]}
          </span>
        </p>
        <p>
          <bdi>{badge.studentName}</bdi>
        </p>
        {badge.pointsReward > 0 && <p class="when">{words.points(badge.pointsReward)}</p>}
      </div>
    </div>
  );
}

/** The same in one sentence, for those who hear the page. */
export const sayBadge = (badge: BadgeNews): string => `${t.value.news.badge} ${badge.studentName}: ${badge.badgeName}`;
