// What this machine can do at best: plain node:http, one prepared statement, JSON written by PostgreSQL; and bare ws, one text made once.
import { createServer } from 'node:http';
import pg from 'pg';
import { WebSocketServer } from 'ws';

const [, , databaseUrl = '', port = '0', organization = '0', from = '', to = ''] = process.argv;
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, options: '-c plan_cache_mode=force_generic_plan' });

const list = {
  name: 'list',
  text: `select coalesce(json_agg(json_build_object('id', t.id::text, 'uuid', t.uuid, 'studentNumber', t.student_number, 'firstName', u.first_name,
      'lastName', u.last_name, 'fullName', u.full_name, 'email', u.email, 'phone', u.phone, 'role', u.role, 'isActive', u.is_active,
      'schoolClass', json_build_object('id', c.id::text, 'name', c.name))), '[]')::text as json
    from (select * from student where organization_id = $1 order by student_number, id limit 100) t
    left join user_account u on u.id = t.user_id left join school_class c on c.id = t.school_class_id`,
  values: [organization],
};
const attendance = {
  name: 'attendance',
  text: `select coalesce(json_agg(json_build_object('id', t.id::text, 'date', t.date, 'status', t.status, 'reason', t.reason, 'notes', t.notes, 'markedAt', t.marked_at,
      'student', json_build_object('id', s.id::text, 'fullName', u.full_name, 'schoolClass', json_build_object('id', c.id::text, 'name', c.name)),
      'markedBy', json_build_object('id', m.id::text, 'fullName', m.full_name))), '[]')::text as json
    from (select * from attendance_record where organization_id = $1 and date between $2 and $3 order by date desc, id desc limit 100) t
    left join student s on s.id = t.student_id left join user_account u on u.id = s.user_id left join school_class c on c.id = s.school_class_id
    left join user_account m on m.id = t.marked_by_id`,
  values: [organization, from, to],
};

const server = createServer((request, response) => {
  if (request.method === 'POST' && request.url === '/event') {
    for (const socket of sockets.clients) socket.send(event);
    response.end();
    return;
  }
  void pool.query<{ json: string }>(request.url === '/attendance' ? attendance : list).then(({ rows }) => {
    response.setHeader('content-type', 'application/json');
    response.end(rows[0]?.json);
  });
});
const sockets = new WebSocketServer({ server });
const event = JSON.stringify({ id: '1', type: 'next', payload: { data: { attendanceAlert: { text: 'x'.repeat(330) } } } });
server.listen(Number(port), '127.0.0.1', () => console.log('ready'));
