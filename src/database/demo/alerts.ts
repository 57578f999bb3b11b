import { FlagType, Priority } from '../../entities/attendance/absence-flag.js';
import { NotificationType } from '../../entities/notifications/notification.js';
import { type NoticeFacts, type NoticeKind, noticeText } from '../../services/notifications/notice-texts.js';
import type { MadeFlag } from './flags.js';
import { insert, type Making } from './insert.js';
import { chance } from './names.js';

/** Guardians who may be told of a student's attendance on the day of a lesson. */
export const hearing = `g.may_receive_alerts and g.starts_on <= i.date and coalesce(g.ends_on, i.date) >= i.date
  and exists (select from user_account a where a.id = g.guardian_id and a.is_active and a.deleted_at is null)`;

const urgency = [Priority.URGENT, Priority.HIGH, Priority.MEDIUM, Priority.LOW];
const HOUR = 3_600_000;
/** What is older than this has been read, most of it. */
const READ_AFTER = 48 * HOUR;

interface Told {
  guardian: string;
  student: string;
  organization: string;
  record: string;
  /** Milliseconds since 1970, whatever the connection makes of instants. */
  markedAt: number;
  status: 'PRESENT' | 'ABSENT' | 'LATE';
  lesson: string;
  studentName: string;
  className: string;
  subjectName: string;
  subjectFrench: string;
  subjectArabic: string;
  date: string;
  time: string;
}

/**
 * Tells the guardians of absences and late arrivals in some lessons, and of corrections, as they would have been told then. `flags` are
 * those that these lessons raised: the mark that made an absence chronic says so.
 */
export async function makeAlerts(making: Making, lessons: readonly string[], flags: readonly MadeFlag[]): Promise<void> {
  const { rows } = await making.client.query<Told>(heard, [lessons]);
  const flagsOf = Map.groupBy(flags, ({ student }) => student);
  await insert(
    making,
    'notification',
    rows.map((told) => {
      const raised = (flagsOf.get(told.student) ?? []).filter(
        ({ flagType, from, until }) =>
          (flagType === FlagType.LATE_PATTERN) === (told.status === 'LATE') && from <= told.date && told.date <= until,
      );
      const [type, kind] = kindOf(told, raised);
      const isRead = making.now.getTime() - told.markedAt > READ_AFTER && chance(5, told.record, told.guardian) > 0;
      const sentAt = new Date(told.markedAt);
      const readAt = isRead ? new Date(told.markedAt + 3 * HOUR) : null;
      return {
        organization_id: told.organization,
        created_at: sentAt,
        updated_at: readAt ?? sentAt,
        recipient_id: told.guardian,
        student_id: told.student,
        notification_type: type,
        priority:
          told.status === 'PRESENT'
            ? Priority.LOW
            : (urgency.find((one) => raised.some(({ priority }) => priority === one)) ?? Priority.LOW),
        ...textsOf(kind, told),
        status: isRead ? 'READ' : 'SENT',
        sent_at: sentAt,
        read_at: readAt,
        delivery_methods: ['IN_APP'],
        reference_id: told.record,
        reference_type: 'AttendanceRecord',
        auto_generated: true,
        requires_action: false,
        action_taken: false,
      };
    }),
  );
}

/** The texts of a notice, as columns. */
export function textsOf(
  kind: NoticeKind,
  facts: Omit<NoticeFacts, 'subject'> & Pick<Told, 'subjectName' | 'subjectFrench' | 'subjectArabic'>,
) {
  const subject = { en: facts.subjectName, fr: facts.subjectFrench, ar: facts.subjectArabic };
  const text = noticeText(kind, { ...facts, subject }, 'fr');
  return {
    title: text.title,
    title_arabic: text.titleArabic,
    title_french: text.titleFrench,
    message: text.message,
    message_arabic: text.messageArabic,
    message_french: text.messageFrench,
  };
}

function kindOf({ status, lesson }: Told, raised: readonly MadeFlag[]): [NotificationType, NoticeKind] {
  switch (status) {
    case 'ABSENT':
      return raised.some((flag) => flag.flagType === FlagType.CHRONIC_ABSENCE && flag.lesson === lesson)
        ? [NotificationType.CHRONIC_ABSENCE, 'CHRONIC_ABSENCE']
        : [NotificationType.ABSENCE_ALERT, 'ABSENCE_ALERT'];
    case 'LATE':
      return [NotificationType.LATE_ALERT, 'LATE_ALERT'];
    case 'PRESENT':
      return [NotificationType.ATTENDANCE_CORRECTED, 'MARKED_PRESENT'];
  }
}

const heard = `
  select g.guardian_id::text as guardian, m.student_id::text as student, m.organization_id::text as organization, r.id::text as record,
    (extract(epoch from m.marked_at) * 1000)::float8 as "markedAt", m.status, m.session_instance_id::text as lesson, u.full_name as "studentName", c.name as "className", s.name as "subjectName",
    coalesce(s.name_french, s.name) as "subjectFrench", coalesce(s.name_arabic, s.name) as "subjectArabic", i.date::text as date,
    to_char(i.start_time, 'HH24:MI') as time
  from attendance_mark m
  join attendance_record r on r.session_instance_id = m.session_instance_id and r.student_id = m.student_id
  join session_instance i on i.id = m.session_instance_id
  join guardianship g on g.organization_id = m.organization_id and g.student_id = m.student_id and ${hearing}
  join user_account u on u.id = m.student_id
  join school_class c on c.id = i.school_class_id
  join subject s on s.id = i.subject_id
  where m.session_instance_id = any($1::bigint[]) and (m.cause = 'MARK' and m.status in ('ABSENT', 'LATE') or m.cause = 'CORRECTION')
  order by m.marked_at, r.id, g.guardian_id`;
