import type { Day } from '../../services/calendar.js';
import { schoolLogins } from './accounts.js';
import { textsOf } from './alerts.js';
import { insert, insertSelect, type Making } from './insert.js';
import type { School } from './organizations.js';
import { makeReports } from './reports.js';

/** One of everything else that a person may want to look at, where there is none: a flag made by hand, saved reports, a mail, a trace. */
export async function makeOthers(making: Making, school: School, today: Day): Promise<void> {
  const { admin, parent, driver } = await accountsOf(making, school);
  if (admin === undefined || parent === undefined || driver === undefined) return;
  await makeHandFlag(making, school);
  await makeReports(making, school, today, admin);
  const { client, now } = making;
  const { rows } = await client.query<{ mails: boolean; traces: boolean }>(
    `select exists (select from outgoing_message where organization_id = $1) as mails, exists (select from audit_entry where organization_id = $1) as traces`,
    [school.id],
  );
  const stamp = { organization_id: school.id, created_at: now, updated_at: now };
  if (rows[0]?.mails !== true) {
    const body = `Bonjour,\n\nvotre compte pour suivre la scolarité de Sara Alami est ouvert : ${schoolLogins.parent.email}.\n\nGroupe scolaire Madrasti`;
    const subject = 'Groupe scolaire Madrasti : bienvenue';
    await insert(making, 'outgoing_message', [
      { ...stamp, method: 'EMAIL', user_id: parent, address: schoolLogins.parent.email, subject, body, status: 'KEPT' },
    ]);
  }
  if (rows[0]?.traces !== true) {
    await insert(making, 'audit_entry', [
      {
        ...stamp,
        actor_id: admin,
        action: 'createUser',
        resource: 'User',
        resource_id: driver,
        detail: { role: schoolLogins.driver.role },
      },
    ]);
  }
}

type Name = keyof typeof schoolLogins;

/** Keys of the accounts to sign in as; one whose address was changed is not among them. */
async function accountsOf({ client }: Making, school: School): Promise<Partial<Record<Name, string>>> {
  const { rows } = await client.query<{ email: string; id: string }>(
    'select lower(email) as email, id::text from user_account where organization_id = $1 and lower(email) = any($2)',
    [school.id, Object.values(schoolLogins).map(({ email }) => email)],
  );
  const keys = new Map(rows.map(({ email, id }) => [email, id]));
  return Object.fromEntries(Object.entries(schoolLogins).flatMap(([name, { email }]) => [[name, keys.get(email)]]));
}

/** The office has a word to say about a student of class A who was late, and the guardians were told. */
async function makeHandFlag(making: Making, school: School): Promise<void> {
  const [flag] = await insertSelect<{ id: string; guardians: string[] } & Parameters<typeof textsOf>[1] & { student: string; at: number }>(
    making,
    'absence_flag',
    handFlag,
    [school.id, schoolLogins.student.email],
  );
  if (!flag) return;
  const at = new Date(flag.at);
  await insert(
    making,
    'notification',
    flag.guardians.map((guardian) => ({
      organization_id: school.id,
      created_at: at,
      updated_at: at,
      recipient_id: guardian,
      student_id: flag.student,
      notification_type: 'FLAG_CREATED',
      priority: 'MEDIUM',
      ...textsOf('FLAG_CREATED', flag),
      status: 'SENT',
      sent_at: at,
      delivery_methods: ['IN_APP'],
      reference_id: flag.id,
      reference_type: 'AbsenceFlag',
      auto_generated: true,
      requires_action: false,
      action_taken: false,
    })),
  );
}

const handFlag = `
  with pick as (
    select r.student_id, r.session_instance_id, r.school_class_id, r.marked_at + interval '2 hours' as at, u.full_name, c.name as class_name, s.name as subject,
      s.name_french, s.name_arabic, i.date, i.start_time,
      array(select g.guardian_id::text from guardianship g where g.organization_id = r.organization_id and g.student_id = r.student_id and g.may_receive_alerts
        and g.starts_on <= i.date and coalesce(g.ends_on, i.date) >= i.date) as guardians
    from attendance_record r
    join session_instance i on i.id = r.session_instance_id join user_account u on u.id = r.student_id
    join school_class c on c.id = r.school_class_id join subject s on s.id = i.subject_id
    where r.organization_id = $1 and r.status in ('LATE', 'ABSENT')
      and r.school_class_id = (select p.school_class_id from student p join user_account a on a.id = p.id where a.organization_id = $1 and lower(a.email) = $2)
      and lower(u.email) <> $2 and not exists (select from absence_flag f where f.organization_id = $1 and not f.auto_generated)
    order by r.status = 'LATE' desc, r.date desc, r.id limit 1
  ), flag as (
    insert into absence_flag (organization_id, created_at, updated_at, student_id, session_instance_id, school_class_id, flag_type, priority, absence_count,
      auto_generated, parent_notified, follow_up_required)
    select $1, at, at, student_id, session_instance_id, school_class_id, 'LATE_PATTERN', 'MEDIUM', 1, false, guardians <> '{}', true from pick
    returning id
  )
  select flag.id::text, student_id::text as student, (extract(epoch from at) * 1000)::float8 as at, guardians, full_name as "studentName", class_name as "className", subject as "subjectName",
    coalesce(name_french, subject) as "subjectFrench", coalesce(name_arabic, subject) as "subjectArabic", date::text, to_char(start_time, 'HH24:MI') as time
  from flag, pick`;
