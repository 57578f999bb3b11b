import { useEffect } from 'preact/hooks';
import { useHeading } from '../heading.js';
import { CaughtUp, Connection } from '../news/connection.js';
import { HeardNews, NewsList } from '../news/news-list.js';
import { news } from '../news/news.js';
import { StandingOf, loadStandings } from '../news/standing.js';
import type { Session } from '../operations.js';
import { t } from '../words.js';
import { LatestGrades, loadLatestGrades } from './latest-grades.js';
import { NotificationList } from './notification-list.js';
import { children, loadChildren, loadNotifications } from './notifications.js';

/** What a parent sees: what happens to the children as it happens, and what is still to be read. */
export function ParentView({ user }: { user: Session['user'] }) {
  const heading = useHeading();
  useEffect(() => {
    const look = (): void => {
      if (document.hidden) return;
      void loadNotifications();
      void loadStandings().catch(() => undefined);
      void loadLatestGrades().catch(() => undefined);
    };
    void loadChildren().catch(() => undefined);
    look();
    document.addEventListener('visibilitychange', look);
    const stop = news.follow(user.id, look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      stop();
    };
  }, [user.id]);

  return (
    <main class="family">
      <div class="title">
        <h1 ref={heading} tabIndex={-1}>
          {t.value.title}
        </h1>
        <Connection stream={news} />
      </div>
      {children.value.length > 0 && (
        <ul class="children" aria-label={t.value.parent.children}>
          {children.value.map((child) => (
            <li key={child.id}>
              <bdi>{child.fullName}</bdi>
              {child.schoolClass && <small>{child.schoolClass.name}</small>}
              <StandingOf student={child.id} />
            </li>
          ))}
        </ul>
      )}
      <CaughtUp stream={news} />
      <HeardNews />
      <div class="columns">
        <NewsList />
        <div class="works">
          <LatestGrades />
          <NotificationList />
        </div>
      </div>
    </main>
  );
}
