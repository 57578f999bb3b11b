import type { Context } from '../../context.js';

const sequences = {
  organization: 'organization_id_seq',
  auth_session: 'auth_session_id_seq',
  user_account: 'user_account_id_seq',
  absence_flag: 'absence_flag_id_seq',
  notification: 'notification_id_seq',
  job: 'job_id_seq',
} as const;

/** The key of a row that is about to be made, for what must name it before it is stored: a token, a profile that shares it. */
export async function nextId({ em }: Pick<Context, 'em'>, table: keyof typeof sequences): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>('select nextval(?)::text as id', [sequences[table]]);
  if (!row) throw new Error(`${table} has no sequence`);
  return row.id;
}
