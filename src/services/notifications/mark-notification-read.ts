import type { Context } from '../../context.js';
import { Notification, NotificationStatus } from '../../entities/notifications/notification.js';
import { within } from '../../permissions/within.js';
import type { RowRef } from '../../schema/complete.js';

/** Says that the viewer has read a notification; the first time stays. */
export async function markNotificationRead(ctx: Context, id: string): Promise<{ notification: RowRef }> {
  const notification = await within(ctx, Notification, id, { lock: true });
  notification.readAt ??= ctx.now;
  notification.status = NotificationStatus.READ;
  return { notification };
}
