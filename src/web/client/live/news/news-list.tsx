import { sayInstant, t } from '../words.js';
import { AlertCard, sayAlert } from './alert-card.js';
import { BadgeCard, sayBadge } from './badge-card.js';
import { GradeCard, sayGrade } from './grade-card.js';
import { news, type News } from './news.js';

/** What happened, newest first. */
export function NewsList() {
  const words = t.value.news;
  const { list, latest, refusal, catchingUp } = news;
  return (
    <section aria-labelledby="news" aria-busy={catchingUp.value}>
      <h2 id="news">{words.title}</h2>
      {refusal.value && <p class="problem">{refusal.value}</p>}
      {list.value.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <ol class="news">
          {list.value.map((one) => (
            <li
              key={one.cursor}
              class={`${one.source} ${one.cursor === latest.value?.cursor ? 'fresh' : ''}`}
              data-status={one.source === 'alert' ? one.status : undefined}
            >
              <Card one={one} />
              <time class="hidden-but-said" dateTime={one.occurredAt}>
                {sayInstant(one.occurredAt)}
              </time>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Card({ one }: { one: News }) {
  switch (one.source) {
    case 'alert':
      return <AlertCard alert={one} />;
    case 'grade':
      return <GradeCard grade={one} />;
    case 'badge':
      return <BadgeCard badge={one} />;
  }
}

function sayNews(one: News): string {
  switch (one.source) {
    case 'alert':
      return sayAlert(one);
    case 'grade':
      return sayGrade(one);
    case 'badge':
      return sayBadge(one);
  }
}

/** Says what has just arrived to those who hear the page. */
export function HeardNews() {
  return (
    <p class="hidden-but-said" aria-live="polite">
      {news.latest.value && sayNews(news.latest.value)}
    </p>
  );
}
