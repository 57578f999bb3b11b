import { signal } from '@preact/signals';
import type { LatestGrade } from '../homework/operations.js';
import { operations } from '../operations.js';
import { request } from '../session.js';
import { sayInstant, sayScore, t } from '../words.js';

const latest = signal<readonly LatestGrade[] | null>(null);
/** How many are shown. */
const most = 6;

/** Grades that are known already, the last work first. */
export async function loadLatestGrades(): Promise<void> {
  const { attempts } = await request<{ attempts: { nodes: readonly LatestGrade[] } }>(operations.latestGrades);
  latest.value = attempts.nodes.filter(({ score }) => score !== null).slice(0, most);
}

/** What the children scored last. */
export function LatestGrades() {
  if (!latest.value?.length) return null;
  return (
    <section aria-labelledby="grades">
      <h2 id="grades">{t.value.news.latestGrades}</h2>
      <ul class="grades">
        {latest.value.map(({ id, assessmentTitle, studentName, submittedAt, score, totalPoints, passed }) => (
          <li key={id}>
            <div>
              <strong dir="auto">{assessmentTitle}</strong>
              <small>
                <bdi>{studentName}</bdi> · <bdi>{sayInstant(submittedAt)}</bdi>
              </small>
            </div>
            <bdi class="score" data-passed={passed}>
              {sayScore(score ?? '0', totalPoints)}
            </bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
