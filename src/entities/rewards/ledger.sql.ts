/**
 * For the migration, after the tables exist. Every student has an account, whoever makes the student; and no movement is ever changed or
 * deleted, except with its whole organization.
 */
export const ledgerSql: readonly string[] = [
  `insert into reward_account (organization_id, student_id) select organization_id, id from student`,
  `create or replace function student_reward_account() returns trigger language plpgsql as $$
begin
  insert into reward_account (organization_id, student_id) select organization_id, id from made order by id;
  return null;
end $$`,
  `create or replace trigger student_reward_account after insert on student
  referencing new table as made for each statement execute function student_reward_account()`,
  `create or replace function reward_transaction_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select from organization where id = old.organization_id) then
    return old;
  end if;
  raise exception 'reward_transaction is append only' using errcode = 'restrict_violation';
end $$`,
  `create or replace trigger reward_transaction_kept before update or delete on reward_transaction
  for each row execute function reward_transaction_kept()`,
];
