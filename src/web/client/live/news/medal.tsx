import type { BadgeNews } from '../operations.js';

/** What a badge looks like: its colour says how rare it is, words beside it say the same. */
export function Medal({ rarity }: Pick<BadgeNews, 'rarity'>) {
  return (
    <svg class="medal" data-rarity={rarity} viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
      <path class="ribbon" d="M15 26 10 45l8-4 5 6 4-15M33 26l5 19-8-4-5 6-4-15" />
      <circle cx="24" cy="18" r="16" />
      <path class="star" d="m24 8.5 2.9 6 6.6.9-4.8 4.6 1.2 6.5-5.9-3.1-5.9 3.1 1.2-6.5-4.8-4.6 6.6-.9z" />
    </svg>
  );
}
