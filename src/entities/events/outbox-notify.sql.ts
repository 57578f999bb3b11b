/** Channel on which PostgreSQL tells the relays that an organization has new events; the payload is the organization's key. */
export const outboxChannel = 'outbox_event';

/** For the migration, after `outbox_event` exists: each commit that stores events wakes the relay, once per organization. */
export const outboxNotifySql: readonly string[] = [
  `create or replace function outbox_event_notify() returns trigger language plpgsql as $$
begin
  perform pg_notify('${outboxChannel}', organization_id::text) from (select distinct organization_id from stored) as organizations;
  return null;
end $$`,
  `create or replace trigger outbox_event_notify after insert on outbox_event
  referencing new table as stored for each statement execute function outbox_event_notify()`,
];
