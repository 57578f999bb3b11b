import { randomUUID } from 'node:crypto';
import { CompiledQuery, type ControlledTransaction } from 'kysely';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Context, OrganizationFacts } from '../context.js';
import { JobStatus } from '../entities/jobs/job.js';
import type { Role } from '../entities/identity/role.js';
import { AppError, forbidden } from '../errors.js';
import { cell, rolesOf } from '../permissions/matrix.js';
import type { RequestContexts } from '../request-context.js';
import type { JobFault } from '../entities/jobs/job-fault.js';
import type { JobEnd, JobFacts, JobRun } from '../services/jobs/work.js';
import { doors, works } from './kinds.js';

/** What running jobs needs of the server. */
export interface JobParts {
  /** Connections beside the requests': a job's transaction never waits for them. */
  readonly pool: Pool;
  readonly log: Logger;
  readonly organizationOf: (id: string) => Promise<OrganizationFacts | null>;
  /** A context of somebody who is not here: the same rights, no request. */
  readonly contextOf: RequestContexts['ofWork'];
  /** How long a job stays a server's own without a sign of life. */
  readonly leaseSeconds: number;
}
/** How a run of a task stands in its queue. */
export interface Turn {
  readonly signal: AbortSignal;
  /** There is no further attempt after this one. */
  readonly last: boolean;
}

/** The job is no longer this run's. */
class NotOurs extends Error {}

const MOST_FAULTS = 1000;
/** Columns that every step of a run returns, for the event. */
const told = `id::text as "jobId", created_by_id::text as "createdById", kind, status, done, total, error_count as "errorCount"`;

/**
 * Takes a job up and works on it until it ends, is cancelled, or the server stops. A run holds its job by a lease that it renews at each
 * step; when a server dies, the lease runs out and another run begins where the last step that was stored ended.
 */
export async function runJob(parts: JobParts, id: string, { signal, last }: Turn): Promise<void> {
  const runner = randomUUID();
  const taken = await take(parts, id, runner);
  if (!taken) return;
  try {
    const run = await runOf(parts, taken, { runner, signal });
    await works[run.job.kind](run);
  } catch (error) {
    if (error instanceof NotOurs) {
      await giveBack(parts, id, runner, signal.aborted);
      return;
    }
    const refused = error instanceof AppError && !passing.has(error.code) ? error : undefined;
    if (!refused) parts.log.error({ err: error, jobId: id }, 'a job failed');
    if (refused || last) await fail(parts, id, runner, refused);
    else {
      await giveBack(parts, id, runner, false);
      throw error;
    }
  }
}
/** What may be gone at the next attempt. */
const passing: ReadonlySet<string> = new Set(['UNAVAILABLE', 'INTERNAL_SERVER_ERROR']);

interface Taken extends JobFacts {
  readonly organizationId: string;
  readonly userId: string;
  /** Null when the account is deleted or deactivated. */
  readonly role: Role | null;
}

async function take({ pool, leaseSeconds }: JobParts, id: string, runner: string): Promise<Taken | undefined> {
  const { rows } = await pool.query<Taken>(
    `update job set status = 'RUNNING', runner = $2, lease_until = clock_timestamp() + make_interval(secs => $3),
       started_at = coalesce(started_at, clock_timestamp()), updated_at = clock_timestamp()
     from user_account u
     where job.id = $1 and u.id = job.created_by_id and job.status in ('QUEUED', 'RUNNING')
       and (job.lease_until is null or job.lease_until < clock_timestamp())
     returning job.id::text as id, job.kind, job.input, job.source, job.position, job.organization_id::text as "organizationId",
       u.id::text as "userId", case when u.is_active and u.deleted_at is null then u.role end as role`,
    [id, runner, leaseSeconds],
  );
  return rows[0];
}

