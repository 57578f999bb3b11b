// Measures the product beside the best this machine can do, in one run and on data of its own: npm run bench [-- --quick]
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import jwt from 'jsonwebtoken';
import pg from 'pg';
import { makeData } from './data.js';
import { fanOut, type FanOut } from './fan-out.js';
import { load, type Measured, medianOf, type Target } from './load.js';
import { report } from './report.js';

const quick = process.argv.includes('--quick');
const rounds = quick ? 1 : 3;
const seconds = quick ? 2 : 4;
const ports = { product: 4811, limit: 4812 };
const secret = 'bench-only-secret-bench-only-secret-bench';
const dates = { from: '2026-08-01', to: '2026-09-20' };
/** What `npm start` gives to node. */
const startArguments = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }).scripts.start
  .replace(/^.*&& node /, '')
  .split(' ');
const folder = mkdtempSync(path.join(os.tmpdir(), 'madrasti-bench-'));
const children: ChildProcess[] = [];

/** Starts a process and waits for its line that says so. */
async function start(args: readonly string[], env: NodeJS.ProcessEnv, ready: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) if (chunk.toString().includes(ready)) break;
  child.stdout.resume();
  return child;
}

async function database(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env['BENCH_DATABASE_URL'];
  if (given !== undefined) return { url: given, stop: () => Promise.resolve() };
  const { startEmbeddedPostgres } = (await import(
    pathToFileURL(path.resolve('dist/database/embedded-postgres.js')).href
  )) as typeof import('../src/database/embedded-postgres.js');
  const embedded = await startEmbeddedPostgres({ dataDir: folder, database: 'bench', temporary: true });
  return { url: embedded.url, stop: () => embedded.stop() };
}

