/** Channel on which PostgreSQL tells the gateways that an organization has messages to send; the payload is the organization's key. */
export const messageChannel = 'outgoing_message';

/** For the migration, after `outgoing_message` exists: each commit that queues messages wakes the gateways, once per organization. */
export const messageNotifySql: readonly string[] = [
  `create or replace function outgoing_message_notify() returns trigger language plpgsql as $$
begin
  perform pg_notify('${messageChannel}', new.organization_id::text);
  return null;
end $$`,
  `create or replace trigger outgoing_message_notify_insert after insert on outgoing_message
  for each row when (new.status = 'QUEUED') execute function outgoing_message_notify()`,
  `create or replace trigger outgoing_message_notify_update after update of status on outgoing_message
  for each row when (new.status = 'QUEUED' and old.status <> 'QUEUED') execute function outgoing_message_notify()`,
];
