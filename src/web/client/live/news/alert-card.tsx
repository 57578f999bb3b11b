import { sayDay, sayTime, t } from '../words.js';
import type { Alert } from '../operations.js';

/** Who was absent or late, in which lesson. */
export function AlertCard({ alert }: { alert: Alert }) {
  const words = t.value;
  return (
    <>
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
    </>
  );
}

/** The same in one sentence, for those who hear the page. */
export const sayAlert = (alert: Alert): string =>
  `${alert.studentName}: ${alert.correction ? `${t.value.parent.correction} ` : ''}${t.value.status[alert.status]}, ${alert.subjectName}, ${sayDay(alert.sessionDate)} ${sayTime(alert.sessionTime)}`;
