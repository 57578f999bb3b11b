import type { Context } from '../../context.js';
import { FlagType, Priority } from '../../entities/attendance/absence-flag.js';
import { AttendanceStatus } from '../../entities/attendance/attendance-record.js';
import { NotificationType } from '../../entities/notifications/notification.js';
import { emit } from '../../subscriptions/outbox.js';
import { alertGuardians } from '../notifications/alert-guardians.js';
import { noticeText, type NoticeKind } from '../notifications/notice-texts.js';
import { sendNotifications, type Notice } from '../notifications/send-notifications.js';
import { noticeFacts, type Lesson } from './lesson.js';
import { isAlerting } from './mark.js';
import { refreshFlags, type OpenFlag } from './refresh-flags.js';

/** A student's mark in a lesson, before and after. Null: none. */
export interface MarkChange {
  readonly lesson: Lesson;
  readonly studentId: string;
  readonly studentName: string;
  readonly recordId: string;
  readonly previous: AttendanceStatus | null;
  readonly status: AttendanceStatus | null;
}
export interface Consequences {
  readonly flagsCreated: number;
  readonly notificationsSent: number;
}

/**
 * What follows from stored marks, for all of them at once: flags are made, raised, lowered or withdrawn, each guardian who may hear it is
 * told once of each mark, and subscribers are. The students are locked. `quiet` keeps guardians from being told, when something else
 * tells them.
 */
export async function followChanges(ctx: Context, changes: readonly MarkChange[], { quiet = false } = {}): Promise<Consequences> {
  const moved = changes.filter(({ previous, status }) => previous !== status);
  if (!moved.length) return { flagsCreated: 0, notificationsSent: 0 };
  const heard = moved.filter(({ previous, status }) => isAlerting(previous) || isAlerting(status));
  const alerts = heard.filter(({ status }) => isAlerting(status));

  const guardians = quiet ? new Map<string, readonly string[]>() : await alertGuardians(ctx, distinct(heard));
  const flags = await refreshFlags(ctx, {
    students: distinct(moved),
    since: moved.map(({ lesson }) => lesson.yearStart).reduce((one, other) => (one < other ? one : other)),
    told: new Set(distinct(alerts).filter((student) => guardians.has(student))),
  });

  const notices = heard.flatMap((change) =>
    (guardians.get(change.studentId) ?? []).map((recipientId) => noticeOf(change, standingOf(change, flags), recipientId)),
  );
  const notificationsSent = await sendNotifications(ctx, notices);
  for (const { id, studentId, made, changed } of [...flags.values()].flat())
    if (made || changed) emit(ctx, 'attendance.flagged', { flagId: id, studentId });
  for (const change of heard) announce(ctx, change, standingOf(change, flags));
  return { flagsCreated: [...flags.values()].flat().filter(({ made }) => made).length, notificationsSent };
}

const distinct = (changes: readonly MarkChange[]): string[] => [...new Set(changes.map(({ studentId }) => studentId))];
const urgency = [Priority.URGENT, Priority.HIGH, Priority.MEDIUM, Priority.LOW];

/** What the open flags say of a mark. */
interface Standing {
  /** It made a flag. */
  readonly flagged: boolean;
  /** It completed a chronic absence. */
  readonly chronic: boolean;
  /** That of the most urgent of its flags. */
  readonly priority: Priority | null;
}

function standingOf({ studentId, status, lesson: { date } }: MarkChange, flags: ReadonlyMap<string, readonly OpenFlag[]>): Standing {
  const late = status === AttendanceStatus.LATE;
  const own = (isAlerting(status) ? (flags.get(studentId) ?? []) : []).filter(
    ({ flagType, from, until }) => (flagType === FlagType.LATE_PATTERN) === late && from <= date && date <= until,
  );
  const made = own.filter((flag) => flag.made);
  return {
    flagged: made.length > 0,
    chronic: made.some(({ flagType }) => flagType === FlagType.CHRONIC_ABSENCE),
    priority: urgency.find((priority) => own.some((flag) => flag.priority === priority)) ?? null,
  };
}

function noticeOf(change: MarkChange, standing: Standing, recipientId: string): Notice {
  const { lesson, studentId, studentName, recordId } = change;
  const [notificationType, kind] = kindOf(change, standing);
  return {
    ...noticeText(kind, noticeFacts(studentName, lesson), lesson.mainLanguage),
    recipientId,
    studentId,
    notificationType,
    priority: standing.priority ?? Priority.LOW,
    ...(change.status === null
      ? { referenceType: 'SessionInstance', referenceId: lesson.id }
      : { referenceType: 'AttendanceRecord', referenceId: recordId }),
  };
}

function kindOf({ status }: MarkChange, { chronic }: Standing): [NotificationType, NoticeKind] {
  switch (status) {
    case AttendanceStatus.ABSENT:
      return chronic ? [NotificationType.CHRONIC_ABSENCE, 'CHRONIC_ABSENCE'] : [NotificationType.ABSENCE_ALERT, 'ABSENCE_ALERT'];
    case AttendanceStatus.LATE:
      return [NotificationType.LATE_ALERT, 'LATE_ALERT'];
    case AttendanceStatus.PRESENT:
      return [NotificationType.ATTENDANCE_CORRECTED, 'MARKED_PRESENT'];
    case AttendanceStatus.EXCUSED:
      return [NotificationType.ATTENDANCE_CORRECTED, 'MARKED_EXCUSED'];
    case null:
      return [NotificationType.ATTENDANCE_CORRECTED, 'MARK_WITHDRAWN'];
  }
}

/** A mark that was withdrawn altogether has no status to announce: its guardians are told, and the register is. */
function announce(ctx: Context, change: MarkChange, { flagged, priority }: Standing): void {
  const { lesson, recordId, studentId, studentName, previous, status } = change;
  if (status === null) return;
  emit(ctx, 'attendance.alert', {
    recordId,
    studentId,
    studentName,
    classId: lesson.classId,
    className: lesson.className,
    subjectId: lesson.subjectId,
    subjectName: lesson.subjectName,
    sessionInstanceId: lesson.id,
    sessionDate: lesson.date,
    sessionTime: lesson.startTime,
    status,
    correction: isAlerting(previous),
    flagCreated: flagged,
    priority,
  });
}
