// What this machine can do at best: plain node:http, one prepared statement, JSON written by PostgreSQL; bare ws, one text made once; a file that
// is hashed and synced as it comes.
import { createHash, randomUUID } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import path from 'node:path';
import pg from 'pg';
import { WebSocketServer } from 'ws';

const [, , databaseUrl = '', port = '0', folder = ''] = process.argv;
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, options: '-c plan_cache_mode=force_generic_plan' });
const keys = await pool.query<{ bench: string; board: string; class: string }>(
  `select (select id from organization where slug = 'bench')::text as bench, (select id from organization where slug = 'board')::text as board,
    (select id from school_class where section = 'G')::text as class`,
);
const { bench = '', board = '', class: gradebook = '' } = keys.rows[0] ?? {};

const statements: Readonly<Record<string, { name: string; text: string; values: readonly unknown[] }>> = {
  '/list': {
    name: 'list',
    text: `select coalesce(json_agg(json_build_object('id', t.id::text, 'uuid', t.uuid, 'studentNumber', t.student_number, 'firstName', u.first_name,
      'lastName', u.last_name, 'fullName', u.full_name, 'email', u.email, 'phone', u.phone, 'role', u.role, 'isActive', u.is_active,
      'schoolClass', json_build_object('id', c.id::text, 'name', c.name))), '[]')::text as json
    from (select * from student where organization_id = $1 order by student_number, id limit 100) t
    left join user_account u on u.id = t.user_id left join school_class c on c.id = t.school_class_id`,
    values: [bench],
  },
  '/attendance': {
    name: 'attendance',
    text: `select coalesce(json_agg(json_build_object('id', t.id::text, 'date', t.date, 'status', t.status, 'reason', t.reason, 'notes', t.notes, 'markedAt', t.marked_at,
      'student', json_build_object('id', s.id::text, 'fullName', u.full_name, 'schoolClass', json_build_object('id', c.id::text, 'name', c.name)),
      'markedBy', json_build_object('id', m.id::text, 'fullName', m.full_name))), '[]')::text as json
    from (select * from attendance_record where organization_id = $1 and date between $2 and $3 order by date desc, id desc limit 100) t
    left join student s on s.id = t.student_id left join user_account u on u.id = s.user_id left join school_class c on c.id = s.school_class_id
    left join user_account m on m.id = t.marked_by_id`,
    values: [bench, '2026-08-01', '2026-09-20'],
  },
  '/homework': {
    name: 'homework',
    text: `select json_agg(json_build_object('id', t.id, 'title', t.title, 'description', t.description, 'homework_type', t.homework_type, 'subject', t.subject_id,
      'subject_name', j.name, 'grade', t.grade_id, 'grade_name', g.name, 'due_date', t.due_at, 'is_published', t.is_published, 'created_by', t.created_by_id,
      'created_by_name', u.full_name, 'created_at', t.created_at, 'updated_at', t.updated_at,
      'classes', (select json_agg(ac.school_class_id) from assessment_class ac where ac.assessment_id = t.id),
      'questions_count', (select count(*) from question q where q.assessment_id = t.id and q.replaced_by_id is null),
      'total_points', (select sum(q.points) from question q where q.assessment_id = t.id and q.replaced_by_id is null),
      'submissions_count', (select count(*) from attempt d where d.assessment_id = t.id and d.status <> 'IN_PROGRESS'),
      'average_score', (select round(avg(b.p), 1) from (select max(d.percentage) as p from attempt d where d.assessment_id = t.id group by d.student_id) b),
      'completion_rate', (select 100.0 * count(distinct d.student_id) / 40 from attempt d where d.assessment_id = t.id and d.status <> 'IN_PROGRESS')))::text as json
    from (select * from assessment where organization_id = $1 and kind = 'HOMEWORK' and deleted_at is null order by created_at desc, id desc limit 30) t
    left join subject j on j.id = t.subject_id left join grade g on g.id = t.grade_id left join user_account u on u.id = t.created_by_id`,
    values: [bench],
  },
  '/gradebook': {
    name: 'gradebook',
    text: `select json_build_object('id', c.id::text, 'name', c.name, 'students', (select json_agg(json_build_object('id', t.id::text, 'fullName', u.full_name, 'attempts',
      (select json_agg(json_build_object('id', a.id::text, 'assessmentId', a.assessment_id::text, 'attemptNumber', a.attempt_number, 'status', a.status,
        'score', a.score, 'percentage', a.percentage)) from (select * from attempt d where d.student_id = t.id and d.organization_id = $1 order by d.created_at desc, d.id desc limit 30) a)))
      from (select s.* from student s join class_enrollment e on e.student_id = s.id where e.school_class_id = c.id and e.organization_id = $1 order by s.id limit 40) t
      join user_account u on u.id = t.user_id))::text as json from school_class c where c.id = $2`,
    values: [bench, gradebook],
  },
  '/board': {
    name: 'board',
    text: `select json_agg(json_build_object('rank', p.place, 'studentId', p.student_id::text, 'studentName', u.full_name, 'totalPoints', p.points,
      'homeworkCompleted', p.homework_completed, 'badgesCount', p.badges_count) order by p.place, u.id)::text as json
    from (select s.*, rank() over (order by s.points desc) as place from reward_standing s where s.organization_id = $1 and s.scale = 'MONTH' order by place, s.student_id limit 100) p
    join user_account u on u.id = p.student_id`,
    values: [board],
  },
};

await pool.query('create table if not exists limit_answer (question int, response jsonb, graded boolean)');
const save = `insert into limit_answer (question, response) select question, response from jsonb_to_recordset($1::jsonb) as a(question int, response jsonb)`;
const grade = `insert into limit_answer (graded) values (true)`;
/** Runs one statement with the body. */
async function write(text: string, request: IncomingMessage): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  await pool.query({ name: text.slice(0, 40), text, values: text.includes('$1') ? [Buffer.concat(chunks).toString()] : [] });
}

/** Keeps what comes, hashed and synced. */
async function upload(request: IncomingMessage): Promise<void> {
  const name = path.join(folder, `limit-${randomUUID()}`);
  const file = await open(`${name}.part`, 'w');
  const hash = createHash('sha1');
  for await (const chunk of request as AsyncIterable<Buffer>) {
    hash.update(chunk);
    await file.write(chunk);
  }
  await file.sync();
  await file.close();
  await rename(`${name}.part`, name);
}

const server = createServer((request, response) => {
  if (request.method === 'POST' && request.url === '/event') {
    for (const socket of sockets.clients) socket.send(event);
    response.end();
    return;
  }
  if (request.url === '/upload') {
    void upload(request).then(() => response.end('{}'));
    return;
  }
  if (request.url === '/save' || request.url === '/submit') {
    void write(request.url === '/save' ? save : grade, request).then(() => response.end('{}'));
    return;
  }
  const statement = statements[request.url ?? ''];
  if (!statement) {
    response.statusCode = 404;
    response.end();
    return;
  }
  void pool.query<{ json: string }>({ ...statement, values: [...statement.values] }).then(({ rows }) => {
    response.setHeader('content-type', 'application/json');
    response.end(rows[0]?.json);
  });
});
const sockets = new WebSocketServer({ server });
const event = JSON.stringify({ id: '1', type: 'next', payload: { data: { attendanceAlert: { text: 'x'.repeat(330) } } } });
server.listen(Number(port), '127.0.0.1', () => console.log('ready'));
