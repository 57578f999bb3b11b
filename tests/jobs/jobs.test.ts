import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { type App, startApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import type { Person, School } from '../support/school.js';
import { startServerProcess } from '../support/server-process.js';
import { Gate } from '../subscriptions/harness/gate.js';
import { Listener } from '../subscriptions/harness/listener.js';
import { endOf, seeJob, startJob } from './ask-job.js';

let database: TestDatabase;
let app: App;
let school: School;
beforeAll(async () => {
  database = await createTestDatabase();
  app = await startApp({ DATABASE_URL: database.url });
  school = await app.school();
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

/** A text with so many good rows. */
const users = (count: number, domain: string): string =>
  ['email,first_name,last_name,role', ...Array.from({ length: count }, (_, i) => `u${i}@${domain},Sara,Alami ${i},STUDENT`)].join('\n');
const accounts = async (domain: string): Promise<number> =>
  (await school.sql('select 1 from user_account where email like $1', [`%@${domain}`])).length;

describe('A job', () => {
  it('tells whoever asked for it, and administrators, how it goes on, and nobody else', async () => {
    const [office, other] = [await school.person(Role.STAFF), await school.person(Role.STAFF)];
    const query = 'subscription { jobProgressed { cursor jobId status done total errorCount } }';
    const listeners = [school.admin, office, other].map((who) => Listener.of(app, who, query));
    await Promise.all(listeners.map((listener) => listener.ready()));
    const job = await startJob(school, office, 'importUsers', { csv: users(120, 'heard.test'), mode: 'PARTIAL' });
    await endOf(school, office, job);
    await expect.poll(() => listeners[1]?.heard.at(-1)?.['status']).toBe('SUCCEEDED');
    const [heardByAdmin = [], heardByOffice = [], heardByOther] = listeners.map(({ heard }) => heard);
    expect(heardByOffice.map(({ status, done }) => [status, done])).toEqual([
      ['RUNNING', 50],
      ['RUNNING', 100],
      ['RUNNING', 120],
      ['SUCCEEDED', 120],
    ]);
    expect(heardByAdmin).toEqual(heardByOffice);
    expect(heardByOther).toEqual([]);
    for (const listener of listeners) listener.close();
  });

  it('is seen by whoever asked for it and by administrators; its output too', async () => {
    const [office, other] = [await school.person(Role.STAFF), await school.person(Role.STAFF)];
    const job = await endOf(school, office, await startJob(school, office, 'exportUsers', {}));
    const list = async (who: Person) =>
      (
        await school.ask<{ jobs: { nodes: { id: string }[] } }>(who, '{ jobs(first: 100) { nodes { id createdBy { id } } } }')
      ).data.jobs.nodes.map(({ id }) => id);
    expect(await list(office)).toEqual([job.id]);
    expect(await list(school.admin)).toContain(job.id);
    expect(await list(other)).toEqual([]);
    for (const query of [
      'query ($id: ID!) { job(id: $id) { id } }',
      'query ($id: ID!) { jobOutput(id: $id) }',
      'mutation ($id: ID!) { cancelJob(id: $id) { job { id } } }',
    ])
      expect((await school.ask(other, query, { id: job.id })).errors?.[0]?.extensions).toMatchObject({
        code: 'NOT_FOUND',
        resource: 'Job',
      });
  });

  it('is not begun when the mutation that asks for it is dry, or fails', async () => {
    const mutation = 'mutation ($input: ImportInput!) { importUsers(input: $input) { job { id } } }';
    const dry = await school.ask(school.admin, mutation, { input: { csv: users(1, 'dry.test') } }, { 'x-dry-run': 'true' });
    expect(dry.errors).toBeUndefined();
    const tooLong = await school.ask(school.admin, mutation, { input: { csv: 'x'.repeat(1_000_001) } });
    expect(tooLong.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'input.csv', code: 'TOO_LONG' }]);
    expect(await school.sql(`select 1 from graphile_worker.jobs j where task_identifier = 'run_job' and attempts = 0`)).toEqual([]);
    expect(await accounts('dry.test')).toBe(0);
  });

  it('fails when whoever asked for it may no longer do it', async () => {
    const office = await school.person(Role.STAFF);
    const hold = await holdJobs();
    const job = await startJob(school, office, 'importUsers', { csv: users(1, 'demoted.test') });
    await school.sql(`update user_account set role = 'DRIVER' where id = $1`, [office.id]);
    await hold.release();
    expect(await endOf(school, school.admin, job)).toMatchObject({ status: 'FAILED', errors: [{ code: 'FORBIDDEN' }] });
    expect(await accounts('demoted.test')).toBe(0);
  });
});

/** Keeps the workers from taking jobs up. */
async function holdJobs(): Promise<{ release(): Promise<void> }> {
  await school.sql(`create or replace function hold_job() returns trigger language plpgsql as $$ begin return null; end $$`);
  await school.sql(
    `create trigger hold_job before update on job for each row when (new.status = 'RUNNING' and old.status = 'QUEUED') execute function hold_job()`,
  );
  return {
    release: async () => {
      await school.sql('drop trigger hold_job on job');
      await school.sql(
        `select graphile_worker.add_job('run_job', json_build_object('id', id::text), job_key := 'job:' || id) from job where status = 'QUEUED'`,
      );
    },
  };
}

describe('A job that is cancelled', () => {
  it('before it has begun does nothing', async () => {
    const hold = await holdJobs();
    const job = await startJob(school, school.admin, 'importUsers', { csv: users(3, 'early.test') });
    const { errors } = await school.ask(school.admin, 'mutation ($id: ID!) { cancelJob(id: $id) { job { id status } } }', { id: job.id });
    expect(errors).toBeUndefined();
    await hold.release();
    expect(await endOf(school, school.admin, job)).toMatchObject({ status: 'CANCELLED', done: 0 });
    expect(await accounts('early.test')).toBe(0);
    const again = await school.ask(school.admin, 'mutation ($id: ID!) { cancelJob(id: $id) { job { id } } }', { id: job.id });
    expect(again.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', fields: [{ path: 'id', code: 'WRONG_STATE' }] });
  });

  it.each(['PARTIAL', 'ALL_OR_NOTHING'])(
    'while it runs (%s) stops, and keeps what it has stored for good',
    async (mode) => {
      const domain = `${mode.toLowerCase().replaceAll('_', '-')}.test`;
      const job = await startJob(school, school.admin, 'importUsers', { csv: users(1500, domain), mode });
      await expect
        .poll(async () => (await seeJob(school, school.admin, job.id)).done, { timeout: 20_000, interval: 10 })
        .toBeGreaterThan(50);
      await school.ask(school.admin, 'mutation ($id: ID!) { cancelJob(id: $id) { job { id } } }', { id: job.id });
      expect((await seeJob(school, school.admin, job.id)).status).toBe('CANCELLED');
      await new Promise((resolve) => setTimeout(resolve, 500));
      const stored = await accounts(domain);
      const { done } = await seeJob(school, school.admin, job.id);
      expect(stored).toBe(mode === 'PARTIAL' ? done : 0);
      expect(done).toBeLessThan(1500);
    },
    60_000,
  );
});

describe('A server that ends in the middle of a job', () => {
  it.each(['PARTIAL', 'ALL_OR_NOTHING'])(
    'by kill -9 (%s): another one goes on, and no row is doubled or lost',
    async (mode) => {
      const own = await createTestDatabase();
      try {
        let alone: School;
        let jobId = '';
        {
          await using first = await startServerProcess({ DATABASE_URL: own.url });
          const setup = await startApp({ DATABASE_URL: own.url });
          alone = await setup.school();
          await setup.close();
          const response = await fetch(`${first.url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${alone.admin.token}`, ...alone.headers },
            body: JSON.stringify({
              query: 'mutation ($input: ImportInput!) { importUsers(input: $input) { job { id } } }',
              variables: { input: { csv: users(800, 'killed.test'), mode } },
            }),
          });
          jobId = ((await response.json()) as { data: { importUsers: { job: { id: string } } } }).data.importUsers.job.id;
          const done = async (): Promise<number> => {
            const answer = await fetch(`${first.url}/graphql`, {
              method: 'POST',
              headers: { 'content-type': 'application/json', authorization: `Bearer ${alone.admin.token}`, ...alone.headers },
              body: JSON.stringify({ query: `{ job(id: "${jobId}") { done } }` }),
            });
            return ((await answer.json()) as { data: { job: { done: number } } }).data.job.done;
          };
          await expect.poll(done, { timeout: 20_000, interval: 5 }).toBeGreaterThan(100);
          await first.kill();
        }
        await using second = await startApp({ DATABASE_URL: own.url });
        const { pool } = second.server.platform;
        const [left] = (await pool.query<{ status: string; position: number }>('select status, position from job where id = $1', [jobId]))
          .rows;
        expect(left?.status).toBe('RUNNING');
        expect(left?.position).toBeLessThan(1500);
        // Its lease has half a minute to run out; the round that looks for such jobs comes every minute.
        await pool.query(`update job set lease_until = now() - interval '1 second' where id = $1`, [jobId]);
        await pool.query(`select graphile_worker.add_job('resume_jobs')`);
        const ended = async () => (await pool.query<{ status: string }>('select status from job where id = $1', [jobId])).rows[0]?.status;
        await expect.poll(ended, { timeout: 40_000, interval: 50 }).toBe('SUCCEEDED');
        const made = await pool.query(`select email from user_account where email like '%@killed.test'`);
        expect(made.rowCount).toBe(800);
        const [job] = (await pool.query('select done, total, error_count from job where id = $1', [jobId])).rows as unknown[];
        expect(job).toEqual({ done: 800, total: 800, error_count: 0 });
      } finally {
        await own.drop();
      }
    },
    90_000,
  );

  it('by being stopped: it ends within seconds and leaves the job to the next one at once', async () => {
    const own = await createTestDatabase();
    try {
      const first = await startApp({ DATABASE_URL: own.url });
      const alone = await first.school();
      const job = await startJob(alone, alone.admin, 'importUsers', { csv: users(1000, 'stopped.test'), mode: 'PARTIAL' });
      await expect.poll(async () => (await seeJob(alone, alone.admin, job.id)).done, { timeout: 20_000, interval: 10 }).toBeGreaterThan(50);
      const from = performance.now();
      await first.close();
      expect(performance.now() - from).toBeLessThan(9000);
      await using second = await startApp({ DATABASE_URL: own.url });
      const state = async () =>
        (await second.server.platform.pool.query<{ status: string }>('select status from job where id = $1', [job.id])).rows[0]?.status;
      await expect.poll(state, { timeout: 40_000, interval: 50 }).toBe('SUCCEEDED');
      const made = await second.server.platform.pool.query(`select 1 from user_account where email like '%@stopped.test'`);
      expect(made.rowCount).toBe(1000);
    } finally {
      await own.drop();
    }
  }, 90_000);
});

