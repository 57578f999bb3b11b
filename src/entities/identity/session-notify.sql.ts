/** Channel on which PostgreSQL tells every node what it may no longer believe: the payload is `session:<key>` or `user:<key>`. */
export const sessionChannel = 'session_ended';

/**
 * For the migration, after `auth_session` and `user_account` exist. Whatever ends a session, or changes what an account may do, whether a
 * service, a command or a person with psql: the commit that does it tells all nodes.
 */
export const sessionNotifySql: readonly string[] = [
  `create or replace function session_ended_notify() returns trigger language plpgsql as $$
begin
  perform pg_notify('${sessionChannel}', tg_argv[0] || old.id::text);
  return null;
end $$`,
  `create or replace trigger auth_session_ended after update on auth_session for each row
  when ((old.ended_at, old.expires_at, old.generation) is distinct from (new.ended_at, new.expires_at, new.generation))
  execute function session_ended_notify('session:')`,
  `create or replace trigger auth_session_deleted after delete on auth_session for each row execute function session_ended_notify('session:')`,
  `create or replace trigger user_account_changed after update on user_account for each row
  when ((old.role, old.is_active, old.deleted_at, old.locale) is distinct from (new.role, new.is_active, new.deleted_at, new.locale))
  execute function session_ended_notify('user:')`,
];
