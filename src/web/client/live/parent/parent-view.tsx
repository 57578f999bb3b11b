import { useEffect } from 'preact/hooks';
import { common } from '../../language.js';
import { useHeading } from '../heading.js';
import { t } from '../words.js';
import type { Session } from '../operations.js';
import { AlertCard, sayAlert } from './alert-card.js';
import { alerts, caughtUp, connection, followAlerts, latest, refusal } from './alerts.js';
import { NotificationList } from './notification-list.js';
import { children, loadChildren, loadNotifications } from './notifications.js';

/** What a parent sees: alerts about the children as they happen, and what is still to be read. */
export function ParentView({ user }: { user: Session['user'] }) {
  const words = t.value.parent;
  const heading = useHeading();
  // Notifications are for guardians; a student sees the same alerts without them.
  const told = user.role === 'PARENT';
  useEffect(() => {
    const look = (): void => {
      if (told && !document.hidden) void loadNotifications();
    };
    void loadChildren().catch(() => undefined);
    look();
    document.addEventListener('visibilitychange', look);
    const stop = followAlerts(user.id, look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      stop();
    };
  }, [user.id]);

  return (
    <main class="parent">
      <div class="title">
        <h1 ref={heading} tabIndex={-1}>
          {t.value.title}
        </h1>
        <Connection />
      </div>
      {told && children.value.length > 0 && (
        <ul class="children" aria-label={words.children}>
          {children.value.map((child) => (
            <li key={child.id}>
              <bdi>{child.fullName}</bdi>
              {child.schoolClass && <small>{child.schoolClass.name}</small>}
            </li>
          ))}
        </ul>
      )}
      <CaughtUp />
      <p class="hidden-but-said" aria-live="polite">
        {latest.value && sayAlert(latest.value)}
      </p>
      <div class="columns">
        <section aria-labelledby="alerts">
          <h2 id="alerts">{words.alerts}</h2>
          {refusal.value && <p class="problem">{refusal.value}</p>}
          {alerts.value.length === 0 ? (
            <p class="empty">{words.none}</p>
          ) : (
            <ol class="alerts">
              {alerts.value.map((alert) => (
                <AlertCard key={alert.cursor} alert={alert} fresh={alert.cursor === latest.value?.cursor} />
              ))}
            </ol>
          )}
        </section>
        {told && <NotificationList />}
      </div>
    </main>
  );
}

function Connection() {
  return (
    <p class="connection" data-state={connection.value} role="status">
      {t.value.connection[connection.value]}
    </p>
  );
}

/** Says what a lost connection has cost: nothing, and how many events were caught up. */
function CaughtUp() {
  const news = caughtUp.value;
  return (
    <div role="status">
      {news && (
        <p class="notice">
          <span>{news.gap ? t.value.connection.gap : t.value.connection.back(news.count)}</span>
          <button type="button" class="quiet" aria-label={common.value.close} onClick={() => (caughtUp.value = null)}>
            ✕
          </button>
        </p>
      )}
    </div>
  );
}
