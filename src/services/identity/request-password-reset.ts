import type { Context } from '../../context.js';
import { DeliveryMethod } from '../../entities/notifications/notification.js';
import { locales, type Locale } from '../../messages.js';
import { settingsOf } from '../../settings.js';
import { queueMessage } from '../notifications/queue-message.js';
import { audit } from './audit.js';
import { findAccount } from './find-account.js';
import { passwordResetMail } from './password-reset-mail.js';
import { voidResetLinks } from './reset-links.js';
import { makeSingleUse } from './single-use.js';
import { blameAddress, countAttempt } from './throttle.js';

/** Mails a link that sets a new password. The answer is the same whether or not there is such an account. */
export async function requestPasswordReset(ctx: Context, { email }: { readonly email: string }): Promise<{ accepted: boolean }> {
  const address = email.trim();
  await countAttempt(ctx, 'passwordReset', address);
  await blameAddress(ctx, 'passwordReset');
  const account = await findAccount(ctx, 'email', address);
  // Written for unknown accounts too, so that the commit takes its time for them as well.
  audit(ctx, 'requestPasswordReset', 'User', account?.id ?? '0');
  if (!account?.maySignIn) return { accepted: true };

  await voidResetLinks(ctx, account.id);
  const minutes = settingsOf(ctx.organization).tokens.passwordResetMinutes;
  const token = makeSingleUse(ctx, {
    userId: account.id,
    purpose: 'PASSWORD_RESET',
    expiresAt: new Date(ctx.now.getTime() + minutes * 60_000),
  });
  const link = new URL(`${ctx.platform.config.publicUrl}/reset-password`);
  link.search = new URLSearchParams({ token, organization: ctx.organization.slug }).toString();
  const mail = passwordResetMail(localeOf(account.locale) ?? ctx.locale, {
    name: account.fullName,
    school: ctx.organization.name,
    link: link.href,
    minutes,
  });
  queueMessage(ctx, { method: DeliveryMethod.EMAIL, userId: account.id, address: account.email, ...mail });
  return { accepted: true };
}

const localeOf = (text: string | null): Locale | undefined => locales.find((locale) => locale === text);
