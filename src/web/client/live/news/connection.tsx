import { common } from '../../language.js';
import { t } from '../words.js';
import type { EventStream, Event } from './stream.js';

interface Followed {
  stream: Pick<EventStream<Event & { source: string }>, 'connection' | 'caughtUp'>;
}

/** Whether what is shown is live. */
export function Connection({ stream: { connection } }: Followed) {
  return (
    <p class="connection" data-state={connection.value} role="status">
      {t.value.connection[connection.value]}
    </p>
  );
}

/** Says what a lost connection has cost: nothing, and how many events were caught up. */
export function CaughtUp({ stream: { caughtUp } }: Followed) {
  const now = caughtUp.value;
  return (
    <div role="status">
      {now && (
        <p class="notice">
          <span>{now.gap ? t.value.connection.gap : t.value.connection.back(now.count)}</span>
          <button type="button" class="quiet" aria-label={common.value.close} onClick={() => (caughtUp.value = null)}>
            ✕
          </button>
        </p>
      )}
    </div>
  );
}
