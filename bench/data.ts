import type { Client } from 'pg';

/** How large the data of the bench is. */
export const size = { students: 2000, classes: 20, days: 100, subscribers: 5000 } as const;

/** One organization, made by SQL alone: 2,000 students in 20 classes, 200,000 attendance records, an account for each subscriber. */
const statements = [
  `insert into organization (slug, name, dialects, settings) values ('bench', 'Bench', '{madrasti}', '{"limits":{"authenticated":10000000}}')`,
  `create temporary table o as select id from organization where slug = 'bench'`,
  `insert into user_account (organization_id, email, first_name, last_name, role)
     select o.id, 'teacher' || i || '@bench.test', 'Karim', 'Bennani ' || i, 'TEACHER' from o, generate_series(1, ${size.classes}) i`,
  `insert into teacher (id, organization_id, user_id) select u.id, o.id, u.id from o join user_account u on u.organization_id = o.id where u.role = 'TEACHER'`,
  `insert into user_account (organization_id, email, first_name, last_name, role)
     select o.id, 'staff' || i || '@bench.test', 'Staff', 'Number ' || i, 'STAFF' from o, generate_series(1, ${size.subscribers}) i`,
  `insert into academic_year (organization_id, year, start_date, end_date, is_current) select id, '2026-2027', date '2026-09-01', date '2027-06-30', true from o`,
  `insert into educational_level (organization_id, name, level, sort_order) select id, 'Collège', 'MIDDLE', 1 from o`,
  `insert into grade (organization_id, name, grade_number, educational_level_id) select o.id, '1ère Année', 7, l.id from o join educational_level l on l.organization_id = o.id`,
  `insert into subject (organization_id, name, code) select id, 'Mathématiques', 'MATH' from o`,
  `insert into school_class (organization_id, name, section, grade_id, academic_year_id, class_teacher_id)
     select o.id, '1ère Année - ' || t.n, t.n::text, g.id, y.id, t.id from o join grade g on g.organization_id = o.id join academic_year y on y.organization_id = o.id
     join (select id, organization_id, row_number() over (order by id) n from teacher) t on t.organization_id = o.id`,
  `insert into user_account (organization_id, email, first_name, last_name, role, phone)
     select o.id, 'student' || i || '@bench.test', case when i % 2 = 0 then 'سارة' else 'Sara' end, 'Alami ' || i, 'STUDENT', '+2126' || lpad(i::text, 8, '0') from o, generate_series(1, ${size.students}) i`,
  `insert into student (id, organization_id, user_id, school_class_id, student_number)
     select u.id, o.id, u.id, c.id, 'ST' || lpad(u.n::text, 6, '0') from o
     join (select id, organization_id, row_number() over (order by id) n from user_account where role = 'STUDENT') u on u.organization_id = o.id
     join (select id, organization_id, row_number() over (order by id) - 1 n from school_class) c on c.organization_id = o.id and c.n = u.n % ${size.classes}`,
  `insert into class_enrollment (organization_id, student_id, school_class_id, academic_year_id, enrollment_date, student_number)
     select s.organization_id, s.id, s.school_class_id, y.id, y.start_date, s.student_number from o join student s on s.organization_id = o.id join academic_year y on y.organization_id = o.id`,
  `insert into session_instance (organization_id, school_class_id, subject_id, teacher_id, date, start_time, end_time, register_status)
     select o.id, c.id, j.id, c.class_teacher_id, date '2026-07-01' + d, '08:00', '09:00', case when d = ${size.days - 1} then 'OPEN' else 'CLOSED' end
     from o join school_class c on c.organization_id = o.id join subject j on j.organization_id = o.id, generate_series(0, ${size.days - 1}) d`,
  `insert into attendance_record (organization_id, session_instance_id, student_id, school_class_id, date, status, marked_at, marked_by_id)
     select i.organization_id, i.id, s.id, i.school_class_id, i.date, 'PRESENT', now(), i.teacher_id
     from o join session_instance i on i.organization_id = o.id join student s on s.school_class_id = i.school_class_id where i.register_status = 'CLOSED'`,
  `insert into auth_session (organization_id, user_id, last_used_at, expires_at)
     select o.id, u.id, now(), now() + interval '1 day' from o join user_account u on u.organization_id = o.id where u.role in ('STAFF', 'TEACHER')`,
  'analyze',
];

export async function makeData(client: Client): Promise<void> {
  for (const statement of statements) await client.query(statement);
}