async function runOf(parts: JobParts, taken: Taken, { runner, signal }: { runner: string; signal: AbortSignal }): Promise<JobRun> {
  const { pool, leaseSeconds } = parts;
  const { organizationId, userId, role, ...job } = taken;
  const organization = await parts.organizationOf(organizationId);
  const door = doors[job.kind];
  // Whoever asked may have lost the right meanwhile.
  if (!organization || role === null || cell(door, role) === 'none') throw forbidden(rolesOf(door));
  const ctx = parts.contextOf(organization, { userId, role }, { locale: job.input['locale'], scope: cell(door, role) });

  /** One step: the job's own row and the event of it, if the job is still this run's. */
  const step = async (set: string, values: readonly unknown[], query: (sql: string, values: unknown[]) => Promise<{ length: number }>) => {
    const moved = `with moved as (update job set ${set}, lease_until = clock_timestamp() + make_interval(secs => $3), updated_at = clock_timestamp()
        where id = $1 and runner = $2 and status = 'RUNNING' returning organization_id, ${told})
      insert into outbox_event (organization_id, name, payload, occurred_at)
      select organization_id, 'job.progressed', to_jsonb(moved) - 'organization_id', clock_timestamp() from moved returning 1 as told`;
    const found = await query(moved, [job.id, runner, leaseSeconds, ...values]);
    if (found.length === 0 || signal.aborted) throw new NotOurs();
  };
  const inside = (own: Context) => async (sql: string, values: unknown[]) => {
    const open = own.em.getTransactionContext<ControlledTransaction<never>>();
    if (!open) throw new Error('a step of a job joins a transaction');
    return (await open.executeQuery(CompiledQuery.raw(sql, values))).rows;
  };
  return {
    ctx,
    job,
    beat: (done, total) =>
      step('done = $4, total = $5', [done, total], async (sql, values) => (await pool.query<object>(sql, values)).rows),
    reached: (own, position, total, faults) =>
      step(
        `position = $4, done = $4, total = $5, ${adding('$6', '$7')}`,
        [position, total, JSON.stringify(faults.slice(0, MOST_FAULTS)), faults.length],
        inside(own),
      ),
    end: async (own, { status, faults = [], output }: JobEnd) => {
      const set = `status = $4, done = case when $4 = '${JobStatus.SUCCEEDED}' then coalesce(total, done) else done end, output = $5,
        ${adding('$6', '$7')}, source = null, finished_at = clock_timestamp()`;
      await step(set, [status, output ?? null, JSON.stringify(faults.slice(0, MOST_FAULTS)), faults.length], inside(own));
    },
  };
}

/** Adds faults as long as there is room, and counts all of them. */
const adding = (faults: string, count: string): string =>
  `errors = case when jsonb_array_length(errors) < ${MOST_FAULTS} then errors || ${faults}::jsonb else errors end, error_count = error_count + ${count}::int`;

/** Lets go of a job; a server that stops leaves it to the others at once. */
async function giveBack({ pool }: JobParts, id: string, runner: string, again: boolean): Promise<void> {
  const { rowCount } = await pool.query(
    `update job set runner = null, lease_until = null where id = $1 and runner = $2 and status = 'RUNNING'`,
    [id, runner],
  );
  if (again && rowCount) await queueAgain(pool, id);
}

/** Puts a job into the queue that no entry may stand for any more: what a dead server holds is replaced. */
export const queueAgain = (pool: Pick<Pool, 'query'>, id: string): Promise<unknown> =>
  pool.query(`select graphile_worker.add_job('run_job', json_build_object('id', $1::text), job_key := $2, max_attempts := 5)`, [
    id,
    `job:${id}`,
  ]);

/** Ends a job that was refused, or whose last attempt failed in a way that nobody foresaw: the log says how. */
async function fail({ pool }: JobParts, id: string, runner: string, refused?: AppError): Promise<void> {
  const { message } = (refused ?? new AppError('INTERNAL_SERVER_ERROR')).sayIn('en');
  const fault: JobFault = { row: null, column: null, code: refused?.code ?? 'INTERNAL_SERVER_ERROR', message };
  await pool.query(
    `with moved as (update job set status = 'FAILED', source = null, finished_at = clock_timestamp(), ${adding('$3', '1')}
       where id = $1 and runner = $2 and status = 'RUNNING' returning organization_id, ${told})
     insert into outbox_event (organization_id, name, payload, occurred_at)
     select organization_id, 'job.progressed', to_jsonb(moved) - 'organization_id', clock_timestamp() from moved`,
    [id, runner, JSON.stringify([fault])],
  );
}
