import { readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { rounds } from '../../src/jobs/tasks.js';
import { timetable } from '../../src/jobs/timetable.js';
import { startApp, type App } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import type { Person, School } from '../support/school.js';
import { png } from '../files/samples.js';
import { sentFile, startFilesApp, storedOf } from '../files/uploading.js';
import { endOf, startJob } from './ask-job.js';
import { choice, Classwork, Clock, MINUTE } from '../services/assessment/classwork.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** Some seconds: as long as anybody waits for a round that comes every few. */
const soon = { timeout: 15_000, interval: 100 };

it('the timetable names rounds that there are', () => {
  expect(timetable.map(({ task }) => task).filter((task) => !(task in rounds))).toEqual([]);
});

describe('Work that is due', () => {
  const clock = new Clock();
  let app: App;
  let work: Classwork;
  beforeAll(async () => {
    app = await startApp({ DATABASE_URL: database.url }, { now: clock.now });
    work = await Classwork.make(app, clock);
  });
  afterAll(() => app.close());

  const statusOf = async (id: string): Promise<unknown> => (await work.school.sql('select status from attempt where id = $1', [id]))[0];

  it('is done within seconds by the servers themselves, again and again, also while long jobs keep all places', async () => {
    const { school } = work;
    await school.sql(
      `create function held() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(4711); return new; end $$`,
    );
    await school.sql(
      `create trigger held before insert on user_account for each row when (new.email like '%@held.test') execute function held()`,
    );
    const client = await app.server.platform.pool.connect();
    await client.query('select pg_advisory_lock(4711)');
    const jobs = [];
    for (const name of ['a', 'b', 'c']) {
      const csv = `email,first_name,last_name,role\n${name}@held.test,Sara,Alami,STUDENT`;
      jobs.push(await startJob(school, school.admin, 'importUsers', { csv }));
    }
    const { id } = await work.given([choice()], { timeLimitSeconds: 60 });
    for (const student of [work.student(), work.student(1)]) {
      const attemptId = await work.start(student, id);
      expect(await statusOf(attemptId)).toEqual({ status: 'IN_PROGRESS' });
      clock.pass(2 * MINUTE);
      await expect.poll(() => statusOf(attemptId), soon).toEqual({ status: 'SUBMITTED' });
    }
    expect(await school.sql(`select 1 from job where organization_id = $1 and status = 'SUCCEEDED'`, [school.id])).toEqual([]);
    await client.query('select pg_advisory_unlock(4711)');
    client.release();
    for (const job of jobs) expect((await endOf(school, school.admin, job)).status).toBe('SUCCEEDED');
  }, 60_000);

  it('waits in the queue once, however many servers begin', async () => {
    await using second = await startApp({ DATABASE_URL: database.url }, { now: clock.now });
    await expect.poll(() => waitingOf(second, 'do_due_work'), soon).toBe(1);
  });
});

/** Rows of a task in the queue that nobody has taken up. */
const waitingOf = async (app: App, task: string): Promise<number> =>
  (
    await app.server.platform.pool.query(
      'select 1 from graphile_worker.jobs where task_identifier = $1 and locked_at is null and attempts < max_attempts',
      [task],
    )
  ).rowCount ?? 0;

describe('A round that collects files', () => {
  let app: App;
  let school: School;
  let student: Person;
  beforeAll(async () => {
    app = await startFilesApp({ DATABASE_URL: database.url });
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    school = await app.school();
    student = await school.person(Role.STUDENT);
  });

  it('is done for every organization, and clears what came in halfway', async () => {
    const other = await app.school();
    const { incoming } = app.server.platform.files.storage;
    for (const one of [school, other]) {
      await sentFile(app, one, one === school ? student : one.admin, png());
      await one.sql(`update stored_file set updated_at = now() - interval '2 days' where organization_id = $1`, [one.id]);
    }
    await writeFile(path.join(incoming, 'halfway'), 'x');
    await writeFile(path.join(incoming, 'coming'), 'x');
    const twoHoursAgo = new Date(Date.now() - 7_200_000);
    await utimes(path.join(incoming, 'halfway'), twoHoursAgo, twoHoursAgo);
    await school.sql(`select graphile_worker.add_job('collect_files')`);
    await expect.poll(async () => [...(await storedOf(app, school)), ...(await storedOf(app, other))], soon).toEqual([]);
    expect(await readdir(incoming)).toEqual(['coming']);
  });
});
