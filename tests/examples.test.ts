import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Role } from '../src/entities/identity/role.js';
import { startApp, type App } from './support/app.js';
import { browserPath, openBrowser, withoutBrowser } from './support/browser.js';
import { PASSWORD, type Person, type School, type SchoolClassUnderTest } from './support/school.js';

const run = promisify(execFile);
const hasCurl = spawnSync('curl', ['--version']).status === 0;

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return String(typeof address === 'object' && address ? address.port : 0);
}

/** What a process writes, line by line, as it comes. */
function linesOf(child: ChildProcess): () => Promise<string> {
  const lines: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  let rest = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) (waiting.shift() ?? ((one: string) => lines.push(one)))(line);
  });
  return () => new Promise((resolve) => (lines.length > 0 ? resolve(lines.shift() ?? '') : waiting.push(resolve)));
}

describe('the examples', () => {
  let app: App;
  let school: School;
  let teacher: Person;
  let parent: Person;
  let a: SchoolClassUnderTest;
  let name: string;
  let pagePort: string;
  const children: ChildProcess[] = [];
  beforeAll(async () => {
    pagePort = await freePort();
    app = await startApp({ CORS_ORIGINS: `http://127.0.0.1:${pagePort}` });
    school = await app.school();
    teacher = await school.person(Role.TEACHER);
    a = await school.schoolClass({ teacher, students: 3 });
    await school.lesson(a, teacher);
    const [sara] = a.students;
    if (!sara) throw new Error('the class is empty');
    parent = await school.guardianOf(sara);
    const [row] = await school.sql<{ name: string }>('select full_name as name from user_account where id = $1', [sara.id]);
    name = row?.name ?? '';
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await app.close();
  });

  const environment = (who: Person, more: object = {}) => ({
    ...process.env,
    URL: app.url,
    EMAIL: who.email,
    PASSWORD,
    ORGANIZATION: school.slug,
    ...more,
  });
  const mark = async (student: string): Promise<string> =>
    (await run('bash', ['examples/curl/mark-absence.sh', student], { env: environment(teacher) })).stdout;
  const start = (file: string, env: NodeJS.ProcessEnv): ChildProcess => {
    const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    children.push(child);
    return child;
  };

  it.skipIf(!hasCurl)('mark with curl, and hear of it in Node, also of what happened while it was away', async () => {
    const cursorFile = path.join(inject('postgres').folder, 'event-cursors');
    rmSync(cursorFile, { force: true });
    const listen = () => start('examples/node/listen.mjs', environment(parent, { CURSOR_FILE: cursorFile }));
    const first = listen();
    const heard = linesOf(first);
    await once(first.stderr ?? first, 'data');
    expect(JSON.parse(await mark(name))).toMatchObject({ marked_count: 1, absent_count: 1, flags_created: 1, notifications_sent: 1 });
    expect(JSON.parse(await heard())).toMatchObject({ studentName: name, status: 'ABSENT', sessionDate: school.today });

    first.kill('SIGKILL');
    await once(first, 'exit');
    await mark(name);
    await expect(mark('Nobody')).rejects.toThrow('Nobody is not in this class');
    await school.ask(teacher, 'mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { markedCount } }', {
      input: {
        sessionInstanceId: (
          await school.sql<{ id: string }>('select id::text as id from session_instance where school_class_id = $1', [a.id])
        )[0]?.id,
        marks: [{ studentId: a.students[0]?.id, status: 'LATE' }],
      },
    });
    // Killed between printing and remembering, it prints the first alert again.
    const next = linesOf(listen());
    const alert = JSON.parse(await next()) as { status: string };
    expect(alert.status === 'ABSENT' ? JSON.parse(await next()) : alert).toMatchObject({ studentName: name, status: 'LATE' });
  });

  it.skipIf(!process.features.typescript)('show a home in one typed request: of a teacher, a parent and a student', async () => {
    const home = async (who: Person): Promise<string> =>
      (await run(process.execPath, ['examples/home/home.ts'], { env: environment(who, { NODE_NO_WARNINGS: '1' }) })).stdout;
    const [student] = a.students;
    if (!student) throw new Error('the class is empty');
    expect(await home(teacher)).toContain(`08:00 Mathématiques, ${a.name}: `);
    expect(await home(parent)).toContain(`${name}, ${a.name}, 0 points: `);
    expect(await home(student)).toContain(`${name}, ${a.name}: level 1`);
    await expect(home({ ...parent, email: 'nobody@example.test' })).rejects.toThrow('Command failed');
    expect(await home(school.admin)).toContain('has no home here');
  });

  it.skipIf(!hasCurl)('make and do a homework with curl, and hear of the grade and the badge in Node', async () => {
    const [student] = a.students;
    if (!student) throw new Error('the class is empty');
    const badge = await school.ask(school.admin, 'mutation ($input: CreateBadgeInput!) { createBadge(input: $input) { badge { id } } }', {
      input: { name: 'First', requirements: { homework_completed: 1 }, pointsReward: 10 },
    });
    expect(badge.errors).toBeUndefined();
    const cursorFile = path.join(inject('postgres').folder, 'homework-cursors');
    rmSync(cursorFile, { force: true });
    const listening = start('examples/node/listen.mjs', environment(parent, { CURSOR_FILE: cursorFile }));
    const heard = linesOf(listening);
    await once(listening.stderr ?? listening, 'data');
    const who = environment(parent, { TEACHER: teacher.email, STUDENT: student.email });
    const { stdout } = await run('bash', ['examples/curl/homework.sh'], { env: who });
    const [published, submitted] = stdout.trim().split('\n');
    expect(JSON.parse(published ?? '')).toMatchObject({ is_published: true });
    expect(JSON.parse(submitted ?? '')).toMatchObject({ score: 4, score_percentage: 100, rewards_earned: { badges_earned: ['First'] } });
    const events = [JSON.parse(await heard()), JSON.parse(await heard())] as { event: string }[];
    expect(events.toSorted((one, other) => (one.event < other.event ? -1 : 1))).toMatchObject([
      { event: 'badgeEarned', studentName: name, badgeName: 'First' },
      { event: 'gradePublished', studentName: name, title: 'Fractions', score: '4', maxScore: '4' },
    ]);
  });

  it.skipIf(!browserPath || !hasCurl)(`show alerts on a page of another origin${withoutBrowser}`, async () => {
    const [, , third] = a.students;
    if (!third) throw new Error('the class is too small');
    const other = await school.guardianOf(third);
    const [row] = await school.sql<{ name: string }>('select full_name as name from user_account where id = $1', [third.id]);
    const page = start('examples/browser/serve.mjs', environment(other, { PAGE_PORT: pagePort }));
    const address = await linesOf(page)();
    const browser = await openBrowser();
    try {
      const tab = await browser.newPage();
      await tab.goto(address);
      await tab.locator('[name=email]').fill(other.email);
      await tab.locator('[name=password]').fill(PASSWORD);
      await tab.locator('button').click();
      await tab.getByText('is listening.').waitFor();
      await mark(row?.name ?? '');
      await tab.locator('li').waitFor();
      expect(await tab.locator('li').allTextContents()).toEqual([`${row?.name ?? ''}: ABSENT, Mathématiques, ${school.today} 08:00`]);
    } finally {
      await browser.close();
    }
  });
});
