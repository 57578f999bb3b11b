import type { Client } from 'pg';

/** How large the data about learning is. */
export const learning = { gradebookStudents: 40, gradebookWork: 30, boardStudents: 20_000, questions: 20 } as const;

/**
 * In the organization of the bench, a class of 40 with marks in 30 pieces of homework, and one with 20 questions that it is about to do.
 * In an organization of its own, a leaderboard of 20,000 students.
 */
const statements = [
  `create temporary table g as select c.id as class_id, c.grade_id, c.organization_id, c.academic_year_id, t.id as teacher_id, (select id from subject j where j.organization_id = c.organization_id) as subject_id
     from (select * from o) o join teacher t on t.organization_id = o.id join school_class c on c.class_teacher_id = t.id order by t.id limit 1`,
  `insert into school_class (organization_id, name, section, grade_id, academic_year_id, class_teacher_id)
     select organization_id, '1ère Année - G', 'G', grade_id, academic_year_id, teacher_id from g`,
  `update g set class_id = (select c.id from school_class c where c.organization_id = g.organization_id and c.section = 'G')`,
  `insert into user_account (organization_id, email, first_name, last_name, role)
     select g.organization_id, 'pupil' || i || '@bench.test', 'Youssef', 'Idrissi ' || i, 'STUDENT' from g, generate_series(1, ${learning.gradebookStudents}) i`,
  `insert into student (id, organization_id, user_id, school_class_id, student_number)
     select u.id, g.organization_id, u.id, g.class_id, 'ZG' || u.id from g join user_account u on u.organization_id = g.organization_id where u.email like 'pupil%'`,
  `insert into class_enrollment (organization_id, student_id, school_class_id, academic_year_id, enrollment_date, student_number)
     select g.organization_id, s.id, g.class_id, g.academic_year_id, current_date - 30, s.student_number from g join student s on s.school_class_id = g.class_id`,
  `insert into auth_session (organization_id, user_id, last_used_at, expires_at)
     select g.organization_id, s.user_id, now(), now() + interval '1 day' from g join student s on s.school_class_id = g.class_id`,
  `insert into assessment (organization_id, kind, homework_type, title, description, subject_id, grade_id, created_by_id, due_at, is_published, published_at)
     select g.organization_id, 'HOMEWORK', 'QCM', 'الواجب ' || i, 'Exercices du chapitre ' || i, g.subject_id, g.grade_id, g.teacher_id, now() - interval '1 day' * i, true, now() - interval '30 days'
     from g, generate_series(1, ${learning.gradebookWork}) i`,
  `insert into assessment (organization_id, kind, homework_type, title, subject_id, grade_id, created_by_id, due_at, is_published, published_at)
     select g.organization_id, 'HOMEWORK', 'QCM', 'At once', g.subject_id, g.grade_id, g.teacher_id, now() + interval '5 days', true, now() from g`,
  `insert into assessment_class (organization_id, assessment_id, school_class_id) select g.organization_id, a.id, g.class_id from g join assessment a on a.organization_id = g.organization_id`,
  `insert into question (organization_id, assessment_id, question_type, question_text, points, position, body, answer_key)
     select a.organization_id, a.id, 'QCM_SINGLE', 'Question ' || i, 1, i, '{"choices":[{"id":1,"text":"A"},{"id":2,"text":"B"}]}', '{"choices":[1]}'
     from g join assessment a on a.organization_id = g.organization_id, generate_series(1, ${learning.questions}) i where i = 1 or a.title = 'At once'`,
  `insert into attempt (organization_id, assessment_id, student_id, attempt_number, status, started_at, submitted_at, closed_by, time_taken, total_points, auto_score, score, percentage, auto_graded, released_at)
     select a.organization_id, a.id, s.id, 1, 'SUBMITTED', a.due_at - interval '2 hours', a.due_at - interval '1 hour', 'STUDENT', 3600, 20, (s.id + a.id) % 21, (s.id + a.id) % 21, (s.id + a.id) % 21 * 5, true, a.due_at
     from g join assessment a on a.organization_id = g.organization_id and a.title <> 'At once' join student s on s.school_class_id = g.class_id`,

  `insert into organization (slug, name, dialects, settings) values ('board', 'Board', '{madrasti}', '{"limits":{"authenticated":10000000}}')`,
  `create temporary table b as select id from organization where slug = 'board'`,
  `insert into user_account (organization_id, email, first_name, last_name, role)
     select b.id, 'student' || i || '@board.test', case when i % 2 = 0 then 'سارة' else 'Sara' end, 'Alami ' || i, 'STUDENT' from b, generate_series(1, ${learning.boardStudents}) i`,
  `insert into user_account (organization_id, email, first_name, last_name, role) select b.id, 'staff@board.test', 'Staff', 'Board', 'STAFF' from b`,
  `insert into student (id, organization_id, user_id) select u.id, b.id, u.id from b join user_account u on u.organization_id = b.id where u.role = 'STUDENT'`,
  `insert into reward_standing (organization_id, student_id, scale, starts_on, points, homework_completed, badges_count)
     select b.id, s.id, 'MONTH', date_trunc('month', current_date)::date, s.id % 5000, s.id % 40, s.id % 3 from b join student s on s.organization_id = b.id`,
  `insert into leaderboard (organization_id, leaderboard_type, period_start, period_end)
     select b.id, 'MONTHLY', date_trunc('month', current_date)::date, (date_trunc('month', current_date) + interval '1 month - 1 day')::date from b`,
  `insert into auth_session (organization_id, user_id, last_used_at, expires_at)
     select b.id, u.id, now(), now() + interval '1 day' from b join user_account u on u.organization_id = b.id where u.role = 'STAFF'`,
  `analyze`,
];

/** Makes it, after `makeData` and on the same connection. */
export async function makeLearningData(client: Client): Promise<void> {
  for (const statement of statements) await client.query(statement);
}
