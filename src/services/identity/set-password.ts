import type { Context } from '../../context.js';
import { settingsOf } from '../../settings.js';
import { audit } from './audit.js';
import { endSessions } from './end-sessions.js';
import { hashPassword } from './password.js';
import { voidResetLinks } from './reset-links.js';

/** Stores a new password. Whoever knew the old one is out: every session ends but the one that asked, and no reset link is good any more. */
export async function setPassword(ctx: Context, userId: string, password: string, keptSession?: string): Promise<void> {
  const hash = await hashPassword(password, settingsOf(ctx.organization).passwords.hashing);
  await ctx.em.execute('update user_account set password_hash = ?, updated_at = ? where organization_id = ? and id = ?', [
    hash,
    ctx.now,
    ctx.organization.id,
    userId,
  ]);
  await voidResetLinks(ctx, userId);
  await endSessions(ctx, { userId, except: keptSession }, 'PASSWORD');
  audit(ctx, 'setPassword', 'User', userId);
}
