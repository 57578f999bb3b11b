import type { Context } from '../../context.js';
import { Role } from '../../entities/identity/role.js';
import { Notification, type NotificationType } from '../../entities/notifications/notification.js';
import { AppError, fault } from '../../errors.js';
import { within } from '../../permissions/within.js';
import type { RowRef } from '../../schema/complete.js';
import { Faults } from '../faults.js';
import { sent } from '../sent.js';
import type { NotificationDetails } from './create-notification.js';

export interface UpdateNotificationInput extends NotificationDetails {
  readonly notificationType?: NotificationType | null;
  readonly title?: string | null;
  readonly message?: string | null;
}

/** Changes a notification. The guardian who is told may say one thing of it: that they have answered. */
export async function updateNotification(ctx: Context, id: string, input: UpdateNotificationInput): Promise<{ notification: RowRef }> {
  const notification = await within(ctx, Notification, id, { lock: true });
  const { actionTaken, ...others } = input;
  if (ctx.scope !== 'all') refuse(others);
  const faults = new Faults();
  faults.notNull(input, 'notificationType', 'title', 'message', 'priority', 'deliveryMethods', 'requiresAction', 'actionTaken');
  faults.stop();
  Object.assign(
    notification,
    sent(others, 'notificationType', 'priority', 'title', 'titleArabic', 'titleFrench', 'message', 'messageArabic', 'messageFrench'),
    sent(others, 'referenceId', 'referenceType', 'requiresAction'),
    others.deliveryMethods && { deliveryMethods: [...new Set(others.deliveryMethods)] },
    typeof actionTaken === 'boolean' && { actionTaken },
  );
  return { notification };
}

function refuse(others: object): void {
  const fields = Object.entries(others).flatMap(([name, value]) => (value === undefined ? [] : [fault(`input.${name}`, 'NOT_YOURS')]));
  if (fields.length) throw new AppError('FORBIDDEN', { fields, facts: { roles: [Role.ADMIN, Role.STAFF] } });
}
