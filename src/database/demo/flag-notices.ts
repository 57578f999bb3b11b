import { hearing, textsOf } from './alerts.js';
import { schoolLogins } from './accounts.js';
import type { MadeFlag } from './flags.js';
import { insert, type Making } from './insert.js';

interface Flagged {
  organization: string;
  flag: string;
  student: string;
  guardian: string;
  status: string;
  priority: string;
  /** Milliseconds since 1970. */
  raisedAt: number;
  resolvedAt: number | null;
  studentName: string;
  className: string;
  subjectName: string;
  subjectFrench: string;
  subjectArabic: string;
  date: string;
  time: string;
}

const DAY = 86_400_000;

/** What guardians heard of some flags: that one was resolved, or, of a long absence, that the school waits for an answer. */
export async function makeFlagNotices(making: Making, flags: readonly MadeFlag[]): Promise<void> {
  const keys = flags.map(({ id }) => id);
  await making.client.query(parentsNotified, [keys]);
  const { rows } = await making.client.query<Flagged>(worthTelling, [keys, schoolLogins.student.email]);
  await insert(
    making,
    'notification',
    rows.map((flagged) => {
      const resolved = flagged.resolvedAt !== null;
      const at = new Date(flagged.resolvedAt ?? Math.min(flagged.raisedAt + 600_000, making.now.getTime()));
      const readAt = resolved && making.now.getTime() - at.getTime() > 2 * DAY ? new Date(at.getTime() + DAY / 12) : null;
      return {
        organization_id: flagged.organization,
        created_at: at,
        updated_at: readAt ?? at,
        recipient_id: flagged.guardian,
        student_id: flagged.student,
        notification_type: resolved ? 'FLAG_RESOLVED' : 'EXCUSE_REQUIRED',
        priority: flagged.priority,
        ...(resolved ? textsOf('FLAG_RESOLVED', flagged) : askFor(flagged)),
        status: readAt ? 'READ' : 'DELIVERED',
        sent_at: at,
        read_at: readAt,
        delivery_methods: ['IN_APP', 'EMAIL'],
        reference_id: flagged.flag,
        reference_type: 'AbsenceFlag',
        auto_generated: true,
        requires_action: !resolved,
        action_taken: false,
      };
    }),
  );
}

function askFor({ studentName }: Flagged) {
  const french = {
    title: `Justificatif demandé : ${studentName}`,
    message: `Merci de justifier l'absence de ${studentName} auprès de la vie scolaire.`,
  };
  return {
    ...french,
    title_arabic: `مطلوب تبرير الغياب: ${studentName}`,
    title_french: french.title,
    message_arabic: `المرجو تبرير غياب ${studentName} لدى إدارة المدرسة.`,
    message_french: french.message,
  };
}

const parentsNotified = `update absence_flag f set parent_notified = true from session_instance i
  where f.id = any($1::bigint[]) and i.id = f.session_instance_id
    and exists (select from guardianship g where g.organization_id = f.organization_id and g.student_id = f.student_id and ${hearing})`;

const worthTelling = `
  select f.organization_id::text as organization, f.id::text as flag, f.student_id::text as student, g.guardian_id::text as guardian, f.status, f.priority,
    (extract(epoch from f.created_at) * 1000)::float8 as "raisedAt", (extract(epoch from f.resolved_at) * 1000)::float8 as "resolvedAt", u.full_name as "studentName", c.name as "className", s.name as "subjectName",
    coalesce(s.name_french, s.name) as "subjectFrench", coalesce(s.name_arabic, s.name) as "subjectArabic", i.date::text as date,
    to_char(i.start_time, 'HH24:MI') as time
  from absence_flag f
  join session_instance i on i.id = f.session_instance_id
  join guardianship g on g.organization_id = f.organization_id and g.student_id = f.student_id and ${hearing}
  join user_account u on u.id = f.student_id
  join school_class c on c.id = f.school_class_id
  join subject s on s.id = i.subject_id
  where f.id = any($1::bigint[]) and (f.status = 'RESOLVED'
    or f.status = 'ACTIVE' and f.flag_type = 'ABSENCE' and (f.priority in ('HIGH', 'URGENT') or lower(u.email) = $2))
  order by f.created_at, f.id, g.guardian_id`;
