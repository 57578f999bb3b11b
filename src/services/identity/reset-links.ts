import type { Context } from '../../context.js';

/** Makes every reset link of an account useless that is still good. */
export async function voidResetLinks(
  { em, organization, now }: Pick<Context, 'em' | 'organization' | 'now'>,
  userId: string,
): Promise<void> {
  await em.execute(
    `update single_use_token set used_at = ?, updated_at = ? where organization_id = ? and user_id = ? and purpose = 'PASSWORD_RESET' and used_at is null`,
    [now, now, organization.id, userId],
  );
}
