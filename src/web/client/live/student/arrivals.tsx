import { signal } from '@preact/signals';
import { common } from '../../language.js';
import { BadgeCard } from '../news/badge-card.js';
import { GradeCard } from '../news/grade-card.js';
import type { News } from '../news/news.js';
import { t } from '../words.js';
import { brought } from './sheet.js';

type Arrival = Exclude<News, { source: 'alert' }>;

/** Grades and badges that came while the page was open, until they are put away. */
const arrivals = signal<readonly Arrival[]>([]);
/** How many are shown at once; all of them are in the list of what is new. */
const most = 3;

export const arrive = (one: Arrival): void => void (arrivals.value = [one, ...arrivals.value].slice(0, most));
export const forgetArrivals = (): void => void (arrivals.value = []);

/** The score of what was just handed in, which the answer to that has told. */
const isTold = (one: Arrival): boolean => one.source === 'grade' && brought.value?.scored === true && brought.value.attempt === one.gradeId;

/** A small celebration: it stays until it is closed, and stands still for those who asked for less motion. */
export function Arrivals() {
  const words = t.value.news;
  const shown = arrivals.value.filter((one) => !isTold(one));
  if (shown.length === 0) return null;
  const close = (cursor: string): void => void (arrivals.value = arrivals.value.filter((one) => one.cursor !== cursor));
  return (
    <aside class="arrivals" aria-label={words.arrivals}>
      {shown.map((one) => (
        <div key={one.cursor} class={`arrival ${one.source}`}>
          {one.source === 'badge' && <span class="sparks" aria-hidden="true" />}
          <p class="what">{words.arrived[one.source]}</p>
          {one.source === 'badge' ? <BadgeCard badge={one} /> : <GradeCard grade={one} />}
          <button
            type="button"
            class="quiet close"
            aria-label={`${common.value.close}: ${words.arrived[one.source]}`}
            onClick={() => close(one.cursor)}
          >
            ✕
          </button>
        </div>
      ))}
    </aside>
  );
}
