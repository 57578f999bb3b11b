import { addDays, type Day, instantOf, mondayOf } from '../../services/calendar.js';
import { insertSelect, type Making } from './insert.js';
import type { School } from './organizations.js';

/** Tells guardians once how last week was. */
export async function makeSummaries(making: Making, school: School, today: Day): Promise<void> {
  const monday = addDays(mondayOf(today), -7);
  const sunday = addDays(monday, 6);
  await insertSelect(making, 'notification', summaries, [school.id, monday, sunday, instantOf(sunday, '18:00', school.timeZone)]);
}

const summaries = `
  insert into notification (organization_id, created_at, updated_at, recipient_id, student_id, notification_type, priority, title, title_arabic, title_french,
    message, message_arabic, message_french, status, sent_at, delivery_methods, auto_generated)
  select $1, $4, $4, g.guardian_id, g.student_id, 'ATTENDANCE_SUMMARY', 'LOW', w.title, w.title_arabic, w.title, w.message, w.message_arabic, w.message,
    'DELIVERED', $4, '{IN_APP}', true
  from (select student_id, count(*) as lessons, count(*) filter (where status in ('PRESENT', 'LATE')) as present, count(*) filter (where status = 'LATE') as late
    from attendance_record where organization_id = $1 and date between $2 and $3 group by student_id) f
  join user_account u on u.id = f.student_id
  join guardianship g on g.organization_id = $1 and g.student_id = f.student_id and g.may_receive_alerts and g.starts_on <= $3::date
    and coalesce(g.ends_on, $3::date) >= $3::date
  cross join lateral (select
    'Bilan de la semaine : ' || u.full_name as title, 'حصيلة الأسبوع: ' || u.full_name as title_arabic,
    format('Du %s au %s, %s a suivi %s cours sur %s, dont %s avec retard.', to_char($2::date, 'DD/MM'), to_char($3::date, 'DD/MM'), u.full_name, present,
      lessons, late) as message,
    format('من %s إلى %s، حضر %s %s حصة من %s، منها %s بتأخر.', to_char($2::date, 'DD/MM'), to_char($3::date, 'DD/MM'), u.full_name, present, lessons, late)
      as message_arabic) w
  where not exists (select from notification n where n.organization_id = $1 and n.recipient_id = g.guardian_id and n.student_id = g.student_id
    and n.notification_type = 'ATTENDANCE_SUMMARY' and n.created_at = $4)
  order by g.guardian_id, g.student_id`;
