import type { Context } from '../../context.js';
import type { AbsenceFlag } from '../../entities/attendance/absence-flag.js';
import { NotificationType } from '../../entities/notifications/notification.js';
import { alertGuardians } from '../notifications/alert-guardians.js';
import { noticeText } from '../notifications/notice-texts.js';
import { sendNotifications } from '../notifications/send-notifications.js';
import { noticeFacts, type Lesson } from './lesson.js';

/** Tells the guardians who may hear it that a flag was made by hand, or resolved; each once. Gives how many were told. */
export async function tellOfFlag(
  ctx: Context,
  { id, priority }: Pick<AbsenceFlag, 'id' | 'priority'>,
  what: 'FLAG_CREATED' | 'FLAG_RESOLVED',
  { student, lesson }: { student: { id: string; name: string }; lesson: Lesson },
): Promise<number> {
  const guardians = (await alertGuardians(ctx, [student.id])).get(student.id) ?? [];
  const text = noticeText(what, noticeFacts(student.name, lesson), lesson.mainLanguage);
  return sendNotifications(
    ctx,
    guardians.map((recipientId) => ({
      ...text,
      recipientId,
      studentId: student.id,
      notificationType: NotificationType[what],
      priority,
      referenceType: 'AbsenceFlag',
      referenceId: id,
    })),
  );
}
