import type { EventName, PublishedEvent } from './catalogue.js';

/** An event as the outbox has it. Text, so that no type parser of a connection has a say. */
export interface StoredEvent {
  cursor: string;
  name: string;
  payload: string;
  occurred_at: string;
}

/** The columns of a `StoredEvent`, of `outbox_event e`. */
export const storedEventColumns = `e.cursor::text as cursor, e.name, e.payload::text as payload,
  to_char(e.occurred_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as occurred_at`;

/** What was stored, as it is published. The outbox holds nothing but what `emit` wrote, so the name is one of the catalogue's. */
export function publishedEvent(organizationId: string, stored: StoredEvent): PublishedEvent {
  return {
    organizationId,
    cursor: Number(stored.cursor),
    name: stored.name as EventName,
    payload: JSON.parse(stored.payload) as PublishedEvent['payload'],
    occurredAt: stored.occurred_at,
  };
}
