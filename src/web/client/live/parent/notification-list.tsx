import { sayInstant, t } from '../words.js';
import { markRead, unread } from './notifications.js';

/** Unread notifications, each of which can be marked as read. */
export function NotificationList() {
  const words = t.value.parent;
  const now = unread.value;
  return (
    <section aria-labelledby="notifications">
      <h2 id="notifications">
        {words.notifications}
        {now && now.total > 0 && <span class="count">{now.total}</span>}
      </h2>
      {now === null && <p class="empty">{t.value.loading}</p>}
      {now?.total === 0 && <p class="empty">{words.noNotifications}</p>}
      <ul class="notifications">
        {now?.list.map(({ id, title, message, createdAt, student }) => (
          <li key={id}>
            <div>
              <strong dir="auto">{title}</strong>
              <p dir="auto">{message}</p>
              <small>
                {student && (
                  <>
                    <bdi>{student.fullName}</bdi> ·{' '}
                  </>
                )}
                <time dateTime={createdAt}>
                  <bdi>{sayInstant(createdAt)}</bdi>
                </time>
              </small>
            </div>
            <button type="button" class="quiet" aria-label={`${words.read}: ${title}`} title={words.read} onClick={() => void markRead(id)}>
              ✓
            </button>
          </li>
        ))}
      </ul>
      {now && now.total > now.list.length && <p class="empty">{words.more(now.total - now.list.length)}</p>}
    </section>
  );
}
