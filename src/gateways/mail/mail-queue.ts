import type { Pool } from 'pg';
import { MessageStatus } from '../../entities/notifications/outgoing-message.js';

/** A mail that this node may send for a while: nobody else takes it up before that time is over. */
export interface ClaimedMail {
  readonly id: string;
  /** The same at every attempt: the Message-ID is made of it. */
  readonly uuid: string;
  readonly organizationId: string;
  readonly address: string;
  readonly subject: string | null;
  readonly body: string;
  readonly createdAt: Date;
  /** This attempt counted. */
  readonly attempts: number;
  readonly lastError: string | null;
}

/** What became of an attempt. */
export interface Settlement {
  readonly status: MessageStatus;
  readonly sentAt?: Date;
  /** What went wrong; without it the earlier reason stays. */
  readonly reason?: string;
  /** How long a mail that stays queued is left alone; without it, it may be taken up at once. */
  readonly pauseMs?: number;
}
type Queries = Pick<Pool, 'query'>;

const due = `method = 'EMAIL' and status = 'QUEUED' and (next_attempt_at is null or next_attempt_at <= clock_timestamp())`;

/** The organizations that have mails to send now. */
export async function organizationsWithMail(pool: Queries): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `select distinct organization_id::text as id from outgoing_message where ${due} order by 1`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Takes up the oldest mail of an organization that is due. The transaction ends here: while a mail is on its way no row is locked and no
 * connection is held. If the node ends meanwhile, the mail is due again when `holdMs` is over.
 */
export async function claimMail(pool: Queries, organizationId: string, holdMs: number): Promise<ClaimedMail | undefined> {
  const { rows } = await pool.query<ClaimedMail>(claimSql, [organizationId, holdMs / 1000]);
  return rows[0];
}

const claimSql = `
update outgoing_message m set attempts = m.attempts + 1, next_attempt_at = clock_timestamp() + make_interval(secs => $2), updated_at = clock_timestamp()
from (select id from outgoing_message where organization_id = $1 and ${due} order by id limit 1 for update skip locked) claimed
where m.id = claimed.id
returning m.id::text, m.uuid::text, m.organization_id::text as "organizationId", m.address, m.subject, m.body, m.created_at as "createdAt",
  m.attempts, m.last_error as "lastError"`;

/** Notes what became of an attempt, unless somebody else has taken the mail up since. */
export async function settleMail(
  pool: Queries,
  { id, attempts }: Pick<ClaimedMail, 'id' | 'attempts'>,
  { status, sentAt, reason, pauseMs }: Settlement,
): Promise<void> {
  const pause = pauseMs === undefined ? null : pauseMs / 1000;
  await pool.query(settleSql, [id, attempts, status, sentAt ?? null, reason ?? null, pause]);
}

const settleSql = `
update outgoing_message set status = $3, sent_at = $4, last_error = coalesce(left($5, 500), last_error),
  next_attempt_at = clock_timestamp() + make_interval(secs => $6), updated_at = clock_timestamp()
where id = $1 and attempts = $2 and status = 'QUEUED'`;