describe('A database that goes away in the middle of a job', () => {
  it('delays it, and is no end of the workers: no row is doubled or lost', async () => {
    const job = await startJob(school, school.admin, 'importUsers', { csv: users(600, 'away.test'), mode: 'PARTIAL' });
    await expect.poll(async () => (await seeJob(school, school.admin, job.id)).done, { timeout: 20_000, interval: 10 }).toBeGreaterThan(50);
    const killer = await app.server.database.connect();
    await killer.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    // Nobody waits for a lease to run out here.
    await killer.query(`update job set lease_until = now() where id = $1 and status = 'RUNNING'`, [job.id]);
    await killer.query(`select graphile_worker.add_job('resume_jobs')`);
    await killer.end();
    expect(await endOf(school, school.admin, job, 60_000)).toMatchObject({ status: 'SUCCEEDED', done: 600, errorCount: 0 });
    expect(await accounts('away.test')).toBe(600);
    expect((await endOf(school, school.admin, await startJob(school, school.admin, 'exportUsers', {}))).status).toBe('SUCCEEDED');
  }, 90_000);

  it('and cannot even be told how the job ended: the server lives on, and the job goes on when the database is back', async () => {
    await using own = await createTestDatabase();
    const { gate, url } = await Gate.before(own.url);
    const alone = await startApp({ DATABASE_URL: url });
    try {
      const far = await alone.school();
      const job = await startJob(far, far.admin, 'importUsers', { csv: users(600, 'gone.test'), mode: 'PARTIAL' });
      await expect.poll(async () => (await seeJob(far, far.admin, job.id)).done, { timeout: 20_000, interval: 5 }).toBeGreaterThan(50);
      gate.shut();
      await wait(500);
      gate.open();
      await expect.poll(async () => (await fetch(`${alone.url}/readyz`)).status, { timeout: 15_000 }).toBe(200);
      await far.sql(`update job set lease_until = now() where id = $1 and status = 'RUNNING'`, [job.id]);
      await far.sql(`select graphile_worker.add_job('resume_jobs')`);
      expect(await endOf(far, far.admin, job, 60_000)).toMatchObject({ status: 'SUCCEEDED', done: 600, errorCount: 0 });
    } finally {
      await alone.close();
      await gate.close();
    }
  }, 90_000);
});

