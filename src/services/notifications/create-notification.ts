import type { Context } from '../../context.js';
import { Priority } from '../../entities/attendance/absence-flag.js';
import { Guardian } from '../../entities/identity/guardian.js';
import { DeliveryMethod, Notification, NotificationStatus, type NotificationType } from '../../entities/notifications/notification.js';
import { within } from '../../permissions/within.js';
import { rows } from '../../reading.js';
import type { RowRef } from '../../schema/complete.js';
import { emit } from '../../subscriptions/outbox.js';
import { Faults } from '../faults.js';
import { nextId } from '../identity/next-id.js';
import { sent } from '../sent.js';
import { studentNamed } from '../structure/person-with-role.js';
import { queueMessage } from './queue-message.js';

/** What a notification says besides its title and message. */
export interface NotificationDetails {
  readonly priority?: Priority | null;
  readonly titleArabic?: string | null;
  readonly titleFrench?: string | null;
  readonly messageArabic?: string | null;
  readonly messageFrench?: string | null;
  readonly deliveryMethods?: readonly DeliveryMethod[] | null;
  readonly referenceId?: string | null;
  readonly referenceType?: string | null;
  readonly requiresAction?: boolean | null;
  readonly actionTaken?: boolean | null;
}
export interface CreateNotificationInput extends NotificationDetails {
  readonly recipientId: string;
  readonly studentId: string;
  readonly notificationType: NotificationType;
  readonly title: string;
  readonly message: string;
}

/** Tells a guardian something about a child, at once, by each way that was asked for. */
export async function createNotification(ctx: Context, input: CreateNotificationInput): Promise<{ notification: RowRef }> {
  const faults = new Faults();
  faults.notNull(input, 'priority', 'deliveryMethods', 'requiresAction', 'actionTaken');
  const guardian = await faults.of(within(ctx, Guardian, input.recipientId, { path: 'input.recipientId', scope: 'all' }));
  const child = await faults.of(studentNamed(ctx, input.studentId, 'input.studentId'));
  if (guardian && child) faults.when(!(await linked(ctx, guardian.id, child.id)), 'input.recipientId', 'NOT_LINKED');
  faults.stop();

  const recipient = await faults.settled(guardian).user.loadOrFail();
  const deliveryMethods = [...new Set(input.deliveryMethods ?? [DeliveryMethod.IN_APP])];
  const reached = deliveryMethods.filter((method) => reach(ctx, method, recipient, input));
  const notification = ctx.em.create(Notification, {
    id: await nextId(ctx, 'notification'),
    organization: ctx.organization.id,
    recipient: recipient.id,
    student: faults.settled(child).id,
    notificationType: input.notificationType,
    title: input.title,
    message: input.message,
    priority: input.priority ?? Priority.MEDIUM,
    ...sent(input, 'titleArabic', 'titleFrench', 'messageArabic', 'messageFrench', 'referenceId', 'referenceType'),
    requiresAction: input.requiresAction ?? false,
    actionTaken: input.actionTaken ?? false,
    deliveryMethods,
    status: reached.length ? NotificationStatus.SENT : NotificationStatus.FAILED,
    sentAt: reached.length ? ctx.now : null,
    createdAt: ctx.now,
  });
  emit(ctx, 'notification.created', { notificationId: notification.id, recipientId: recipient.id });
  return { notification };
}

const tie = `
  select g.id::text as id from guardianship g
  where g.organization_id = :organization and g.guardian_id = :guardian::bigint and g.student_id = :student::bigint
    and g.starts_on <= :today::date and (g.ends_on is null or g.ends_on >= :today::date)`;
const linked = async (ctx: Context, guardian: string, student: string): Promise<boolean> =>
  (await rows(ctx, tie, { guardian, student }, (row) => row)).length > 0;

/** Sends a notification one way; false when the guardian cannot be reached that way. */
function reach(
  ctx: Context,
  method: DeliveryMethod,
  { id: userId, email, phone }: { id: string; email: string; phone: string | null },
  { title, message }: Pick<CreateNotificationInput, 'title' | 'message'>,
): boolean {
  if (method === DeliveryMethod.IN_APP) return true;
  const address = method === DeliveryMethod.SMS ? phone : method === DeliveryMethod.EMAIL ? email : userId;
  if (address === null) return false;
  queueMessage(ctx, { method, userId, address, subject: method === DeliveryMethod.EMAIL ? title : null, body: message });
  return true;
}
