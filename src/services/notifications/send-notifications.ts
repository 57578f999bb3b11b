import type { Context } from '../../context.js';
import type { Priority } from '../../entities/attendance/absence-flag.js';
import type { NotificationType } from '../../entities/notifications/notification.js';
import { emit } from '../../subscriptions/outbox.js';
import { rows } from '../../reading.js';
import type { NoticeText } from './notice-texts.js';

/** A notice of the school's own rules, to one guardian about one child. */
export interface Notice extends NoticeText {
  readonly recipientId: string;
  readonly studentId: string;
  readonly notificationType: NotificationType;
  readonly priority: Priority;
  readonly referenceType: 'AttendanceRecord' | 'AbsenceFlag' | 'SessionInstance';
  readonly referenceId: string;
}

const insert = `
  with sent as (
    insert into notification (organization_id, created_at, updated_at, sent_at, auto_generated, recipient_id, student_id, notification_type, priority,
      title, title_arabic, title_french, message, message_arabic, message_french, reference_type, reference_id)
    select :organization, :now::timestamptz, :now::timestamptz, :now::timestamptz, true, n."recipientId", n."studentId", n."notificationType", n.priority,
      left(n.title, 200), left(n."titleArabic", 200), left(n."titleFrench", 200),
      left(n.message, 2000), left(n."messageArabic", 2000), left(n."messageFrench", 2000), n."referenceType", n."referenceId"
    from jsonb_to_recordset(:notices::jsonb) as n("recipientId" bigint, "studentId" bigint, "notificationType" text, priority text, title text,
      "titleArabic" text, "titleFrench" text, message text, "messageArabic" text, "messageFrench" text, "referenceType" text, "referenceId" bigint)
    returning id, recipient_id)
  select id::text as id, recipient_id::text as recipient from sent`;

/** Puts notices into their recipients' lists, in one statement however many, and says that they are there. */
export async function sendNotifications(ctx: Context, notices: readonly Notice[]): Promise<number> {
  if (!notices.length) return 0;
  const sent = await rows(ctx, insert, { now: ctx.now, notices: JSON.stringify(notices) }, ([id, recipient]) => ({
    notificationId: String(id),
    recipientId: String(recipient),
  }));
  for (const payload of sent) emit(ctx, 'notification.created', payload);
  return sent.length;
}
