import { sayDay, sayInstant, sayTime, t } from '../words.js';
import type { Alert } from '../operations.js';

/** One alert: who, what, in which lesson. */
export function AlertCard({ alert, fresh }: { alert: Alert; fresh: boolean }) {
  const words = t.value;
  return (
    <li class={`alert ${fresh ? 'fresh' : ''}`} data-status={alert.status}>
      <p class="first">
        <strong>
          <bdi>{alert.studentName}</bdi>
        </strong>
        <span class="status" data-status={alert.status}>
          {alert.correction && `${words.parent.correction} `}
          {words.status[alert.status]}
        </span>
      </p>
      <p>
        <bdi>{alert.subjectName}</bdi> · <bdi>{alert.className}</bdi>
      </p>
      <p class="when">
        {sayDay(alert.sessionDate)} {words.parent.at} <bdi>{sayTime(alert.sessionTime)}</bdi>
      </p>
      {alert.flagCreated && (
        <p class="flag">
          {words.parent.flagged}
          {alert.priority && ` · ${words.parent.priority[alert.priority]}`}
        </p>
      )}
      <time class="hidden-but-said" dateTime={alert.occurredAt}>
        {sayInstant(alert.occurredAt)}
      </time>
    </li>
  );
}

/** The same in one sentence, for those who hear the page. */
export const sayAlert = (alert: Alert): string =>
  `${alert.studentName}: ${alert.correction ? `${t.value.parent.correction} ` : ''}${t.value.status[alert.status]}, ${alert.subjectName}, ${sayDay(alert.sessionDate)} ${sayTime(alert.sessionTime)}`;