describe('Rounds by the clock', () => {
  it('forget answers of keys that are no longer honoured, texts that jobs wrote, and messages that left long ago', async () => {
    await school.sql(
      `insert into outgoing_message (organization_id, method, address, subject, body, status, sent_at, attempts)
       select $1, 'EMAIL', 'a@b.test', s, '', case s when 'kept' then 'KEPT' else 'SENT' end, case s when 'old' then now() - interval '400 days' when 'new' then now() end, 0
       from unnest(array['old', 'new', 'kept']) s`,
      [school.id],
    );
    await school.sql(
      `insert into idempotency_record (organization_id, key_hash, fingerprint, answer, created_at)
       values ($1, 'old', '', '{}', now() - interval '25 hours'), ($1, 'new', '', '{}', now())`,
      [school.id],
    );
    const job = await endOf(school, school.admin, await startJob(school, school.admin, 'exportUsers', {}));
    await school.sql(`update job set finished_at = now() - interval '8 days' where id = $1`, [job.id]);
    await school.sql(
      `select graphile_worker.add_job('prune_idempotency_records'), graphile_worker.add_job('prune_jobs'), graphile_worker.add_job('prune_messages')`,
    );
    const subjects = `select subject from outgoing_message where organization_id = $1 and address = 'a@b.test' order by 1`;
    await expect.poll(() => school.sql(subjects, [school.id]), { timeout: 10_000 }).toEqual([{ subject: 'kept' }, { subject: 'new' }]);
    await expect
      .poll(() => school.sql(`select key_hash from idempotency_record where key_hash in ('old', 'new')`), { timeout: 10_000 })
      .toEqual([{ key_hash: 'new' }]);
    await expect.poll(() => school.sql('select output from job where id = $1', [job.id]), { timeout: 10_000 }).toEqual([{ output: null }]);
  });
});
