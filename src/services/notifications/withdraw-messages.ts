import type { Context } from '../../context.js';

/** Keeps what is still to be sent to an account from leaving: whoever is deleted hears nothing more. */
export async function withdrawMessages(
  { em, organization, now }: Pick<Context, 'em' | 'organization' | 'now'>,
  userId: string,
): Promise<void> {
  await em.execute(
    `update outgoing_message set status = 'FAILED', last_error = 'the account was deleted', next_attempt_at = null, updated_at = ?
     where organization_id = ? and user_id = ? and status = 'QUEUED'`,
    [now, organization.id, userId],
  );
}
