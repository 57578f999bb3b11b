import type { School } from '../../support/school.js';
import { zone } from '../../support/zone.js';

/** Accounts and standings of a school that are not the sums of its ledger; none should ever be. */
export async function brokenSums(school: School): Promise<unknown[]> {
  const accounts = await school.sql(
    `select a.id from reward_account a left join lateral (
       select coalesce(sum(points) filter (where transaction_type <> 'SPENT'), 0) as points, coalesce(-sum(points) filter (where transaction_type = 'SPENT'), 0) as points_spent,
         coalesce(sum(coins) filter (where transaction_type <> 'SPENT'), 0) as coins, coalesce(-sum(coins) filter (where transaction_type = 'SPENT'), 0) as coins_spent,
         coalesce(sum(points), 0) as balance
       from reward_transaction t where t.student_id = a.student_id) s on true
     where a.organization_id = $1 and ((a.points_gained, a.points_spent, a.coins_gained, a.coins_spent) is distinct from (s.points, s.points_spent, s.coins, s.coins_spent)
       or a.points_gained - a.points_spent <> s.balance)`,
    [school.id],
  );
  const standings = await school.sql(
    `select coalesce(s.student_id, l.student_id) as student from (select * from reward_standing where organization_id = $1 and scale = 'WEEK' and subject_key = 0) s
     full join (
       select student_id, date_trunc('week', created_at at time zone '${zone}')::date as week, sum(points) as points
       from reward_transaction where organization_id = $1 and transaction_type <> 'SPENT' group by 1, 2) l on l.student_id = s.student_id and l.week = s.starts_on
     where s.points is distinct from l.points`,
    [school.id],
  );
  return [...accounts, ...standings];
}