async function main(): Promise<void> {
  const { url, stop } = await database();
  const { openDatabase, migrate } = (await import(
    pathToFileURL(path.resolve('dist/database/orm.js')).href
  )) as typeof import('../src/database/orm.js');
  const orm = await openDatabase({ url });
  await migrate(orm);
  await orm.close();
  const client = new pg.Client(url);
  await client.connect();
  console.log('making data …');
  await makeData(client);

  const one = async (sql: string): Promise<string> => (await client.query<{ v: string }>(sql)).rows[0]?.v ?? '';
  const organization = await one(`select id::text as v from organization where slug = 'bench'`);
  const { rows: sessions } = await client.query<{ sid: string; uid: string; role: string }>(
    `select s.id::text as sid, u.id::text as uid, u.role from auth_session s join user_account u on u.id = s.user_id order by u.role, u.id`,
  );
  const tokenOf = ({ sid, uid, role }: { sid: string; uid: string; role: string }): string =>
    jwt.sign({ sub: uid, org: organization, sid, role, typ: 'access' }, secret, { algorithm: 'HS256', keyid: 'bench', expiresIn: 7200 });
  const staff = sessions.filter(({ role }) => role === 'STAFF').map(tokenOf);
  const token = staff[0] ?? '';
  const { rows: register } = await client.query<{ instance: string; student: string }>(
    `select i.id::text as instance, e.student_id::text as student from session_instance i join class_enrollment e on e.school_class_id = i.school_class_id
     where i.register_status = 'OPEN' and i.school_class_id = (select min(id) from school_class) order by e.student_id limit 30`,
  );

  const product = await start(
    startArguments,
    {
      DATABASE_URL: url,
      PORT: String(ports.product),
      DEMO_DATA: 'false',
      DEFAULT_ORGANIZATION: 'bench',
      JWT_KEYS: `bench:${secret}`,
      RATE_LIMIT_SCALE: '100000',
      LOG_LEVEL: 'error',
      DATA_DIR: folder,
    },
    'is ready',
  );
  const limit = await start(['bench/limit.ts', url, String(ports.limit), organization, dates.from, dates.to], {}, 'ready');
  const productUrl = `http://127.0.0.1:${ports.product}`;
  const limitUrl = `http://127.0.0.1:${ports.limit}`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const graphql = (query: string, variables: Record<string, unknown> = {}): Target => ({
    url: `${productUrl}/graphql`,
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });

  const list = graphql(`
    query {
      students(first: 100, orderBy: [{ field: STUDENT_NUMBER }]) {
        nodes {
          id
          uuid
          studentNumber
          firstName
          lastName
          fullName
          user {
            email
            phone
            role
            isActive
          }
          schoolClass {
            id
            name
          }
        }
      }
    }
  `);
  const records = graphql(
    `
      query ($from: LocalDate!, $to: LocalDate!) {
        attendanceRecords(first: 100, filter: { dateFrom: $from, dateTo: $to }) {
          nodes {
            id
            date
            status
            reason
            notes
            markedAt
            student {
              id
              fullName
              schoolClass {
                id
                name
              }
            }
            markedBy {
              id
              fullName
            }
          }
        }
      }
    `,
    dates,
  );
  const mark = graphql(
    `
      mutation ($input: MarkAttendanceInput!) {
        markAttendance(input: $input) {
          markedCount
          absentCount
        }
      }
    `,
    {
      input: {
        sessionInstanceId: register[0]?.instance,
        marks: register.map(({ student }) => ({ studentId: student, status: 'PRESENT' })),
      },
    },
  );
  const jobs: readonly { name: string; limit: Target | null; product: Target }[] = [
    { name: 'LIST: 100 students with their class', limit: { url: `${limitUrl}/list` }, product: list },
    { name: 'ATT: 100 of 200,000 records, student, class, marker', limit: { url: `${limitUrl}/attendance` }, product: records },
    {
      name: 'LIST through REST',
      limit: { url: `${limitUrl}/list` },
      product: { url: `${productUrl}/api/users/?role=STUDENT&page_size=100`, headers },
    },
    {
      name: 'ATT through REST',
      limit: { url: `${limitUrl}/attendance` },
      product: {
        url: `${productUrl}/api/attendance/records/?date__gte=${dates.from}&date__lte=${dates.to}&page_size=100&ordering=-date`,
        headers,
      },
    },
    { name: 'Marking a class of 30', limit: null, product: mark },
  ];
  const results: { name: string; limit: Measured | null; product: Measured }[] = [];
  for (const job of jobs) {
    const limits: Measured[] = [];
    const products: Measured[] = [];
    for (let round = 0; round < rounds; round++) {
      if (job.limit) limits.push(await load(job.limit, limit.pid ?? 0, seconds));
      products.push(await load(job.product, product.pid ?? 0, seconds));
    }
    const measured = { name: job.name, limit: job.limit ? medianOf(limits) : null, product: medianOf(products) };
    console.log(
      `${job.name}: ${Math.round(measured.product.rate)}/s${measured.limit ? `, ${(measured.product.rate / measured.limit.rate).toFixed(2)} of the limit` : ''}`,
    );
    results.push(measured);
  }

  const subscribers = (): ChildProcess => {
    const child = fork('bench/subscribers.ts', { stdio: 'inherit' });
    children.push(child);
    return child;
  };
  const marks = register.map(({ student }) => student);
  const marked = new Map<string, string>();
  const trigger = async (i: number): Promise<void> => {
    // A mark that changes nothing is no event, so each student's mark turns, also from one race to the next.
    const student = marks[i % marks.length] ?? '';
    const status = marked.get(student) === 'LATE' ? 'ABSENT' : 'LATE';
    marked.set(student, status);
    const body = JSON.stringify({
      ...(JSON.parse(mark.body ?? '{}') as object),
      variables: { input: { sessionInstanceId: register[0]?.instance, marks: [{ studentId: student, status }] } },
    });
    const answer = (await (await fetch(`${productUrl}/graphql`, { method: 'POST', headers, body })).json()) as { errors?: unknown };
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  };
  const bare = async (): Promise<void> => void (await fetch(`${limitUrl}/event`, { method: 'POST' }));
  const query =
    'subscription { attendanceAlert { cursor occurredAt studentId studentName className subjectName sessionInstanceId sessionDate sessionTime status correction flagCreated priority } }';
  const fans: FanOut[] = [];
  for (const [count, groups] of quick
    ? [[1000, 1] as const]
    : ([
        [1000, 1],
        [5000, 1],
        [1000, 100],
      ] as const)) {
    const common = { count, perSecond: 20, seconds: quick ? 5 : 10 };
    fans.push({
      ...(await fanOut({
        ...common,
        child: subscribers(),
        url: limitUrl.replace('http', 'ws'),
        query: null,
        tokens: [],
        variables: [{}],
        trigger: bare,
        pid: limit.pid ?? 0,
      })),
      name: `bare ws, ${count}`,
    });
    const queries = Array.from({ length: groups }, (_, i) =>
      groups === 1 ? query : query.replace('subscription', `subscription Group${i}`),
    );
    fans.push({
      ...(await fanOut({
        ...common,
        child: subscribers(),
        url: `${productUrl.replace('http', 'ws')}/graphql`,
        query: queries,
        tokens: staff,
        variables: [{}],
        trigger,
        pid: product.pid ?? 0,
      })),
      name: `${count} subscribers in ${groups} ${groups === 1 ? 'group' : 'groups'}`,
    });
    console.log(JSON.stringify(fans.at(-1)));
  }
  writeFileSync('bench/results.md', report(results, fans));
  console.log('bench/results.md written');
  await client.end();
  for (const child of children)
    if (child.exitCode === null && child.kill('SIGTERM'))
      await Promise.race([once(child, 'exit'), new Promise((r) => setTimeout(r, 5000))]);
  await stop();
}

await main().finally(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});
process.exit(0);
